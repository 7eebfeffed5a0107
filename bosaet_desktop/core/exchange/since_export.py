"""What has happened since the last meeting, as a paper without names."""

from datetime import date, timedelta
from pathlib import Path

from bosaet_desktop.core.analysis.since_words import SinceSection, since_lead, since_sections
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.anonymous import veil_for
from bosaet_desktop.core.exchange.blocks_export import write_blocks
from bosaet_desktop.core.formatting import parse_date
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.since_paper import since_blocks, since_title
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.since import last_meeting, since_last
from bosaet_desktop.core.rows.since import SinceLast

# What is told before anybody has met: the last month.
_DAYS_WITHOUT_MEETING = 30


def export_since_last(project: Project, target: Path, *, since: str = "") -> None:
    """Write it as .pdf or .docx; `since` is a date, else that of the last meeting.

    Raises InvalidInput for a `since` that is no date.
    """
    today = date.today()
    day = parse_date(since, today) if since else meeting_day(project, today)
    if day is None:
        raise InvalidInput(_("The option {name} needs a date.").format(name="since"))
    told = since_last(project, day, today)
    write_blocks(
        project, target, since_blocks(since_lead(told), nameless(project, told)), since_title()
    )


def meeting_day(project: Project, today: date) -> date:
    """Return the day of the last meeting, a month ago where nobody has met."""
    last = last_meeting(project, today)
    return today - timedelta(_DAYS_WITHOUT_MEETING) if last is None else last.held_on


def nameless(project: Project, told: SinceLast) -> tuple[SinceSection, ...]:
    """Return what happened with the names of people left out, as walls and papers show it."""
    veil = veil_for(project)
    return tuple(each.veiled(veil.text) for each in since_sections(told))
