"""What a chart is asked for and what it gives back: sizes, colours, a drawing and its areas."""

from dataclasses import dataclass
from typing import Any

from bosaet_desktop.core.charts.palette import LIGHT, Palette

BODY = 11.0
"""Size in points of plain text at text scale 1, as in the window."""

NARROWEST = 240.0

SMALL = 0.84
"""How large numbers in bars and captions are set, as a share of plain text."""


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """The frame a chart is drawn in; the language is the one in use when it is drawn.

    `width` and `height` are points. A height of 0 leaves the height to the chart, which then takes
    what its rows need; a chart made of rows never squeezes them and may come out taller than asked.
    """

    width: float
    height: float = 0.0
    palette: Palette = LIGHT
    text_scale: float = 1.0
    small_share: float = SMALL

    @property
    def body(self) -> float:
        """The size in points of plain text."""
        return BODY * self.text_scale

    @property
    def small(self) -> float:
        """The size in points of numbers in bars and of captions."""
        return self.body * self.small_share

    @property
    def drawn_width(self) -> float:
        """The width in points, never so small that columns would change places."""
        return max(self.width, NARROWEST * self.text_scale)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle that answers to hover and click, in points from the picture's top left corner."""

    x: float
    y: float
    width: float
    height: float
    key: str
    tip: str

    def contains(self, x: float, y: float) -> bool:
        """Tell whether the point lies inside."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """A reportlab `Drawing`, its areas, and a sentence or more for those who cannot see it."""

    drawing: Any  # reportlab ships no types
    areas: tuple[Area, ...]
    summary: str

    @property
    def width(self) -> float:
        """Width in points."""
        return float(self.drawing.width)

    @property
    def height(self) -> float:
        """Height in points."""
        return float(self.drawing.height)

    def area_at(self, x: float, y: float) -> Area | None:
        """Return the topmost area at the point, counted from the top left corner."""
        return next((area for area in reversed(self.areas) if area.contains(x, y)), None)
