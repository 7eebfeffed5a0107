"""How far along something is, as a bar; the words stand beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from bosaet_desktop.ui.theme.theme import theme_of

HEIGHT = 10


class Meter(QProgressBar):
    """A plain bar; name it with `setAccessibleName`, fill it with `show_share`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, done: int, of: int) -> None:
        """Show `done` out of `of`; an empty bar when there is nothing to do."""
        self.setRange(0, max(of, 1))
        self.setValue(min(done, max(of, 1)))

    def sizeHint(self) -> QSize:
        return QSize(120, theme_of(self).px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        bar = QRectF(self.rect())
        trough = QPainterPath()
        trough.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(trough, QColor(theme.trough))
        painter.setClipPath(trough)
        share = (self.value() - self.minimum()) / max(self.maximum() - self.minimum(), 1)
        bar.setWidth(bar.width() * share)
        painter.fillRect(bar, QColor(theme.palette.accent))
