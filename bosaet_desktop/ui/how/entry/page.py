"""The page that is judged with a stopwatch: forty sheets typed in one coffee break."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.number_ranges import number_ranges
from bosaet_desktop.core.commands.sheet import check_sheets
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Change
from bosaet_desktop.core.queries.correction import corrections
from bosaet_desktop.core.queries.paper_rows import next_blank_row
from bosaet_desktop.core.terms.scoring import JOINT, SheetState
from bosaet_desktop.ui.how.entry.card import EntryCard
from bosaet_desktop.ui.how.entry.corrections_dialog import CorrectionsDialog
from bosaet_desktop.ui.how.entry.desk import EntryDesk
from bosaet_desktop.ui.how.entry.follow import follow, marks_of, writes_over
from bosaet_desktop.ui.how.entry.hall_view import EntryHallView
from bosaet_desktop.ui.how.entry.mark_keys import Stroke, VillageKey
from bosaet_desktop.ui.how.entry.phase import COMPARING, QUESTIONS, Phase
from bosaet_desktop.ui.how.entry.pictures import ENTRY_STATES, LOCKED, pose
from bosaet_desktop.ui.how.entry.prompts import prompt_for
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell
from bosaet_desktop.ui.how.entry.side import EntrySide
from bosaet_desktop.ui.how.entry.side_by_side import SideBySide
from bosaet_desktop.ui.how.entry.take_back import last_sheet, take_back
from bosaet_desktop.ui.how.entry.take_up import take_up
from bosaet_desktop.ui.how.sheets.check_in_dialog import CheckInDialog
from bosaet_desktop.ui.how.sheets.name_row_dialog import NAME_A_ROW
from bosaet_desktop.ui.page import Page, PageAction, PageContext
from bosaet_desktop.ui.widgets.empty_state import EmptyState

WORK, NO_ROWS, JOINT_ROUND = range(3)


class ScoreEntryPage(Page):
    """Keys go to the desk, the desk stores, and what the project announces is what is shown.

    Marks and sheets are taken in one by one, so neither stands in `depends_on`: typing never
    refreshes the page.
    """

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"scoring_round", "question", "candidate", "initiative", "village"}
    )
    states = ENTRY_STATES

    # (sheet, initiative id, question, value) of a mark that is saved and shown as such.
    mark_saved = Signal(int, str, int, int)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.desk = EntryDesk(context.project)
        self.card = EntryCard()
        self.side = EntrySide(context.project, self.desk, sound=context.preferences.sound)
        self._stack = QStackedWidget()
        self._own_deed = self._alone = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._stack.addWidget(SideBySide(self.card, self.side.cards()))
        self._stack.addWidget(
            EmptyState(
                "keyboard-outline",
                _("There is nothing to type yet: no initiative stands on the sheet."),
                _("Go to Score sheets"),
                lambda: self.context.go_to("how.score_sheets"),
            )
        )
        self._stack.addWidget(
            EmptyState(
                "table-large",
                _("This round is filled in on the one joint sheet, not on sheets of paper."),
                _("Go to the joint sheet"),
                lambda: self.context.go_to("how.joint_sheet"),
            )
        )
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.addWidget(self._stack)
        self.setFocusProxy(self.card)

    def _connect(self) -> None:
        self.card.struck.connect(self._press)
        self.card.grid.cell_pressed.connect(self._point)
        side = self.side
        side.check_in.corrections_requested.connect(self._open_corrections)
        side.check_in.naming_requested.connect(
            lambda: self.context.go_to("how.score_sheets", NAME_A_ROW)
        )
        side.progress.take_back_requested.connect(
            lambda: self._ask_desk(lambda: take_back(self.desk))
        )
        side.progress.typist_requested.connect(lambda: self._ask_desk(self.desk.ask_typist))
        side.control_requested.connect(self._control)
        side.check_in.comparison_requested.connect(
            lambda number: self._ask_desk(lambda: take_up(self.desk, number))
        )
        side.keys.sound_chosen.connect(self._choose_sound)
        self.context.preferences.sound_chosen.connect(side.keys.tick_sound)
        self.context.signals.changed.connect(self._take_change)

    def refresh(self) -> None:
        self.desk.refresh()
        self._stack.setCurrentIndex(self._ground())
        self.card.show_form(self.desk)
        self.side.show_round()
        self._offer_naming()
        self._show_lists()
        self._show_sheet()

    def primary_actions(self) -> Sequence[PageAction]:
        check_in = PageAction(_("Check sheets in"), "inbox-arrow-down-outline", self._open_check_in)
        if self._alone:
            unlock = PageAction(_("Unlock"), "lock-open-outline", self._ask_for_rest)
            return check_in, unlock
        tip = _("The window shows nothing but this page until it is unlocked.")
        lock = PageAction(_("Lock to entry"), "lock-outline", self._ask_to_be_alone, tip=tip)
        return check_in, lock

    def stand_alone(self, alone: bool) -> None:
        self._alone = alone
        self._offer_naming()
        self.header_changed.emit()

    def _offer_naming(self) -> None:
        row = next_blank_row(self.context.project, self.desk.round_number)
        self.side.check_in.offer_naming(row is not None and not self._alone)

    @property
    def shows_for_hall(self) -> bool:
        """Whether there is anything to count."""
        return bool(self.desk.now.typed) or self.desk.now.knows_total()

    def audience_view(self) -> QWidget | None:
        return EntryHallView(self.desk.now)

    def reveal(self, target: str) -> None:
        """Take up the sheet with the number `target`."""
        if target.isdecimal():
            self._do(lambda: take_up(self.desk, int(target)))

    def enter_state(self, name: str) -> None:
        pose(self.desk, name)
        if name == LOCKED:
            self._ask_to_be_alone()
        self._show_lists()
        self._show_sheet()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A question waits on the list beside the sheet; it never meets who has just come in.
        if self.desk.is_ready and self.desk.phase in QUESTIONS and not event.spontaneous():
            self._do(self.desk.go_to_number)
        self.card.setFocus()

    def _ground(self) -> int:
        if self.desk.form.round.mode == JOINT:
            return JOINT_ROUND
        return WORK if self.desk.form.rows else NO_ROWS

    def _press(self, stroke: Stroke) -> None:
        self._do(lambda: self.desk.press(stroke))

    def _tick(self, village: VillageKey) -> None:
        self._do(lambda: self.desk.tick(village))

    def _ask_desk(self, deed: Callable[[], None]) -> None:
        """Do what a button asks for, and give the keyboard back to the sheet."""
        self._do(deed)
        self.side.show_lists()
        self.card.setFocus()

    def _control(self, numbers: tuple[int, ...]) -> None:
        self._ask_desk(lambda: self.desk.control(numbers))

    def _choose_sound(self, on: bool) -> None:
        self.context.preferences.sound = on
        self.card.setFocus()

    def _ask_to_be_alone(self) -> None:
        self.alone_requested.emit(True)

    def _ask_for_rest(self) -> None:
        self.alone_requested.emit(False)

    def _point(self, cell: Cell) -> None:
        if self.desk.phase is Phase.MARKS and self.desk.sheet is not None:
            self.desk.sheet.go_to(cell)
            self._show_place()
        self.card.setFocus()

    def _do(self, deed: Callable[[], object]) -> None:
        """Run a deed of the desk and show where it led; most keys only move the cursor."""
        held, phase, closings = self.desk.sheet, self.desk.phase, self.desk.closings
        with self._own():
            deed()
        compared = (phase in COMPARING) is not (self.desk.phase in COMPARING)
        if self.desk.sheet is not held or compared:
            self._show_sheet()
        else:
            self._show_place()
        if self.desk.phase is Phase.NUMBER and phase is not Phase.NUMBER:
            self.side.progress.show_half(self.desk)
        if self.desk.closings != closings:
            self._celebrate()

    @contextmanager
    def _own(self) -> Iterator[None]:
        self._own_deed = True
        try:
            yield
        finally:
            self._own_deed = False

    def _celebrate(self) -> None:
        self.card.flash()
        if self.context.preferences.sound:
            QApplication.beep()

    def _take_change(self, change: Change) -> None:
        subjects = change.subjects
        if not subjects & {"mark", "sheet"} or not self.desk.is_ready:
            return
        if "sheet" in subjects:
            self.desk.read_sheets()
        if not self._own_deed and self.isVisible():
            follow(self.desk, self.context.project, change)
            self._show_lists()
            self._show_sheet()
            return
        self._take_marks(change)
        if "sheet" in subjects:
            self._show_lists()
        elif writes_over(change):
            self.side.show_corrections()

    def _take_marks(self, change: Change) -> None:
        sheet = self.desk.sheet
        if sheet is None:
            return
        for cell, value in marks_of(change, self.desk.round_number, sheet.number).items():
            sheet.take_in(cell, value)
            self.card.marks.show_mark(cell, value)
            if value is not None:
                self.mark_saved.emit(sheet.number, *cell, value)

    def _show_lists(self) -> None:
        self.side.show_lists()
        self.hall_updated.emit()

    def _show_sheet(self) -> None:
        self.card.show_sheet(self.desk)
        self.side.progress.show_last(last_sheet(self.desk))
        self._show_place()

    def _show_place(self) -> None:
        prompt = prompt_for(self.desk, self._press, self._tick)
        self.card.prompt.ask(prompt.words, prompt.answers, prompt.tone)
        self.card.show_place(self.desk)

    def _open_check_in(self) -> None:
        dialog = CheckInDialog(self, printed=self.desk.printed)
        dialog.checked.connect(
            lambda numbers, state: self._check_sheets(numbers, state, dialog.table_number)
        )
        if self.desk.now.not_returned:
            dialog.prefill(SheetState.RETURNED, number_ranges(self.desk.now.not_returned))
        elif self.desk.now.spare:
            dialog.prefill(SheetState.HANDED_OUT, number_ranges(self.desk.now.spare))
        dialog.finished.connect(lambda: self.card.setFocus())
        dialog.open()

    def _check_sheets(self, numbers: tuple[int, ...], state: SheetState, table: int | None) -> None:
        project, round_number = self.context.project, self.desk.round_number
        with self._own():
            check_sheets(project, round_number, numbers, state, table_number=table)
        self._show_place()

    def _open_corrections(self) -> None:
        found = corrections(self.context.project, self.desk.round_number)
        dialog = CorrectionsDialog(found, self)
        dialog.finished.connect(lambda: self.card.setFocus())
        dialog.open()
