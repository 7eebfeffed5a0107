"""The plans along a line of months: when each step begins and ends, and which are done."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from bosaet_desktop.core.analysis.plan_schedule import dated, state_words, when_words
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import width_of, wrapped
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.rows.deed import Deed

# In letter heights.
_LINE, _ROW_AIR, _HEAD, _GROUP, _LEGEND = 1.28, 0.75, 2.4, 2.1, 2.0
_GAP, _DOT, _BAR = 0.7, 0.38, 0.34
_TITLES = 0.4
_MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class Span:
    """The months a timeline covers: the first day of the first one, and how many they are."""

    first: date
    months: int

    def at(self, day: date) -> float:
        """Return where a day lies, from 0 to 1; days outside lie at the nearer end."""
        whole = (day.year - self.first.year) * _MONTHS_IN_YEAR + day.month - self.first.month
        part = (day.day - 0.5) / monthrange(day.year, day.month)[1]
        return min(max((whole + part) / self.months, 0.0), 1.0)

    def month(self, number: int) -> date:
        """Return the first day of the month with that number, counted from 0."""
        months = self.first.month - 1 + number
        return date(self.first.year + months // _MONTHS_IN_YEAR, months % _MONTHS_IN_YEAR + 1, 1)


def span_of(deeds: Sequence[Deed]) -> Span | None:
    """Return the months from the first day to the last; None where nothing has a date."""
    days = [day for deed in deeds for day in (deed.begins, deed.ends) if day is not None]
    if not days:
        return None
    first, last = min(days).replace(day=1), max(days)
    months = (last.year - first.year) * _MONTHS_IN_YEAR + last.month - first.month + 1
    return Span(first, months)


def timeline_chart(
    deeds: Sequence[Deed], spec: ChartSpec, today: date, span: Span | None = None
) -> ChartPicture:
    """Draw a line for each deed with a date, those of an initiative together, as they come.

    Areas carry the deed's key. `span` is that of all deeds when these are a part of them.
    """
    shown = dated(deeds)
    months = span or span_of(shown)
    if months is None:
        return message_picture(spec, _("No step has a date yet."))
    canvas = Canvas(spec)
    y = _draw_legend(canvas)
    top = y = _draw_months(canvas, months, y)
    for _key, some in groupby(shown, key=lambda deed: deed.initiative_id):
        of = list(some)
        y = _draw_initiative(canvas, of[0].initiative, y)
        for deed in of:
            y = _draw_deed(canvas, deed, months, y, today)
    _draw_today(canvas, months, today, top, y)
    return canvas.picture(y, timeline_summary(shown, today))


def timeline_summary(deeds: Sequence[Deed], today: date) -> str:
    """Return the timeline as a text to read aloud, a line for each deed."""
    return "\n".join(_told(deed, today) for deed in deeds)


def _told(deed: Deed, today: date) -> str:
    parts = (f"{deed.initiative}: {deed.text}", when_words(deed), state_words(deed, today))
    return ", ".join(part for part in parts if part)


def _left(canvas: Canvas) -> float:
    return canvas.width * _TITLES


def _x(canvas: Canvas, span: Span, day: date) -> float:
    left = _left(canvas)
    return left + span.at(day) * (canvas.width - left)


def _draw_legend(canvas: Canvas) -> float:
    spec, middle = canvas.spec, _LEGEND * canvas.spec.body / 2
    x, radius = 0.0, _DOT * spec.body
    for words, done in ((_("not done"), False), (_("done"), True)):
        _draw_end(canvas, x + radius, middle, done=done)
        x += 2 * radius + _GAP * spec.small
        canvas.text(x, middle, words, size=spec.small, ink=spec.palette.muted)
        x += width_of(words, spec.small) + 2 * _GAP * spec.body
    return _LEGEND * spec.body


def _draw_months(canvas: Canvas, span: Span, top: float) -> float:
    """Name as many months as there is room for; a year is named where it begins."""
    spec, left = canvas.spec, _left(canvas)
    room = (canvas.width - left) / span.months
    widest = max(width_of(_month_name(span.month(n)), spec.small) for n in range(span.months))
    every = next((n for n in (1, 2, 3, 6, 12) if n * room >= widest + _GAP * spec.small), 12)
    for number in range(span.months):
        month, x = span.month(number), left + number * room
        if number % every == 0:
            canvas.line(x, top, x, top + _HEAD * spec.body)
            name = _month_name(month)
            muted = spec.palette.muted
            canvas.text(x + 3, top + 1.75 * spec.body, name, size=spec.small, ink=muted)
        if number == 0 or month.month == 1:
            canvas.text(x + 3, top + 0.6 * spec.body, str(month.year), size=spec.small, bold=True)
    return top + _HEAD * spec.body


def _month_name(month: date) -> str:
    from babel.dates import format_date

    return format_date(month, "LLL", locale=language()).rstrip(".")


def _draw_initiative(canvas: Canvas, title: str, top: float) -> float:
    spec = canvas.spec
    lines = wrapped(title, canvas.width, spec.body, bold=True)
    height = (_GROUP + (len(lines) - 1) * _LINE) * spec.body
    for at, line in enumerate(lines):
        middle = top + (_GROUP / 2 + at * _LINE + 0.2) * spec.body
        canvas.text(0, middle, line, bold=True)
    return top + height


def _draw_deed(canvas: Canvas, deed: Deed, span: Span, top: float, today: date) -> float:
    spec = canvas.spec
    lines = wrapped(deed.text, _left(canvas) - 2 * _GAP * spec.body, spec.body)
    height = (len(lines) * _LINE + _ROW_AIR) * spec.body
    middle = top + height / 2
    for at, line in enumerate(lines):
        offset = (at - (len(lines) - 1) / 2) * _LINE * spec.body
        canvas.text(_GAP * spec.body, middle + offset, line)
    canvas.line(_left(canvas), top + height, canvas.width, top + height)
    _draw_stretch(canvas, deed, span, middle, today)
    canvas.area(0, top, canvas.width, height, deed.key, _told(deed, today))
    return top + height


def _draw_stretch(canvas: Canvas, deed: Deed, span: Span, middle: float, today: date) -> None:
    if deed.begins is None or deed.ends is None:
        return
    spec, palette = canvas.spec, canvas.spec.palette
    start, end = _x(canvas, span, deed.begins), _x(canvas, span, deed.ends)
    thick = _BAR * spec.body
    if end > start:
        canvas.box(start, middle - thick / 2, end - start, thick, palette.accent_soft)
    _draw_end(canvas, end, middle, done=deed.done_on is not None)
    if deed.is_overdue(today):
        words, gap = _("overdue"), (_DOT + 0.5) * spec.body
        wide = width_of(words, spec.small)
        fits = end + gap + wide <= canvas.width
        x = end + gap if fits else end - gap - wide
        canvas.text(x, middle, words, size=spec.small, ink=palette.warning)


def _draw_end(canvas: Canvas, x: float, y: float, *, done: bool) -> None:
    palette, radius = canvas.spec.palette, _DOT * canvas.spec.body
    x = min(max(x, radius), canvas.width - radius)
    fill = palette.accent if done else palette.surface
    canvas.disc(x, y, radius, fill, edge=palette.accent)


def _draw_today(canvas: Canvas, span: Span, today: date, top: float, bottom: float) -> None:
    last = span.month(span.months)
    if span.first <= today < last:
        x = _x(canvas, span, today)
        ink = canvas.spec.palette.warning
        canvas.line(x, top, x, bottom, ink=ink, thickness=1.0, dashes=(3, 3))
