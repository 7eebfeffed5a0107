"""A check-in and a change of person in words: the same on page, wall and paper."""

from collections.abc import Mapping

from bosaet_desktop.core.analysis.backing import backing_words, still_in_words
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.follow_up import CheckIn, Succession
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.core.terms.plan import PlanRole

PROGRESS_NAMES: Mapping[Progress, str] = {
    Progress.NOT_STARTED: N_("Not started"),
    Progress.ON_TRACK: N_("Under way"),
    Progress.STALLED: N_("Stalled"),
    Progress.DONE: N_("Finished"),
    Progress.STOPPED: N_("Dropped"),
}
_ROLES: Mapping[PlanRole, str] = {
    PlanRole.ANCHOR: N_("Coordinator"),
    PlanRole.CONTACT: N_("Contact in the municipality"),
}


def progress_name(progress: Progress) -> str:
    """Return how it stands in one or two words."""
    return _(PROGRESS_NAMES[progress])


def in_short(check_in: CheckIn) -> str:
    """Return a check-in on one line, without its note."""
    parts = (progress_name(check_in.progress), still_in_words(check_in), backing_words(check_in))
    return " · ".join(part for part in parts if part)


def role_words(change: Succession) -> str:
    """Return "Coordinator: Ane until 3 March 2026, then Bo", as far as names are known."""
    told = _("{role}: {before} until {date}, then {after}")
    nobody = _("nobody")
    return told.format(
        role=_(_ROLES[change.role]),
        before=change.before or nobody,
        after=change.after or nobody,
        date=date_long(change.changed_on),
    )
