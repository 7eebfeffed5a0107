"""Moving the line, and parting equals by what the hall agreed, by hands or by lot."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, delete, exists, insert, select, update

from bosaet_desktop.core.analysis.ties import drawn_order, tie_rule_sentence
from bosaet_desktop.core.commands.decision import project_language, titles_of
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.scoring import candidate, mark, scoring_round
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.decision import TieRule
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.text import LONGEST_LINE

MOST_VOTES = 9_999
HIGHEST_LOT = 999_999


def move_line(project: Project, round_number: int, cut: int) -> None:
    """Let the first `cut` initiatives in the order of the choice stand above the line."""
    if cut < 0:
        raise ValueError(cut)
    with project.change(N_("Move the line")) as connection:
        _set_round(connection, round_number, cut=cut)


def agree_tie_rule(project: Project, round_number: int, rule: TieRule) -> None:
    """Agree what parts equal scores, and log it.

    Before the first mark the last word stands alone in the log; later every change is a line of
    its own, marked as late. Agreeing again on what is agreed changes nothing.
    """
    with project.change(N_("Agree on rule for equal scores")) as connection:
        if rule == _agreed_rule(connection, round_number):
            return
        marked = connection.scalar(select(exists().where(mark.c.round_number == round_number)))
        _set_round(connection, round_number, tie_rule=rule)
        with project_language(connection):
            words = (
                _("Rule for equal scores, agreed after the first marks: {rule}")
                if marked
                else _("Rule for equal scores, agreed before the first mark: {rule}")
            )
            text = words.format(rule=tie_rule_sentence(rule))
        if not marked:
            connection.execute(delete(decision).where(*_about_rule(round_number)))
        kind = DecisionKind.RULE if marked else DecisionKind.AGREED_RULE
        _log(connection, round_number, kind, text)


def _agreed_rule(connection: Connection, round_number: int) -> str | None:
    """Return the rule the round has, if somebody agreed on it."""
    agreed = exists().where(*_about_rule(round_number))
    return connection.scalar(
        select(scoring_round.c.tie_rule).where(scoring_round.c.number == round_number, agreed)
    )


def _about_rule(round_number: int) -> tuple[ColumnElement[bool], ...]:
    kinds = (DecisionKind.RULE, DecisionKind.AGREED_RULE)
    return decision.c.round_number == round_number, decision.c.kind.in_(kinds)


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


def draw_lot(
    project: Project,
    round_number: int,
    initiative_ids: Sequence[str],
    number: int | None = None,
) -> None:
    """Draw the order of equals by a lot nobody can foresee but anybody can check, and log it.

    The order follows from the number of the lot and the rows on the sheet (`ties.drawn_order`);
    without a `number`, 1 to `HIGHEST_LOT`, one is drawn. Raises InvalidInput for fewer than two
    initiatives and for a number out of range.
    """
    _check_equals(initiative_ids)
    if number is not None and not 1 <= number <= HIGHEST_LOT:
        raise InvalidInput(
            _("The number of a lot goes from 1 to {highest}.").format(highest=HIGHEST_LOT)
        )
    lot = secrets.randbelow(HIGHEST_LOT) + 1 if number is None else number
    with project.change(N_("Draw lots")) as connection:
        titles = titles_of(connection, round_number)
        keys = dict(enumerate(titles, start=1))
        rows = [row for row, key in keys.items() if key in set(initiative_ids)]
        drawn = drawn_order(lot, rows)
        for place, row in enumerate(drawn, start=1):
            _set_candidate(connection, round_number, keys[row], tie_lot=place)
        with project_language(connection):
            order = "; ".join(_drawn([(row, titles[keys[row]]) for row in drawn]))
            text = _("Lot drawn with the number {number}: {order}.").format(number=lot, order=order)
        _log(connection, round_number, DecisionKind.LOT, text)


def _drawn(rows: Sequence[tuple[int, str]]) -> Iterator[str]:
    for place, (row, title) in enumerate(rows, start=1):
        yield _("{place}. {title} (row {row})").format(place=place, title=title, row=row)


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
