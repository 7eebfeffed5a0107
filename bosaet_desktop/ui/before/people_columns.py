"""The columns of the table of people: what each shows, how it is headed, and what writes it."""

from collections.abc import Callable
from dataclasses import dataclass

from bosaet_desktop.core.analysis.person_words import shown_name
from bosaet_desktop.core.commands import person as commands
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.person import Person
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.ui.before.side_words import ONE


@dataclass(frozen=True, slots=True)
class PersonColumn:
    """`shown` is what the cell says, `value` what its editor begins with, `write` the command."""

    title: str
    shown: Callable[[Person], str]
    value: Callable[[Person], object]
    write: Callable[[Project, str, str], None]
    width: int
    contact: bool = False


def _name(person: Person) -> str:
    mark = _("(invented)")
    # The example says so in the role already; once is enough.
    marked = person.invented and mark not in person.role
    return f"{shown_name(person)} {mark}" if marked else shown_name(person)


def _rename(project: Project, person_id: str, name: str) -> None:
    """Write a name otherwise; an emptied cell raises InvalidInput, for the person stays."""
    if not name.strip():
        todo = _("Ctrl+Delete deletes the whole person.")
        raise InvalidInput(_("A person needs a name."), todo=todo)
    commands.rename_person(project, person_id, name)


def _choose_side(project: Project, person_id: str, side: str) -> None:
    """Put somebody on a side; raises InvalidInput for an emptied cell."""
    if not side:
        raise InvalidInput(_("Everybody belongs somewhere. Choose another instead."))
    commands.set_side(project, person_id, Side(side))


# In the order of `participants_import.COLUMNS`, so that a paste falls where it is seen to fall.
COLUMNS = (
    PersonColumn(N_("Name"), _name, lambda p: p.name, _rename, 158),
    PersonColumn(
        N_("Organisation"),
        lambda p: p.organisation,
        lambda p: p.organisation,
        commands.set_organisation,
        150,
    ),
    PersonColumn(N_("Role"), lambda p: p.role, lambda p: p.role, commands.set_role, 140),
    PersonColumn(
        N_("Village"),
        lambda p: p.village,
        lambda p: p.village_id or "",
        lambda project, key, value: commands.set_home_village(project, key, value or None),
        126,
    ),
    PersonColumn(
        N_("Belongs to"),
        lambda p: _(ONE[p.side]),
        lambda p: p.side.value,
        _choose_side,
        100,
    ),
    PersonColumn(
        N_("E-mail"), lambda p: p.email, lambda p: p.email, commands.set_email, 200, contact=True
    ),
    PersonColumn(
        N_("Phone"), lambda p: p.phone, lambda p: p.phone, commands.set_phone, 130, contact=True
    ),
)
NAME, ORGANISATION, VILLAGE, SIDE = 0, 1, 3, 4
