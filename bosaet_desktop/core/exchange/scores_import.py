"""Filled sheets from a table into the current round, all of them in one change or none."""

from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection, func, insert, select, update

from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.score_rows import ELSEWHERE, FilledSheet, read_scores
from bosaet_desktop.core.exchange.table_file import refuse_row
from bosaet_desktop.core.exchange.village_names import VillageNames
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.scoring import candidate, mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import candidates, current_round, sheets
from bosaet_desktop.core.rows.exchange import ImportReport
from bosaet_desktop.core.rows.mark import BLANK
from bosaet_desktop.core.rows.scoring import Candidate, Round, Sheet, SheetState
from bosaet_desktop.core.storage.bulk import insert_many

# The id of a village, and whether the sheet is from somewhere else.
Home: TypeAlias = tuple[str | None, bool]

_TYPED = frozenset({SheetState.TYPED, SheetState.CHECKING})


def import_scores(project: Project, source: Path) -> ImportReport:
    """Type every sheet of the table at `source` into the newest round, in one change.

    What a row leaves empty, and what stands on the sheet but has no row, is blank. A village that
    is not there is made; an initiative that is not on the sheet yet becomes its last row. Raises
    ImportRefused, naming the line, with nothing imported.
    """
    asked = current_round(project)
    filled, table = read_scores(source, asked, initiative_titles(project))
    made, added = type_sheets(project, asked, filled)
    remarks = tuple(_remarks(len(filled), added))
    return ImportReport("scores", len(table.rows), table.ignored_columns, made, remarks)


def type_sheets(
    project: Project, asked: Round, filled: Sequence[FilledSheet]
) -> tuple[tuple[str, ...], int]:
    """Write sheets that were read for the round `asked`, in one change.

    Returns the villages that were made, and how many initiatives were put on the sheet.
    """
    known = sheets(project, asked.number)
    _refuse_typed(project, asked, known, filled)
    with project.change(N_("Import scores")) as connection:
        villages = VillageNames(project)
        homes = _homes(filled, villages)
        listed = candidates(project, asked.number)
        added = _put_on_sheet(connection, asked, listed, filled)
        if added:
            listed = candidates(project, asked.number)
        _write_sheets(connection, asked, {each.number for each in known}, filled, homes)
        _write_marks(connection, asked, listed, filled)
    return tuple(villages.made), added


def initiative_titles(project: Project) -> dict[str, str | None]:
    """Return the id of each initiative by its words, None where several have the same."""
    found: dict[str, str | None] = {}
    for key, title in project.fetch(select(initiative.c.id, initiative.c.title)):
        words = same_words(title)
        found[words] = None if words in found else key
    return found


def _refuse_typed(
    project: Project, asked: Round, known: Sequence[Sheet], filled: Sequence[FilledSheet]
) -> None:
    """Sheets with marks on them count as typed too: somebody may be in the middle of one."""
    marked = select(mark.c.sheet_number).where(mark.c.round_number == asked.number).distinct()
    typed = {row.sheet_number for row in project.fetch(marked)}
    typed.update(each.number for each in known if each.state in _TYPED)
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


def _homes(filled: Sequence[FilledSheet], villages: VillageNames) -> dict[str, Home]:
    """Return for each name of a village what to note on the sheets that bear it."""
    homes: dict[str, Home] = {}
    for each in filled:
        if each.village not in homes:
            homes[each.village] = _home(each, villages)
    return homes


def _home(filled: FilledSheet, villages: VillageNames) -> Home:
    if same_words(filled.village) in ELSEWHERE:
        return None, True
    try:
        return villages.find_or_make(filled.village), False
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


def _remarks(sheets_taken: int, added: int) -> Iterator[str]:
    told = ngettext("{count} sheet is typed in.", "{count} sheets are typed in.", sheets_taken)
    yield told.format(count=sheets_taken)
    if added:
        told = ngettext(
            "{count} initiative was put on the sheet.",
            "{count} initiatives were put on the sheet.",
            added,
        )
        yield told.format(count=added)
