"""A small live picture of what the hall sees now."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import theme_of

SHAPE = (16, 9)
WIDTH = 320
FRAME = 1


class PresenterPicture(QWidget):
    """As wide as it is given and as high as the hall's window is in proportion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shot = QPixmap()
        self.setAccessibleName(_("What the hall sees now"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_window(self, window: QWidget) -> None:
        """Take a new picture of the hall's window."""
        former = self._shot.size()
        self._shot = window.grab()
        if self._shot.size() != former:
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide, high = SHAPE
        if not self._shot.isNull():
            wide, high = self._shot.width(), self._shot.height()
        return round(width * high / max(wide, 1))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.heightForWidth(WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH // 2, self.heightForWidth(WIDTH // 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(0, 0, self.width(), self.heightForWidth(self.width()))
        frame.setHeight(min(frame.height(), self.height()))
        if not self._shot.isNull():
            size = self._shot.size().scaled(
                frame.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            shown = QRectF(0, 0, size.width(), size.height())
            soft = self._shot.scaled(
                size * self.devicePixelRatioF(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawPixmap(shown, soft, QRectF(soft.rect()))
            frame = shown
        painter.setPen(QColor(theme_of(self).palette.line))
        painter.drawRect(frame.adjusted(0, 0, -FRAME, -FRAME))
        painter.end()
