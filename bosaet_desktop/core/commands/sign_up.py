"""Typing the sign-up sheets the same evening: who joins which initiative."""

from collections.abc import Sequence

from sqlalchemy import delete, exists, insert, select

from bosaet_desktop.core.commands.person import find_or_add_person, fit_email, set_email, set_phone
from bosaet_desktop.core.commands.plan import have_plan
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.plan import plan_helper
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import clean


def sign_up(project: Project, initiative_id: str, name: str, reach: str = "") -> str:
    """Put somebody down for an initiative and return the person's id.

    `reach` is a phone number or, with an @, an e-mail address; empty leaves what is known. An
    unknown name becomes a person among the citizens. Raises InvalidInput for unfit words.
    """
    with project.change(N_("Sign up")) as connection:
        key = find_or_add_person(project, name, Side.CITIZEN)
        reach_person(project, key, reach)
        have_plan(connection, initiative_id)
        there = (plan_helper.c.initiative_id == initiative_id) & (plan_helper.c.person_id == key)
        if not connection.scalar(select(exists().where(there))):
            row = {"initiative_id": initiative_id, "person_id": key}
            connection.execute(insert(plan_helper).values(**row))
    return key


def reach_person(project: Project, person_id: str, reach: str) -> None:
    """Write down a phone number or, with an @, an e-mail address; nothing for an empty text.

    Raises InvalidInput for unfit words.
    """
    words = clean(reach)
    with project.change(N_("Write how to reach somebody")):
        if "@" in words:
            set_email(project, person_id, fit_email(words))
        elif words:
            set_phone(project, person_id, words)


def withdraw(project: Project, initiative_id: str, person_ids: Sequence[str]) -> None:
    """Take people off an initiative; they stay in the list of people."""
    with project.change(N_("Take off the initiative")) as connection:
        mine = plan_helper.c.initiative_id == initiative_id
        connection.execute(delete(plan_helper).where(mine, plan_helper.c.person_id.in_(person_ids)))
