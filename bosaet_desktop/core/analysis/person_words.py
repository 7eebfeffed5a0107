"""What the file holds on a person, in words."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.person import Person
from bosaet_desktop.core.rows.privacy import Bond, Tie
from bosaet_desktop.core.terms.person import Side

SIDE_NAMES: Mapping[Side, str] = {
    Side.CITIZEN: N_("Citizen"),
    Side.MUNICIPALITY: N_("Municipality"),
    Side.EXTERNAL: N_("External"),
}
_BONDS: Mapping[Tie, str] = {
    Tie.PROPOSED: N_("Proposed the idea “{about}”"),
    Tie.COORDINATES: N_("Coordinator of “{about}”"),
    Tie.CONTACT: N_("Contact in the municipality for “{about}”"),
    Tie.HELPS: N_("Helps with “{about}”"),
    Tie.ANCHORS: N_("Answers for the activity “{about}”"),
    Tie.REPRESENTS: N_("Contact person of the stakeholder “{about}”"),
    Tie.OWNS: N_("Looks after the attention point “{about}”"),
    Tie.MUNICIPAL_CONTACT: N_("Contact person in the municipality for the whole project"),
    Tie.CAME: N_("Came to workshop {about}"),
    Tie.CHAIRS: N_("Chairs workshop {about}"),
    Tie.TYPES: N_("Typist at workshop {about}"),
    Tie.KEEPS_SHEETS: N_("Sheet keeper at workshop {about}"),
    Tie.RESPONSIBLE: N_("Responsible for the step “{about}”"),
    Tie.HAD_ROLE: N_("Was coordinator or contact of “{about}”"),
    Tie.LEADS_GROUP: N_("Leads the working group “{about}”"),
    Tie.IN_GROUP: N_("Member of the working group “{about}”"),
    Tie.PROMISED: N_("Promised: {about}"),
}


def shown_name(person: Person) -> str:
    """Return what to call a person on screen."""
    return person.name or _("Anonymous")


def bond_sentence(bond: Bond) -> str:
    """Return how a row leads to the person: "Came to workshop 2"."""
    return _(_BONDS[bond.tie]).format(about=bond.about).strip()


def entry_lines(person: Person) -> tuple[tuple[str, str], ...]:
    """Return the entry in the list of people as labels and what stands beside them, if anything."""
    lines = (
        (_("Name"), person.name),
        (_("Organisation"), person.organisation),
        (_("Role"), person.role),
        (_("Village"), person.village),
        (_("Belongs to"), _(SIDE_NAMES[person.side])),
        (_("E-mail"), person.email),
        (_("Phone"), person.phone),
    )
    return tuple(line for line in lines if line[1])
