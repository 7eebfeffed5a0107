"""A sheet to draw a chart on from the top down, measuring every word in the house font."""

from typing import Any, Literal

from reportlab.graphics.shapes import Circle, Drawing, Group, Line, Polygon, Rect, String
from reportlab.lib.colors import Color, HexColor

from bosaet_desktop.core.charts import fonts
from bosaet_desktop.core.charts.colour import contrast
from bosaet_desktop.core.charts.label import font_name, width_of
from bosaet_desktop.core.charts.spec import Area, ChartPicture, ChartSpec

Align = Literal["left", "middle", "right"]

# Half of Inter's capital height: text set this far below a line's middle looks centred on it.
_MIDDLE = 0.364


def ink_colour(code: str, opacity: float = 1.0) -> Color:
    """Return the reportlab colour of `#RRGGBB`."""
    plain = HexColor(code)
    return Color(plain.red, plain.green, plain.blue, alpha=opacity)


class Canvas:
    """Collects shapes with y counted downwards; the height is named when all is drawn."""

    def __init__(self, spec: ChartSpec) -> None:
        fonts.register_fonts()
        self.spec = spec
        self.width = spec.drawn_width
        self._group = Group()
        self._areas: list[Area] = []

    def ink_on(self, fill: str) -> str:
        """Return the palette's ink or surface colour, whichever reads better on `fill`."""
        palette = self.spec.palette
        return max((palette.ink, palette.surface), key=lambda ink: contrast(ink, fill))

    def text(
        self,
        x: float,
        middle: float,
        text: str,
        *,
        size: float | None = None,
        ink: str | None = None,
        bold: bool = False,
        align: Align = "left",
    ) -> None:
        """Write one line centred on the height `middle`; `x` is its left, middle or right end."""
        size = size or self.spec.body
        shift = {"left": 0.0, "middle": 0.5, "right": 1.0}[align]
        x -= shift * width_of(text, size, bold=bold)
        for run in fonts.runs(text, font_name(bold)):
            self._group.add(
                String(
                    x,
                    -(middle + _MIDDLE * size),
                    run.text,
                    fontName=run.font,
                    fontSize=size,
                    fillColor=ink_colour(ink or self.spec.palette.ink),
                )
            )
            x += fonts.text_width(run.text, run.font, size)

    def upright(self, middle: float, y: float, text: str, *, size: float, bold: bool) -> None:
        """Write one line turned to be read from below, centred on `y`, round the x `middle`."""
        turned = Group(transform=(0, 1, -1, 0, middle + _MIDDLE * size, -y))
        x = -width_of(text, size, bold=bold) / 2
        for run in fonts.runs(text, font_name(bold)):
            ink = ink_colour(self.spec.palette.ink)
            turned.add(String(x, 0, run.text, fontName=run.font, fontSize=size, fillColor=ink))
            x += fonts.text_width(run.text, run.font, size)
        self._group.add(turned)

    def box(
        self,
        x: float,
        top: float,
        width: float,
        height: float,
        fill: str | None,
        *,
        edge: str | None = None,
        radius: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        """Draw a rectangle, filled or edged."""
        self._group.add(
            Rect(
                x,
                -(top + height),
                width,
                height,
                rx=radius,
                ry=radius,
                **_paint(fill, edge, opacity),
            )
        )

    def disc(
        self,
        x: float,
        y: float,
        radius: float,
        fill: str | None,
        *,
        edge: str | None = None,
        opacity: float = 1.0,
    ) -> None:
        """Draw a circle round the point."""
        self._group.add(Circle(x, -y, radius, **_paint(fill, edge, opacity)))

    def shape(self, points: list[tuple[float, float]], fill: str) -> None:
        """Draw a filled polygon."""
        flat = [number for x, y in points for number in (x, -y)]
        self._group.add(Polygon(flat, **_paint(fill, None, 1.0)))

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        ink: str | None = None,
        thickness: float = 0.6,
        dashes: tuple[float, float] | None = None,
    ) -> None:
        """Draw a straight line."""
        self._group.add(
            Line(
                x1,
                -y1,
                x2,
                -y2,
                strokeColor=ink_colour(ink or self.spec.palette.line),
                strokeWidth=thickness,
                strokeDashArray=list(dashes) if dashes else None,
            )
        )

    def area(self, x: float, top: float, width: float, height: float, key: str, tip: str) -> None:
        """Let a rectangle answer to hover and click."""
        self._areas.append(Area(x, top, width, height, key, tip))

    def picture(self, height: float, summary: str) -> ChartPicture:
        """Hand over everything drawn, on a drawing of this height in points."""
        self._group.transform = (1, 0, 0, 1, 0, height)
        drawing = Drawing(self.width, height, self._group)
        return ChartPicture(drawing, tuple(self._areas), summary)


# Any: reportlab ships no types for its colours.
def _paint(fill: str | None, edge: str | None, opacity: float) -> dict[str, Any]:
    return {
        "fillColor": ink_colour(fill, opacity) if fill else None,
        "strokeColor": ink_colour(edge) if edge else None,
        "strokeWidth": 0.75,
    }
