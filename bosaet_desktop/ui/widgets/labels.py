"""Text in the sizes of the house; it is always plain text, wraps, and follows the text size."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bosaet_desktop.ui.theme.theme import TextRole


class PlainLabel(QLabel):
    """A label that shows what people typed as they typed it, never as markup."""

    role: ClassVar[TextRole] = "body"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("textRole", self.role)
        self.setText(text)

    def one_line(self) -> "PlainLabel":
        """Keep the text on one line; for words that stand beside other things in a row."""
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        return self


class DisplayText(PlainLabel):
    """The name of the program on the start page, 34 px."""

    role = "display"


class PageTitle(PlainLabel):
    """The title of a page, 26 px."""

    role = "title"


class Heading(PlainLabel):
    """The title of a card, 18 px."""

    role = "heading"


class SectionLabel(PlainLabel):
    """The quiet bold line over a group, 15 px."""

    role = "section"


class Lead(PlainLabel):
    """One sentence under a title, 17 px."""

    role = "lead"


class Body(PlainLabel):
    """Running text, 15 px."""

    role = "body"


class Strong(PlainLabel):
    """Running text that is to be read first, 15 px bold."""

    role = "strong"


class Detail(PlainLabel):
    """Muted text inside a card, 14 px."""

    role = "detail"


class Caption(PlainLabel):
    """Small muted text for sources, hints and explanations, 13 px."""

    role = "caption"


class BigNumber(PlainLabel):
    """One figure to be read from across the table, 40 px."""

    role = "number"
