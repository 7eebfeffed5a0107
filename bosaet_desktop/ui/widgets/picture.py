"""A stored picture, shown small and sharp."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from bosaet_desktop.ui.theme.theme import theme_of


class Picture(QLabel):
    """Shows a PNG or JPEG within `wide` x `high` pixels of normal text size, its shape kept."""

    def __init__(self, name: str, wide: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide, self._high = wide, high
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_picture(self, content: bytes) -> None:
        """Show the picture in `content`, as many pixels as the screen has for it."""
        pixmap, theme, ratio = QPixmap(), theme_of(self), self.devicePixelRatioF()
        pixmap.loadFromData(content)
        small = pixmap.scaled(
            round(theme.px(self._wide) * ratio),
            round(theme.px(self._high) * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        self.setPixmap(small)
