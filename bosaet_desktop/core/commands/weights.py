"""Letting questions count unequally, which is a decision of the hall and recorded as one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import isfinite

from sqlalchemy import Connection, insert, select, update

from bosaet_desktop.core.analysis.weights import weight_shares
from bosaet_desktop.core.commands.decision import MOST_PRESENT, project_language
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.scoring import question
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.decision import NewDecision
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.scoring import ROLES
from bosaet_desktop.core.text import LONGEST_TEXT

HIGHEST_WEIGHT = 9.0


def adopt_weights(
    project: Project, round_number: int, weights: Mapping[str, float], new: NewDecision
) -> str:
    """Let each question, by role, count by its weight from now on; return the log's id.

    1 is normal and what an unnamed question keeps is its own; only their relation counts. Raises
    InvalidInput without a reason, for a weight outside 0 to 9, when no question would count,
    when nothing would change, and for a number of people nobody counts.
    """
    reason = wording(new.reason, LONGEST_TEXT, multiline=True, missing=_("Say why."))
    if any(not (isfinite(each) and 0 <= each <= HIGHEST_WEIGHT) for each in weights.values()):
        raise InvalidInput(_("A question counts from 0 to 9 times; nothing is changed."))
    return _decide(project, round_number, weights, replace(new, reason=reason))


def reset_weights(project: Project, round_number: int, new: NewDecision) -> str:
    """Let every question count equally again, as a decision; return the log's id.

    A reason is welcome and not required. Raises InvalidInput when they do already, and for a
    number of people nobody counts.
    """
    reason = wording(new.reason, LONGEST_TEXT, multiline=True)
    equal = dict.fromkeys(ROLES, 1.0)
    return _decide(project, round_number, equal, replace(new, reason=reason))


def _decide(
    project: Project, round_number: int, weights: Mapping[str, float], new: NewDecision
) -> str:
    if new.present is not None and not 0 <= new.present <= MOST_PRESENT:
        raise InvalidInput(_("Say how many were there with a number from 0 upwards."))
    with project.change(N_("Change the weights")) as connection:
        before = _questions(connection, round_number)
        after = [replace(each, weight=weights.get(each.role, each.weight)) for each in before]
        _check(before, after)
        with project_language(connection):
            text = _told(before, after)
        for each in after:
            _set_weight(connection, round_number, each)
        return _log(connection, round_number, text, new)


def _check(before: Sequence[Question], after: Sequence[Question]) -> None:
    if not any(each.weight for each in after):
        raise InvalidInput(_("At least one question must count; nothing is changed."))
    if weight_shares(before) == weight_shares(after):
        raise InvalidInput(_("The questions count like this already; nothing is changed."))


def _told(before: Sequence[Question], after: Sequence[Question]) -> str:
    text = _("New weights: {after}. Before: {before}.")
    return text.format(after=weight_shares(after), before=weight_shares(before))


def _questions(connection: Connection, round_number: int) -> list[Question]:
    columns = question.c
    rows = connection.execute(
        select(
            columns.number, columns.role, columns.wording, columns.short_label, columns.weight
        )
        .where(columns.round_number == round_number)
        .order_by(columns.number)
    )  # fmt: skip
    return [Question(*row) for row in rows]


def _set_weight(connection: Connection, round_number: int, asked: Question) -> None:
    here = question.c.round_number == round_number
    connection.execute(
        update(question).where(here, question.c.number == asked.number).values(weight=asked.weight)
    )


def _log(connection: Connection, round_number: int, text: str, new: NewDecision) -> str:
    key = new_id()
    connection.execute(
        insert(decision).values(
            id=key,
            round_number=round_number,
            kind=DecisionKind.WEIGHTS,
            text=text,
            reason=new.reason,
            decided_on=new.decided_on,
            present=new.present,
        )
    )
    return key
