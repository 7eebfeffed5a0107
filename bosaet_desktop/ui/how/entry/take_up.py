"""Taking a sheet up by its number: what is unusual about it is asked about first."""

from typing import TYPE_CHECKING

from bosaet_desktop.core.analysis.number_ranges import number_ranges
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.scoring import find_sheet
from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.how.entry.phase import Phase

if TYPE_CHECKING:
    from bosaet_desktop.ui.how.entry.desk import EntryDesk


def take_up(desk: "EntryDesk", number: int) -> None:
    """Have sheet `number` in hand, or a question about it."""
    known = find_sheet(desk.project, desk.round_number, number)
    desk.typed = desk.note = ""
    desk.asks_typist = False
    second = _second_in_work(desk, number)
    if second is not None:
        desk.begin(second)
        desk.note = _("You go on with the second version of this sheet.")
    elif desk.wanted:
        _take_up_again(desk, number)
    elif known is None and number in desk.elsewhere:
        _ask(desk, number, Phase.OTHER_ROUND)
    elif known is None and desk.printed:
        _ask(desk, number, Phase.UNPRINTED)
    elif known is not None and known.state is SheetState.TYPED:
        _ask(desk, number, Phase.STORED)
    elif known is not None and known.state is SheetState.DISCARDED:
        _ask(desk, number, Phase.DISCARDED)
    else:
        desk.start(number)


def _ask(desk: "EntryDesk", number: int, phase: Phase) -> None:
    desk.hold(number, closes=False)
    desk.phase = phase


def _take_up_again(desk: "EntryDesk", number: int) -> None:
    if number not in desk.left:
        desk.go_to_number()
        desk.hint = _("Not to be typed again. Left: {numbers}").format(
            numbers=number_ranges(desk.left)
        )
        return
    desk.hold(number, closes=False)
    desk.type_again(control=True)


def _second_in_work(desk: "EntryDesk", number: int) -> int | None:
    waiting = desk.now.second_versions
    return next((each.number for each in waiting if each.first == number), None)
