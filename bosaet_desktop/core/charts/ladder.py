"""The ladder of involvement: where each thing stands among five steps, and where it is to go."""

from collections.abc import Sequence
from itertools import groupby

from bosaet_desktop.core.analysis.involvement_words import LEVEL_NAMES, level_name
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.involvement import Climber, LadderRow
from bosaet_desktop.core.terms.levels import LEVELS

# In letter heights.
_LINE, _ROW_AIR, _HEAD, _GROUP, _LEGEND = 1.28, 0.9, 2.6, 2.2, 2.0
_GAP, _DOT = 0.7, 0.42
_TITLES = 0.42
_NAMES = {
    Climber.ACTIVITY: N_("Activities"),
    Climber.STAKEHOLDER: N_("Stakeholders"),
    Climber.INITIATIVE: N_("Initiatives"),
}


def ladder_chart(rows: Sequence[LadderRow], spec: ChartSpec) -> ChartPicture:
    """Draw a line for each row: a ring where it stands, a disc where it is to be.

    Rows of a kind stand together, as they come. Areas carry the
    row's id. Without rows it is a sentence.
    """
    if not rows:
        return message_picture(spec, _("Nothing stands on the ladder yet."))
    canvas = Canvas(spec)
    left = canvas.width * _TITLES
    y = _draw_legend(canvas)
    y = _draw_head(canvas, left, y)
    for kind, some in groupby(rows, key=lambda row: row.kind):
        canvas.text(0, y + _GROUP * spec.body / 2, _(_NAMES[kind]), bold=True)
        y += _GROUP * spec.body
        for row in some:
            y = _draw_row(canvas, row, left, y)
    return canvas.picture(y, ladder_summary(rows))


def ladder_summary(rows: Sequence[LadderRow]) -> str:
    """Return the ladder as a text to read aloud, a line for each row."""
    return "\n".join(_told(row) for row in rows)


def _told(row: LadderRow) -> str:
    unknown = _("not said")
    return _("{title}: now {now}, meant to be {intended}").format(
        title=row.title,
        now=unknown if row.now is None else level_name(row.now),
        intended=unknown if row.intended is None else level_name(row.intended),
    )


def _draw_legend(canvas: Canvas) -> float:
    spec, middle = canvas.spec, _LEGEND * canvas.spec.body / 2
    x, radius = 0.0, _DOT * spec.body
    for words, filled in ((_("now"), False), (_("intended"), True)):
        _draw_step(canvas, x + radius, middle, filled=filled)
        x += 2 * radius + _GAP * spec.small
        canvas.text(x, middle, words, size=spec.small, ink=spec.palette.muted)
        x += width_of(words, spec.small) + 2 * _GAP * spec.body
    return _LEGEND * spec.body


def _draw_head(canvas: Canvas, left: float, top: float) -> float:
    """Number the steps, and name them where the columns are wide enough for every name."""
    spec = canvas.spec
    room = (canvas.width - left) / len(LEVELS)
    names = {level: _(LEVEL_NAMES[level]) for level in LEVELS}
    named = all(width_of(name, spec.small) <= room - spec.small / 2 for name in names.values())
    for level in LEVELS:
        x = _step_x(canvas, left, level)
        number_at = top + spec.body * (0.6 if named else _HEAD / 2)
        canvas.text(x, number_at, str(level), bold=True, align="middle")
        if named:
            muted = spec.palette.muted
            below = top + spec.body * 1.75
            canvas.text(x, below, names[level], size=spec.small, ink=muted, align="middle")
    return top + _HEAD * spec.body


def _draw_row(canvas: Canvas, row: LadderRow, left: float, top: float) -> float:
    spec = canvas.spec
    lines = wrapped(row.title, left - _GAP * spec.body, spec.body)
    height = (len(lines) * _LINE + _ROW_AIR) * spec.body
    middle = top + height / 2
    for at, line in enumerate(lines):
        canvas.text(0, middle + (at - (len(lines) - 1) / 2) * _LINE * spec.body, line)
    first, last = (_step_x(canvas, left, level) for level in (LEVELS[0], LEVELS[-1]))
    canvas.line(first, middle, last, middle)
    _draw_climb(canvas, row, left, middle)
    canvas.area(0, top, canvas.width, height, row.id, _told(row))
    return top + height


def _draw_climb(canvas: Canvas, row: LadderRow, left: float, middle: float) -> None:
    now, intended = (
        None if level is None else _step_x(canvas, left, level) for level in (row.now, row.intended)
    )
    if now is not None and intended is not None and now != intended:
        accent = canvas.spec.palette.accent
        canvas.line(now, middle, intended, middle, ink=accent, thickness=2.0)
    if intended is not None:
        _draw_step(canvas, intended, middle, filled=True)
    if now is not None:
        _draw_step(canvas, now, middle, filled=False, inner=now == intended)


def _draw_step(
    canvas: Canvas, x: float, middle: float, *, filled: bool, inner: bool = False
) -> None:
    """Draw a disc, or a ring; an inner ring leaves the disc below it to be seen round it."""
    palette, radius = canvas.spec.palette, _DOT * canvas.spec.body
    if filled:
        canvas.disc(x, middle, radius, palette.accent)
    else:
        size = radius * (0.55 if inner else 1.0)
        canvas.disc(x, middle, size, palette.surface, edge=palette.accent)


def _step_x(canvas: Canvas, left: float, level: int) -> float:
    room = (canvas.width - left) / len(LEVELS)
    return left + (level - 0.5) * room
