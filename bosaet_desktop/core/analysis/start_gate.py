"""What a start lacks: the gate warns and records exceptions, it never blocks (method.md 6)."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.decision import MOST_STARTS
from bosaet_desktop.core.rows.plan import Gap, Plan

FIRST_STEP_DAYS = 14


def gaps(plan: Plan) -> tuple[Gap, ...]:
    """Return what the plan lacks, in the order in which it is asked for."""
    return tuple(_gaps(plan))


def gap_name(gap: Gap) -> str:
    """Return what is missing in a few words, for a tag or a line of a list."""
    return {
        Gap.ANCHOR: _("a coordinator"),
        Gap.FIRST_STEP: _("a first step"),
        Gap.DATE: _("a date for the first step"),
        Gap.LATE: _("a first step within 14 days"),
        Gap.HELPERS: _("helpers by name"),
        Gap.CONTRIBUTION: _("what the municipality contributes"),
        Gap.CONTACT: _("a contact in the municipality"),
    }[gap]


def gap_sentence(gap: Gap, plan: Plan) -> str:
    """Return what to do about a gap in the plan."""
    if gap is Gap.LATE and plan.agreed_on is not None:
        latest = date_long(plan.agreed_on + timedelta(days=FIRST_STEP_DAYS))
        return _("The first step is late: take one before {date}.").format(date=latest)
    return {
        Gap.ANCHOR: _("Nobody carries it yet: name one coordinator."),
        Gap.FIRST_STEP: _("Agree on a first step."),
        Gap.DATE: _("Set a date for the first step."),
        Gap.LATE: _("Take the first step within 14 days."),
        Gap.HELPERS: _("Write down who helps, by name."),
        Gap.CONTRIBUTION: _("Ask what the municipality contributes; “nothing” is an answer."),
        Gap.CONTACT: _("Name one contact person in the municipality."),
    }[gap]


def too_many_starts(plans: Sequence[Plan]) -> str:
    """Return a warning when more is started than a hall can carry, else an empty text."""
    if len(plans) <= MOST_STARTS:
        return ""
    return ngettext(
        "{n} initiative at once is much to carry. Three are usually enough to begin with.",
        "{n} initiatives at once are much to carry. Three are usually enough to begin with.",
        len(plans),
    ).format(n=len(plans))


def _gaps(plan: Plan) -> Iterator[Gap]:
    if not plan.anchor:
        yield Gap.ANCHOR
    if not plan.first_step:
        yield Gap.FIRST_STEP
    if plan.first_step_date is None:
        yield Gap.DATE
    elif plan.agreed_on is not None and _is_late(plan):
        yield Gap.LATE
    if not plan.helpers:
        yield Gap.HELPERS
    if not plan.contribution:
        yield Gap.CONTRIBUTION
    if not plan.contact:
        yield Gap.CONTACT


def _is_late(plan: Plan) -> bool:
    if plan.agreed_on is None or plan.first_step_date is None:
        return False
    return plan.first_step_date > plan.agreed_on + timedelta(days=FIRST_STEP_DAYS)
