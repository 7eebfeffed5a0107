"""Initiatives from a table: title, and if present description, village and category."""

import re
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.ideas_import import CATEGORY, VILLAGE, category_named, repeats
from bosaet_desktop.core.exchange.table_file import Heading, TableRow, refuse_row
from bosaet_desktop.core.exchange.village_names import VillageNames
from bosaet_desktop.core.exchange.workbook_file import read_list
from bosaet_desktop.core.i18n import N_, ngettext
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.exchange import ImportReport, Watch, unwatched
from bosaet_desktop.core.rows.initiative import NewInitiative

HEADINGS = (
    Heading("title", ("title", "titel"), required=True),
    Heading("description", ("description", "beskrivelse")),
    VILLAGE,
    CATEGORY,
)
_BETWEEN_VILLAGES = re.compile(r"\s*[,;]\s*")


def import_initiatives(project: Project, source: Path, watch: Watch = unwatched) -> ImportReport:
    """Add every initiative of the table last in the list, in one change.

    A cell may name several villages with commas between; unknown names are made. A remark counts
    titles that are there twice. Raises ImportRefused with nothing changed, also for a row without
    a title.
    """
    table = read_list(source, HEADINGS, watch)
    there = [same_words(row.title) for row in project.fetch(select(initiative.c.title))]
    namesakes = repeats(there, [same_words(row.cells["title"]) for row in table.rows])
    with project.change(N_("Import initiatives")):
        villages, categories = VillageNames(project), dict[str, str]()
        made: list[str] = []
        for row in table.rows:
            _add_row(project, row, villages, categories, made)
    return ImportReport(
        "initiatives",
        len(table.rows),
        table.ignored_columns,
        (*villages.made, *made),
        tuple(_remarks(namesakes)),
    )


def _remarks(namesakes: int) -> Iterator[str]:
    """Tell of titles that a table of marks cannot tell apart."""
    if namesakes:
        told = ngettext(
            "{count} initiative has the same title as another one.",
            "{count} initiatives have the same title as another one.",
            namesakes,
        )
        yield told.format(count=namesakes)


def _add_row(
    project: Project,
    row: TableRow,
    villages: VillageNames,
    categories: dict[str, str],
    made: list[str],
) -> None:
    names = _BETWEEN_VILLAGES.split(row.cells.get("village", ""))
    try:
        keys = [villages.find_or_make(name) for name in names]
        new = NewInitiative(
            title=row.cells["title"],
            description=row.cells.get("description", ""),
            category_id=category_named(project, row.cells.get("category", ""), categories, made),
            village_ids=tuple(dict.fromkeys(key for key in keys if key is not None)),
        )
        add_initiative(project, new)
    except InvalidInput as error:
        raise refuse_row(row.line, str(error)) from error
