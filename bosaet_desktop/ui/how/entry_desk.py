"""The typist's desk: which sheet is in hand, what is asked, and what each key leads to.

No widget is in sight here; the page shows what the desk says after every key.
"""

from collections.abc import Callable
from enum import StrEnum
from time import monotonic

from bosaet_desktop.core.analysis.check_in import check_in, next_expected
from bosaet_desktop.core.analysis.number_ranges import sheet_number
from bosaet_desktop.core.commands.second_version import (
    keep_as_own_sheet,
    keep_first_version,
    replace_by_second_version,
    start_second_version,
)
from bosaet_desktop.core.commands.sheet import HIGHEST_SHEET, set_sheet_village, start_sheet
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import find_sheet, sheets
from bosaet_desktop.core.rows.check_in import CheckIn
from bosaet_desktop.core.rows.scoring import Sheet, SheetState
from bosaet_desktop.ui.how.entry_form import EntryForm, entry_form
from bosaet_desktop.ui.how.mark_keys import BLANK_KEYS, Deed, Stroke, VillageKey
from bosaet_desktop.ui.how.mark_typing import MarkTyping, Step
from bosaet_desktop.ui.how.number_typing import type_digit
from bosaet_desktop.ui.how.sheet_in_hand import SheetInHand


class Phase(StrEnum):
    """What the desk waits for."""

    NUMBER = "number"
    VILLAGE = "village"
    MARKS = "marks"
    REST = "rest"
    STORED = "stored"
    DISCARDED = "discarded"
    VERSIONS = "versions"


