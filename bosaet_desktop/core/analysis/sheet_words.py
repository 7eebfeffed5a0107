"""What a score sheet says to the one who fills it in, in the language in use."""

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.sheet_layout import SheetPlan


def instruction(plan: SheetPlan) -> str:
    """Return how the sheet is filled in, a line for each thing to know."""
    if plan.mode == "joint":
        return _(
            "Talk about each initiative and write the number you agree on in every field. "
            "Then add up the row."
        )
    return "\n".join((how_to_cross(plan.mode), when_in_doubt(box=plan.dont_know), _when_wrong()))


def how_to_cross(mode: str) -> str:
    """Return how crosses are put on a sheet of one person or, in the mode "table", of a table."""
    if mode == "table":
        return _("Agree on one cross per question. Use a pen.")
    return _("Put one cross per question in every row. Use a pen.")


def when_in_doubt(*, box: bool) -> str:
    """Return what to do without an opinion; `box` tells whether the sheet has a box for it."""
    if box:
        return _("Don't know? Put the cross under “Don't know”.")
    return _("Don't know? Leave the question empty.")


def _when_wrong() -> str:
    return _("Changed your mind? Black out the box completely and cross another.")


def number_label(plan: SheetPlan) -> str:
    """Return what stands above the sheet's number."""
    return _("Joint sheet") if plan.mode == "joint" else _("Sheet")


def lives_in() -> str:
    """Return the words before the villages."""
    return _("I live in")


def another_place() -> str:
    """Return the choice after the villages."""
    return _("Another place")


def table() -> str:
    """Return what stands before the table's number."""
    return _("One sheet for the whole table. Table no.")


def dont_know() -> str:
    """Return the heading of the don't-know boxes."""
    return _("Don't know")


def total() -> str:
    """Return the heading of the sums on a joint sheet."""
    return _("Total")


def scale_end(value: int, meaning: str) -> str:
    """Return what a step means, or nothing where it was not worded."""
    return _("{value} = {meaning}").format(value=value, meaning=meaning) if meaning else ""


def anonymity(plan: SheetPlan) -> str:
    """Return what the number and the codes are for (method.md section 4)."""
    if plan.mode == "joint":
        return ""
    if plan.codes:
        return _("The sheet is anonymous. Number and codes are only for counting and reading.")
    return _("The sheet is anonymous. The number is only for counting.")


def place_in_sheet(page: int, pages: int) -> str:
    """Return which of the sheet's pages this is."""
    return _("Page {page} of {pages}").format(page=page, pages=pages)
