"""Shows a chart from core on the screen: sharp on every display, with tips and places to click."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from bosaet_desktop.core.charts.spec import Area, ChartPicture, ChartSpec
from bosaet_desktop.ui.theme.theme import NORMAL_TEXT, theme_of

DrawChart = Callable[[ChartSpec], ChartPicture]

# The window counts 96 pixels to the inch, paper 72 points: 11 pt text is as large as 15 px.
PIXELS_PER_POINT = 96 / 72
PAUSE_MS = 250
RESIZE_MS = 60
NARROWEST_PX = 320
_LOOKS = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.LanguageChange)


class ChartView(QWidget):
    """A chart as wide as its room and as high as its rows; nothing is drawn while it is hidden.

    `draw` is called with the width in points, the theme's palette and text size. `name` says
    what the chart is; what it shows is read aloud from the picture's summary.
    """

    area_activated = Signal(str)

    def __init__(
        self,
        draw: DrawChart | None = None,
        name: str = "",
        *,
        clickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draw = draw
        self._clickable = clickable
        self._picture: ChartPicture | None = None
        self._picture_width = -1
        self._image: QImage | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._resized = QTimer(self, singleShot=True, interval=RESIZE_MS)
        self.setAccessibleName(name)
        self.setMouseTracking(clickable)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._pause.timeout.connect(self.redraw)
        self._resized.timeout.connect(self._drop_image)

    def show_chart(self, draw: DrawChart) -> None:
        """Show another chart, or the same one of other rows, at once."""
        self._draw = draw
        self.redraw()

    def refresh_later(self, draw: DrawChart | None = None) -> None:
        """Draw again, or draw this, when nothing has asked for it for a quarter of a second."""
        self._draw = draw or self._draw
        self._pause.start()

    def redraw(self) -> None:
        """Draw again the next time the chart is seen."""
        self._pause.stop()
        self._picture = None
        self._drop_image()
        self.updateGeometry()

    def picture(self) -> ChartPicture | None:
        """Return what is or would be shown at this width; None without a chart."""
        return self._picture_for(self.width())

    def hasHeightForWidth(self) -> bool:
        return self._draw is not None

    def heightForWidth(self, width: int) -> int:
        picture = self._picture_for(width)
        return -1 if picture is None else _pixels(picture.height)

    def sizeHint(self) -> QSize:
        width = max(self.width(), NARROWEST_PX)
        return QSize(width, max(self.heightForWidth(width), 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST_PX, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            self._image = self._render()
        if self._image is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            # While the width changes the last drawing is stretched: nothing is ever cut.
            size = self._image.deviceIndependentSize()
            size *= self.width() / max(size.width(), 1.0)
            painter.drawImage(QRectF(QPointF(0, 0), size), self._image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._resized.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt sends some of these from inside QWidget's own constructor.
        if event.type() in _LOOKS and hasattr(self, "_resized"):
            self.redraw()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._area_at(event.position()) is not None
        if over:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        area = self._area_at(event.position())
        if self._clickable and area is not None and event.button() == Qt.MouseButton.LeftButton:
            self.area_activated.emit(area.key)
        super().mouseReleaseEvent(event)

    def _picture_for(self, width: int) -> ChartPicture | None:
        """Return the drawing at this width; the last one is kept, for layouts ask often."""
        if self._draw is None:
            return None
        if self._picture is None or self._picture_width != width:
            theme = theme_of(self)
            self._picture = self._draw(
                ChartSpec(
                    width / PIXELS_PER_POINT,
                    palette=theme.palette,
                    text_scale=theme.text_size / NORMAL_TEXT,
                )
            )
            self._picture_width = width
        return self._picture

    def _render(self) -> QImage | None:
        picture = self._picture_for(self.width())
        if picture is None:
            return None
        # reportlab and pdfium load with the first chart, never with the window.
        from bosaet_desktop.core.charts.raster import picture_raster
        from bosaet_desktop.ui.theme.pixels import image_of

        self.setAccessibleDescription(picture.summary)
        ratio = self.devicePixelRatioF()
        ground = theme_of(self).palette.surface
        return image_of(picture_raster(picture, PIXELS_PER_POINT * ratio, ground), ratio)

    def _drop_image(self) -> None:
        self._image = None
        self.update()

    def _area_at(self, position: QPointF) -> Area | None:
        picture = self._picture_for(self.width())
        if picture is None:
            return None
        return picture.area_at(position.x() / PIXELS_PER_POINT, position.y() / PIXELS_PER_POINT)

    def _show_tip(self, event: QHelpEvent) -> None:
        area = self._area_at(QPointF(event.pos()))
        if area is None or not area.tip:
            QToolTip.hideText()
            return
        # Escaped, for Qt takes a tip that looks like markup for markup.
        tip = "<p style='white-space: pre-wrap'>" + escape(area.tip) + "</p>"
        QToolTip.showText(event.globalPos(), tip, self, _pixel_rectangle(area))


def _pixels(points: float) -> int:
    return -int(-points * PIXELS_PER_POINT // 1)


def _pixel_rectangle(area: Area) -> QRect:
    left, top = int(area.x * PIXELS_PER_POINT), int(area.y * PIXELS_PER_POINT)
    return QRect(left, top, _pixels(area.width), _pixels(area.height))
