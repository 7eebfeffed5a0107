"""Filled sheets from a table into the current round, all of them in one change or none."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sqlalchemy import select

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.raw_table import RawTable, read_raw
from bosaet_desktop.core.exchange.score_mapping import guess_mapping, missing_column
from bosaet_desktop.core.exchange.score_rows import (
    ELSEWHERE,
    FilledSheet,
    SheetsRead,
    read_sheets,
)
from bosaet_desktop.core.exchange.sheet_writing import refuse_typed, type_sheets
from bosaet_desktop.core.exchange.table_file import left_out, refuse_file
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import (
    current_round,
    next_sheet_number,
)
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.exchange import ImportReport, Watch, unwatched
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.score_table import LEFT_OUT, Kind, ScoreMapping, ScorePreview
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW, is_answer
from bosaet_desktop.core.text import clean

# What a preview tells of rows that cannot be read; the rest is counted.
MOST_PROBLEMS = 5


def import_scores(project: Project, source: Path, watch: Watch = unwatched) -> ImportReport:
    """Type every sheet of the table at `source` into the newest round, in one change.

    The table has a row for each sheet and initiative, for each mark, or for each sheet, as its
    headings tell. What it leaves empty, and what stands on the sheet but is not in it, is blank. A
    village that is not there is made; an initiative that is not on the sheet yet becomes its last
    row. Raises ImportRefused, naming the line, with nothing imported.
    """
    table = read_raw(source, watch)
    asked = current_round(project)
    mapping = guess_mapping(table, asked.questions, initiative_titles(project))
    _refuse_unclear_headings(table, mapping, asked)
    return import_mapped(project, table, mapping, watch)


def import_mapped(
    project: Project, table: RawTable, mapping: ScoreMapping, watch: Watch = unwatched
) -> ImportReport:
    """Import a table with the meaning that `mapping` gives its columns; as `import_scores`."""
    asked = current_round(project)
    new = _new_titles(project, table, mapping)
    read = _read(project, table, mapping, new, watch)
    if read.refused:
        raise read.refused[0]
    with project.change(N_("Import scores")):
        _make_initiatives(project, new, read.sheets)
        made, added = type_sheets(project, asked, read.sheets)
    remarks = tuple(_remarks(len(read.sheets), added))
    ignored = _left_out(table, mapping)
    return ImportReport("scores", len(table.rows), ignored, (*made, *new), remarks)


def preview_scores(
    project: Project, table: RawTable, mapping: ScoreMapping, watch: Watch = unwatched
) -> ScorePreview:
    """Return what `import_mapped` would do, and every reason why it would not."""
    asked = current_round(project)
    new = _new_titles(project, table, mapping)
    read = _read(project, table, mapping, new, watch)
    refused = list(read.refused)
    try:
        refuse_typed(project, asked, read.sheets)
    except ImportRefused as typed:
        refused.append(typed)
    values = [value for each in read.sheets for value in each.marks.values()]
    there = {same_words(each.name) for each in villages(project)} | ELSEWHERE
    named = {same_words(each.village): each.village for each in read.sheets if each.village}
    return ScorePreview(
        sheets=len(read.sheets),
        marks=sum(is_answer(value) for value in values),
        blanks=values.count(BLANK),
        dont_knows=values.count(DONT_KNOW),
        villages=tuple(name for words, name in named.items() if words not in there),
        initiatives=tuple(new),
        problems=tuple(str(each) for each in refused[:MOST_PROBLEMS]),
        refused=len(refused),
    )


def _refuse_unclear_headings(table: RawTable, mapping: ScoreMapping, asked: Round) -> None:
    known = [cell for cell, each in zip(table.head, mapping.meanings, strict=True)
             if each != LEFT_OUT]  # fmt: skip
    headings = [same_words(cell) for cell in table.head]
    for cell in known:
        if headings.count(same_words(cell)) > 1:
            twice = _("The heading “{heading}” stands there twice.")
            raise refuse_file(twice.format(heading=cell))
    word = missing_column(mapping, asked.questions)
    if word:
        raise refuse_file(
            _("There is no column headed {heading}.").format(heading=word),
            _("Write the headings in the first line."),
        )


def _read(
    project: Project,
    table: RawTable,
    mapping: ScoreMapping,
    new: Mapping[str, str],
    watch: Watch,
) -> SheetsRead:
    titles = initiative_titles(project) | {same_words(title): key for title, key in new.items()}
    free = next_sheet_number(project)
    return read_sheets(table, mapping, current_round(project), titles, free, watch)


def _new_titles(project: Project, table: RawTable, mapping: ScoreMapping) -> dict[str, str]:
    """Return the titles that have no initiative yet, each with a key to hold its place."""
    column = mapping.column(Kind.INITIATIVE)
    if column is None or not mapping.make_initiatives:
        return {}
    known = initiative_titles(project)
    found: dict[str, str] = {}
    for _line, cells in table.rows:
        title = clean(cells[column]) if column < len(cells) else ""
        if title and same_words(title) not in known:
            found.setdefault(same_words(title), title)
    return {title: new_id() for title in found.values()}


def _make_initiatives(
    project: Project, new: Mapping[str, str], filled: Sequence[FilledSheet]
) -> None:
    """Make the initiatives that were missing, and put their ids where a key held the place."""
    ids = {key: add_initiative(project, NewInitiative(title)) for title, key in new.items()}
    for each in filled if ids else ():
        each.marks = {(ids.get(key, key), question): value
                      for (key, question), value in each.marks.items()}  # fmt: skip
        each.initiatives = {ids.get(key, key): None for key in each.initiatives}


def _left_out(table: RawTable, mapping: ScoreMapping) -> tuple[str, ...]:
    known = [place for place, meaning in enumerate(mapping.meanings) if meaning != LEFT_OUT]
    return left_out(table.head, known, (cells for _line, cells in table.rows))


def initiative_titles(project: Project) -> dict[str, str | None]:
    """Return the id of each initiative by its words, None where several have the same."""
    found: dict[str, str | None] = {}
    for key, title in project.fetch(select(initiative.c.id, initiative.c.title)):
        words = same_words(title)
        found[words] = None if words in found else key
    return found


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
