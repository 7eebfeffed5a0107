"""Figures one below the other, what they are to the left and how much to the right."""

from collections.abc import Sequence

from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.fact_words import figure_text
from bosaet_desktop.core.charts.label import fitted, width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import FigureRow

# In letter heights; the figures are set larger than their names, and take half the width at most.
_LINE, _AIR, _LARGE = 1.28, 0.7, 1.25
_MOST_WIDTH = 0.5


def figure_list(figures: Sequence[FigureRow], spec: ChartSpec) -> ChartPicture:
    """Draw a row for each figure, in the order given; areas answer with its name.

    A note stands under the name. No figures give a sentence.
    """
    if not figures:
        return message_picture(spec, _("There are no figures in this table yet."))
    canvas, top = Canvas(spec), 0.0
    for figure in figures:
        top = _draw_row(canvas, figure, top)
    summary = "\n".join(_told(figure) for figure in figures)
    return canvas.picture(top, summary)


def _draw_row(canvas: Canvas, figure: FigureRow, top: float) -> float:
    body, small, palette = canvas.spec.body, canvas.spec.small, canvas.spec.palette
    large = _LARGE * body
    said = fitted(figure_text(figure), canvas.width * _MOST_WIDTH, large, bold=True)
    room = canvas.width - width_of(said, large, bold=True) - body
    names = wrapped(figure.label, room, body)
    notes = wrapped(figure.note, canvas.width, small) if figure.note else ()
    lines = max(len(names) * _LINE * body, _LINE * large)
    height = lines + len(notes) * _LINE * small + _AIR * body
    middle = top + _AIR / 2 * body + lines / 2
    if top:
        canvas.line(0, top, canvas.width, top)
    for at, line in enumerate(names):
        canvas.text(0, middle + (at - (len(names) - 1) / 2) * _LINE * body, line)
    canvas.text(canvas.width, middle, said, size=large, bold=True, align="right")
    below = top + _AIR / 2 * body + lines
    for at, line in enumerate(notes):
        y = below + (at + 0.5) * _LINE * small
        canvas.text(0, y, line, size=small, ink=palette.muted)
    canvas.area(0, top, canvas.width, height, figure.label, _told(figure))
    return top + height


def _told(figure: FigureRow) -> str:
    told = f"{figure.label}: {figure_text(figure)}"
    return f"{told}\n{figure.note}" if figure.note else told
