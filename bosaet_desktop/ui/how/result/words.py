"""What the result page says about the whole: how much was counted, and where to begin."""

from collections.abc import Sequence

from bosaet_desktop.core.analysis.number_ranges import number_ranges
from bosaet_desktop.core.analysis.ranking import FEWEST_FOR_CERTAINTY
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.ui.page import GoTo
from bosaet_desktop.ui.widgets.empty_state import EmptyState


def counted_sentences(found: Result) -> str:
    """Return how many sheets were counted and how to read the scores."""
    most = _("At most {points} points: the sum of the means.").format(points=found.highest)
    if found.is_sum:
        sheets = _("One joint sheet is counted.") if found.joint else _("One sheet is counted.")
        added = _("At most {points} points, added up without spread or certainty.")
        return f"{sheets} {added.format(points=found.highest)}"
    counted = ngettext(
        "{n} sheet has been counted.", "{n} sheets have been counted.", found.sheets
    ).format(n=integer(found.sheets))
    if found.sheets < FEWEST_FOR_CERTAINTY:
        few = _("Too few sheets to say anything about certainty.")
        return f"{counted} {most} {few}"
    return f"{counted} {most}"


def half_typed_sentence(numbers: Sequence[int]) -> str:
    """Return which sheets are half typed, "" if none is."""
    if not numbers:
        return ""
    return ngettext(
        "{n} sheet is half typed: {numbers}.", "{n} sheets are half typed: {numbers}.", len(numbers)
    ).format(n=integer(len(numbers)), numbers=number_ranges(numbers))


def empty_state(found: Result, go_to: GoTo) -> EmptyState:
    """Return what stands in place of a result that is not there yet."""
    if not found.placings:
        words = _("There is nothing to rank yet. Make initiatives of the ideas first.")
        key, button = "what_do_we_want.initiatives", _("Go to Initiatives")
    elif found.joint:
        words = _("The joint sheet is still empty. Fill it in together first.")
        key, button = "how.joint_sheet", _("Go to the joint sheet")
    else:
        words = _("No marks have been entered yet. The result stands here with the first sheet.")
        key, button = "how.score_entry", _("Go to Enter marks")
    return EmptyState("podium", words, button, lambda: go_to(key))
