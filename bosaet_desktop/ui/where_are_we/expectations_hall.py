"""What the hall sees of the expectations: first what is open, then party by party, no names."""

from bosaet_desktop.core.analysis.agreement_words import EXPECTATION_NAMES, HOPE_NAMES
from bosaet_desktop.core.analysis.gap_words import GAP_NAMES
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.expectation import Expectations, ExpectationText, Party
from bosaet_desktop.core.rows.gap import GapKind
from bosaet_desktop.ui.page import PresentationStep
from bosaet_desktop.ui.where_are_we.agreement_walls import steps_of
from bosaet_desktop.ui.widgets.hall_row import HallRow

# The history between the parties is talked about, and is not put on a wall.
_SHOWN = (ExpectationText.GIVES, ExpectationText.DOES_NOT_GIVE, ExpectationText.REALISTIC)


def expectation_steps(told: Expectations) -> tuple[PresentationStep, ...]:
    """Return what is open, kind by kind, then party by party."""
    parties = (step for party in told.parties for step in _party_steps(party))
    return (*_gap_steps(told), *parties)


def _gap_steps(told: Expectations) -> list[PresentationStep]:
    say = _("“These are still open. Who can answer, and by when?”")
    title = _("Not settled yet: {why}")
    return [
        step
        for kind in GapKind
        for step in steps_of(
            title.format(why=_(GAP_NAMES[kind]).lower()),
            say,
            [HallRow(gap.text) for gap in told.gaps if gap.kind is kind],
        )
    ]


def _party_steps(party: Party) -> list[PresentationStep]:
    say = _("“Is this still what you give and hope for?”")
    return steps_of(party.party, say, _party_rows(party))


def _party_rows(party: Party) -> list[HallRow]:
    rows = [
        HallRow(_(EXPECTATION_NAMES[part]), tuple(str(getattr(party, part)).splitlines()))
        for part in _SHOWN
        if getattr(party, part)
    ]
    hopes = tuple(f"{hope.text} – {_(HOPE_NAMES[hope.state]).lower()}" for hope in party.hopes)
    return [*rows, *([HallRow(_("Hopes for"), hopes)] if hopes else [])]
