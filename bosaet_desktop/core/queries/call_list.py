"""The calls to make, the most pressing first."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import select

from bosaet_desktop.core.analysis.follow_up_reasons import reasons
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.model.person import contact, person
from bosaet_desktop.core.model.plan import action_plan, plan_helper
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.rows.call_list import Call, Caller
from bosaet_desktop.core.rows.follow_up import FollowUp
from bosaet_desktop.core.storage.store import FoundRow
from bosaet_desktop.core.text import danish_key


def call_list(project: Project, today: date) -> tuple[Call, ...]:
    """Return a call for every open initiative: its coordinator, its contact and its helpers."""
    known, roles = _people(project), _roles(project)
    still_open = [each for each in follow_ups(project, today) if not each.is_closed]
    return tuple(
        _call(each, known, roles.get(each.initiative_id, ()), today) for each in still_open
    )


def _call(
    follow_up: FollowUp,
    known: Mapping[str, FoundRow],
    roles: Sequence[tuple[str, str]],
    today: date,
) -> Call:
    why = tuple(reason.words for reason in reasons(follow_up, today))
    return Call(follow_up.title, why, _owed(follow_up), tuple(_callers(known, roles)))


def _owed(follow_up: FollowUp) -> str:
    if follow_up.due is None:
        return follow_up.step
    told = _("{step} – by {date}")
    return told.format(step=follow_up.step, date=date_long(follow_up.due)).strip()


def _callers(known: Mapping[str, FoundRow], roles: Sequence[tuple[str, str]]) -> Iterator[Caller]:
    for role, key in roles:
        row = known.get(key)
        if row is not None:
            yield Caller(row.name, role, row.phone or "", row.email or "")


def _people(project: Project) -> Mapping[str, FoundRow]:
    rows = project.fetch(
        select(person.c.id, person.c.name, contact.c.phone, contact.c.email)
        .select_from(person.outerjoin(contact))
        .where(person.c.name != "")
    )
    return {row.id: row for row in sorted(rows, key=lambda row: danish_key(row.name))}


def _roles(project: Project) -> Mapping[str, list[tuple[str, str]]]:
    """Return (role, person) pairs by initiative, those who answer for it first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in project.fetch(
        select(action_plan.c.initiative_id, action_plan.c.anchor_id, action_plan.c.contact_id)
    ):
        pairs = ((_("Coordinator"), row.anchor_id), (_("In the municipality"), row.contact_id))
        found[row.initiative_id] = [(role, key) for role, key in pairs if key]
    helpers = project.fetch(
        select(plan_helper.c.initiative_id, plan_helper.c.person_id, person.c.name)
        .join_from(plan_helper, person)
    )  # fmt: skip
    for row in sorted(helpers, key=lambda row: danish_key(row.name)):
        found.setdefault(row.initiative_id, []).append((_("Helper"), row.person_id))
    return found
