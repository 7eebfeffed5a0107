"""An answer with the key that gives it; a click gives it too."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.key_cap import KeyCap
from bosaet_desktop.ui.widgets.labels import Body


class KeyChoice(QAbstractButton):
    """Takes no focus: the keyboard gives its answer without going there."""

    def __init__(
        self, key: str, words: str, deed: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{key}: {words}" if key else words)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, GRID, 3)
        row.setSpacing(GRID - 2)
        for part in ([KeyCap(key)] if key else []) + [Body(words).one_line()]:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self.clicked.connect(lambda: deed())

    def polish(self) -> None:
        """Take on the style at once, so that the size is known before it is shown."""
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else QSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme_of(self).hover))
            painter.drawRoundedRect(self.rect(), 6, 6)
