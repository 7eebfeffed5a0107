"""The second version in hand laid beside the first, marks and village."""

from typing import TYPE_CHECKING

from bosaet_desktop.core.analysis.paper_numbers import paper_number
from bosaet_desktop.core.queries.scoring import find_sheet, marks_of_sheet
from bosaet_desktop.ui.how.entry.comparison import Comparison
from bosaet_desktop.ui.how.entry.mark_keys import VillageKey

if TYPE_CHECKING:
    from bosaet_desktop.ui.how.entry.desk import EntryDesk


def comparison_in_hand(desk: "EntryDesk") -> Comparison | None:
    """Return the first version beside the one in hand, None if no sheet is."""
    if desk.sheet is None or desk.paper is None:
        return None
    first, second = homes(desk)
    return Comparison(
        desk.sheet.cells,
        marks_of_sheet(desk.project, desk.round_number, _first(desk)),
        desk.sheet.marks,
        other_village=desk.form.asks_village and first != second,
    )


def homes(desk: "EntryDesk") -> tuple[VillageKey, VillageKey]:
    """Return what is ticked on the first version, and on the second one in hand."""
    papers = (find_sheet(desk.project, desk.round_number, _first(desk)), desk.paper)
    first, second = (
        desk.form.ticked(each.village_id, elsewhere=each.elsewhere)
        if each
        else desk.form.villages[-1]
        for each in papers
    )
    return first, second


def _first(desk: "EntryDesk") -> int:
    number = desk.sheet.number if desk.sheet else 0
    return (desk.paper and desk.paper.second_of) or paper_number(number)
