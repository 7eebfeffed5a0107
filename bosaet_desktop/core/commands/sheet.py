"""The life of a sheet of paper: printed, handed out, returned, typed, or discarded."""

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import delete, insert, select, update

from bosaet_desktop.core.commands.table_number import check_table
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.scoring import mark, sheet, sheet_layout
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.scoring import JOINT_SHEET, SheetState
from bosaet_desktop.core.text import clean

# Four digits stand on the sheet and in its code.
HIGHEST_SHEET = 9999

# From which states a paper can be moved by hand into another one.
_ON_PAPER = (SheetState.PRINTED, SheetState.HANDED_OUT, SheetState.RETURNED, SheetState.DISCARDED)
_MOVES_FROM = {
    SheetState.PRINTED: _ON_PAPER,
    SheetState.HANDED_OUT: _ON_PAPER,
    SheetState.RETURNED: _ON_PAPER,
    SheetState.DISCARDED: tuple(SheetState),
}


def record_printed(
    project: Project, round_number: int, numbers: Iterable[int], layout: str
) -> None:
    """Note that sheets with these numbers were printed with the frozen `layout` (JSON text).

    Numbers that are known already, as when a print is repeated, get the new layout and keep
    their state.
    """
    with project.change(N_("Print score sheets")) as connection:
        layout_id = new_id()
        connection.execute(
            insert(sheet_layout).values(
                id=layout_id, round_number=round_number, printed_at=_now(), content=layout
            )
        )
        known = set(
            connection.scalars(select(sheet.c.number).where(sheet.c.round_number == round_number))
        )
        for number in dict.fromkeys(numbers):
            _check_number(number)
            if number in known:
                where = (sheet.c.round_number == round_number, sheet.c.number == number)
                connection.execute(update(sheet).where(*where).values(layout_id=layout_id))
            else:
                connection.execute(
                    insert(sheet).values(
                        round_number=round_number,
                        number=number,
                        state=SheetState.PRINTED,
                        layout_id=layout_id,
                    )
                )


def record_prints(
    project: Project, round_number: int, prints: Iterable[tuple[str, Iterable[int]]]
) -> None:
    """Note several prints, each a frozen layout (JSON text) with its numbers, as one step."""
    with project.change(N_("Print score sheets")):
        for layout, numbers in prints:
            record_printed(project, round_number, numbers, layout)


def check_sheets(
    project: Project,
    round_number: int,
    numbers: Iterable[int],
    state: SheetState,
    *,
    table_number: int | None = None,
) -> None:
    """Note that papers were put back (PRINTED), handed out, returned or discarded.

    What is typed stays typed unless it is discarded, and a number nobody printed becomes known
    when it is handed out or comes back. `table_number` says at which table the papers are filled
    in. Raises InvalidInput for a number outside 1 to `HIGHEST_SHEET`, or a table outside 1 to
    `HIGHEST_TABLE`.
    """
    wanted = set(numbers)
    for number in wanted:
        _check_number(number)
    check_table(table_number)
    with project.change(N_("Hand out or take in sheets")) as connection:
        mine = (sheet.c.round_number == round_number, sheet.c.number.in_(wanted))
        known = set(connection.scalars(select(sheet.c.number).where(*mine)))
        connection.execute(
            update(sheet)
            .where(*mine, sheet.c.state.in_(_MOVES_FROM[state]), sheet.c.state != state)
            .values(state=state)
        )
        fresh = [
            {"round_number": round_number, "number": number, "state": state}
            for number in sorted(wanted - known)
        ]
        if fresh and state in (SheetState.HANDED_OUT, SheetState.RETURNED):
            connection.execute(insert(sheet), fresh)
        if table_number is not None:
            connection.execute(update(sheet).where(*mine).values(table_number=table_number))


def discard_printed(project: Project, round_number: int) -> None:
    """Discard every sheet of the round that is printed and not typed, in whosever hands it is."""
    with project.change(N_("Discard the printed sheets")) as connection:
        connection.execute(
            update(sheet)
            .where(
                sheet.c.round_number == round_number,
                sheet.c.number != JOINT_SHEET,
                sheet.c.state.in_(_ON_PAPER),
                sheet.c.state != SheetState.DISCARDED,
            )
            .values(state=SheetState.DISCARDED)
        )


