"""Moving the line, and parting equals by what the hall agreed, by hands or by lot."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, exists, insert, select, update

from bosaet_desktop.core.analysis.ties import tie_rule_sentence
from bosaet_desktop.core.commands.decision import project_language, titles_of
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.scoring import candidate, mark, scoring_round
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.decision import DecisionKind, TieRule
from bosaet_desktop.core.text import LONGEST_LINE

MOST_VOTES = 9_999


def move_line(project: Project, round_number: int, cut: int) -> None:
    """Let the first `cut` initiatives in the order of the choice stand above the line."""
    if cut < 0:
        raise ValueError(cut)
    with project.change(N_("Move the line")) as connection:
        _set_round(connection, round_number, cut=cut)


def agree_tie_rule(project: Project, round_number: int, rule: TieRule) -> None:
    """Agree what parts equal scores; once marks exist, that is a decision of its own."""
    with project.change(N_("Agree on rule for equal scores")) as connection:
        _set_round(connection, round_number, tie_rule=rule)
        if connection.scalar(select(exists().where(mark.c.round_number == round_number))):
            with project_language(connection):
                text = _("New rule for equal scores: {rule}").format(rule=tie_rule_sentence(rule))
            _log(connection, round_number, DecisionKind.RULE, text)


def record_votes(project: Project, round_number: int, votes: Mapping[str, int]) -> None:
    """Note and log how many hands each of the equals got; a lot drawn before falls away.

    Raises InvalidInput for fewer than two initiatives or a number of hands there cannot be.
    """
    _check_equals(list(votes))
    if any(not 0 <= hands <= MOST_VOTES for hands in votes.values()):
        raise InvalidInput(_("Type how many hands were raised: a number from 0 upwards."))
    with project.change(N_("Show of hands")) as connection:
        for key, hands in votes.items():
            _set_candidate(connection, round_number, key, tie_votes=hands, tie_lot=None)
        titles = titles_of(connection, round_number)
        counted = sorted(votes.items(), key=lambda each: -each[1])
        with project_language(connection):
            text = _("Show of hands: {counted}.").format(
                counted="; ".join(f"{titles[key]} {hands}" for key, hands in counted)
            )
        _log(connection, round_number, DecisionKind.HANDS, text)


def draw_lot(project: Project, round_number: int, initiative_ids: Sequence[str]) -> None:
    """Draw the order of equals by a lot nobody can foresee, and log it.

    Raises InvalidInput for fewer than two initiatives.
    """
    _check_equals(initiative_ids)
    drawn = list(initiative_ids)
    secrets.SystemRandom().shuffle(drawn)
    with project.change(N_("Draw lots")) as connection:
        for place, key in enumerate(drawn, start=1):
            _set_candidate(connection, round_number, key, tie_lot=place)
        titles = titles_of(connection, round_number)
        with project_language(connection):
            text = _("Lot drawn: {order}.").format(
                order="; ".join(f"{place}. {titles[key]}" for place, key in enumerate(drawn, 1))
            )
        _log(connection, round_number, DecisionKind.LOT, text)


def make_exception(project: Project, round_number: int, initiative_id: str, reason: str) -> None:
    """Let an initiative below the line start now; raises InvalidInput without a reason."""
    words = wording(reason, LONGEST_LINE, missing=_("An exception needs a reason."))
    with project.change(N_("Take in from below the line")) as connection:
        _set_candidate(connection, round_number, initiative_id, exception_reason=words)


def withdraw_exception(project: Project, round_number: int, initiative_id: str) -> None:
    """Let the line alone decide again whether an initiative starts now."""
    with project.change(N_("Take the exception back")) as connection:
        _set_candidate(connection, round_number, initiative_id, exception_reason="")


def _check_equals(initiative_ids: Sequence[str]) -> None:
    if len(set(initiative_ids)) < 2:
        raise InvalidInput(_("There are no equal scores to choose between."))


def _set_round(connection: Connection, round_number: int, **values: object) -> None:
    here = scoring_round.c.number == round_number
    connection.execute(update(scoring_round).where(here).values(**values))


def _set_candidate(
    connection: Connection, round_number: int, initiative_id: str, **values: object
) -> None:
    connection.execute(
        update(candidate)
        .where(
            candidate.c.round_number == round_number,
            candidate.c.initiative_id == initiative_id,
        )
        .values(**values)
    )


def _log(connection: Connection, round_number: int, kind: DecisionKind, text: str) -> None:
    connection.execute(
        insert(decision).values(
            round_number=round_number, kind=kind, text=text, decided_on=date.today()
        )
    )
