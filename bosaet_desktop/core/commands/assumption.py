"""Collecting what people take for granted, and settling it with facts."""

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, insert, update

from bosaet_desktop.core.commands.linking import last_place, link_exactly, move_row
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.segment import assumption, assumption_fact
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.assumption import AssumptionText
from bosaet_desktop.core.terms.segment import AssumptionStatus
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT

_LABELS: Mapping[AssumptionText, str] = {
    AssumptionText.STATEMENT: N_("Word assumption"),
    AssumptionText.RAISED_BY: N_("Say who raised the assumption"),
    AssumptionText.EVIDENCE: N_("Write evidence"),
    AssumptionText.CONSEQUENCE: N_("Write consequence"),
    AssumptionText.CHANGED: N_("Write what changed minds"),
}


def add_assumption(project: Project, text: str) -> str:
    """Add an open assumption last and return its id; raises InvalidInput for unfit words."""
    key, words = new_id(), _fit(AssumptionText.STATEMENT, text)
    with project.change(N_("Add assumption")) as connection:
        place = last_place(connection, assumption)
        connection.execute(insert(assumption).values(id=key, statement=words, position=place))
    return key


def write_assumption(project: Project, assumption_id: str, part: AssumptionText, text: str) -> None:
    """Write one text of an assumption; raises InvalidInput for an empty statement, unfit words."""
    words = _fit(part, text)
    with project.change(_LABELS[part]) as connection:
        here = update(assumption).where(assumption.c.id == assumption_id)
        connection.execute(here.values(**{part.value: words}))


def judge_assumption(project: Project, assumption_id: str, status: AssumptionStatus) -> None:
    """Say what the facts have said of an assumption."""
    with project.change(N_("Settle assumption")) as connection:
        here = update(assumption).where(assumption.c.id == assumption_id)
        connection.execute(here.values(status=status.value))


def link_assumption_tables(project: Project, assumption_id: str, table_ids: Sequence[str]) -> None:
    """Let exactly these tables of facts speak for or against an assumption."""
    link = assumption_fact.c
    with project.change(N_("Choose facts behind assumption")) as connection:
        link_exactly(connection, link.assumption_id, link.table_id, assumption_id, table_ids)


def move_assumption(project: Project, assumption_id: str, before: str | None = None) -> None:
    """Put an assumption before another one (None: last)."""
    with project.change(N_("Move assumption")) as connection:
        move_row(connection, assumption, assumption_id, before)


def delete_assumptions(project: Project, assumption_ids: Sequence[str]) -> None:
    """Take assumptions away."""
    with project.change(N_("Delete assumptions")) as connection:
        connection.execute(delete(assumption).where(assumption.c.id.in_(assumption_ids)))


def _fit(part: AssumptionText, text: str) -> str:
    if part is AssumptionText.STATEMENT:
        return wording(text, LONGEST_LINE, missing=_("An assumption needs words."))
    if part is AssumptionText.RAISED_BY:
        return wording(text, LONGEST_NAME)
    return wording(text, LONGEST_TEXT, multiline=True)