def start_sheet(project: Project, round_number: int, number: int) -> None:
    """Have a sheet in hand for typing: it counts as returned, and is made if it was not known.

    Raises InvalidInput for a number outside 0 to `HIGHEST_SHEET`.
    """
    _check_number(number, lowest=JOINT_SHEET)
    state = SheetState.RETURNED
    with project.change(N_("Begin sheet")) as connection:
        where = (sheet.c.round_number == round_number, sheet.c.number == number)
        found = connection.execute(select(sheet.c.state).where(*where)).first()
        if found is None:
            connection.execute(
                insert(sheet).values(round_number=round_number, number=number, state=state)
            )
        elif found.state in (SheetState.PRINTED, SheetState.HANDED_OUT, SheetState.DISCARDED):
            connection.execute(update(sheet).where(*where).values(state=state, second_of=None))


def put_back_sheet(
    project: Project, round_number: int, number: int, state: SheetState | None
) -> None:
    """Let a sheet that was taken up by mistake be in `state` as before, or with None not known.

    Raises NotAllowed for a sheet on which something is typed already.
    """
    with project.change(N_("Put the sheet back")) as connection:
        theirs = (mark.c.round_number == round_number, mark.c.sheet_number == number)
        where = (sheet.c.round_number == round_number, sheet.c.number == number)
        untouched = (sheet.c.village_id.is_(None), ~sheet.c.elsewhere, sheet.c.typed_at.is_(None))
        bare = connection.scalar(select(sheet.c.number).where(*where, *untouched)) is not None
        if not bare or connection.scalar(select(mark.c.sheet_number).where(*theirs).limit(1)):
            raise NotAllowed(_("Something is typed of sheet {number}.").format(number=number))
        if state is None:
            connection.execute(delete(sheet).where(*where))
        else:
            connection.execute(update(sheet).where(*where).values(state=state))


def set_sheet_village(
    project: Project,
    round_number: int,
    number: int,
    village_id: str | None,
    *,
    elsewhere: bool = False,
) -> None:
    """Note which village is ticked on a sheet, "somewhere else", or neither."""
    with project.change(N_("Choose village of sheet")) as connection:
        connection.execute(
            update(sheet)
            .where(sheet.c.round_number == round_number, sheet.c.number == number)
            .values(village_id=village_id, elsewhere=elsewhere)
        )


def finish_sheet(
    project: Project,
    round_number: int,
    number: int,
    seconds: float | None = None,
    typist: str = "",
) -> None:
    """Close a typed sheet; `seconds` is how long it took, for the estimate of time left.

    `typist` holds the initials of who typed it, "" if nobody said.
    """
    with project.change(N_("Close sheet")) as connection:
        where = (sheet.c.round_number == round_number, sheet.c.number == number)
        state = connection.scalar(select(sheet.c.state).where(*where))
        if state is None:
            raise NotAllowed(_("There is no sheet {number} in this round.").format(number=number))
        values: dict[str, object] = {
            "typed_at": _now(),
            "seconds": seconds,
            "typist": clean(typist),
        }
        if state != SheetState.CHECKING:
            values["state"] = SheetState.TYPED
        connection.execute(update(sheet).where(*where).values(**values))


def take_back_sheet(project: Project, round_number: int, number: int) -> None:
    """Take every mark, the village and the closing of a sheet back: it waits to be typed again.

    Raises NotAllowed for a sheet that is not known.
    """
    with project.change(N_("Take the sheet back")) as connection:
        where = (sheet.c.round_number == round_number, sheet.c.number == number)
        state = connection.scalar(select(sheet.c.state).where(*where))
        if state is None:
            raise NotAllowed(_("There is no sheet {number} in this round.").format(number=number))
        theirs = (mark.c.round_number == round_number, mark.c.sheet_number == number)
        connection.execute(delete(mark).where(*theirs))
        values: dict[str, object] = {"typed_at": None, "seconds": None, "typist": ""}
        if state != SheetState.CHECKING:
            values |= {"state": SheetState.RETURNED, "village_id": None, "elsewhere": False}
        connection.execute(update(sheet).where(*where).values(**values))


def _check_number(number: int, lowest: int = 1) -> None:
    if not lowest <= number <= HIGHEST_SHEET:
        raise InvalidInput(
            _("Sheet numbers go from {lowest} to {highest}.").format(
                lowest=1, highest=HIGHEST_SHEET
            )
        )


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
