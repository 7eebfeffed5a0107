"""A sentence where a chart would be, for a project that has nothing to draw yet."""

from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import wrapped
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec

_LINE = 1.5


def message_picture(spec: ChartSpec, sentence: str) -> ChartPicture:
    """Draw the sentence in the middle; the picture says it to a screen reader too."""
    canvas = Canvas(spec)
    lines = wrapped(sentence, canvas.width * 0.9, spec.body, most=6)
    needed = len(lines) * _LINE * spec.body
    height = max(spec.height, needed + 4 * spec.body)
    for at, line in enumerate(lines):
        middle = (height - needed) / 2 + (at + 0.5) * _LINE * spec.body
        canvas.text(canvas.width / 2, middle, line, ink=spec.palette.muted, align="middle")
    return canvas.picture(height, sentence)
