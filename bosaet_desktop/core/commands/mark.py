"""Entering the crosses of a sheet, one at a time or the rest of it at once."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, bindparam, insert, select, update

from bosaet_desktop.core.commands.sheet import finish_sheet
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.scoring import mark, scoring_round, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.storage.store import FoundRow
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW

Cell = tuple[str, int]

# Built once: on every key it costs more to put a statement together than to run it.
_CELL = and_(
    mark.c.initiative_id == bindparam("initiative"),
    mark.c.round_number == bindparam("round"),
    mark.c.question_number == bindparam("question"),
    mark.c.sheet_number == bindparam("sheet"),
)
_RULES = (
    select(scoring_round.c.lowest, scoring_round.c.highest, scoring_round.c.dont_know_box)
    .join(sheet, sheet.c.round_number == scoring_round.c.number)
    .where(sheet.c.round_number == bindparam("round"), sheet.c.number == bindparam("sheet"))
)
_RULES_AND_MARK = _RULES.add_columns(mark.c.value.label("now")).outerjoin(mark, _CELL)
_WRITE_OVER = update(mark).where(_CELL).values(value=bindparam("new_value"))
_WRITE = insert(mark).values(
    initiative_id=bindparam("initiative"),
    round_number=bindparam("round"),
    question_number=bindparam("question"),
    sheet_number=bindparam("sheet"),
    value=bindparam("new_value"),
)


def enter_mark(
    project: Project,
    round_number: int,
    sheet_number: int,
    initiative_id: str,
    question_number: int,
    value: int,
) -> None:
    """Store one mark, over the one that may stand there: that is then a logged correction.

    `value` is a point of the round's scale, BLANK or, where the sheet has the box, DONT_KNOW.
    Raises InvalidInput for any other value and NotAllowed for an unknown sheet.
    """
    with project.change(N_("Enter mark")) as connection:
        place = _place(round_number, sheet_number, (initiative_id, question_number))
        row = connection.execute(_RULES_AND_MARK, place).first()
        _check(row, sheet_number, value)
        write = _WRITE if row is None or row.now is None else _WRITE_OVER
        connection.execute(write, place | {"new_value": value})


def leave_blank(
    project: Project, round_number: int, sheet_number: int, cells: Sequence[Cell]
) -> None:
    """Store that the (initiative id, question number) cells given are blank on the paper."""
    with project.change(N_("Leave the rest empty")) as connection:
        rules = {"round": round_number, "sheet": sheet_number}
        _check(connection.execute(_RULES, rules).first(), sheet_number, BLANK)
        for cell in cells:
            store_mark(connection, round_number, sheet_number, cell, BLANK)


def enter_last_mark(
    project: Project,
    round_number: int,
    sheet_number: int,
    cell: Cell,
    value: int,
    seconds: float | None = None,
    typist: str = "",
) -> None:
    """Store a sheet's last mark and close the sheet, so that one undo opens it again.

    Raises what `enter_mark` raises; `seconds` is how long typing the sheet took,
    `typist` the initials of who did it.
    """
    with project.change(N_("Enter mark")):
        enter_mark(project, round_number, sheet_number, *cell, value)
        finish_sheet(project, round_number, sheet_number, seconds, typist)


def leave_rest_blank(
    project: Project,
    round_number: int,
    sheet_number: int,
    cells: Sequence[Cell],
    seconds: float | None = None,
    typist: str = "",
) -> None:
    """Store the cells given as blank and close the sheet; one undo opens it again."""
    with project.change(N_("Leave the rest empty")):
        leave_blank(project, round_number, sheet_number, cells)
        finish_sheet(project, round_number, sheet_number, seconds, typist)


def store_mark(
    connection: Connection, round_number: int, sheet_number: int, cell: Cell, value: int
) -> None:
    """Write one mark in the running change, over what stands there."""
    place = _place(round_number, sheet_number, cell) | {"new_value": value}
    if connection.execute(_WRITE_OVER, place).rowcount == 0:
        connection.execute(_WRITE, place)


def _place(round_number: int, sheet_number: int, cell: Cell) -> dict[str, int | str]:
    return {
        "initiative": cell[0],
        "round": round_number,
        "question": cell[1],
        "sheet": sheet_number,
    }


def _check(row: FoundRow | None, sheet_number: int, value: int) -> None:
    """Hold a mark against the rules of the round, of which `row` was found for its sheet."""
    if row is None:
        raise NotAllowed(_("There is no sheet {number} in this round.").format(number=sheet_number))
    allowed = row.lowest <= value <= row.highest or value == BLANK
    if not allowed and not (value == DONT_KNOW and row.dont_know_box):
        raise InvalidInput(
            _("Marks go from {lowest} to {highest}.").format(lowest=row.lowest, highest=row.highest)
        )
