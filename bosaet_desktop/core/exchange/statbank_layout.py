"""Finds out how a statistical table stands in its rows: title, headings, labels and figures.

Three layouts are known (domain.md section 8): long with headings and the figure last, long without
headings, and crossed, where figures stand under headings and a label is written only once.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.exchange.migration_cells import Line
from bosaet_desktop.core.exchange.statbank_words import AREA_HEADING, is_period, is_time_heading
from bosaet_desktop.core.text import clean

VALUE_HEADINGS = frozenset({"indhold", "contents", "content", "value", "antal", "number"})
_NUMBER = re.compile(r"[-+\u2212\u2013]?\s?[\d][\d.,\s]*\s?%?|\.\.?|\u2026|[-\u2212\u2013]")
_UNIT = re.compile(r"(?:enhed|units?)\s*:\s*(.*)", re.IGNORECASE)
_TO = re.compile(r"(til|to) \S.*", re.IGNORECASE)
_FROM = re.compile(r"(fra|from) \S.*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where labels and figures stand.

    `headings` name the columns of labels `stubs`; `across` holds, for each row of headings, a
    label for each column of figures `values`. `first_line` is the first that may hold figures.
    In a `sparse` table an empty label is the one above.
    """

    stubs: tuple[int, ...]
    values: tuple[int, ...]
    headings: tuple[str, ...]
    across: tuple[tuple[str, ...], ...] = ()
    first_line: int = 0
    sparse: bool = False
    title: str = ""
    unit: str = ""


def looks_like_number(cell: str) -> bool:
    """Tell whether a cell can hold a figure, or the sign for a missing one."""
    return _NUMBER.fullmatch(cell.strip()) is not None


def find_layout(rows: Sequence[Line]) -> Layout | None:
    """Return how the table stands whose first rows are given, None where no figures are found."""
    return _long(rows) or _headless(rows) or _crossed(rows)


def _long(rows: Sequence[Line]) -> Layout | None:
    for at, (_line, cells) in enumerate(rows[:10]):
        place = next((p for p, cell in enumerate(cells) if _folded(cell) in VALUE_HEADINGS), None)
        labels = [p for p, cell in enumerate(cells) if cell and p != place]
        if place is None or not labels or at + 1 >= len(rows):
            continue
        below = rows[at + 1][1]
        if place < len(below) and any(p < len(below) and below[p] for p in labels):
            headings = tuple(clean(cells[p]) for p in labels)
            title, unit = _told(rows[:at])
            first = rows[at + 1][0]
            return Layout(tuple(labels), (place,), headings, (), first, title=title, unit=unit)
    return None


def _letters(cell: str) -> bool:
    return re.search(r"[^\W\d_]", cell) is not None


def _headless(rows: Sequence[Line]) -> Layout | None:
    """The first row is one of figures already: labels, and after them nothing but numbers."""
    if not rows:
        return None
    pair = _is_pair(rows[0][1])
    first = next((cells for _line, cells in rows if not pair or _run(cells)), [])
    run = _run(first)
    if not run or not _letters("".join(first[: run[0]])):
        return None
    periods = [p for p in run[:-1] if all(is_period(c[p]) for _n, c in rows if p < len(c) and c[p])]
    if not pair and all(is_period(first[p]) for p in run):
        return None
    if not pair and not periods and not any(is_period(cell) for cell in first[: run[0]]):
        return None
    values = tuple(p for p in run if p not in periods)
    stubs = tuple(p for p in range(run[-1] + 1) if p not in values)
    across = (tuple(f"#{number}" for number in range(1, len(values) + 1)),)
    return Layout(
        stubs,
        values,
        ("",) * len(stubs),
        across if len(values) > 1 else (),
        rows[0][0],
    )


def _is_pair(cells: Sequence[str]) -> bool:
    """Tell whether a row says where people moved to, and in another cell from where."""
    return all(any(end.fullmatch(cell) for cell in cells) for end in (_TO, _FROM))


