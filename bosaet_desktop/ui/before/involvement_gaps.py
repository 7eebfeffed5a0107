"""What the plan lacks, a line for every activity that lacks something."""

from collections.abc import Sequence

from bosaet_desktop.core.analysis.involvement import lacking_words, lacks
from bosaet_desktop.core.rows.involvement import Activity
from bosaet_desktop.ui.widgets.lacking_card import GapLine


def plan_gaps(activities: Sequence[Activity]) -> list[GapLine]:
    """Return what these activities lack."""
    return [
        GapLine(each.id, each.title, lacking_words(missing), missing[0])
        for each in activities
        if (missing := lacks(each))
    ]
