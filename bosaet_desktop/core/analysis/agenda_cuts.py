"""What to leave out or shorten when an evening runs late, without losing what it is for."""

from collections.abc import Sequence
from itertools import takewhile

from bosaet_desktop.core.analysis.running_order import following
from bosaet_desktop.core.rows.meeting import AgendaItem, Cut, Programme
from bosaet_desktop.core.terms.meeting import AgendaKind

# In the order they are missed least; what is not here is never touched: people need the break
# (and so does the typing), and came for the scoring, the choice and the date of the next meeting.
_LEAST_MISSED = (
    AgendaKind.OTHER,
    AgendaKind.PRESENT,
    AgendaKind.DISCUSS,
    AgendaKind.GROUPS,
    AgendaKind.WELCOME,
)
PROTECTED = frozenset(AgendaKind) - frozenset(_LEAST_MISSED)
# An item may be halved before another is left out whole.
_SHARE_KEPT = 2


def proposed_cuts(programme: Programme, minutes: int) -> tuple[Cut, ...]:
    """Return what saves at least `minutes`, in the order of the evening, or as much as can be.

    Items still to come are halved at most, the longest first; only where that is not enough are
    whole items left out, those that are missed least first.
    """
    upcoming = _to_come(programme)
    open_ones = [item for item in upcoming if item.kind not in PROTECTED]
    if minutes <= 0 or not open_ones:
        return ()
    by_loss = sorted(open_ones, key=lambda item: (_LEAST_MISSED.index(item.kind), -item.allowed))
    for count in range(len(by_loss) + 1):
        out, rest = by_loss[:count], by_loss[count:]
        left = minutes - sum(item.allowed for item in out)
        if left <= sum(map(_spare, rest)):
            break
    cuts = {item.id: item.allowed for item in out} | _shortened(rest, left)
    return tuple(Cut(item, cuts[item.id]) for item in upcoming if item.id in cuts)


def saved(cuts: Sequence[Cut]) -> int:
    """Return how many minutes the cuts save together."""
    return sum(min(cut.minutes, cut.item.allowed) for cut in cuts)


def _to_come(programme: Programme) -> list[AgendaItem]:
    first = following(programme)
    if first is None:
        return []
    passed = len(list(takewhile(lambda item: item.id != first.id, programme.items)))
    return [i for i in programme.items[passed:] if i.started_at is None and not i.dropped]


def _spare(item: AgendaItem) -> int:
    return item.allowed // _SHARE_KEPT


def _shortened(items: Sequence[AgendaItem], minutes: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for item in sorted(items, key=_spare, reverse=True):
        taken = min(_spare(item), minutes)
        if taken > 0:
            found[item.id] = taken
            minutes -= taken
    return found
