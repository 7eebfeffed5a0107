"""Textures that tell three colours apart in grey-scale and for the colour-blind."""

from enum import Enum

from bosaet_desktop.core.charts.canvas import Canvas


class Pattern(Enum):
    """How a box is textured besides its colour."""

    PLAIN = "plain"
    UNDERLINED = "underlined"


def fill_box(
    canvas: Canvas,
    x: float,
    top: float,
    width: float,
    height: float,
    fill: str,
    pattern: Pattern = Pattern.PLAIN,
) -> None:
    """Draw a filled box; the texture keeps clear of a number in its middle."""
    canvas.box(x, top, width, height, fill)
    if pattern is Pattern.UNDERLINED and width > 0:
        thickness = height * 0.08
        paper = canvas.spec.palette.surface
        canvas.box(x, top + height - 2.2 * thickness, width, thickness, paper)
