"""Meetings after the four workshops."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.commands.working_group import check_clock
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.meeting import meeting
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.cooperation import MeetingText
from bosaet_desktop.core.text import LONGEST_TEXT, LONGEST_TITLE

_LABELS: Mapping[MeetingText, str] = {
    MeetingText.TITLE: N_("Name meeting"),
    MeetingText.PLACE: N_("Write place of meeting"),
    MeetingText.NOTE: N_("Write note on meeting"),
}


def add_meeting(project: Project, title: str) -> str:
    """Plan a meeting and return its id; raises InvalidInput for an empty or unfit title."""
    key, words = new_id(), _title(title)
    with project.change(N_("Add meeting")) as connection:
        connection.execute(insert(meeting).values(id=key, title=words))
    return key


def write_meeting(project: Project, meeting_id: str, part: MeetingText, text: str) -> None:
    """Write one text of a meeting; only its title may not be empty. Raises InvalidInput."""
    if part is MeetingText.TITLE:
        words = _title(text)
    elif part is MeetingText.PLACE:
        words = wording(text, LONGEST_TITLE)
    else:
        words = wording(text, LONGEST_TEXT, multiline=True)
    _set(project, _LABELS[part], meeting_id, **{part.value: words})


def schedule_meeting(
    project: Project, meeting_id: str, day: date | None, minute: int | None
) -> None:
    """Say when a meeting is, `minute` after midnight; raises InvalidInput for no clock."""
    check_clock(minute)
    _set(project, N_("Set date of meeting"), meeting_id, held_on=day, starts_at=minute)


def delete_meeting(project: Project, meeting_id: str) -> None:
    """Take a meeting away."""
    with project.change(N_("Delete meeting")) as connection:
        connection.execute(delete(meeting).where(meeting.c.id == meeting_id))


def _set(project: Project, label: str, meeting_id: str, **values: object) -> None:
    with project.change(label) as connection:
        connection.execute(update(meeting).where(meeting.c.id == meeting_id).values(**values))


def _title(title: str) -> str:
    return wording(title, LONGEST_TITLE, missing=_("A meeting needs a name."))
