"""Text people wrote, broken into lines at words, and inside a word only where it must be."""

from math import ceil

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QStaticText, QTextOption, QTransform


class WrappedText:
    """Plain text laid out once for a width, with its top left corner at `at`."""

    def __init__(self, text: str, font: QFont, width: int, at: QPoint) -> None:
        self.font = font
        self.at = at
        self.width = max(width, 1)
        self._laid_out = QStaticText(text)
        self._laid_out.setTextFormat(Qt.TextFormat.PlainText)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._laid_out.setTextOption(option)
        self._laid_out.setTextWidth(self.width)
        self._laid_out.prepare(QTransform(), font)

    @property
    def height(self) -> int:
        """The height of all its lines in pixels."""
        return ceil(self._laid_out.size().height())

    @property
    def area(self) -> QRect:
        """The rectangle it fills."""
        return QRect(self.at.x(), self.at.y(), self.width, self.height)

    def draw(self, painter: QPainter) -> None:
        """Draw it in the painter's pen."""
        painter.setFont(self.font)
        painter.drawStaticText(self.at, self._laid_out)
