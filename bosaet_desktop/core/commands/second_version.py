"""A number that was typed already: the second paper is typed beside the first, then one decides."""

from sqlalchemy import Connection, select, update

from bosaet_desktop.core.commands.mark import store_mark
from bosaet_desktop.core.commands.sheet import HIGHEST_SHEET, start_sheet
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.scoring import SheetState


def start_second_version(project: Project, round_number: int, first: int) -> int:
    """Take up another paper with the number `first`; return the free number it is kept under.

    Its marks are stored as they are typed but not counted. Raises InvalidInput when no number
    is left.
    """
    with project.change(N_("Begin second version")) as connection:
        number = _free_number(connection)
        start_sheet(project, round_number, number, second_of=first)
    return number


def keep_first_version(project: Project, round_number: int, second: int) -> None:
    """Keep what was typed first; the second version is discarded, its marks stay in the file."""
    with project.change(N_("Keep the first version")) as connection:
        _first_of(connection, round_number, second)
        _close_second(connection, round_number, second)


def replace_by_second_version(project: Project, round_number: int, second: int) -> None:
    """Write the second version's marks and village over the first; each is a correction."""
    with project.change(N_("Replace by the second version")) as connection:
        first = _first_of(connection, round_number, second)
        for initiative_id, question_number, value in connection.execute(
            select(mark.c.initiative_id, mark.c.question_number, mark.c.value).where(
                mark.c.round_number == round_number, mark.c.sheet_number == second
            )
        ).all():
            store_mark(connection, round_number, first, (initiative_id, question_number), value)
        _copy_village(connection, round_number, second, first)
        _close_second(connection, round_number, second)


def keep_as_own_sheet(project: Project, round_number: int, second: int) -> None:
    """Count the second version as a sheet of its own, under the number it was kept under."""
    with project.change(N_("Give sheet its own number")) as connection:
        _first_of(connection, round_number, second)
        connection.execute(
            update(sheet)
            .where(sheet.c.round_number == round_number, sheet.c.number == second)
            .values(state=SheetState.TYPED, second_of=None)
        )


def _free_number(connection: Connection) -> int:
    taken = set(connection.scalars(select(sheet.c.number)))
    following = max(taken, default=0) + 1
    if following <= HIGHEST_SHEET:
        return following
    # Somebody typed 9999 by mistake, say: then the highest number that is left will do.
    left = (number for number in range(HIGHEST_SHEET, 0, -1) if number not in taken)
    return next(left, following)


def _first_of(connection: Connection, round_number: int, second: int) -> int:
    """Return the sheet that `second` is held against; raises NotAllowed if that is settled."""
    first = connection.scalar(
        select(sheet.c.second_of).where(
            sheet.c.round_number == round_number,
            sheet.c.number == second,
            sheet.c.state == SheetState.CHECKING,
        )
    )
    if first is None:
        raise NotAllowed(
            _("Sheet {number} is not waiting to be compared.").format(number=second),
            safe=_("Nothing was changed."),
        )
    return int(first)


def _copy_village(connection: Connection, round_number: int, source: int, target: int) -> None:
    where = (sheet.c.round_number == round_number, sheet.c.number == source)
    row = connection.execute(select(sheet.c.village_id, sheet.c.elsewhere).where(*where)).one()
    connection.execute(
        update(sheet)
        .where(sheet.c.round_number == round_number, sheet.c.number == target)
        .values(village_id=row.village_id, elsewhere=row.elsewhere)
    )


def _close_second(connection: Connection, round_number: int, second: int) -> None:
    connection.execute(
        update(sheet)
        .where(sheet.c.round_number == round_number, sheet.c.number == second)
        .values(state=SheetState.DISCARDED)
    )
