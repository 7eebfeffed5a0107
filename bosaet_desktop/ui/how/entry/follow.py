"""Undo and redo seen from the desk: the cursor goes where the mark went."""

from bosaet_desktop.core.project import Change, Project, RowChange
from bosaet_desktop.core.queries.scoring import find_sheet
from bosaet_desktop.core.terms.scoring import JOINT_SHEET, SheetState
from bosaet_desktop.ui.how.entry.desk import EntryDesk
from bosaet_desktop.ui.how.entry.phase import COMPARING
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell

# Undoing one decision touches the first version, the second, and the number that one was given.
MOST_UNDONE = 3
IN_WORK = (SheetState.RETURNED, SheetState.CHECKING)


def marks_of(change: Change, round_number: int, number: int) -> dict[Cell, int | None]:
    """Return what a change has left in the cells of one sheet, None where a mark is gone."""
    return {
        (str(row.key[0]), int(row.key[2])): None if row.after is None else int(row.after)
        for row in change.rows
        if row.subject == "mark" and (row.key[1], row.key[3]) == (round_number, number)
    }


def writes_over(change: Change) -> bool:
    """Tell whether a change left another mark where one stood: that is logged as a correction."""
    return any(row.subject == "mark" and None not in (row.before, row.after) for row in change.rows)


def follow(desk: EntryDesk, project: Project, change: Change) -> None:
    """Let the desk follow a change it did not make itself, if that is about one sheet."""
    mine = [row for row in change.rows if _round_of(row) == desk.round_number]
    second = _undecided(desk, mine)
    if second is not None:
        desk.reopen(second, closes=True)
        return
    if any(row.before == SheetState.CHECKING for row in mine) and desk.phase in COMPARING:
        desk.go_to_number()
        return
    numbers = {_sheet_of(row) for row in mine} - {JOINT_SHEET}
    if len(numbers) != 1:
        return
    (number,) = numbers
    marks = [row for row in mine if row.subject == "mark"]
    if not marks and number != desk.in_hand:
        return
    paper = find_sheet(project, desk.round_number, number)
    corrected = paper is not None and paper.state is SheetState.TYPED and len(marks) == len(mine)
    if paper is not None and (paper.state in IN_WORK or corrected):
        desk.reopen(number, closes=not corrected)
        if len(marks) == 1:
            _go_to(desk, marks[0])
    else:
        desk.go_to_number()


def _undecided(desk: EntryDesk, mine: list[RowChange]) -> int | None:
    """Return the second version that waits for a decision again, now that one was undone."""
    # A merge brings such versions too; they wait until somebody takes them up.
    undone = any(row.before in (SheetState.DISCARDED, SheetState.TYPED) for row in mine)
    if not undone or len({_sheet_of(row) for row in mine}) > MOST_UNDONE:
        return None
    back = {_sheet_of(row) for row in mine if row.after == SheetState.CHECKING}
    waiting = (each for each in desk.sheets if each.number in back and each.typed_at is not None)
    return next((each.number for each in waiting if each.state is SheetState.CHECKING), None)


def _go_to(desk: EntryDesk, mark: RowChange) -> None:
    if desk.sheet is None:
        return
    desk.sheet.go_to((str(mark.key[0]), int(mark.key[2])))
    if mark.before is None:
        desk.sheet.step(1)


def _round_of(row: RowChange) -> int | None:
    place = {"mark": 1, "sheet": 0}.get(row.subject)
    return None if place is None else int(row.key[place])


def _sheet_of(row: RowChange) -> int:
    return int(row.key[3 if row.subject == "mark" else 1])