class EntryDesk:
    """Takes keys and stores marks; call `refresh` before anything else.

    `hint` says what was wrong with the last key, `note` something worth knowing about the sheet;
    `closed` is the sheet that was finished last.
    """

    form: EntryForm
    is_ready = False
    sheets: tuple[Sheet, ...] = ()
    now: CheckIn

    def __init__(self, project: Project, clock: Callable[[], float] = monotonic) -> None:
        self._project = project
        self._clock = clock
        self._began: float | None = None
        self.phase = Phase.NUMBER
        self.paper: Sheet | None = None
        self.typing: MarkTyping | None = None
        self.typed = self.hint = self.note = ""
        self.closed = 0

    @property
    def sheet(self) -> SheetInHand | None:
        """The sheet in hand, or the last one between two sheets."""
        return self.typing.sheet if self.typing else None

    @property
    def in_hand(self) -> int | None:
        """The number of the sheet being typed, None between two sheets."""
        return self.sheet.number if self.sheet and self.phase is not Phase.NUMBER else None

    @property
    def expected(self) -> int:
        """The number Enter accepts."""
        return next_expected(self.now, self.closed)

    @property
    def round_number(self) -> int:
        """The round that is typed."""
        return self.form.round.number

    def refresh(self) -> None:
        """Read the form and the sheets again; the sheet in hand keeps its place."""
        self.form = entry_form(self._project)
        self.is_ready = True
        self.read_sheets()
        sheet = self.sheet
        if sheet is not None and find_sheet(self._project, self.round_number, sheet.number):
            closes = self.typing is not None and self.typing.closes
            cell = sheet.cell if sheet.cells else None
            self._hold(sheet.number, closes=closes)
            if cell is not None and self.sheet is not None:
                self.sheet.go_to(cell)
        else:
            self.typing, self.phase = None, Phase.NUMBER

    def read_sheets(self) -> None:
        """Read which sheets there are and where they stand."""
        self.sheets = sheets(self._project, self.round_number)
        self.now = check_in(self.sheets)

    def press(self, stroke: Stroke) -> None:
        """Do what a key asks for."""
        self.hint = ""
        answer = {
            Phase.NUMBER: self._type_number,
            Phase.VILLAGE: self._choose_village,
            Phase.MARKS: self._type_mark,
            Phase.REST: self._answer_rest,
            Phase.STORED: self._answer_stored,
            Phase.DISCARDED: self._answer_discarded,
            Phase.VERSIONS: self._answer_versions,
        }[self.phase]
        answer(stroke)

    def take_up(self, number: int) -> None:
        """Have sheet `number` in hand; what is typed or discarded already is asked about."""
        known = find_sheet(self._project, self.round_number, number)
        state = known.state if known else SheetState.RETURNED
        self.typed = self.note = ""
        if state is SheetState.TYPED or state is SheetState.DISCARDED:
            self._hold(number, closes=False)
            self.phase = Phase.STORED if state is SheetState.TYPED else Phase.DISCARDED
            return
        self._start(number)
        if known is None:
            self.note = _("Sheet {number} was not printed here. It counts all the same.").format(
                number=sheet_number(number)
            )

    def reopen(self, number: int, *, closes: bool) -> None:
        """Have a sheet in hand again, after undo, where its state says it was left."""
        self.typed = self.note = ""
        self._begin(number, closes=closes)
        self._began = None

    def go_to_number(self) -> None:
        """Leave the sheet as it is and wait for the next number."""
        self.phase = Phase.NUMBER
        self.typed = self.note = ""

    def correct(self) -> None:
        """Go through the marks of a typed sheet; what is written over is logged."""
        self.phase = Phase.MARKS
        self.note = _("What you write over is logged. Press Esc when you are done.")
        if self.sheet is not None:
            self.sheet.at = 0

    def type_second_version(self) -> None:
        """Type the paper in hand beside the one that is stored under its number."""
        if self.sheet is None:
            return
        first = self.sheet.number
        number = start_second_version(self._project, self.round_number, first)
        self._begin(number)
        self.note = _(
            "Kept as sheet {number} until you have decided. Sheet {first} is untouched."
        ).format(number=sheet_number(number), first=sheet_number(first))

    def tick(self, village: VillageKey) -> None:
        """Store which village is ticked, and go on to the marks."""
        if self.sheet is None:
            return
        number, elsewhere = self.sheet.number, village.elsewhere
        where = (self._project, self.round_number, number)
        set_sheet_village(*where, village.village_id, elsewhere=elsewhere)
        self.paper = find_sheet(self._project, self.round_number, number)
        self.phase = Phase.MARKS

    def _start(self, number: int) -> None:
        start_sheet(self._project, self.round_number, number)
        self._begin(number)

    def _begin(self, number: int, *, closes: bool = True) -> None:
        self._hold(number, closes=closes)
        paper, sheet = self.paper, self.sheet
        if paper is None or sheet is None:
            return
        # A sheet that is taken up again says nothing about how long typing one takes.
        self._began = None if sheet.marks else self._clock()
        ticked = paper.village_id is not None or paper.elsewhere
        if paper.state is SheetState.CHECKING and paper.typed_at is not None:
            self.phase = Phase.VERSIONS
        elif self.form.asks_village and not ticked and not sheet.marks:
            self.phase = Phase.VILLAGE
        else:
            self.phase = Phase.MARKS

    def _hold(self, number: int, *, closes: bool) -> None:
        self.paper = find_sheet(self._project, self.round_number, number)
        sheet = self.form.take_up(self._project, number)
        self.typing = MarkTyping(
            self._project, self.form.round, sheet, closes=closes, seconds=self._seconds
        )

    def _seconds(self) -> float | None:
        return None if self._began is None else round(self._clock() - self._began, 1)

    def _type_number(self, stroke: Stroke) -> None:
        if stroke.deed is Deed.ENTER:
            self._accept_number()
        else:
            self.typed, self.hint = type_digit(self.typed, stroke)

    def _accept_number(self) -> None:
        number = int(self.typed) if self.typed else self.expected
        if 1 <= number <= HIGHEST_SHEET:
            self.take_up(number)
        else:
            self.typed, self.hint = "", _("Sheet numbers start at 1.")

    def _choose_village(self, stroke: Stroke) -> None:
        if stroke.deed is Deed.LEAVE or stroke.deed is Deed.BACK:
            self.go_to_number()
            return
        wanted = BLANK_KEYS[0] if stroke.character in tuple(BLANK_KEYS) else stroke.character
        village = next((each for each in self.form.villages if each.key == wanted), None)
        if wanted and village is not None:
            self.tick(village)
        elif stroke.deed is Deed.WRITE or stroke.deed is Deed.ENTER:
            self.hint = _("Press the key that stands beside the village.")

    def _type_mark(self, stroke: Stroke) -> None:
        if self.typing is None:
            return
        step = self.typing.press(stroke)
        self.hint = self.typing.hint
        if step is Step.CLOSED:
            self._close()
        elif step is Step.LEAVES:
            self.go_to_number()
        elif step is Step.ASKS_REST:
            self.phase = Phase.REST
        elif step is Step.BACK_OUT and self.form.asks_village:
            self.phase = Phase.VILLAGE

    def _answer_rest(self, stroke: Stroke) -> None:
        self.phase = Phase.MARKS
        if stroke.deed is Deed.ENTER and self.typing is not None:
            self.typing.leave_rest_blank()
            self._close()

    def _close(self) -> None:
        if self.sheet is None:
            return
        self.closed = self.sheet.number
        self.paper = find_sheet(self._project, self.round_number, self.closed)
        if self.paper is not None and self.paper.state is SheetState.CHECKING:
            self.phase = Phase.VERSIONS
        else:
            self.go_to_number()

    def _answer_stored(self, stroke: Stroke) -> None:
        if stroke.character == "2":
            self.type_second_version()
        elif stroke.character == "3":
            self.correct()
        elif stroke.character == "1" or stroke.deed in (Deed.ENTER, Deed.LEAVE, Deed.BACK):
            self.go_to_number()
        elif stroke.deed is Deed.WRITE:
            self.hint = _("Press 1, 2 or 3.")

    def _answer_discarded(self, stroke: Stroke) -> None:
        if stroke.deed is Deed.ENTER and self.sheet is not None:
            self._start(self.sheet.number)
        else:
            self.go_to_number()

    def _answer_versions(self, stroke: Stroke) -> None:
        settle = {
            "1": keep_first_version,
            "2": replace_by_second_version,
            "3": keep_as_own_sheet,
        }.get(stroke.character)
        if settle is not None and self.sheet is not None:
            first = self.paper.second_of if self.paper else None
            settle(self._project, self.round_number, self.sheet.number)
            if settle is not keep_as_own_sheet and first is not None:
                self.closed = first
                self._hold(first, closes=False)
            self.go_to_number()
        elif stroke.deed is Deed.LEAVE:
            self.go_to_number()
        elif stroke.deed is Deed.WRITE:
            self.hint = _("Press 1, 2 or 3.")
