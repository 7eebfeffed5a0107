"""The matrix on the wall: nothing but the initiatives the hall has already seen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.charts.spec import BODY, ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.ui.charts.chart_view import PIXELS_PER_POINT
from bosaet_desktop.ui.how.result_reveal_type import (
    across,
    least_pixels,
    wall_font,
    write_lines,
)
from bosaet_desktop.ui.how.result_text import wrapped
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import hall_theme

# Sizes for a wall 1366 pixels wide; the chart sets its small type at 0.84 of its body.
MARGIN, TOP, GAP, HEAD_SIZE, BODY_SIZE = 64, 30, 18, 36, 33
SMALL = 0.84


class ResultRevealMatrix(QWidget):
    """Draws the chart anew when the wall changes its size or colours."""

    def __init__(self, found: Result, top: Sequence[Placing]) -> None:
        super().__init__()
        self._found, self._top = found, tuple(top)
        self._drawn: tuple[object, ChartPicture] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(_("Matrix"))
        self.setAccessibleDescription("\n".join(each.title for each in self._top))

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = hall_theme(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = across(self, MARGIN)
        top = float(theme.px(TOP))
        wide = self.width() - 2 * left
        font = wall_font(self, theme, HEAD_SIZE, bold=True)
        metrics = QFontMetrics(font)
        title = self._found.question or _("What should we begin with?")
        lines = wrapped(title, metrics, wide, 1)
        high = metrics.lineSpacing()
        write_lines(painter, QRectF(left, top, wide, high), lines, font, theme.palette.ink)
        top += high + theme.px(GAP)
        room = QRectF(left, top, wide, self.height() - top - theme.px(TOP))
        self._paint_chart(painter, room, theme)
        painter.end()

    def _paint_chart(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        from bosaet_desktop.core.charts.raster import picture_raster
        from bosaet_desktop.ui.theme.pixels import image_of

        picture = self._picture(room, theme)
        ratio = self.devicePixelRatioF()
        raster = picture_raster(picture, PIXELS_PER_POINT * ratio, theme.palette.background)
        image = image_of(raster, ratio)
        size = image.deviceIndependentSize()
        # More names than there is room for make the chart higher than the wall.
        size *= min(1.0, room.height() / max(size.height(), 1.0))
        painter.drawImage(QRectF(room.topLeft(), size), image)

    def _picture(self, room: QRectF, theme: Theme) -> ChartPicture:
        from bosaet_desktop.core.charts.matrix import matrix_chart

        body = max(theme.px(BODY_SIZE), least_pixels(self) / SMALL)
        spec = ChartSpec(
            room.width() / PIXELS_PER_POINT,
            room.height() / PIXELS_PER_POINT,
            theme.palette,
            body / PIXELS_PER_POINT / BODY,
        )
        asked = (spec, self._top)
        if self._drawn is None or self._drawn[0] != asked:
            chart = matrix_chart(
                self._top, spec, scale=self._found.scale, questions=self._found.questions
            )
            self._drawn = (asked, chart)
        return self._drawn[1]
