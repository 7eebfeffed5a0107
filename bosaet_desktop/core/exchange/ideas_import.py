"""Ideas from a table: idea, and if present village and category (design.md section 7)."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlalchemy import select

from bosaet_desktop.core.commands.category import find_or_add_category
from bosaet_desktop.core.commands.idea import put_up
from bosaet_desktop.core.commands.wording import idea_wording, same_words
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.table_file import Heading, TableRow, refuse_row
from bosaet_desktop.core.exchange.village_names import VillageNames
from bosaet_desktop.core.exchange.workbook_file import read_list
from bosaet_desktop.core.i18n import N_, ngettext
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.exchange import ImportReport, Watch, unwatched
from bosaet_desktop.core.rows.idea import NewIdea

VILLAGE = Heading("village", ("village", "landsby"))
CATEGORY = Heading("category", ("category", "kategori", "theme", "tema"))
HEADINGS = (Heading("idea", ("idea", "idé", "ide"), required=True), VILLAGE, CATEGORY)


def import_ideas(project: Project, source: Path, watch: Watch = unwatched) -> ImportReport:
    """Put every idea of the table on the board, in one change; unknown names are made.

    Ideas with words that stand there already are taken in too, for nobody but the hall merges
    ideas; a remark counts them. Raises ImportRefused with nothing changed.
    """
    table = read_list(source, HEADINGS, watch)
    rows = [row for row in table.rows if row.cells["idea"]]
    with project.change(N_("Import ideas")):
        repeated = _repeated(project, rows)
        villages, categories = VillageNames(project), dict[str, str]()
        made: list[str] = []
        put_up(project, [_new_idea(project, row, villages, categories, made) for row in rows])
    return ImportReport(
        "ideas",
        len(rows),
        table.ignored_columns,
        (*villages.made, *made),
        _remarks(len(table.rows) - len(rows), repeated),
    )


def _new_idea(
    project: Project,
    row: TableRow,
    villages: VillageNames,
    categories: dict[str, str],
    made: list[str],
) -> NewIdea:
    try:
        village_id = villages.find_or_make(row.cells.get("village", ""))
        category_id = category_named(project, row.cells.get("category", ""), categories, made)
        return NewIdea(idea_wording(row.cells["idea"]), village_id, category_id)
    except InvalidInput as error:
        raise refuse_row(row.line, str(error)) from error


def category_named(
    project: Project, name: str, known: dict[str, str], made: list[str]
) -> str | None:
    """Return the id for the name of a category, remembered in `known`; `made` collects new ones."""
    words = same_words(name)
    if words and words not in known:
        known[words], fresh = find_or_add_category(project, name)
        if fresh:
            made.append(name)
    return known.get(words)


def _repeated(project: Project, rows: list[TableRow]) -> int:
    there = [same_words(row.text) for row in project.fetch(select(idea.c.text))]
    return repeats(there, [same_words(row.cells["idea"]) for row in rows])


def repeats(there: Iterable[str], new: Sequence[str]) -> int:
    """Return how many of `new` are words that stand in `there`, or before them in `new`."""
    before = set(there)
    return len(new) - len(set(new) - before)


def _remarks(without: int, repeated: int) -> tuple[str, ...]:
    remarks = []
    if without:
        left_out = ngettext(
            "{count} row without an idea was left out.",
            "{count} rows without an idea were left out.",
            without,
        )
        remarks.append(left_out.format(count=without))
    if repeated:
        there = ngettext(
            "{count} idea has the same words as one that was there already.",
            "{count} ideas have the same words as one that was there already.",
            repeated,
        )
        remarks.append(there.format(count=repeated))
    return tuple(remarks)
