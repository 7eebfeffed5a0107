"""A short pill that says in words what it means; the colour only helps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bosaet_desktop.ui.theme.theme import Tone


class Tag(QLabel):
    """`text` in a pill of `tone`: ok, warning, desire, neutral, error or info."""

    def __init__(self, text: str, tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_tag(text, tone)

    def show_tag(self, text: str, tone: Tone) -> None:
        """Show another text in another tone."""
        self.setText(text)
        if self.property("tag") != tone:
            self.setProperty("tag", tone)
            self.style().unpolish(self)
            self.style().polish(self)
