"""Writing down who takes part, and how to reach them."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select, update

from bosaet_desktop.core.commands.wording import same_words, wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.person import contact, person
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import LONGEST_NAME, LONGEST_TITLE


def add_person(project: Project, new: NewPerson) -> str:
    """Write somebody down and return the id; raises InvalidInput for words that may not be."""
    return add_people(project, [new])[0]


def add_people(project: Project, people: Sequence[NewPerson]) -> tuple[str, ...]:
    """Write several down in one change and return their ids; InvalidInput adds none of them."""
    keys = tuple(new_id() for _new in people)
    with project.change(N_("Add people")) as connection:
        rows = [_row(key, new) for key, new in zip(keys, people, strict=True)]
        reachable = [_contact_row(key, new) for key, new in zip(keys, people, strict=True)]
        reachable = [row for row in reachable if row["email"] or row["phone"]]
        if rows:
            connection.execute(insert(person), rows)
        if reachable:
            connection.execute(insert(contact), reachable)
    return keys


def find_or_add_person(project: Project, name: str, side: Side) -> str:
    """Return the id of the person of that name, on `side` if there are several; else add one.

    Raises InvalidInput for an empty or unfit name.
    """
    with project.change(N_("Add person")) as connection:
        rows = connection.execute(select(person.c.id, person.c.name, person.c.side)).all()
        named = [row for row in rows if same_words(row.name) == same_words(name)]
        named.sort(key=lambda row: row.side != side)
        return str(named[0].id) if named else add_person(project, NewPerson(name, side=side))


def rename_person(project: Project, person_id: str, name: str) -> None:
    """Write a name otherwise; raises InvalidInput for an empty one."""
    words = _name(name)
    with project.change(N_("Change name")) as connection:
        _set(connection, person_id, name=words)


def set_organisation(project: Project, person_id: str, organisation: str) -> None:
    """Say whom somebody speaks for; an empty text for nobody."""
    words = wording(organisation, LONGEST_TITLE)
    with project.change(N_("Change organisation")) as connection:
        _set(connection, person_id, organisation=words)


def set_role(project: Project, person_id: str, role: str) -> None:
    """Say what somebody is there: chair, consultant, neighbour."""
    words = wording(role, LONGEST_TITLE)
    with project.change(N_("Change role")) as connection:
        _set(connection, person_id, role=words)


def set_home_village(project: Project, person_id: str, village_id: str | None) -> None:
    """Say which village somebody comes from; None for none of them."""
    with project.change(N_("Choose village of person")) as connection:
        _set(connection, person_id, village_id=village_id)


def set_side(project: Project, person_id: str, side: Side) -> None:
    """Say on which side of the cooperation somebody stands."""
    with project.change(N_("Choose where person belongs")) as connection:
        _set(connection, person_id, side=side.value)


def set_email(project: Project, person_id: str, email: str) -> None:
    """Write down an e-mail address; raises InvalidInput for what is none, empty takes it away."""
    words = fit_email(email)
    with project.change(N_("Change e-mail")) as connection:
        _set_contact(connection, person_id, email=words)


def set_phone(project: Project, person_id: str, phone: str) -> None:
    """Write down a phone number as people say it; an empty one takes it away."""
    words = wording(phone, LONGEST_NAME)
    with project.change(N_("Change phone number")) as connection:
        _set_contact(connection, person_id, phone=words)


def delete_people(project: Project, person_ids: Sequence[str]) -> None:
    """Take people out of the list, with the ways to reach them; what they proposed stays."""
    with project.change(N_("Delete people")) as connection:
        connection.execute(delete(person).where(person.c.id.in_(person_ids)))


def fit_email(email: str) -> str:
    """Return an e-mail address cleaned, or nothing; raises InvalidInput for other words."""
    words = wording(email, LONGEST_TITLE)
    if words and "@" not in words.strip("@"):
        raise InvalidInput(_("“{text}” is not an e-mail address.").format(text=words))
    return words


def _name(name: str) -> str:
    return wording(name, LONGEST_NAME, missing=_("A person needs a name."))


def _row(person_id: str, new: NewPerson) -> dict[str, str | None]:
    return {
        "id": person_id,
        "name": _name(new.name),
        "organisation": wording(new.organisation, LONGEST_TITLE),
        "role": wording(new.role, LONGEST_TITLE),
        "village_id": new.village_id,
        "side": new.side.value,
    }


def _contact_row(person_id: str, new: NewPerson) -> dict[str, str]:
    phone = wording(new.phone, LONGEST_NAME)
    return {"person_id": person_id, "email": fit_email(new.email), "phone": phone}


def _set(connection: Connection, person_id: str, **values: object) -> None:
    connection.execute(update(person).where(person.c.id == person_id).values(**values))


def _set_contact(connection: Connection, person_id: str, **values: str) -> None:
    here = contact.c.person_id == person_id
    known = connection.execute(update(contact).where(here).values(**values)).rowcount
    if not known and any(values.values()):
        connection.execute(insert(contact).values(person_id=person_id, **values))
    connection.execute(delete(contact).where(here, contact.c.email == "", contact.c.phone == ""))
