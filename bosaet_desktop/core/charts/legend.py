"""The line that says which colour stands for what, wrapped where the width ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import fitted, width_of
from bosaet_desktop.core.charts.pattern import Pattern, fill_box


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A colour, the pattern that tells it apart without colour, and its words."""

    fill: str
    pattern: Pattern
    words: str


def draw_legend(
    canvas: Canvas, entries: Sequence[LegendEntry], *, left: float, top: float, right: float
) -> float:
    """Draw the legend between `left` and `right`; return the y below it, both in points."""
    size = canvas.spec.small
    swatch, gap, line = size * 0.95, size * 0.5, size * 1.8
    x, y = left, top
    for entry in entries:
        words = fitted(entry.words, right - left - swatch - gap, size)
        width = swatch + gap + width_of(words, size)
        if x > left and x + width > right:
            x, y = left, y + line
        middle = y + line / 2
        fill_box(canvas, x, middle - swatch / 2, swatch, swatch, entry.fill, entry.pattern)
        canvas.text(x + swatch + gap, middle, words, size=size, ink=canvas.spec.palette.muted)
        x += width + 2.5 * gap
    return y + line
