"""Remembering who carried an initiative, or answered for the municipality, before."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, insert, select, update

from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.base import AnyColumn
from bosaet_desktop.core.model.plan import action_plan, role_change
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.plan import PlanRole
from bosaet_desktop.core.text import LONGEST_LINE

_HOLDERS: Mapping[PlanRole, AnyColumn] = {
    PlanRole.ANCHOR: action_plan.c.anchor_id,
    PlanRole.CONTACT: action_plan.c.contact_id,
}


def give_role_reason(project: Project, change_id: str, reason: str) -> None:
    """Write why a role changed hands; raises InvalidInput for unfit words."""
    words = wording(reason, LONGEST_LINE)
    with project.change(N_("Give reason for the change")) as connection:
        mine = role_change.c.id == change_id
        connection.execute(update(role_change).where(mine).values(reason=words))


def remember_role(
    connection: Connection,
    initiative_id: str,
    role: PlanRole,
    successor: str | None,
    reason: str,
    day: date | None,
) -> None:
    """Write down who leaves a role, if that is somebody else than `successor`."""
    words = wording(reason, LONGEST_LINE)
    here = action_plan.c.initiative_id == initiative_id
    former = connection.scalar(select(_HOLDERS[role]).where(here))
    if former is None or former == successor:
        return
    row = {"initiative_id": initiative_id, "role": role.value, "person_id": former}
    told = {"changed_on": day or date.today(), "reason": words}
    connection.execute(insert(role_change).values(**row, **told))
