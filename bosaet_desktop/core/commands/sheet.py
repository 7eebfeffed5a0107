"""The life of a sheet of paper: printed, handed out, returned, typed, or discarded."""

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import insert, select, update

from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.scoring import sheet, sheet_layout
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.scoring import JOINT_SHEET, SheetState

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
        for number in numbers:
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
    project: Project, round_number: int, numbers: Iterable[int], state: SheetState
) -> None:
    """Note that papers were put back (PRINTED), handed out, returned or discarded.

    What is typed stays typed unless it is discarded, and a number nobody printed becomes known.
    Raises InvalidInput for a number outside 1 to `HIGHEST_SHEET`.
    """
    wanted = set(numbers)
    for number in wanted:
        _check_number(number)
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


def start_sheet(
    project: Project, round_number: int, number: int, *, second_of: int | None = None
) -> None:
    """Have a sheet in hand for typing: it counts as returned, and is made if it was not known.

    With `second_of` it holds a second version of that sheet, not counted until it is chosen.
    Raises InvalidInput for a number outside 0 to `HIGHEST_SHEET`.
    """
    _check_number(number, lowest=JOINT_SHEET)
    state = SheetState.RETURNED if second_of is None else SheetState.CHECKING
    with project.change(N_("Begin sheet")) as connection:
        where = (sheet.c.round_number == round_number, sheet.c.number == number)
        found = connection.execute(select(sheet.c.state).where(*where)).first()
        if found is None:
            connection.execute(
                insert(sheet).values(
                    round_number=round_number, number=number, state=state, second_of=second_of
                )
            )
        elif found.state in (SheetState.PRINTED, SheetState.HANDED_OUT, SheetState.DISCARDED):
            connection.execute(update(sheet).where(*where).values(state=state, second_of=second_of))


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
    project: Project, round_number: int, number: int, seconds: float | None = None
) -> None:
    """Close a typed sheet; `seconds` is how long it took, for the estimate of time left."""
    with project.change(N_("Close sheet")) as connection:
        where = (sheet.c.round_number == round_number, sheet.c.number == number)
        state = connection.scalar(select(sheet.c.state).where(*where))
        if state is None:
            raise NotAllowed(_("There is no sheet {number} in this round.").format(number=number))
        values: dict[str, object] = {"typed_at": _now(), "seconds": seconds}
        if state != SheetState.CHECKING:
            values["state"] = SheetState.TYPED
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
