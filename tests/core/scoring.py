"""Short ways to a round with initiatives and filled sheets."""

from collections.abc import Sequence

from sqlalchemy import delete

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.round import choose_candidates
from bosaet_desktop.core.commands.sheet import finish_sheet, start_sheet
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import candidates, current_round
from bosaet_desktop.core.rows.initiative import NewInitiative

Cell = tuple[str, int]


def add_initiatives(project: Project, *titles: str) -> tuple[str, ...]:
    """Put initiatives with these titles on the sheet of round 1."""
    keys = [add_initiative(project, NewInitiative(title=title)) for title in titles]
    known = [each.initiative_id for each in candidates(project, 1)]
    choose_candidates(project, 1, [*known, *(key for key in keys if key not in known)])
    return tuple(keys)


def cells(project: Project) -> tuple[Cell, ...]:
    """Return the cells of the sheet in the order in which they are typed."""
    asked = current_round(project).questions
    rows = candidates(project, 1)
    return tuple((row.initiative_id, question.number) for row in rows for question in asked)


def empty_sheet(project: Project, number: int) -> None:
    """Take every mark of a sheet away."""
    with project.change("Empty") as connection:
        connection.execute(delete(mark).where(mark.c.sheet_number == number))


def forget_sheets(project: Project) -> None:
    """Let no sheet have been printed or typed."""
    with project.change("Forget") as connection:
        connection.execute(delete(sheet))


def fill_sheet(project: Project, number: int, values: Sequence[int]) -> None:
    """Type a sheet from the first cell on, and close it when all cells have a value."""
    start_sheet(project, 1, number)
    every = cells(project)
    for cell, value in zip(every, values, strict=False):
        enter_mark(project, 1, number, *cell, value)
    if len(values) == len(every):
        finish_sheet(project, 1, number)
