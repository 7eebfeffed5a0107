"""The thread of an initiative in words: a sentence for each station it has passed."""

from collections.abc import Callable, Mapping

from bosaet_desktop.core.formatting import date_long, integer
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.initiative_thread import Station, Thread
from bosaet_desktop.core.terms.follow_up import Progress

STATION_NAMES: Mapping[Station, str] = {
    Station.IDEA: N_("Ideas"),
    Station.INITIATIVE: N_("Initiative"),
    Station.SCORE: N_("Marks"),
    Station.DECISION: N_("Decision"),
    Station.ACTION: N_("First step"),
    Station.OUTCOME: N_("How it goes"),
}
_PROGRESS: Mapping[Progress, str] = {
    Progress.NOT_STARTED: N_("Not started when last asked, {date}"),
    Progress.ON_TRACK: N_("On track when last asked, {date}"),
    Progress.STALLED: N_("Stalled when last asked, {date}"),
    Progress.DONE: N_("Done, told {date}"),
    Progress.STOPPED: N_("Stopped, told {date}"),
}


def station_words(thread: Thread, station: Station) -> str:
    """Return what happened at a station; empty where the initiative has not come."""
    return _WORDS[station](thread)


def _ideas(thread: Thread) -> str:
    if not thread.ideas:
        return ""
    told = ngettext("{n} idea from the board", "{n} ideas from the board", thread.ideas)
    return told.format(n=integer(thread.ideas))


def _initiative(thread: Thread) -> str:
    if not thread.villages:
        return _("Worked up to an initiative")
    told = ngettext("For {n} village", "For {n} villages", thread.villages)
    return told.format(n=integer(thread.villages))


def _score(thread: Thread) -> str:
    if not thread.on_sheet:
        return ""
    if thread.rank is None:
        return _("On the score sheet") if not thread.n else _("Too few marks for a place")
    told = ngettext(
        "No. {rank} of {ranked}, by {n} sheet", "No. {rank} of {ranked}, by {n} sheets", thread.n
    )
    return told.format(rank=thread.rank, ranked=thread.ranked, n=integer(thread.n))


def _decision(thread: Thread) -> str:
    if thread.chosen_on is not None:
        return _("Chosen to start, {date}").format(date=date_long(thread.chosen_on))
    return _("Saved for later") if thread.decided and thread.on_sheet else ""


def _action(thread: Thread) -> str:
    if not thread.first_step or thread.first_step_date is None:
        return thread.first_step
    return _("{step}, by {date}").format(
        step=thread.first_step, date=date_long(thread.first_step_date)
    )


def _outcome(thread: Thread) -> str:
    if thread.progress is None or thread.asked_on is None:
        return ""
    told = _(_PROGRESS[thread.progress]).format(date=date_long(thread.asked_on))
    if thread.rating is None:
        return told
    return _("{told} · outcome {rating} of 5").format(told=told, rating=thread.rating)


_WORDS: Mapping[Station, Callable[[Thread], str]] = {
    Station.IDEA: _ideas,
    Station.INITIATIVE: _initiative,
    Station.SCORE: _score,
    Station.DECISION: _decision,
    Station.ACTION: _action,
    Station.OUTCOME: _outcome,
}
