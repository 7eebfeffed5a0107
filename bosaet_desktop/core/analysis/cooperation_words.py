"""How those who carry the plan go on together, in words."""

from collections.abc import Mapping
from datetime import date

from bosaet_desktop.core.formatting import clock, date_long
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.cooperation import CooperationQuestion, Group
from bosaet_desktop.core.terms.cooperation import CommitmentState

QUESTIONS: Mapping[CooperationQuestion, tuple[str, str]] = {
    CooperationQuestion.MEETS: (
        N_("How often do we all meet?"),
        N_("A fixed day is easier to remember."),
    ),
    CooperationQuestion.INVITES: (
        N_("Who calls the meetings?"),
        N_("And who writes down what is agreed?"),
    ),
    CooperationQuestion.TELLS_VILLAGES: (
        N_("Who tells the villages?"),
        N_("One person for each village, and where."),
    ),
    CooperationQuestion.TELLS_COUNCIL: (
        N_("Who tells the town council?"),
        N_("And when: before decisions, not after."),
    ),
    CooperationQuestion.NEWCOMERS: (
        N_("How does one join later?"),
        N_("Whom do newcomers call?"),
    ),
    CooperationQuestion.DISAGREEMENT: (
        N_("What if we disagree?"),
        N_("Agree on it while you are friends."),
    ),
}
STATES: Mapping[CommitmentState, str] = {
    CommitmentState.OPEN: N_("open"),
    CommitmentState.KEPT: N_("kept"),
    CommitmentState.BROKEN: N_("broken"),
}


def when_and_where(day: date | None, minute: int | None, place: str) -> str:
    """Return a meeting in one line: 8 November 2026 at 19.30, the hall; empty for nothing."""
    told = "" if day is None else date_long(day)
    if day is not None and minute is not None:
        told = _("{date} at {time}").format(date=told, time=clock(minute))
    return ", ".join(part for part in (told, place) if part)


def group_in_short(group: Group) -> str:
    """Return who leads a group and when it meets next."""
    lead = _("led by {name}").format(name=group.lead) if group.lead else _("nobody leads it yet")
    meeting = when_and_where(group.next_on, group.starts_at, group.place)
    return " · ".join(part for part in (lead, meeting) if part)
