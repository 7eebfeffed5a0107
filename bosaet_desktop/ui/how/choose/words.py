"""What the page says where nothing can be chosen or recorded yet."""

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.decision import Choice
from bosaet_desktop.ui.page import GoTo
from bosaet_desktop.ui.widgets.empty_state import EmptyState


def empty_state(joint: bool, go_to: GoTo) -> EmptyState:
    """Return what stands in place of the list, with the way to where marks are given."""
    key, button = "how.score_entry", _("Go to Enter marks")
    if joint:
        key, button = "how.joint_sheet", _("Go to the joint sheet")
    words = _("There is nothing to choose between yet. Enter the marks first.")
    return EmptyState("vote-outline", words, button, lambda: go_to(key))


def missing(found: Choice) -> str:
    """Return what is to be done before the decision can be recorded, or nothing."""
    if not found.starts:
        return _("The decision can be recorded once something stands above the line.")
    if found.parts_equals:
        return _("The decision can be recorded once the line parts no equals.")
    return ""
