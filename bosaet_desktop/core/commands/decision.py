"""Writing down what the hall decided, in the language of the project."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, insert, select, update

from bosaet_desktop.core.analysis.ties import tie_rule_of, tie_rule_sentence
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _, use_language
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.scoring import candidate, scoring_round
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.decision import NewDecision
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.text import LONGEST_TEXT

MOST_PRESENT = 9_999


def record_decision(
    project: Project, round_number: int, chosen: Sequence[str], new: NewDecision
) -> str:
    """Log that the initiatives `chosen` start now, in that order, and return the log's id.

    They become chosen; the round's others that were chosen are proposals again. What is under
    way, done, parked or dropped among the others stays so. Raises InvalidInput when nothing is
    chosen, for unfit words, and for a number of people nobody counts.
    """
    if not chosen:
        raise InvalidInput(_("Draw the line first, so that something starts now."))
    if new.present is not None and not 0 <= new.present <= MOST_PRESENT:
        raise InvalidInput(_("Say how many were there with a number from 0 upwards."))
    reason = wording(new.reason, LONGEST_TEXT, multiline=True)
    with project.change(N_("Record the decision")) as connection:
        with project_language(connection):
            text = _told(connection, round_number, chosen)
        _set_statuses(connection, round_number, chosen)
        _set_places(connection, round_number, chosen)
        key = new_id()
        connection.execute(
            insert(decision).values(
                id=key,
                round_number=round_number,
                kind=DecisionKind.CHOICE,
                text=text,
                reason=reason,
                decided_on=new.decided_on,
                present=new.present,
            )
        )
        return key


@contextmanager
def project_language(connection: Connection) -> Iterator[None]:
    """Speak the project's language inside the block: the log is read long after the evening."""
    code = connection.scalar(select(project_table.c.language))
    with use_language(str(code)):
        yield


def titles_of(connection: Connection, round_number: int) -> dict[str, str]:
    """Return the titles of the round's initiatives by id, in printed order."""
    rows = connection.execute(
        select(initiative.c.id, initiative.c.title)
        .join(candidate, candidate.c.initiative_id == initiative.c.id)
        .where(candidate.c.round_number == round_number)
        .order_by(candidate.c.position, initiative.c.title)
    )
    return {row.id: row.title for row in rows}


def _told(connection: Connection, round_number: int, chosen: Sequence[str]) -> str:
    titles = titles_of(connection, round_number)
    rule = connection.scalar(
        select(scoring_round.c.tie_rule).where(scoring_round.c.number == round_number)
    )
    starts = _("Starts now: {titles}.").format(titles="; ".join(titles[key] for key in chosen))
    agreed = _("Rule for equal scores: {rule}").format(
        rule=tie_rule_sentence(tie_rule_of(rule or ""))
    )
    return "\n".join((starts, *_exceptions(connection, round_number, chosen, titles), agreed))


def _exceptions(
    connection: Connection, round_number: int, chosen: Sequence[str], titles: dict[str, str]
) -> Iterator[str]:
    rows = connection.execute(
        select(candidate.c.initiative_id, candidate.c.exception_reason).where(
            candidate.c.round_number == round_number,
            candidate.c.exception_reason != "",
            candidate.c.initiative_id.in_(chosen),
        )
    )
    for key, reason in rows:
        yield _("Taken in from below the line: {title}. Reason: {reason}").format(
            title=titles[key], reason=reason
        )


def _set_statuses(connection: Connection, round_number: int, chosen: Sequence[str]) -> None:
    here = initiative.c.id.in_(
        select(candidate.c.initiative_id).where(candidate.c.round_number == round_number)
    )
    begun = (InitiativeStatus.UNDER_WAY, InitiativeStatus.DONE)
    connection.execute(
        update(initiative)
        .where(here, initiative.c.id.in_(chosen), initiative.c.status.not_in(begun))
        .values(status=InitiativeStatus.CHOSEN)
    )
    connection.execute(
        update(initiative)
        .where(
            here,
            initiative.c.id.not_in(chosen),
            initiative.c.status == InitiativeStatus.CHOSEN,
        )
        .values(status=InitiativeStatus.PROPOSED)
    )


def _set_places(connection: Connection, round_number: int, chosen: Sequence[str]) -> None:
    """Keep the order of the decision: the action plan follows it."""
    here = candidate.c.round_number == round_number
    connection.execute(update(candidate).where(here).values(chosen_place=None))
    for place, key in enumerate(chosen, start=1):
        connection.execute(
            update(candidate)
            .where(here, candidate.c.initiative_id == key)
            .values(chosen_place=place)
        )
