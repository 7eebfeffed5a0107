"""What the hall sees of the expectations: first what is open, then party by party, no names."""

from functools import partial

from bosaet_desktop.core.analysis.agreement_words import (
    EXPECTATION_NAMES,
    HOPE_NAMES,
    gap_reason,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.expectation import Expectations, ExpectationText, Party
from bosaet_desktop.ui.page import PresentationStep
from bosaet_desktop.ui.widgets.hall_list import HallList, HallRow

# How many rows a wall shows in a size that can be read from the back.
MOST_ROWS = 6
# The history between the parties is talked about, and is not put on a wall.
_SHOWN = (ExpectationText.GIVES, ExpectationText.DOES_NOT_GIVE, ExpectationText.REALISTIC)


def expectation_steps(told: Expectations) -> tuple[PresentationStep, ...]:
    """Return what is open in as many steps as a wall needs, then a step for each party."""
    parties = [_party_step(party) for party in told.parties if _party_rows(party)]
    return (*_gap_steps(told), *parties)


def _gap_steps(told: Expectations) -> list[PresentationStep]:
    title = _("Not settled yet")
    say = _("“These are still open. Who can answer, and by when?”")
    rows = [HallRow(gap.text, (), gap_reason(gap)) for gap in told.gaps]
    return [
        PresentationStep(title, say, partial(HallList, title, part), tuple(r.heading for r in part))
        for part in (rows[at : at + MOST_ROWS] for at in range(0, len(rows), MOST_ROWS))
    ]


def _party_step(party: Party) -> PresentationStep:
    rows = _party_rows(party)
    say = _("“Is this still what you give and hope for?”")
    figures = tuple(row.heading for row in rows)
    return PresentationStep(party.party, say, partial(HallList, party.party, rows), figures)


def _party_rows(party: Party) -> list[HallRow]:
    rows = [
        HallRow(_(EXPECTATION_NAMES[part]), tuple(str(getattr(party, part)).splitlines()))
        for part in _SHOWN
        if getattr(party, part)
    ]
    hopes = tuple(f"{hope.text} – {_(HOPE_NAMES[hope.state]).lower()}" for hope in party.hopes)
    return [*rows, *([HallRow(_("Hopes for"), hopes)] if hopes else [])]
