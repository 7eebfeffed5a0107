"""Entering the crosses of a sheet, one at a time or the rest of it at once."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Integer, String, and_, bindparam, or_, select
from sqlalchemy.dialects.sqlite import Insert, insert

from bosaet_desktop.core.commands.sheet import finish_sheet
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.scoring import mark, scoring_round, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW

Cell = tuple[str, int]

# Built once: on every key it costs more to put a statement together than to run it.
_PLACE: dict[str, BindParameter[Any]] = {  # Any: each parameter says what it holds
    "initiative_id": bindparam("initiative", type_=String),
    "round_number": bindparam("round", type_=Integer),
    "question_number": bindparam("question", type_=Integer),
    "sheet_number": bindparam("sheet", type_=Integer),
}
_VALUE = bindparam("new_value", type_=Integer)
_OF_THE_SHEET = (
    sheet.c.round_number == scoring_round.c.number,
    sheet.c.round_number == _PLACE["round_number"],
    sheet.c.number == _PLACE["sheet_number"],
)
_SCALE = select(scoring_round.c.lowest, scoring_round.c.highest).where(*_OF_THE_SHEET)
_ALLOWED = or_(
    _VALUE.between(scoring_round.c.lowest, scoring_round.c.highest),
    _VALUE == BLANK,
    and_(_VALUE == DONT_KNOW, scoring_round.c.dont_know_box),
)


def _over(write: Insert) -> Insert:
    """Let a mark be written over the one that stands there."""
    return write.on_conflict_do_update(
        index_elements=mark.primary_key, set_={"value": write.excluded.value}
    )


_WRITE = _over(insert(mark).values(**_PLACE, value=_VALUE))
_WRITE_IF_ALLOWED = _over(
    insert(mark).from_select(
        [*_PLACE, "value"], select(*_PLACE.values(), _VALUE).where(*_OF_THE_SHEET, _ALLOWED)
    )
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
        written = connection.execute(_WRITE_IF_ALLOWED, place | {"new_value": value})
        if written.rowcount == 0:
            raise _refusal(connection, place)


def leave_blank(
    project: Project, round_number: int, sheet_number: int, cells: Sequence[Cell]
) -> None:
    """Store that the (initiative id, question number) cells given are blank on the paper."""
    with project.change(N_("Leave the rest empty")):
        for cell in cells:
            enter_mark(project, round_number, sheet_number, *cell, BLANK)


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
    connection.execute(_WRITE, _place(round_number, sheet_number, cell) | {"new_value": value})


def _place(round_number: int, sheet_number: int, cell: Cell) -> dict[str, int | str]:
    return {
        "initiative": cell[0],
        "round": round_number,
        "question": cell[1],
        "sheet": sheet_number,
    }


def _refusal(connection: Connection, place: dict[str, int | str]) -> NotAllowed | InvalidInput:
    """Return why a mark was not written: its sheet is unknown, or its value off the scale."""
    scale = connection.execute(_SCALE, place).first()
    if scale is None:
        said = _("There is no sheet {number} in this round.").format(number=place["sheet"])
        return NotAllowed(said)
    said = _("Marks go from {lowest} to {highest}.")
    return InvalidInput(said.format(lowest=scale.lowest, highest=scale.highest))
