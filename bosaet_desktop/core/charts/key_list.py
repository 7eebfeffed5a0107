"""Names beside a picture: a number and a title a row, in as many columns as there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import width_of, wrapped

_LINE, _GAP = 1.28, 0.45
_NARROWEST_COLUMN = 22.0


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A number as the picture shows it, its title, and what its area answers."""

    number: str
    title: str
    key: str
    tip: str


@dataclass(frozen=True, slots=True)
class _Row:
    entry: KeyEntry
    lines: tuple[str, ...]
    height: float


def key_height(canvas: Canvas, head: str, entries: Sequence[KeyEntry], width: float) -> float:
    """Return the height in points that `draw_key` takes."""
    columns = _columns(canvas, entries, width)
    return _head_height(canvas, head, width) + max(sum(r.height for r in rows) for rows in columns)


def draw_key(
    canvas: Canvas, head: str, entries: Sequence[KeyEntry], left: float, top: float, width: float
) -> None:
    """Draw the head and below it the entries, downwards and then to the right."""
    body, palette = canvas.spec.body, canvas.spec.palette
    for at, line in enumerate(_head(canvas, head, width)):
        middle = top + (at + 0.5) * _LINE * canvas.spec.small
        canvas.text(left, middle, line, size=canvas.spec.small, ink=palette.muted)
    numbers = max(width_of(each.number, body, bold=True) for each in entries)
    columns = _columns(canvas, entries, width)
    for at, rows in enumerate(columns):
        x, y = left + at * width / len(columns), top + _head_height(canvas, head, width)
        for row in rows:
            first = y + _LINE * body / 2
            canvas.text(
                x + numbers, first, row.entry.number, bold=True, ink=palette.muted, align="right"
            )
            for nth, line in enumerate(row.lines):
                canvas.text(x + numbers + 0.7 * body, first + nth * _LINE * body, line)
            canvas.area(x, y, width / len(columns), row.height, row.entry.key, row.entry.tip)
            y += row.height


def _head(canvas: Canvas, head: str, width: float) -> tuple[str, ...]:
    return wrapped(head, width, canvas.spec.small, most=3)


def _head_height(canvas: Canvas, head: str, width: float) -> float:
    return (len(_head(canvas, head, width)) * _LINE + 0.6) * canvas.spec.small


def _columns(
    canvas: Canvas, entries: Sequence[KeyEntry], width: float
) -> tuple[tuple[_Row, ...], ...]:
    body = canvas.spec.body
    count = max(1, min(int(width / (_NARROWEST_COLUMN * body)), len(entries)))
    numbers = max(width_of(each.number, body, bold=True) for each in entries)
    room = width / count - numbers - 1.4 * body
    rows = [_row(canvas, entry, room) for entry in entries]
    height = -(-len(rows) // count)
    return tuple(tuple(rows[at : at + height]) for at in range(0, len(rows), height))


def _row(canvas: Canvas, entry: KeyEntry, room: float) -> _Row:
    lines = wrapped(entry.title, room, canvas.spec.body)
    return _Row(entry, lines, (len(lines) * _LINE + _GAP) * canvas.spec.body)
