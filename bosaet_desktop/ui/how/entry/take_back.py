"""Which sheet "take back" concerns, and taking it back."""

from typing import TYPE_CHECKING

from bosaet_desktop.core.analysis.number_ranges import sheet_number
from bosaet_desktop.core.commands.sheet import take_back_sheet
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.how.entry.phase import QUESTIONS

if TYPE_CHECKING:
    from bosaet_desktop.ui.how.entry.desk import EntryDesk


def last_sheet(desk: "EntryDesk") -> int | None:
    """Return the sheet being typed, else the one closed last; None while a question is open.

    A typed sheet that is only looked at or corrected is not being typed.
    """
    if desk.phase in QUESTIONS:
        return None
    being_typed = desk.paper is None or desk.paper.state is not SheetState.TYPED
    if desk.in_hand is not None and desk.sheet is not None and desk.sheet.marks and being_typed:
        return desk.in_hand
    if desk.wanted:
        return None
    typed = [each for each in desk.sheets if each.state is SheetState.TYPED and each.number]
    if desk.last_typed in {each.number for each in typed}:
        return desk.last_typed
    # Sheets that were read in together were typed at the same moment.
    when = ((str(each.typed_at), each.number) for each in typed)
    return max(when, default=("", None))[1]


def take_back(desk: "EntryDesk") -> None:
    """Take all marks of `last_sheet` back at once, and have it in hand again."""
    number = last_sheet(desk)
    if number is None:
        asked = desk.phase in QUESTIONS
        desk.hint = (
            _("Answer the question first: press one of the letters.")
            if asked
            else _("There is no sheet to take back.")
        )
        return
    take_back_sheet(desk.project, desk.round_number, number)
    desk.reopen(number, closes=True)
    desk.note = _("Sheet {number} is taken back. Ctrl+Z brings its marks again.").format(
        number=sheet_number(number)
    )
