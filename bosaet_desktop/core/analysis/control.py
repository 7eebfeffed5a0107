"""Which sheets are typed again as a control, and where two versions differ."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from math import ceil

from bosaet_desktop.core.rows.scoring import Sheet
from bosaet_desktop.core.terms.scoring import SheetState

Cell = tuple[str, int]
Marks = Mapping[Cell, int]

SHARE = 0.1
FEWEST = 1


def control_sample(numbers: Iterable[int], seed: str) -> tuple[int, ...]:
    """Return a random tenth of `numbers`, rounded up, ascending (method.md section 5).

    The same `seed` draws the same sheets. Every number has its own place in a drawing that `seed`
    alone decides, so the sample of more sheets holds most of the sample of fewer.
    """
    drawn = sorted(set(numbers), key=lambda number: sha256(f"{seed}/{number}".encode()).digest())
    return tuple(sorted(drawn[: max(ceil(len(drawn) * SHARE), FEWEST)]))


def controlled(sheets: Sequence[Sheet]) -> frozenset[int]:
    """Return the numbers of typed sheets whose control was compared and settled."""
    typed = {each.number for each in sheets if each.state is SheetState.TYPED}
    return frozenset(
        each.second_of for each in sheets if _is_settled(each) and each.second_of in typed
    )


def left_to_control(wanted: Iterable[int], sheets: Sequence[Sheet]) -> tuple[int, ...]:
    """Return which of `wanted` are typed and still to be typed again, ascending."""
    done = controlled(sheets)
    typed = (each.number for each in sheets if each.state is SheetState.TYPED)
    return tuple(sorted(set(wanted).intersection(typed) - done))


def last_controls(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """Return the settled control of each typed sheet, the latest where there are several."""
    firsts = controlled(sheets)
    latest: dict[int, Sheet] = {}
    for each in sorted(filter(_is_settled, sheets), key=lambda each: str(each.typed_at)):
        if each.second_of in firsts:
            latest[each.second_of] = each
    return tuple(latest.values())


def differing_cells(cells: Iterable[Cell], first: Marks, second: Marks) -> tuple[Cell, ...]:
    """Return the cells in which two versions of a sheet are not the same, in the order given."""
    return tuple(cell for cell in cells if first.get(cell) != second.get(cell))


def marks_then(
    now: Marks, written_over: Sequence[tuple[datetime, Cell, int]], at: datetime
) -> Marks:
    """Return a sheet's marks as they were `at` a moment (UTC).

    `written_over` holds when a cell was written over and what it held before, oldest first. The
    log counts milliseconds, so the moment is rounded down to them.
    """
    moment = at.replace(microsecond=at.microsecond // 1000 * 1000)
    later = {cell: before for made, cell, before in reversed(written_over) if made >= moment}
    return dict(now) | later


def _is_settled(each: Sheet) -> bool:
    settled = each.state is SheetState.DISCARDED and each.typed_at is not None
    return each.control and settled and each.second_of is not None
