"""The agenda of a workshop as a paper, for the wall or for those who lead."""

from pathlib import Path

from bosaet_desktop.core.analysis.handouts import handouts
from bosaet_desktop.core.exchange.blocks_export import write_blocks
from bosaet_desktop.core.exchange.options import choice
from bosaet_desktop.core.paper.agenda_paper import agenda_title, team_blocks, wall_blocks
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.rows.meeting import RunState
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS

HALL, TEAM = "hall", "team"


def export_agenda(project: Project, target: Path, **options: str) -> None:
    """Write the agenda as .pdf or .docx; `for` is hall (no names) or team, `meeting` is 1 to 4.

    Without `meeting` it is the first programme that has not been held. Raises InvalidInput for
    other values.
    """
    numbers = tuple(str(number) for number in WORKSHOP_NUMBERS)
    told = options.get("meeting", "")
    number = int(choice("meeting", told, numbers)) if told else next_programme(project)
    team = choice("for", options.get("for", HALL), (HALL, TEAM)) == TEAM
    write_agenda(project, target, number, team=team)


def write_agenda(project: Project, target: Path, number: int, *, team: bool) -> None:
    """Write the agenda of workshop `number` in the language in use."""
    found, title = programme(project, number), project_heading(project).title
    blocks = team_blocks(found, title, handouts()) if team else wall_blocks(found, title)
    write_blocks(project, target, blocks, agenda_title())


def next_programme(project: Project) -> int:
    """Return the first workshop with an agenda that is not over, else the last with one, else 1."""
    planned = [programme(project, number) for number in WORKSHOP_NUMBERS]
    planned = [each for each in planned if each.planned]
    waiting = [each for each in planned if each.state is not RunState.OVER]
    return (waiting or planned[-1:])[0].number if planned else WORKSHOP_NUMBERS[0]
