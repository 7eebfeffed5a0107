"""Putting a sheet away before it has closed: one that was taken up by mistake leaves no trace."""

from typing import TYPE_CHECKING

from bosaet_desktop.core.analysis.number_ranges import sheet_number
from bosaet_desktop.core.commands.sheet import put_back_sheet
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.terms.scoring import SheetState

if TYPE_CHECKING:
    from bosaet_desktop.ui.how.entry.desk import EntryDesk

# What a paper was before somebody had it in hand; to take in a discarded one is a decision.
_NOT_IN_YET = (None, SheetState.PRINTED, SheetState.HANDED_OUT)


def put_away(desk: "EntryDesk") -> None:
    """Wait for the next number, and tell what was done to the sheet in hand."""
    told = _("Sheet {number} is left as it is.")
    if _was_a_slip(desk):
        put_back_sheet(desk.project, desk.round_number, desk.in_hand or 0, desk.found_as)
        if desk.found_as is None:
            told = _("Nothing is typed of sheet {number}, so it does not count.")
    elif desk.paper and desk.paper.state is SheetState.TYPED and desk.is_changed:
        told = _("Sheet {number} is corrected.")
    number = sheet_number(desk.in_hand or 0)
    desk.go_to_number()
    desk.note = told.format(number=number)


def _was_a_slip(desk: "EntryDesk") -> bool:
    """Tell whether the sheet was taken up now, out of the pile, and nothing is typed of it."""
    paper, sheet = desk.paper, desk.sheet
    if paper is None or sheet is None or desk.started != sheet.number:
        return False
    bare = paper.village_id is None and not paper.elsewhere and not sheet.marks
    return bare and desk.found_as in _NOT_IN_YET
