"""The tones in which a check-in is shown, and when its next step is due."""

from datetime import date

from bosaet_desktop.core.formatting import date_relative
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.follow_up import FollowUp
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.ui.theme.theme import Tone

TONES: dict[Progress, Tone] = {
    Progress.NOT_STARTED: "neutral",
    Progress.ON_TRACK: "ok",
    Progress.STALLED: "warning",
    Progress.DONE: "info",
    Progress.STOPPED: "neutral",
}


def due_tag(follow_up: FollowUp, today: date) -> tuple[str, Tone]:
    """Return the words and tone for when the next step is due."""
    if follow_up.due is None:
        return _("no date"), "neutral"
    when = date_relative(follow_up.due, today)
    if follow_up.is_overdue(today):
        return _("was due {date}").format(date=when), "warning"
    return _("by {date}").format(date=when), "info"
