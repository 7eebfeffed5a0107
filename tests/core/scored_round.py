"""A round with initiatives and typed sheets, for tests of what is read from marks."""

from collections.abc import Mapping, Sequence

from sqlalchemy import insert

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.model.scoring import FIRST_ROUND, mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.core.terms.scoring import SheetState

Points = Sequence[int | None]


def add_initiatives(project: Project, *titles: str) -> dict[str, str]:
    """Make initiatives and return their ids by title; they stand on the sheet in this order."""
    return {title: add_initiative(project, NewInitiative(title)) for title in titles}


def type_sheet(
    project: Project,
    number: int,
    marks: Mapping[str, Points],
    *,
    village_id: str | None = None,
    state: SheetState = SheetState.TYPED,
) -> None:
    """Store a sheet with points for each question by initiative id; None is a blank."""
    with project.change("type") as connection:
        connection.execute(
            insert(sheet).values(
                round_number=FIRST_ROUND, number=number, state=state, village_id=village_id
            )
        )
        rows = [
            {
                "initiative_id": key,
                "round_number": FIRST_ROUND,
                "question_number": question,
                "sheet_number": number,
                "value": BLANK if value is None else value,
            }
            for key, points in marks.items()
            for question, value in enumerate(points, start=1)
        ]
        if rows:
            connection.execute(insert(mark), rows)
