"""What a plan takes: hours and money, where they come from, and whether they are secured."""

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.activity import MOST_HOURS, MOST_KRONER
from bosaet_desktop.core.commands.linking import last_place, move_row
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.plan import plan_resource
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.text import LONGEST_LINE


def add_resource(project: Project, initiative_id: str, title: str) -> str:
    """Add something the work takes, last, and return its id.

    Raises InvalidInput for an empty or unfit title.
    """
    key, words = new_id(), _title(title)
    with project.change(N_("Add resource")) as connection:
        place = last_place(connection, plan_resource)
        row = {"id": key, "initiative_id": initiative_id, "title": words, "position": place}
        connection.execute(insert(plan_resource).values(**row))
    return key


def write_resource(project: Project, resource_id: str, title: str) -> None:
    """Word a resource anew; raises InvalidInput for an empty or unfit title."""
    _set(project, N_("Write resource"), resource_id, title=_title(title))


def set_resource_hours(project: Project, resource_id: str, hours: float | None) -> None:
    """Say how many hours it is, 0 to 99,999; raises InvalidInput outside."""
    if hours is not None and not 0 <= hours <= MOST_HOURS:
        raise InvalidInput(_("Hours go from 0 to 99,999."))
    _set(project, N_("Set hours of resource"), resource_id, hours=hours)


def set_resource_cost(project: Project, resource_id: str, kroner: int | None) -> None:
    """Say what it costs in kroner; raises InvalidInput below 0 or from a billion."""
    if kroner is not None and not 0 <= kroner <= MOST_KRONER:
        raise InvalidInput(_("Costs go from 0 to 999,999,999 kroner."))
    _set(project, N_("Set cost of resource"), resource_id, cost=kroner)


def write_resource_source(project: Project, resource_id: str, source: str) -> None:
    """Say where it comes from; raises InvalidInput for unfit words."""
    words = wording(source, LONGEST_LINE)
    _set(project, N_("Say where resource comes from"), resource_id, source=words)


def set_resource_secured(project: Project, resource_id: str, secured: bool) -> None:
    """Say whether it has been promised."""
    _set(project, N_("Mark resource as secured"), resource_id, secured=secured)


def move_resource(project: Project, resource_id: str, before: str | None) -> None:
    """Put a resource before another one, last for None."""
    with project.change(N_("Move resource")) as connection:
        move_row(connection, plan_resource, resource_id, before)


def delete_resource(project: Project, resource_id: str) -> None:
    """Take a resource away."""
    with project.change(N_("Delete resource")) as connection:
        connection.execute(delete(plan_resource).where(plan_resource.c.id == resource_id))


def _set(project: Project, label: str, resource_id: str, **values: object) -> None:
    with project.change(label) as connection:
        mine = plan_resource.c.id == resource_id
        connection.execute(update(plan_resource).where(mine).values(**values))


def _title(title: str) -> str:
    return wording(title, LONGEST_LINE, missing=_("Write what it is, or delete the line."))
