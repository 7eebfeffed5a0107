"""A white surface with round corners that holds what belongs together."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.labels import Heading

PADDING = 2 * GRID


class Card(QFrame):
    """Put widgets into `body`, a vertical layout below the title, if there is one."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.body.setSpacing(GRID)
        if title:
            self.body.addWidget(Heading(title))
            self.setAccessibleName(title)
