"""The typist's desk: which sheet is in hand, what is asked, and what each key leads to.

No widget is in sight here; the page shows what the desk says after every key.
"""

from collections.abc import Callable, Mapping
from time import monotonic

from bosaet_desktop.core.analysis.check_in import check_in, next_expected
from bosaet_desktop.core.analysis.control import left_to_control
from bosaet_desktop.core.analysis.number_ranges import sheet_number
from bosaet_desktop.core.analysis.paper_numbers import HIGHEST_PAPER
from bosaet_desktop.core.commands.second_version import start_second_version
from bosaet_desktop.core.commands.sheet import set_sheet_village, start_sheet, take_back_sheet
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import find_sheet, numbers_elsewhere, sheets
from bosaet_desktop.core.rows.check_in import CheckIn
from bosaet_desktop.core.rows.scoring import Sheet
from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.how.entry.answers import ANSWERS, close_sheet
from bosaet_desktop.ui.how.entry.comparison import Comparison
from bosaet_desktop.ui.how.entry.form import EntryForm, entry_form
from bosaet_desktop.ui.how.entry.mark_keys import Deed, Stroke, VillageKey
from bosaet_desktop.ui.how.entry.mark_typing import MarkTyping, Step
from bosaet_desktop.ui.how.entry.phase import Phase
from bosaet_desktop.ui.how.entry.put_away import put_away
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell, SheetInHand
from bosaet_desktop.ui.how.entry.take_back import take_back
from bosaet_desktop.ui.how.entry.take_up import take_up
from bosaet_desktop.ui.how.entry.versions import comparison_in_hand

# The marks of a sheet and which village is ticked on it: its id, or that it is elsewhere.
Standing = tuple[dict[Cell, int], str | None, bool]


