"""The handbook's own way: one table that the hall fills in together, its sums on the wall."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.check_in import check_in
from bosaet_desktop.core.commands.round import set_mode
from bosaet_desktop.core.commands.sheet import start_sheet
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Change
from bosaet_desktop.core.queries.scoring import find_sheet, sheets
from bosaet_desktop.core.terms.scoring import JOINT_SHEET
from bosaet_desktop.ui.how.entry.follow import marks_of
from bosaet_desktop.ui.how.entry.form import EntryForm, entry_form
from bosaet_desktop.ui.how.entry.keys_card import joint_keys
from bosaet_desktop.ui.how.entry.mark_grid import MarkGrid
from bosaet_desktop.ui.how.entry.mark_keys import Deed, Stroke, stroke_of
from bosaet_desktop.ui.how.entry.mark_table_model import MarkTableModel
from bosaet_desktop.ui.how.entry.mark_typing import MarkTyping
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell
from bosaet_desktop.ui.how.joint.hall_view import JointHallView
from bosaet_desktop.ui.how.sheets.what_counts_card import WhatCountsCard
from bosaet_desktop.ui.page import Page, PageContext
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.labels import Caption, Strong

NO_ROWS, WORK = range(2)
# There is one joint sheet: nobody leaves it for another, and none was taken up before it.
_OF_MANY_SHEETS = (Deed.LEAVE, Deed.TAKE_BACK)


class JointCard(Card):
    """The table and the keyboard; emits `struck(stroke)`."""

    struck = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.marks = MarkTableModel(sums=True, parent=self)
        self.grid = MarkGrid(self.marks, _("The joint sheet"))
        self._question = Strong().one_line()
        self._said = Caption().one_line()
        self._keys = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("Enter the joint sheet here"))
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        self.body.setSpacing(2)
        above = QHBoxLayout()
        above.addWidget(self._question)
        above.addStretch(1)
        above.addWidget(self._said)
        self.body.addLayout(above)
        self.body.addWidget(self.grid, 1)

    def show_form(self, form: EntryForm) -> None:
        """Show the rows, the questions and the keys of the round."""
        self.marks.show_form(form.rows, form.round.questions)
        self._keys = "   ".join(f"{key} {words}" for key, words in joint_keys(form.round))

    def show_place(self, typing: MarkTyping, form: EntryForm) -> None:
        """Show the cursor, what its column asks, and what was wrong with the last key."""
        sheet = typing.sheet
        if not sheet.cells:
            return
        self.grid.show_cursor(sheet.cell)
        self._question.setText(form.round.questions[sheet.place[1]].wording)
        self._said.setText(typing.hint or self._keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stroke = stroke_of(event)
        if stroke is None or stroke.deed in _OF_MANY_SHEETS:
            super().keyPressEvent(event)
        else:
            self.struck.emit(stroke)


class JointSheetPage(Page):
    """Sheet 0 of the round; it counts only when the round's mode says so."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"scoring_round", "question", "candidate", "initiative"}
    )

    _form: EntryForm
    _typing: MarkTyping | None = None

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.card = JointCard()
        self._counts = WhatCountsCard()
        self._stack = QStackedWidget()
        self._pressing = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._stack.addWidget(
            EmptyState(
                "table-large",
                _("The joint sheet has no rows yet: choose the initiatives first."),
                _("Go to Score sheets"),
                lambda: self.context.go_to("how.score_sheets"),
            )
        )
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addWidget(self._counts)
        column.addWidget(self.card, 1)
        self._stack.addWidget(work)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.addWidget(self._stack)
        self.setFocusProxy(self.card)

    def _connect(self) -> None:
        self.card.struck.connect(self._press)
        self.card.grid.cell_pressed.connect(self._point)
        self._counts.mode_chosen.connect(self._choose_mode)
        self.context.signals.changed.connect(self._take_change)

    def refresh(self) -> None:
        project, former = self.context.project, self._typing
        self._form = entry_form(project)
        sheet = self._form.take_up(project, JOINT_SHEET)
        if former is not None and former.sheet.cells:
            sheet.go_to(former.sheet.cell)
        elif not sheet.empty_cells():
            sheet.at = 0
        self._typing = MarkTyping(project, self._form.round, sheet, closes=False)
        self._stack.setCurrentIndex(WORK if self._form.rows else NO_ROWS)
        self.card.show_form(self._form)
        self.card.marks.show_marks(sheet.marks)
        self.card.show_place(self._typing, self._form)
        self._show_what_counts()

    @property
    def shows_for_hall(self) -> bool:
        """Whether there is a sheet to fill in."""
        return self._typing is not None and bool(self._form.rows)

    def audience_view(self) -> QWidget | None:
        if self._typing is None or not self._form.rows:
            return None
        return JointHallView(self.context.project, self.context.signals, self._typing.sheet.cell)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.card.setFocus()

    def _press(self, stroke: Stroke) -> None:
        if self._typing is None:
            return
        self._pressing = True
        try:
            if stroke.deed is Deed.WRITE:
                self._have_sheet()
            self._typing.press(stroke)
        finally:
            self._pressing = False
        self.card.show_place(self._typing, self._form)

    def _have_sheet(self) -> None:
        project, number = self.context.project, self._form.round.number
        if find_sheet(project, number, JOINT_SHEET) is None:
            start_sheet(project, number, JOINT_SHEET)

    def _point(self, cell: Cell) -> None:
        if self._typing is not None:
            self._typing.sheet.go_to(cell)
            self.card.show_place(self._typing, self._form)
        self.card.setFocus()

    def _choose_mode(self, mode: str) -> None:
        set_mode(self.context.project, self._form.round.number, mode)

    def _take_change(self, change: Change) -> None:
        typing = self._typing
        if typing is None or not change.subjects & {"mark", "sheet"}:
            return
        marks = marks_of(change, self._form.round.number, JOINT_SHEET)
        for cell, value in marks.items():
            typing.sheet.take_in(cell, value)
            self.card.marks.show_mark(cell, value)
        if not self._pressing:
            if len(marks) == 1:
                typing.sheet.go_to(*marks)
            self.card.show_place(typing, self._form)
            self._show_what_counts()

    def _show_what_counts(self) -> None:
        asked = self._form.round
        papers = check_in(sheets(self.context.project, asked.number)).typed
        marks = len(self._typing.sheet.marks) if self._typing else 0
        self._counts.show_mode(asked.mode, len(papers), marks)
