"""A hatched field: there is a figure, and it is not shown."""

from bosaet_desktop.core.charts.canvas import Canvas

# Between two strokes, in letter heights.
_STEP = 0.55


def hatch(
    canvas: Canvas, x: float, top: float, width: float, height: float, *, ink: str | None = None
) -> None:
    """Draw slanting strokes that end exactly at the edges of the field."""
    step = _STEP * canvas.spec.body
    at = step
    while at < width + height:
        left, right = max(at - height, 0.0), min(at, width)
        canvas.line(x + left, top + at - left, x + right, top + at - right, ink=ink, thickness=0.5)
        at += step
