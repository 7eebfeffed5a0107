"""Text in the sizes of the house; it is always plain text, wraps, and follows the text size."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bosaet_desktop.core.analysis.wrapping import SEPARATOR, wrap_parted
from bosaet_desktop.ui.theme.theme import TextRole


class PlainLabel(QLabel):
    """A label that shows what people typed as they typed it, never as markup.

    Where it tells several things with dots between, none hangs at the end or start of a line.
    """

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

    def _is_parted(self) -> bool:
        return self.wordWrap() and SEPARATOR in self.text()

    def shown_lines(self, width: int) -> tuple[str, ...]:
        """Return the lines of a text with dots in it, as they are drawn in `width` pixels."""
        return wrap_parted(self.text(), width, self.fontMetrics().horizontalAdvance)

    def heightForWidth(self, width: int) -> int:
        if not self._is_parted():
            return super().heightForWidth(width)
        edges = self.contentsMargins()
        lines = self.shown_lines(width - edges.left() - edges.right())
        return len(lines) * self.fontMetrics().lineSpacing() + edges.top() + edges.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_parted():
            super().paintEvent(event)
            return
        room = self.contentsRect()
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            room,
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            "\n".join(self.shown_lines(room.width())),
            self.foregroundRole(),
        )


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
