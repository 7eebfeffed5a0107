"""The list to sign at the door, for one of the workshops."""

from dataclasses import replace
from pathlib import Path

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.table_writer import Table, write_table
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.sign_in_list import EMPTY_LINES, SignInHeading, sign_in_list
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.workshop import workshops
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS, is_alone

MOST_EMPTY_LINES = 200


def export_sign_in_list(
    project: Project, target: Path, *, meeting: str = "1", lines: str = str(EMPTY_LINES)
) -> None:
    """Write the list as .pdf or .xlsx; `meeting` is 1 to 4, `lines` how many empty ones come last.

    Raises InvalidInput for other values.
    """
    number = _whole(meeting, "meeting", WORKSHOP_NUMBERS[0], WORKSHOP_NUMBERS[-1])
    empty = _whole(lines, "lines", 0, MOST_EMPTY_LINES)
    if target.suffix.lower() == ".xlsx":
        write_table(target, _table(project))
        return
    with replacing(target) as beside:
        print_sign_in_list(project, beside, number, empty)


def _table(project: Project) -> Table:
    headings = (_("Name"), _("Village"), _("Organisation"), _("Signature"))
    listed = [each for each in people(project) if each.name]
    rows = [(each.name, each.village, each.organisation, "") for each in listed]
    return Table(_("Who is here"), headings, rows)


def print_sign_in_list(
    project: Project, target: Path, number: int, empty_lines: int = EMPTY_LINES
) -> None:
    """Write the list for workshop `number` (1-4) to `target` in the language in use."""
    about = project_row(project)
    meeting = workshops(project)[number - 1]
    heading = SignInHeading(
        about.title, number, meeting.held_on, meeting.place, about.retention_date
    )
    if is_alone(about.kind, number):
        heading = replace(heading, number=None)
    sign_in_list(target, people(project), heading, empty_lines)


def _whole(text: str, option: str, least: int, most: int) -> int:
    if text.isdecimal() and least <= int(text) <= most:
        return int(text)
    raise InvalidInput(
        _("The option {name} is a whole number from {least} to {most}.").format(
            name=option, least=least, most=most
        )
    )
