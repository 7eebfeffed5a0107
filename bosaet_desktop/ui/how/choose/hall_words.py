"""What the hall is told of the choice: what starts, or which equals it has to part."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.decision import Choice, ChoiceRow, Decider, Decision
from bosaet_desktop.core.terms.decision import DecisionKind


@dataclass(frozen=True, slots=True)
class HallWords:
    """A heading, a line for each title with what is said behind it, and a foot."""

    heading: str
    icon: str
    titles: tuple[str, ...]
    notes: tuple[str, ...]
    foot: str = ""


def hall_words(found: Choice, log: Sequence[Decision]) -> HallWords | None:
    """Return what may be shown now; nothing before there is a decision or a tie to settle.

    Hands and lots are public while they settle something, and what was decided is afterwards.
    """
    if found.recorded and found.starts:
        return _starts(found)
    if found.equals_at_line:
        return _equals(found.equals_at_line)
    drawn = _drawn_at_line(found)
    return _lot(drawn, log) if drawn else None


def _starts(found: Choice) -> HallWords:
    titles = tuple(row.placing.title for row in found.starts)
    later = len(found.rows) + len(found.unranked) - len(titles)
    kept = ngettext("Saved for later: {n} initiative", "Saved for later: {n} initiatives", later)
    return HallWords(
        heading=_("We start with this"),
        icon="check-circle",
        titles=titles,
        notes=("",) * len(titles),
        foot=kept.format(n=integer(later)) if later else "",
    )


def _equals(rows: Sequence[ChoiceRow]) -> HallWords:
    return HallWords(
        heading=_("Equal scores: the hall decides"),
        icon="hand-back-right-outline",
        titles=tuple(row.placing.title for row in rows),
        notes=tuple("" if row.votes is None else _hands(row.votes) for row in rows),
    )


def _hands(votes: int) -> str:
    return ngettext("{n} hand", "{n} hands", votes).format(n=integer(votes))


def _drawn_at_line(found: Choice) -> tuple[ChoiceRow, ...]:
    """Return those a lot has put in order, if the line stands among or just above them."""
    cut = found.cut or 0
    for at, row in enumerate(found.rows):
        if row.decider is Decider.LOT:
            same = tuple(each for each in found.rows if each.placing.rank == row.placing.rank)
            drawn = tuple(each for each in same if each.lot is not None)
            if at <= cut <= at + len(drawn):
                return drawn
    return ()


def _lot(rows: Sequence[ChoiceRow], log: Sequence[Decision]) -> HallWords:
    logged = next((each.text for each in log if each.kind is DecisionKind.LOT), "")
    return HallWords(
        heading=_("Drawn by lot"),
        icon="dice-multiple-outline",
        titles=tuple(row.placing.title for row in rows),
        notes=tuple(_("No. {place}").format(place=row.lot) for row in rows),
        foot=logged,
    )
