"""Puts lines of text on a score sheet, each in the area it takes up."""

from dataclasses import replace

from bosaet_desktop.core.analysis import wrapping
from bosaet_desktop.core.analysis.sheet_measures import MM_PER_POINT, TextWidth, leading
from bosaet_desktop.core.rows.sheet_layout import Align, TextBox, Tone

# Of the type size: room above the baseline (Å with its ring) and below it.
ABOVE, BELOW = 0.95, 0.25


def line_height(size: float) -> float:
    """Return the height of one line from the top of Å to the foot of g, in millimetres."""
    return (ABOVE + BELOW) * size * MM_PER_POINT


def standing(text: TextBox, bottom: float) -> TextBox:
    """Return `text` moved so that it ends at `bottom`."""
    return replace(text, y=bottom - text.height)


def centred(text: TextBox, middle: float) -> TextBox:
    """Return `text` moved so that half of it is above `middle`."""
    return replace(text, y=middle - text.height / 2)


class Typesetter:
    """Places text by a measure of width, which core/charts/fonts.py has and geometry has not."""

    def __init__(self, width_of: TextWidth) -> None:
        self.width_of = width_of

    def text(
        self,
        text: str,
        place: tuple[float, float],
        size: float,
        *,
        bold: bool = False,
        align: Align = "left",
        tone: Tone = "ink",
    ) -> TextBox:
        """Set one line; `place` is the top of the line and its left end, middle or right end."""
        return self._box((text,), place, size, bold, align, tone)

    def paragraph(
        self,
        text: str,
        place: tuple[float, float],
        width: float,
        most_lines: int,
        sizes: tuple[float, ...],
        *,
        bold: bool = False,
        align: Align = "left",
        tone: Tone = "ink",
        balanced: bool = False,
    ) -> TextBox:
        """Set `text` in at most `most_lines` lines of `width`, in the first size that holds it."""
        fitted = wrapping.fit(
            text,
            width,
            most_lines,
            sizes,
            lambda size: lambda part: self.width_of(part, bold, size),
            balanced=balanced,
        )
        return self._box(fitted.lines, place, fitted.size, bold, align, tone)

    def _box(
        self,
        lines: tuple[str, ...],
        place: tuple[float, float],
        size: float,
        bold: bool,
        align: Align,
        tone: Tone,
    ) -> TextBox:
        width = max(self.width_of(line, bold, size) for line in lines)
        step = leading(size)
        height = (len(lines) - 1) * step + line_height(size)
        shift = {"left": 0.0, "centre": width / 2, "right": width}[align]
        x, y = place
        return TextBox(lines, x - shift, y, width, height, size, step, bold, align, tone)
