"""Moments of typing for pictures of the program; nothing is stored for them."""

from dataclasses import replace

from bosaet_desktop.core.rows.scoring import SheetState
from bosaet_desktop.ui.how.entry_desk import EntryDesk
from bosaet_desktop.ui.how.entry_phase import Phase

HALF_TYPED, VILLAGE, STORED, REST = "half-typed", "village", "stored", "rest"
ENTRY_STATES = (HALF_TYPED, VILLAGE, STORED, REST)


def pose(desk: EntryDesk, name: str) -> None:
    """Put the desk into the moment `name` with a sheet that is typed; none, and it stays."""
    typed = desk.now.typed
    if name not in ENTRY_STATES or not typed:
        return
    desk.take_up(typed[-1])
    if name == STORED or desk.sheet is None or desk.paper is None:
        return
    desk.phase = Phase(name) if name != HALF_TYPED else Phase.MARKS
    kept = 0 if name == VILLAGE else len(desk.sheet.cells) * 4 // 9
    for cell in desk.sheet.cells[kept:]:
        desk.sheet.take_in(cell, None)
    desk.sheet.go_to_first_empty()
    _show_as_waiting(desk, typed[-1])


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
