"""Writes sheets that were read from a table into the round they answer, in one change."""

from collections.abc import Container, Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeAlias

from sqlalchemy import Connection, func, insert, select, update

from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.score_rows import ELSEWHERE, FilledSheet
from bosaet_desktop.core.exchange.table_file import refuse_row
from bosaet_desktop.core.exchange.village_names import VillageNames
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.scoring import candidate, mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import candidates, sheets
from bosaet_desktop.core.rows.scoring import Candidate, Round
from bosaet_desktop.core.storage.bulk import insert_many
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.core.terms.scoring import SheetState

# The id of a village, and whether the sheet is from somewhere else.
Home: TypeAlias = tuple[str | None, bool]

_TYPED = frozenset({SheetState.TYPED, SheetState.CHECKING})


def type_sheets(
    project: Project, asked: Round, filled: Sequence[FilledSheet]
) -> tuple[tuple[str, ...], int]:
    """Write sheets that were read for the round `asked`, in one change.

    Returns the villages that were made, and how many initiatives were put on the sheet.
    """
    known = sheets(project, asked.number)
    refuse_typed(project, asked, filled)
    with project.change(N_("Import scores")) as connection:
        names = VillageNames(project)
        homes = _homes(filled, names)
        listed = candidates(project, asked.number)
        added = _put_on_sheet(connection, asked, listed, filled)
        if added:
            listed = candidates(project, asked.number)
        _write_sheets(connection, asked, {each.number for each in known}, filled, homes)
        _write_marks(connection, asked, listed, filled)
    return tuple(names.made), added


def refuse_typed(project: Project, asked: Round, filled: Sequence[FilledSheet]) -> None:
    """Refuse sheets that are typed, or have marks: somebody may be in the middle of one.

    Raises ImportRefused with the line where the first of them begins.
    """
    marked = select(mark.c.sheet_number).where(mark.c.round_number == asked.number).distinct()
    typed = {row.sheet_number for row in project.fetch(marked)}
    typed.update(each.number for each in sheets(project, asked.number) if each.state in _TYPED)
    twice = next((each for each in filled if each.number in typed), None)
    if twice is not None:
        problem = _("Sheet {number} has been typed already.").format(number=twice.number)
        raise refuse_row(twice.line, problem)


def _put_on_sheet(
    connection: Connection, asked: Round, listed: Sequence[Candidate], filled: Sequence[FilledSheet]
) -> int:
    """Add the initiatives of the file that the round lacks; return how many there were."""
    there = {each.initiative_id for each in listed}
    named = dict.fromkeys(key for each in filled for key in each.initiatives)
    mine = candidate.c.round_number == asked.number
    last = connection.scalar(select(func.max(candidate.c.position)).where(mine)) or 0
    rows = [
        {"round_number": asked.number, "initiative_id": key, "position": last + place}
        for place, key in enumerate((key for key in named if key not in there), start=1)
    ]
    if rows:
        connection.execute(insert(candidate), rows)
    return len(rows)


def _homes(filled: Sequence[FilledSheet], names: VillageNames) -> dict[str, Home]:
    """Return for each name of a village what to note on the sheets that bear it."""
    homes: dict[str, Home] = {}
    for each in filled:
        if each.village not in homes:
            homes[each.village] = _home(each, names)
    return homes


def _home(filled: FilledSheet, names: VillageNames) -> Home:
    if same_words(filled.village) in ELSEWHERE:
        return None, True
    try:
        return names.find_or_make(filled.village), False
    except InvalidInput as error:
        raise refuse_row(filled.line, str(error)) from error


def _write_sheets(
    connection: Connection,
    asked: Round,
    known: Container[int],
    filled: Sequence[FilledSheet],
    homes: Mapping[str, Home],
) -> None:
    columns = ("state", "typed_at", "village_id", "elsewhere")
    now = datetime.now(UTC).replace(tzinfo=None)
    fresh = []
    for each in filled:
        typed = (SheetState.TYPED, now, *homes[each.village])
        if each.number in known:
            mine = (sheet.c.round_number == asked.number, sheet.c.number == each.number)
            values = dict(zip(columns, typed, strict=True)) | {"second_of": None}
            connection.execute(update(sheet).where(*mine).values(**values))
        else:
            fresh.append((asked.number, each.number, *typed))
    insert_many(connection, sheet, ("round_number", "number", *columns), fresh)


def _write_marks(
    connection: Connection, asked: Round, listed: Sequence[Candidate], filled: Sequence[FilledSheet]
) -> None:
    """Insert in the order of the key, so that neighbours are written together."""
    columns = ("initiative_id", "round_number", "question_number", "sheet_number", "value")
    cells = [
        (row.initiative_id, question.number, row.withdrawn)
        for row in sorted(listed, key=lambda row: row.initiative_id)
        for question in asked.questions
    ]
    rows = (
        (key, asked.number, number, each.number, each.marks.get((key, number), BLANK))
        for key, number, withdrawn in cells
        for each in filled
        if not withdrawn or (key, number) in each.marks
    )
    insert_many(connection, mark, columns, rows)
