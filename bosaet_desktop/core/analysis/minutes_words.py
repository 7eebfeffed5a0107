"""What is said of a meeting: its notes, who was there, and the draft of the news."""

from collections.abc import Mapping

from bosaet_desktop.core.analysis.meeting_words import workshop_name
from bosaet_desktop.core.analysis.start_gate import gap_name, gaps
from bosaet_desktop.core.formatting import date_long, integer, time_of_day
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.meeting import AgendaItem, Programme
from bosaet_desktop.core.rows.minutes import Minutes, NewsPart
from bosaet_desktop.core.rows.plan import Gap, Plan
from bosaet_desktop.core.terms.meeting import NoteKind
from bosaet_desktop.core.terms.person import Side

NOTE_NAMES: Mapping[NoteKind, str] = {
    NoteKind.NOTE: N_("Note"),
    NoteKind.DECISION: N_("Decision"),
    NoteKind.AGREEMENT: N_("Agreement"),
    NoteKind.QUESTION: N_("Question"),
    NoteKind.QUOTE: N_("Quote"),
}
NEWS_NAMES: Mapping[NewsPart, str] = {
    NewsPart.DECIDED: N_("What we decided"),
    NewsPart.LACKING: N_("What we lack"),
    NewsPart.JOIN_IN: N_("Join in"),
    NewsPart.NEXT_TIME: N_("Next time"),
}
SIDES: Mapping[Side, str] = {
    Side.CITIZEN: N_("{n} from the villages"),
    Side.MUNICIPALITY: N_("{n} from the municipality"),
    Side.EXTERNAL: N_("{n} from elsewhere"),
}
# What a neighbour can help with; the rest is between coordinator and municipality.
_CALLED_FOR = (Gap.ANCHOR, Gap.HELPERS, Gap.FIRST_STEP)


def meeting_words(held: Programme) -> str:
    """Return which meeting it is, when and where."""
    parts = [workshop_name(held.number, alone=held.alone)]
    if held.held_on is not None:
        parts.append(date_long(held.held_on))
    return ", ".join([*parts, *([held.place] if held.place else [])])


def item_times(item: AgendaItem) -> str:
    """Return when an item was begun and ended, empty where it was not run."""
    if item.started_at is None:
        return ""
    begun = time_of_day(item.started_at)
    return begun if item.ended_at is None else f"{begun}–{time_of_day(item.ended_at)}"


def present_words(told: Minutes) -> str:
    """Return how many were there, by side; empty where nobody was ticked."""
    counts = {side: sum(each.counts.get(side, 0) for each in told.present) for side in Side}
    total = sum(counts.values())
    if not total:
        return ""
    sides = [_(SIDES[side]).format(n=integer(n)) for side, n in counts.items() if n]
    if len(sides) == 1:
        return _("Present: {sides}.").format(sides=sides[0])
    words = ngettext("{n} person was there", "{n} people were there", total)
    return f"{words.format(n=integer(total))}: {', '.join(sides)}."


def draft(told: Minutes) -> dict[NewsPart, str]:
    """Return the news as the file tells it, without anybody's name; parts may be empty."""
    return {
        NewsPart.DECIDED: "\n".join(_decided(told)),
        NewsPart.LACKING: "\n".join(_lacking(plan) for plan in told.plans if _called_for(plan)),
        NewsPart.JOIN_IN: "\n".join(_join_in(told.plans)),
        NewsPart.NEXT_TIME: next_words(told),
    }


def next_words(told: Minutes) -> str:
    """Return when and where people meet again, empty where nobody knows."""
    after = told.following
    if after is None:
        return ""
    name = after.title or _("Workshop {number}").format(number=after.number)
    return ", ".join(part for part in (name, date_long(after.held_on), after.place) if part)


def _decided(told: Minutes) -> list[str]:
    starts = [_("We start with “{title}”.").format(title=plan.title) for plan in told.plans]
    return [*(note.text for note in told.of(NoteKind.DECISION)), *starts]


def _called_for(plan: Plan) -> list[Gap]:
    return [gap for gap in gaps(plan) if gap in _CALLED_FOR]


def _lacking(plan: Plan) -> str:
    wanted = ", ".join(gap_name(gap) for gap in _called_for(plan))
    return _("“{title}” lacks {what}.").format(title=plan.title, what=wanted)


def _join_in(plans: tuple[Plan, ...]) -> list[str]:
    if not plans:
        return [_("Come to the next meeting, and bring a neighbour.")]
    lines = [_("There is room for everybody. Sign up at the next meeting, or call those you know.")]
    for plan in plans:
        count = len(plan.helpers)
        words = ngettext("“{title}”: {n} has signed up.", "“{title}”: {n} have signed up.", count)
        told = words if count else _("“{title}”: nobody has signed up yet.")
        lines.append(told.format(title=plan.title, n=integer(count)))
    return lines
