"""A number that was typed already: the second paper is typed beside the first, then one decides.

A sheet typed again as a control is a second version too, and is decided upon mark by mark.
"""

from collections.abc import Collection

from sqlalchemy import Connection, delete, insert, select, update

from bosaet_desktop.core.analysis.paper_numbers import (
    MOST_VERSIONS,
    free_paper_number,
    is_paper,
    second_version_number,
)
from bosaet_desktop.core.commands.mark import Cell, store_mark
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import STAMP_COLUMNS
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.scoring import SheetState


def start_second_version(
    project: Project, round_number: int, first: int, *, control: bool = False
) -> int:
    """Take up sheet `first` once more; return the number from 10001 up it is kept under.

    Its marks are stored as they are typed but not counted. A `control` is the same paper typed
    again on purpose, so it has the table of the first; its village is typed again. Raises
    NotAllowed for a sheet that is not known, and when nine versions of it are kept.
    """
    with project.change(N_("Begin second version")) as connection:
        mine = (sheet.c.round_number == round_number, sheet.c.number == first)
        found = connection.execute(select(sheet.c.table_number).where(*mine)).first()
        if found is None or not is_paper(first):
            raise NotAllowed(_("There is no sheet {number} in this round.").format(number=first))
        versions = select(sheet.c.number).where(sheet.c.round_number == round_number)
        number = second_version_number(first, set(connection.scalars(versions)))
        if number is None:
            raise NotAllowed(
                _("Sheet {number} has been typed again {times} times already.").format(
                    number=first, times=MOST_VERSIONS
                ),
                safe=_("Nothing was changed."),
            )
        connection.execute(
            insert(sheet).values(
                round_number=round_number,
                number=number,
                state=SheetState.CHECKING,
                second_of=first,
                control=control,
                table_number=found.table_number if control else None,
            )
        )
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
        for cell, value in _marks_of(connection, round_number, second).items():
            store_mark(connection, round_number, first, cell, value)
        _copy_village(connection, round_number, second, first)
        _close_second(connection, round_number, second)


def settle_second_version(
    project: Project,
    round_number: int,
    second: int,
    replaced: Collection[Cell] = (),
    *,
    village: bool = False,
) -> None:
    """Close a second version; the (initiative id, question number) cells given hold its marks now.

    Every other mark of the first stays as it is, and so does its village unless `village` takes
    that of the second. Cells that the second version lacks are ignored.
    """
    with project.change(N_("Compare the two versions")) as connection:
        first = _first_of(connection, round_number, second)
        for cell, value in _marks_of(connection, round_number, second).items():
            if cell in replaced:
                store_mark(connection, round_number, first, cell, value)
        if village:
            _copy_village(connection, round_number, second, first)
        _close_second(connection, round_number, second)


def keep_as_own_sheet(project: Project, round_number: int, second: int) -> int:
    """Count the second version as a sheet of its own; return the number on paper it gets.

    Raises NotAllowed when every number up to 9999 is taken.
    """
    with project.change(N_("Give sheet its own number")) as connection:
        _first_of(connection, round_number, second)
        number = second
        if not is_paper(second):
            number = _move_to_paper_number(connection, round_number, second)
        connection.execute(
            update(sheet)
            .where(sheet.c.round_number == round_number, sheet.c.number == number)
            .values(state=SheetState.TYPED, second_of=None, control=False)
        )
    return number


def _move_to_paper_number(connection: Connection, round_number: int, second: int) -> int:
    """Copy the sheet and its marks to a free number, then delete them under the old one.

    A key is never rewritten in place: merging needs the tombstone of the old one.
    """
    number = free_paper_number(set(connection.scalars(select(sheet.c.number))))
    if number is None:
        raise NotAllowed(
            _("Every sheet number up to 9999 is taken."), safe=_("Nothing was changed.")
        )
    mine = (sheet.c.round_number == round_number, sheet.c.number == second)
    content = [column for column in sheet.columns if column.name not in STAMP_COLUMNS]
    row = dict(connection.execute(select(*content).where(*mine)).one()._mapping)
    connection.execute(insert(sheet).values(**row | {"number": number}))
    for cell, value in _marks_of(connection, round_number, second).items():
        store_mark(connection, round_number, number, cell, value)
    theirs = (mark.c.round_number == round_number, mark.c.sheet_number == second)
    connection.execute(delete(mark).where(*theirs))
    connection.execute(delete(sheet).where(*mine))
    return number


def _marks_of(connection: Connection, round_number: int, number: int) -> dict[Cell, int]:
    rows = connection.execute(
        select(mark.c.initiative_id, mark.c.question_number, mark.c.value).where(
            mark.c.round_number == round_number, mark.c.sheet_number == number
        )
    )
    return {(row.initiative_id, row.question_number): row.value for row in rows}


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
            _("This sheet is not waiting to be compared."), safe=_("Nothing was changed.")
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
