"""A glow that comes and goes twice, slowly enough for every eye."""

from PySide6.QtCore import QObject, QVariantAnimation
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.theme.theme import theme_of

GLOW_MS, GLOWS = 1600, 2


class SoftFlash(QObject):
    """Asks its widget to paint itself anew; the widget calls `paint` below its own words."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._glow = QVariantAnimation(self, duration=GLOW_MS)
        self._glow.setLoopCount(GLOWS)
        self._glow.setStartValue(0.0)
        self._glow.setKeyValueAt(0.5, 1.0)
        self._glow.setEndValue(0.0)
        self._glow.valueChanged.connect(widget.update)

    @property
    def is_glowing(self) -> bool:
        """Whether the glow has not gone yet."""
        return self._glow.state() is QVariantAnimation.State.Running

    def start(self) -> None:
        """Begin to glow, or begin anew."""
        self._glow.stop()
        self._glow.start()

    def paint(self, painter: QPainter) -> None:
        """Lay the glow over the ground of the widget."""
        if self.is_glowing:
            colour = QColor(theme_of(self._widget).palette.warning_soft)
            colour.setAlphaF(float(self._glow.currentValue()))
            painter.fillRect(self._widget.rect(), colour)
