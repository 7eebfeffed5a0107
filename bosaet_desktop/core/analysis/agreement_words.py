"""Agreements, the frame and expectations in words, the same on screen, wall and paper."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.agreement import FrameLine, FrameQuestion
from bosaet_desktop.core.rows.expectation import ExpectationText
from bosaet_desktop.core.terms.agreement import AgreementKind, FrameState
from bosaet_desktop.core.terms.expectation import HopeState

KIND_NAMES: Mapping[AgreementKind, str] = {
    AgreementKind.GOAL: N_("Goals"),
    AgreementKind.LIMIT: N_("Limits"),
    AgreementKind.AREA: N_("Chosen area"),
    AgreementKind.SEGMENT: N_("Chosen segments"),
}
STATE_NAMES: Mapping[FrameState, str] = {
    FrameState.YES: N_("Yes"),
    FrameState.NO: N_("No"),
    FrameState.OPEN: N_("Not known yet"),
}
HOPE_NAMES: Mapping[HopeState, str] = {
    HopeState.MET: N_("Somebody gives it"),
    HopeState.UNMET: N_("Nobody gives it"),
    HopeState.OPEN: N_("Not talked about"),
}
EXPECTATION_NAMES: Mapping[ExpectationText, str] = {
    ExpectationText.GIVES: N_("Gives"),
    ExpectationText.DOES_NOT_GIVE: N_("Does not give"),
    ExpectationText.REALISTIC: N_("Finds realistic"),
    ExpectationText.HISTORY: N_("History"),
}
# Screens.md section 3: money, hours, funds, who decides and when, no, not known yet.
_FRAME_QUESTIONS: Mapping[FrameQuestion, str] = {
    FrameQuestion.MONEY: N_("Is there money, and how much?"),
    FrameQuestion.HOURS: N_("Can the municipality's staff give hours, and how many?"),
    FrameQuestion.FUNDS: N_("Are there funds we can apply to, and who helps?"),
    FrameQuestion.DECIDES: N_("Can the hall decide, and if not, who does?"),
    FrameQuestion.WHEN: N_("Is it known when it is decided?"),
    FrameQuestion.LAND: N_("Can local plans, plots and buildings be changed?"),
    FrameQuestion.FIXED: N_("Is anything decided already that cannot be moved?"),
    FrameQuestion.AFTERWARDS: N_("Does the municipality stay with us after the evenings?"),
}


def frame_question(line: FrameLine) -> str:
    """Return a question of the frame as it is asked: proposed ones in the language in use."""
    return line.wording or _(_FRAME_QUESTIONS[FrameQuestion(line.key)])
