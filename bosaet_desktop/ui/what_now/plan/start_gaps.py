"""What the starts still lack, a line for every initiative with gaps."""

from collections.abc import Sequence

from bosaet_desktop.core.analysis.start_gate import gap_name, gaps
from bosaet_desktop.core.rows.plan import Plan
from bosaet_desktop.ui.widgets.lacking_card import GapLine


def start_gaps(plans: Sequence[Plan]) -> list[GapLine]:
    """Return what these plans lack, in the words of the start gate."""
    return [
        GapLine(plan.initiative_id, plan.title, ", ".join(map(gap_name, missing)), missing[0])
        for plan in plans
        if (missing := gaps(plan))
    ]
