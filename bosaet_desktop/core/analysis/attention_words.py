"""How far attention points have come, in words."""

from collections.abc import Mapping, Sequence

from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.attention import PointStatus, ticked
from bosaet_desktop.core.terms.attention import AttentionState

ATTENTION_STATES: Mapping[AttentionState, str] = {
    AttentionState.NOT_STARTED: N_("Not begun"),
    AttentionState.CONSIDERED: N_("Considered"),
    AttentionState.HANDLED: N_("Handled"),
    AttentionState.NOT_RELEVANT: N_("Not relevant"),
}


def handled_words(points: Sequence[PointStatus]) -> str:
    """Return "4 of 9 handled"; what is not relevant counts among those nobody has left to do."""
    return _("{done} of {all} handled").format(
        done=integer(ticked(points)), all=integer(len(points))
    )
