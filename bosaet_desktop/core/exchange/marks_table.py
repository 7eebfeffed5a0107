"""Every mark of the newest round as a table, in the columns that `import scores` reads."""

from collections.abc import Iterator, Mapping

from sqlalchemy import select

from bosaet_desktop.core.exchange.anonymous import Veil
from bosaet_desktop.core.exchange.table_writer import Cell, Table
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import candidates, current_round, sheets
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.scoring import Round, Sheet
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import (
    DESIRE,
    FEASIBILITY,
    IMPACT,
    JOINT,
    JOINT_SHEET,
    UNCOUNTED,
)

_SIGNS: Mapping[int | None, Cell] = {None: None, BLANK: None, DONT_KNOW: "?"}

Marks = Mapping[tuple[int, str, int], int]


def counted_sheets(project: Project) -> tuple[Sheet, ...]:
    """Return the sheets of the newest round that hold marks and count, by number."""
    asked = current_round(project)
    rows = project.fetch(
        select(mark.c.sheet_number).where(mark.c.round_number == asked.number).distinct()
    )
    filled = {row[0] for row in rows}
    return tuple(
        each
        for each in sheets(project, asked.number)
        if each.number in filled
        and each.state not in UNCOUNTED
        and (each.number == JOINT_SHEET) == (asked.mode == JOINT)
    )


def marks_table(project: Project, veil: Veil, numbered: Mapping[int, Sheet]) -> Table:
    """Return a row for each sheet and each initiative on it, scored or not.

    `numbered` gives the number each sheet is shown with, in the order of the table.
    """
    headings = (
        ngettext("sheet", "sheets", 1),
        _("village"),
        ngettext("initiative", "initiatives", 1),
        _("impact"),
        _("feasibility"),
        _("desire"),
    )
    return Table(_("Scores"), headings, list(_rows(project, veil, numbered)))


def _rows(
    project: Project, veil: Veil, numbered: Mapping[int, Sheet]
) -> Iterator[tuple[Cell, ...]]:
    asked = current_round(project)
    questions = {each.role: each.number for each in asked.questions}
    listed, marks = candidates(project, asked.number), _marks(project, asked.number)
    names = {each.id: each.name for each in villages(project)}
    for number, each in numbered.items():
        home = _home(each, asked, veil, names)
        for row in listed:
            cells = (
                marks.get((each.number, row.initiative_id, questions.get(role, 0)))
                for role in (IMPACT, FEASIBILITY, DESIRE)
            )
            yield number, home, veil.text(row.title), *(_SIGNS.get(cell, cell) for cell in cells)


def _home(of: Sheet, asked: Round, veil: Veil, names: Mapping[str, str]) -> str | None:
    shown = veil.home(sheet, asked.number, of.village_id)
    if shown is not None:
        return names[shown]
    return _("Another place") if veil.elsewhere(asked.number, of.elsewhere) else None


def _marks(project: Project, round_number: int) -> Marks:
    found = mark.c
    columns = (found.sheet_number, found.initiative_id, found.question_number, found.value)
    rows = project.fetch(select(*columns).where(found.round_number == round_number))
    return {(row[0], row[1], row[2]): row[3] for row in rows}
