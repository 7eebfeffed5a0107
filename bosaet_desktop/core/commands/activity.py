"""The activities of the involvement plan: words, people, dates, and what they cost."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.involvement import add_message, add_target_group
from bosaet_desktop.core.commands.linking import last_place, link_exactly, move_row
from bosaet_desktop.core.commands.person import find_or_add_person
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.involvement import activity, activity_group, activity_message
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.involvement import ActivityText, When
from bosaet_desktop.core.terms.involvement import Phase, Style
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import LONGEST_TEXT, LONGEST_TITLE, clean

MOST_HOURS, MOST_KRONER = 99_999.0, 999_999_999
_LABELS: Mapping[ActivityText, str] = {
    ActivityText.TITLE: N_("Name activity"),
    ActivityText.DESCRIPTION: N_("Describe activity"),
    ActivityText.PURPOSE: N_("Write purpose of activity"),
    ActivityText.TIME_WORDS: N_("Write time of activity"),
    ActivityText.RESOURCES: N_("Write resources of activity"),
    ActivityText.PARTNERS: N_("Write partners of activity"),
    ActivityText.CONTENT_OWNER: N_("Say who makes the content"),
    ActivityText.TROUBLE_DEED: N_("Say what is done if it goes wrong"),
    ActivityText.TROUBLE_WHEN: N_("Say when it has gone wrong"),
    ActivityText.TROUBLE_CALL: N_("Say whom to call if it goes wrong"),
    ActivityText.TROUBLE_TELLING: N_("Say how it is told if it goes wrong"),
}


def add_activity(project: Project, title: str, phase: Phase = Phase.BEFORE) -> str:
    """Add an activity last and return its id; raises InvalidInput for an empty or unfit title."""
    key, words = new_id(), _title(title)
    with project.change(N_("Add activity")) as connection:
        row = {"id": key, "title": words, "phase": phase.value}
        place = last_place(connection, activity)
        connection.execute(insert(activity).values(**row, position=place))
    return key


def write_activity(project: Project, activity_id: str, part: ActivityText, text: str) -> None:
    """Write one text of an activity, several lines allowed; raises InvalidInput for unfit words.

    Only the title may not be empty.
    """
    titled = part is ActivityText.TITLE
    words = _title(text) if titled else wording(text, LONGEST_TEXT, multiline=True)
    _set(project, _LABELS[part], activity_id, **{part.value: words})


def choose_activity_groups(
    project: Project, activity_id: str, group_ids: Sequence[str], fresh: Sequence[str] = ()
) -> None:
    """Say exactly which target groups an activity is for; `fresh` are names of new ones."""
    with project.change(N_("Choose target groups")) as connection:
        wanted = [*group_ids, *(add_target_group(project, name) for name in fresh)]
        links = activity_group.c
        link_exactly(connection, links.activity_id, links.target_group_id, activity_id, wanted)


def choose_activity_messages(
    project: Project, activity_id: str, message_ids: Sequence[str], fresh: Sequence[str] = ()
) -> None:
    """Say exactly which messages an activity carries; `fresh` are the words of new ones."""
    with project.change(N_("Choose messages")) as connection:
        wanted = [*message_ids, *(add_message(project, text) for text in fresh)]
        links = activity_message.c
        link_exactly(connection, links.activity_id, links.message_id, activity_id, wanted)


def name_activity_anchor(project: Project, activity_id: str, name: str) -> None:
    """Say who answers for an activity; an unknown name becomes a person, none takes it away."""
    with project.change(N_("Choose coordinator")):
        key = find_or_add_person(project, name, Side.CITIZEN) if clean(name) else None
        _set(project, N_("Choose coordinator"), activity_id, anchor_id=key)


def set_activity_phase(project: Project, activity_id: str, phase: Phase) -> None:
    """Say whether an activity comes before, during or after."""
    _set(project, N_("Choose phase"), activity_id, phase=phase.value)


def set_activity_style(project: Project, activity_id: str, style: Style | None) -> None:
    """Say how an activity speaks with people; None for not decided."""
    _set(project, N_("Choose style"), activity_id, style=None if style is None else style.value)


def date_activity(project: Project, activity_id: str, start: date | None, end: date | None) -> None:
    """Say from which day to which an activity lasts; no end is the day of the start.

    Raises InvalidInput for an end before the start, or without one.
    """
    _check_days(start, end)
    _set(project, N_("Set date of activity"), activity_id, starts_on=start, ends_on=end)


def schedule_activity(project: Project, activity_id: str, when: When) -> None:
    """Say when an activity takes place, in days and in words; raises as `date_activity`."""
    _check_days(when.start, when.end)
    words = wording(when.words, LONGEST_TEXT, multiline=True)
    days = {"starts_on": when.start, "ends_on": when.end}
    _set(project, N_("Set date of activity"), activity_id, **days, time_words=words)


def set_activity_hours(project: Project, activity_id: str, hours: float | None) -> None:
    """Say how many hours of work an activity takes, 0 to 99,999; raises InvalidInput outside."""
    if hours is not None and not 0 <= hours <= MOST_HOURS:
        raise InvalidInput(_("Hours go from 0 to 99,999."))
    _set(project, N_("Set hours of activity"), activity_id, hours=hours)


def set_activity_cost(project: Project, activity_id: str, kroner: int | None) -> None:
    """Say what an activity costs in kroner; raises InvalidInput below 0 or from a billion."""
    if kroner is not None and not 0 <= kroner <= MOST_KRONER:
        raise InvalidInput(_("Costs go from 0 to 999,999,999 kroner."))
    _set(project, N_("Set cost of activity"), activity_id, cost=kroner)


def set_activity_concrete(project: Project, activity_id: str, concrete: bool) -> None:
    """Say whether everybody knows exactly what happens in an activity."""
    _set(project, N_("Mark activity as concrete"), activity_id, concrete=concrete)


def set_activity_done(project: Project, activity_id: str, done: bool) -> None:
    """Say whether an activity has been held."""
    _set(project, N_("Mark activity as done"), activity_id, done=done)


def move_activity(project: Project, activity_id: str, before: str | None) -> None:
    """Put an activity before another one, last for None."""
    with project.change(N_("Move activity")) as connection:
        move_row(connection, activity, activity_id, before)


def delete_activities(project: Project, activity_ids: Sequence[str]) -> None:
    """Delete activities; their groups and messages stay in the plan."""
    with project.change(N_("Delete activities")) as connection:
        connection.execute(delete(activity).where(activity.c.id.in_(activity_ids)))


def _set(project: Project, label: str, activity_id: str, **values: object) -> None:
    with project.change(label) as connection:
        connection.execute(update(activity).where(activity.c.id == activity_id).values(**values))


def _check_days(start: date | None, end: date | None) -> None:
    if end is not None and (start is None or end < start):
        raise InvalidInput(_("The last day cannot come before the first."))


def _title(title: str) -> str:
    return wording(title, LONGEST_TITLE, missing=_("An activity needs a name."))