def _run(cells: Sequence[str]) -> list[int]:
    """Return the places of the numbers at the end of a row."""
    last = max((p for p, cell in enumerate(cells) if cell), default=-1)
    run: list[int] = []
    for place in range(last, -1, -1):
        if not looks_like_number(cells[place]):
            break
        run.insert(0, place)
    return run


def _crossed(rows: Sequence[Line]) -> Layout | None:
    found = next((at for at in range(len(rows)) if _is_body(rows, at)), None)
    if found is None:
        return None
    run = _run(rows[found][1])
    width = max(run[-1], *(_last(cells) for _line, cells in rows[found:]))
    above = [
        at
        for at in range(found)
        if len(rows[at][1]) > run[0] and any(rows[at][1][run[0] : width + 1])
    ]
    if not above:
        return None
    head = above[-1]
    stubs = _stub_count(rows[head][1], run[0])
    tops = _top_rows(rows, head, stubs)
    values = tuple(range(stubs, width + 1))
    across = tuple(_filled(rows[at][1], values, at != head) for at in [*tops, head])
    named = tuple(clean(cell) for cell in rows[head][1][:stubs])
    title, unit = _told(rows[: min([*tops, head])])
    return Layout(
        tuple(range(stubs)),
        tuple(p for p in values if across[-1][p - stubs]),
        named,
        tuple(_chosen(labels, across[-1]) for labels in across),
        rows[head + 1][0],
        sparse=True,
        title=title,
        unit=unit,
    )


def _is_body(rows: Sequence[Line], at: int) -> bool:
    """Tell a row of figures from one of years above them, which looks the same."""
    cells = rows[at][1]
    run = _run(cells)
    if not run or run[0] == 0 or not cells[run[0] - 1]:
        return False
    if not all(is_period(cells[place]) for place in run):
        return True
    has_head = any(len(above) > run[0] and above[run[0]] for _line, above in rows[:at])
    later = rows[at + 1][1] if at + 1 < len(rows) else []
    is_head = not has_head and any(
        p < len(later) and looks_like_number(later[p]) and not is_period(later[p]) for p in run
    )
    return has_head or not (is_head or AREA_HEADING.fullmatch(cells[0]))


def _stub_count(head: Sequence[str], first: int) -> int:
    blanks = next((place for place, cell in enumerate(head) if cell), 0)
    if blanks:
        return blanks
    while first < len(head) - 1 and is_time_heading(head[first]):
        first += 1
    # A figure that cannot be read looks like a label, but no label stands under a year.
    while first > 1 and is_period(head[first - 1]):
        first -= 1
    return first


def _top_rows(rows: Sequence[Line], head: int, stubs: int) -> list[int]:
    """Return the rows of headings above the lowest: empty over the labels, and then not."""
    tops: list[int] = []
    for at in range(head - 1, -1, -1):
        cells = rows[at][1]
        if any(cells[:stubs]) or not any(cells[stubs:]):
            break
        tops.insert(0, at)
    return tops


def _filled(cells: Sequence[str], values: Sequence[int], fill: bool) -> tuple[str, ...]:
    """Return the headings over the figures; one that covers several is repeated."""
    found, last = [], ""
    for place in values:
        own = clean(cells[place]) if place < len(cells) else ""
        last = own or (last if fill else "")
        found.append(last)
    return tuple(found)


def _chosen(labels: Sequence[str], lowest: Sequence[str]) -> tuple[str, ...]:
    return tuple(label for label, low in zip(labels, lowest, strict=True) if low)


def _last(cells: Sequence[str]) -> int:
    return max((place for place, cell in enumerate(cells) if cell), default=0)


def _told(rows: Sequence[Line]) -> tuple[str, str]:
    """Return the title, joined where it runs over several rows, and the unit."""
    words, unit = [], ""
    for _line, cells in rows:
        text = " ".join(clean(cell) for cell in cells if cell.strip())
        found = _UNIT.fullmatch(text)
        if found is not None:
            unit = found[1] if found[1] != "-" else ""
        else:
            words.append(text)
    return " ".join(words), unit


def _folded(cell: str) -> str:
    return clean(cell).casefold()