class EntryDesk:
    """Takes keys and stores marks; call `refresh` before anything else.

    `hint` says what was wrong with the last key, `note` something worth knowing about the sheet;
    `closed` is the sheet that was finished last, the `closings`-th. `wanted` are the sheets of a
    control that is going on, none at other times; `elsewhere` has the round of every number that
    another round has used. `started` is the sheet that was taken up last, 0 between two sheets, and
    `found_as` where it was before, None if it was not known.
    """

    form: EntryForm
    is_ready = False
    sheets: tuple[Sheet, ...] = ()
    now: CheckIn
    elsewhere: Mapping[int, int]

    def __init__(self, project: Project, clock: Callable[[], float] = monotonic) -> None:
        self.project = project
        self._clock = clock
        self._began: float | None = None
        self.phase = Phase.NUMBER
        self.paper: Sheet | None = None
        self.typing: MarkTyping | None = None
        self.comparison: Comparison | None = None
        self.typed = self.hint = self.note = self.typist = ""
        self.asks_typist = True
        self.closed = self.closings = self.last_typed = 0
        self.wanted: tuple[int, ...] = ()
        self.started = 0
        self.found_as: SheetState | None = None
        self._found: Standing | None = None

    @property
    def sheet(self) -> SheetInHand | None:
        """The sheet in hand, none between two sheets."""
        return self.typing.sheet if self.typing else None

    @property
    def in_hand(self) -> int | None:
        """The number of the sheet being typed, None between two sheets."""
        return self.sheet.number if self.sheet else None

    @property
    def is_changed(self) -> bool:
        """Whether the sheet in hand differs from what it was when it was taken up."""
        return self._standing() != self._found

    @property
    def left(self) -> tuple[int, ...]:
        """The sheets that the control going on still wants typed again."""
        return self.uncontrolled(self.wanted)

    def uncontrolled(self, numbers: tuple[int, ...]) -> tuple[int, ...]:
        """Return those of `numbers` that are typed and were not compared yet."""
        return left_to_control(numbers, self.sheets)

    @property
    def expected(self) -> int:
        """The number Enter accepts."""
        left = self.left
        if left:
            return next((each for each in left if each > self.closed), left[0])
        number = next_expected(self.now, self.closed)
        known = {each.number for each in self.sheets}
        # Numbers run on across rounds: a new round begins after those of the rounds before it.
        return number if number in known else max({number - 1, *self.elsewhere}) + 1

    @property
    def printed(self) -> frozenset[int]:
        """The numbers this round knows, none while nothing was printed here."""
        if not any(each.layout_id for each in self.sheets):
            return frozenset()
        return frozenset(each.number for each in self.sheets)

    @property
    def round_number(self) -> int:
        """The round that is typed."""
        return self.form.round.number

    def refresh(self) -> None:
        """Read the form and the sheets again; the sheet in hand keeps its place."""
        self.form = entry_form(self.project)
        self.is_ready = True
        self.read_sheets()
        sheet = self.sheet
        if sheet is not None and find_sheet(self.project, self.round_number, sheet.number):
            closes = self.typing is not None and self.typing.closes
            cell = sheet.cell if sheet.cells else None
            self.hold(sheet.number, closes=closes)
            if cell is not None and self.sheet is not None:
                self.sheet.go_to(cell)
        elif sheet is not None:
            self.go_to_number()

    def read_sheets(self) -> None:
        """Read which sheets there are and where they stand; a control ends with its last one."""
        self.sheets = sheets(self.project, self.round_number)
        self.now = check_in(self.sheets)
        self.elsewhere = numbers_elsewhere(self.project, self.round_number)
        if self.wanted and not self.left:
            self.wanted = ()

    def press(self, stroke: Stroke) -> None:
        """Do what a key asks for."""
        self.hint = ""
        if stroke.deed is Deed.TAKE_BACK:
            take_back(self)
        elif self.phase is Phase.MARKS:
            self._type_mark(stroke)
        else:
            ANSWERS[self.phase](self, stroke)

    def start(self, number: int) -> None:
        """Take a sheet up as it is, and go to its village or its marks."""
        known = find_sheet(self.project, self.round_number, number)
        self.started, self.found_as = number, known.state if known else None
        start_sheet(self.project, self.round_number, number)
        self.begin(number)

    def reopen(self, number: int, *, closes: bool) -> None:
        """Have a sheet in hand again, after undo, where its state says it was left."""
        self._forget_words()
        self.begin(number, closes=closes)
        self._began = None

    def go_to_number(self) -> None:
        """Put the sheet away as it is and wait for the next number."""
        self.phase = Phase.NUMBER
        self.started, self.found_as = 0, None
        self.paper = self.typing = self.comparison = None
        self._forget_words()

    def correct(self) -> None:
        """Go through the marks of a typed sheet; what is written over is logged."""
        self.phase = Phase.MARKS
        self.note = _("What you write over is logged. Press Esc when you are done.")
        if self.sheet is not None:
            self.sheet.at = 0

    def type_again(self, *, control: bool) -> None:
        """Type the paper in hand beside the one that is stored under its number."""
        if self.sheet is not None:
            first = self.sheet.number
            number = start_second_version(self.project, self.round_number, first, control=control)
            self.begin(number)
            self.note = _("Sheet {number} is untouched until you have decided.").format(
                number=sheet_number(first)
            )

    def type_anew(self) -> None:
        """Begin the second typing of the paper in hand again; what it held is thrown away."""
        if self.sheet is not None:
            take_back_sheet(self.project, self.round_number, self.sheet.number)
            self.begin(self.sheet.number)

    def ask_typist(self) -> None:
        """Ask anew for the initials: somebody else types from now on."""
        self.typist, self.asks_typist = "", True
        self.closed = 0
        self.go_to_number()

    def control(self, numbers: tuple[int, ...]) -> None:
        """Have these typed sheets typed again and compared; none ends a control."""
        self.wanted = numbers
        self.closed = 0
        self.go_to_number()

    def tick(self, village: VillageKey) -> None:
        """Store which village is ticked, and go on to the marks."""
        if self.sheet is None:
            return
        number, elsewhere = self.sheet.number, village.elsewhere
        where = (self.project, self.round_number, number)
        set_sheet_village(*where, village.village_id, elsewhere=elsewhere)
        self.paper = find_sheet(self.project, self.round_number, number)
        self.phase = Phase.MARKS

    def accept_number(self) -> None:
        """Take up the number that was typed, or the one that is expected."""
        number = int(self.typed) if self.typed else self.expected
        if 1 <= number <= HIGHEST_PAPER:
            take_up(self, number)
        else:
            self.typed, self.hint = "", _("Sheet numbers start at 1.")

    def begin(self, number: int, *, closes: bool = True) -> None:
        """Have a sheet that is there in hand, and ask for what it lacks."""
        self.hold(number, closes=closes)
        paper, sheet = self.paper, self.sheet
        if paper is None or sheet is None:
            return
        # A sheet that is taken up again says nothing about how long typing one takes.
        self._began = None if sheet.marks else self._clock()
        ticked = paper.village_id is not None or paper.elsewhere
        if paper.state is SheetState.CHECKING and paper.typed_at is not None:
            self.compare()
        elif self.form.asks_village and not (ticked or sheet.marks):
            self.phase = Phase.VILLAGE
        else:
            self.phase = Phase.MARKS

    def hold(self, number: int, *, closes: bool) -> None:
        """Read a sheet and have it in hand, without asking anything."""
        before = self.in_hand
        self.paper = find_sheet(self.project, self.round_number, number)
        self.typing = MarkTyping(
            self.project,
            self.form.round,
            self.form.take_up(self.project, number),
            closes=closes,
            seconds=self._seconds,
            typist=self.typist,
        )
        if number != before:
            self._found = self._standing()

    def compare(self) -> None:
        """Lay the first version beside the second one in hand."""
        self.comparison = compared = comparison_in_hand(self)
        each = self.paper and self.paper.control and compared and compared.differing
        self.phase = Phase.DIFFERENCES if each else Phase.VERSIONS

    def _forget_words(self) -> None:
        """Forget what was typed and told: it was about the sheet or the question before."""
        self.typed = self.note = self.hint = ""

    def _seconds(self) -> float | None:
        return None if self._began is None else round(self._clock() - self._began, 1)

    def _type_mark(self, stroke: Stroke) -> None:
        if self.typing is None:
            return
        step = self.typing.press(stroke)
        self.hint = self.typing.hint
        if step is Step.CLOSED:
            close_sheet(self)
        elif step is Step.LEAVES:
            put_away(self)
        elif step is Step.ASKS_REST:
            self.phase = Phase.REST
        elif step is Step.BACK_OUT and self.form.asks_village:
            self.phase = Phase.VILLAGE

    def _standing(self) -> Standing | None:
        """Return the marks and the village of the sheet in hand as they are now."""
        if self.sheet is None or self.paper is None:
            return None
        return dict(self.sheet.marks), self.paper.village_id, self.paper.elsewhere
