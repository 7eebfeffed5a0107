"""What a key means while the desk waits for anything but a mark."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from bosaet_desktop.core.commands.second_version import (
    keep_as_own_sheet,
    keep_first_version,
    replace_by_second_version,
    settle_second_version,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.scoring import find_sheet
from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.how.entry.comparison import VILLAGE
from bosaet_desktop.ui.how.entry.mark_keys import BLANK_KEYS, Deed, Stroke
from bosaet_desktop.ui.how.entry.number_typing import is_initial, type_digit, type_initial
from bosaet_desktop.ui.how.entry.phase import Phase
from bosaet_desktop.ui.how.entry.put_away import put_away

if TYPE_CHECKING:
    from bosaet_desktop.ui.how.entry.desk import EntryDesk

# Letters, and none that writes a mark: who types on without looking up decides nothing.
KEEP, REPLACE, OWN, EACH = "abcd"
YES = KEEP


def close_sheet(desk: "EntryDesk") -> None:
    """Go on to the next sheet, or from a second version to what differs."""
    sheet = desk.sheet
    if sheet is None:
        return
    desk.paper = find_sheet(desk.project, desk.round_number, sheet.number)
    if desk.paper is None or desk.paper.state is not SheetState.CHECKING:
        desk.last_typed = sheet.number
        _finish(desk, sheet.number)
        return
    desk.compare()
    if desk.paper.control and desk.comparison is not None and not desk.comparison.differing:
        _settle(desk)


def _finish(desk: "EntryDesk", number: int) -> None:
    desk.closed = number
    desk.closings += 1
    desk.go_to_number()


def _settle(desk: "EntryDesk") -> None:
    """Store what was decided about each difference, and go on."""
    if desk.sheet is None or desk.paper is None or desk.comparison is None:
        return
    first = desk.paper.second_of or desk.sheet.number
    replaced = desk.comparison.replaced
    settle_second_version(
        desk.project,
        desk.round_number,
        desk.sheet.number,
        replaced - {VILLAGE},
        village=VILLAGE in replaced,
    )
    _finish(desk, first)


def _type_number(desk: "EntryDesk", stroke: Stroke) -> None:
    if stroke.deed is Deed.ENTER:
        desk.accept_number()
    elif desk.asks_typist and not desk.typed and is_initial(desk.typist, stroke):
        desk.typist = type_initial(desk.typist, stroke)
    else:
        desk.typed, desk.hint = type_digit(desk.typed, stroke)


def _choose_village(desk: "EntryDesk", stroke: Stroke) -> None:
    if stroke.deed is Deed.LEAVE or stroke.deed is Deed.BACK:
        put_away(desk)
        return
    wanted = BLANK_KEYS[0] if stroke.character in tuple(BLANK_KEYS) else stroke.character
    village = next((each for each in desk.form.villages if each.key == wanted), None)
    if wanted and village is not None:
        desk.tick(village)
    elif stroke.deed is Deed.WRITE or stroke.deed is Deed.ENTER:
        desk.hint = _("Press the key that stands beside the village.")


def _answer_rest(desk: "EntryDesk", stroke: Stroke) -> None:
    desk.phase = Phase.MARKS
    if stroke.deed is Deed.ENTER and desk.typing is not None:
        desk.typing.leave_rest_blank()
        close_sheet(desk)


def _answer_stored(desk: "EntryDesk", stroke: Stroke) -> None:
    if stroke.character == REPLACE:
        desk.type_again(control=False)
    elif stroke.character == OWN:
        desk.correct()
    elif stroke.character == EACH:
        desk.type_again(control=True)
    elif stroke.character == KEEP or stroke.deed is Deed.LEAVE:
        desk.go_to_number()
    else:
        _ask_first(desk)


def _answer_yes_or_no(desk: "EntryDesk", stroke: Stroke) -> None:
    if stroke.character == YES and desk.sheet is not None:
        desk.start(desk.sheet.number)
    elif stroke.deed is Deed.LEAVE:
        desk.go_to_number()
    else:
        _ask_first(desk)


def _answer_versions(desk: "EntryDesk", stroke: Stroke) -> None:
    if desk.sheet is None or desk.paper is None:
        return
    where = (desk.project, desk.round_number, desk.sheet.number)
    first = desk.paper.second_of or desk.sheet.number
    if stroke.character == OWN and desk.paper.control:
        desk.type_anew()
    elif stroke.character == OWN:
        own = keep_as_own_sheet(*where)
        desk.last_typed = own
        _finish(desk, own)
    elif stroke.character in (KEEP, REPLACE):
        settle = keep_first_version if stroke.character == KEEP else replace_by_second_version
        settle(*where)
        _finish(desk, first)
    elif stroke.character == EACH and desk.comparison is not None and desk.comparison.differing:
        desk.phase = Phase.DIFFERENCES
    elif stroke.deed is Deed.LEAVE:
        desk.go_to_number()
    else:
        _ask_first(desk)


def _answer_differences(desk: "EntryDesk", stroke: Stroke) -> None:
    comparison = desk.comparison
    if comparison is None or stroke.deed is Deed.LEAVE:
        desk.go_to_number()
    elif stroke.character in (KEEP, REPLACE):
        comparison.decide(replace=stroke.character == REPLACE)
        if comparison.is_decided:
            _settle(desk)
    elif stroke.character == OWN and desk.paper is not None and desk.paper.control:
        desk.type_anew()
    elif stroke.deed is Deed.BACK:
        if not comparison.go_back():
            desk.phase = Phase.VERSIONS
    else:
        _ask_first(desk)


def _ask_first(desk: "EntryDesk") -> None:
    desk.hint = _("Answer the question first: press one of the letters.")


Answer = Callable[["EntryDesk", Stroke], None]

ANSWERS: Mapping[Phase, Answer] = {
    Phase.NUMBER: _type_number,
    Phase.VILLAGE: _choose_village,
    Phase.REST: _answer_rest,
    Phase.STORED: _answer_stored,
    Phase.DISCARDED: _answer_yes_or_no,
    Phase.UNPRINTED: _answer_yes_or_no,
    Phase.OTHER_ROUND: _answer_yes_or_no,
    Phase.VERSIONS: _answer_versions,
    Phase.DIFFERENCES: _answer_differences,
}
