"""Moments of typing for pictures of the program; nothing is stored for them."""

from dataclasses import replace

from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.how.entry.comparison import Comparison
from bosaet_desktop.ui.how.entry.desk import EntryDesk
from bosaet_desktop.ui.how.entry.phase import Phase
from bosaet_desktop.ui.how.entry.take_up import take_up

HALF_TYPED, VILLAGE, STORED, REST = "half-typed", "village", "stored", "rest"
CONTROL, DIFFERENCES, LOCKED = "control", "differences", "locked"
ENTRY_STATES = (HALF_TYPED, VILLAGE, STORED, REST, CONTROL, DIFFERENCES, LOCKED)
UNLIKE = 7


def pose(desk: EntryDesk, name: str) -> None:
    """Put the desk into the moment `name` with a sheet that is typed; none, and it stays."""
    typed = desk.now.typed
    if name not in ENTRY_STATES or not typed:
        return
    if name == CONTROL:
        desk.control(typed[::11])
        return
    take_up(desk, typed[-1])
    if name == STORED or desk.sheet is None or desk.paper is None:
        return
    if name == DIFFERENCES:
        _show_differences(desk)
        return
    desk.phase = Phase(name) if name in (VILLAGE, REST) else Phase.MARKS
    kept = 0 if name == VILLAGE else len(desk.sheet.cells) * 4 // 9
    for cell in desk.sheet.cells[kept:]:
        desk.sheet.take_in(cell, None)
    desk.sheet.go_to_first_empty()
    _show_as_waiting(desk, typed[-1])


def _show_differences(desk: EntryDesk) -> None:
    """Compare the sheet in hand with one that is unlike it in a few cells."""
    if desk.sheet is None or desk.paper is None:
        return
    scale, cells = desk.form.round.scale, desk.sheet.cells
    second = desk.sheet.marks | dict.fromkeys(cells[2::UNLIKE], scale.lowest)
    desk.comparison = Comparison(cells, desk.sheet.marks, second)
    desk.paper = replace(desk.paper, second_of=desk.sheet.number, control=True)
    desk.phase = Phase.DIFFERENCES


def _show_as_waiting(desk: EntryDesk, number: int) -> None:
    """Let the lists say that this sheet and a few more are not typed yet."""
    rest = desk.now.typed[-7:]
    desk.now = replace(
        desk.now,
        typed=desk.now.typed[:-7],
        waiting=tuple(sorted({*desk.now.waiting, *rest, number})),
    )
    if desk.paper is not None:
        desk.paper = replace(desk.paper, state=SheetState.RETURNED)
