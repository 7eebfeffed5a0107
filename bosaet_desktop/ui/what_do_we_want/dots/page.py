"""Secret dots on paper that shorten the list: the sheet, the typing, and who goes on."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.dots import dot_result
from bosaet_desktop.core.commands import dots as deeds
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.dots import current_dot_round, dot_paper
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.dots import DotResult, DotRound, DotSheet
from bosaet_desktop.ui.page import Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID, PAGE_SIDE
from bosaet_desktop.ui.what_do_we_want.dots.entry import DotEntry
from bosaet_desktop.ui.what_do_we_want.dots.result import DotResultCard
from bosaet_desktop.ui.what_do_we_want.dots.setup import DotSetup
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

SHEET, ENTRY, RESULT = "sheet", "entry", "result"
# More than any stretch beside it.
FILLS = 1000


class DotsPage(Page):
    """One vote at a time, in three views; dots are never mixed with scores."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {
            "dot_round",
            "dot_candidate",
            "dot_sheet",
            "dot_mark",
            "initiative",
            "initiative_village",
            "village",
            "project",
        }
    )
    states: ClassVar[tuple[str, ...]] = (SHEET, ENTRY, RESULT)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._asked: DotRound | None = None
        self._result: DotResult | None = None
        self._views = SegmentedControl(name=_("What is shown"))
        self._again = QuietButton(_("New vote"), "plus", self._begin)
        sentence = _(
            "Is the list too long to score? Give each person a few secret crosses on paper, and"
            " let the 8 to 10 with most go on."
        )
        self._empty = EmptyState("vote-outline", sentence, _("Begin a vote"), self._begin)
        self.setup, self.result = DotSetup(), DotResultCard()
        self.entry = DotEntry(self._store, self._delete)
        self._scroller, self._bar = ScrollArea(), QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._views.set_choices(
            [(_("Sheet"), SHEET), (_("Enter sheets"), ENTRY), (_("Result"), RESULT)]
        )
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, PAGE_SIDE, 0)
        bar.addWidget(self._views)
        bar.addStretch(1)
        bar.addWidget(self._again)
        # A list with a bar of its own takes the room there is; the result has none.
        for filling in (self.setup, self.entry):
            self._scroller.body.addWidget(filling, FILLS)
        self._scroller.body.addWidget(self.result)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for whole in (self._bar, self._empty, self._scroller):
            column.addWidget(whole)

    def _connect(self) -> None:
        self._views.chosen.connect(self._show_view)
        self.setup.chosen.connect(self._choose)
        self.setup.dots_given.connect(self._give)
        self.result.moved.connect(self._move_line)

    def refresh(self) -> None:
        """Show the newest vote; the sheet in hand stays in hand."""
        project = self.context.project
        asked = self._asked = current_dot_round(project)
        self._result = None
        for part, shown in ((self._empty, not asked), (self._bar, asked), (self._scroller, asked)):
            part.setVisible(bool(shown))
        if asked is not None:
            expected = project_row(project).expected_participants
            self._result = dot_result(asked.candidates, asked.sheets, asked.dots_each)
            self.setup.show_round(asked, initiatives(project), expected)
            self.entry.show_round(asked, villages(project), expected)
            self.result.show_result(self._result, asked.shortlist)
            self._again.setVisible(bool(asked.sheets))
            self._show_parts()
        self.header_changed.emit()
        self.hall_updated.emit()

    def _show_view(self, view: object) -> None:
        self.leave()
        self._views.choose(view)
        self._show_parts()
        self.header_changed.emit()
        if view == ENTRY:
            self.entry.desk.setFocus()

    def _show_parts(self) -> None:
        view = self._views.value()
        for name, part in ((SHEET, self.setup), (ENTRY, self.entry), (RESULT, self.result)):
            part.setVisible(name == view)

    def _begin(self) -> None:
        self.leave()
        deeds.begin_dot_round(self.context.project)
        self._show_view(SHEET)

    def _number(self) -> int:
        return self._asked.number if self._asked else 1

    def _choose(self, keys: Sequence[str]) -> None:
        deeds.choose_dot_candidates(self.context.project, self._number(), keys)

    def _give(self, count: int) -> None:
        deeds.set_dots_each(self.context.project, self._number(), count)

    def _store(self, sheet: DotSheet) -> None:
        deeds.store_dot_sheet(
            self.context.project, self._number(), sheet.number, sheet.village_id, sheet.dotted
        )

    def _delete(self, number: int) -> None:
        deeds.delete_dot_sheet(self.context.project, self._number(), number)

    def _move_line(self, count: int) -> None:
        deeds.set_shortlist(self.context.project, self._number(), count)

    def _take(self) -> None:
        """Put those above the line on the score sheet, in the order they had on this one."""
        if self._result is None:
            return
        keys = [each.initiative_id for each in self._result.kept(self.result.line)]
        scored = self.context.tally.round_number
        deeds.take_shortlist(self.context.project, self._number(), scored, keys)
        self.context.say(_("The shortlist stands on the score sheet. Those left out are kept."))

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the way on: to the typing, and from the result to the score sheet."""
        if self._asked is None or self._result is None:
            return ()
        if self._views.value() == ENTRY:
            see = partial(self._show_view, RESULT)
            return (PageAction(_("See the result"), "arrow-right", see, primary=True),)
        if self._views.value() == SHEET:
            enter = partial(self._show_view, ENTRY)
            action = PageAction(_("Enter sheets"), "keyboard-outline", enter, primary=True)
        else:
            words = _("Take to the score sheet")
            action = PageAction(words, "arrow-right", self._take, primary=True)
        missing = self._missing()
        return (replace(action, enabled=not missing, tip=missing),)

    def purpose(self) -> str | None:
        """Return what it takes to go on from the part that is shown, if it takes something."""
        return self._missing() or None

    def _missing(self) -> str:
        asked, found, view = self._asked, self._result, self._views.value()
        if asked is None or found is None:
            return ""
        if view == SHEET and not asked.candidates:
            return _("Sheets can be entered once an initiative stands on them.")
        if view == RESULT and not found.counted:
            return _("The list can be taken on once a sheet has been entered.")
        if view == RESULT and self.result.parts_equals:
            return _("The list can be taken on once the line parts no equals.")
        return ""

    def papers(self) -> Sequence[Paper]:
        """Return the sheets to hand out, as many as the form says."""
        if self._asked is None or not self._asked.candidates:
            return ()
        return (Paper(_("Dot sheets"), _("dot-sheets"), self._write_sheets),)

    def _write_sheets(self, target: Path) -> None:
        from bosaet_desktop.core.paper.dot_sheets import dot_sheets

        setup, first = self.setup, self.setup.first.value()
        numbers = range(first, first + setup.sheets.value())
        paper = dot_paper(self.context.project, self._asked)
        dot_sheets(target, paper, numbers, large=setup.large.isChecked())

    @property
    def shows_for_hall(self) -> bool:
        """Whether a line is drawn that parts no equals: before that nothing is told."""
        drawn = bool(self._asked and self._asked.shortlist and self._result)
        return drawn and not self.result.parts_equals

    def audience_view(self) -> QWidget | None:
        """Return those who go on, in the order of the sheet: no counts, and nobody left out."""
        if self._result is None or not self.shows_for_hall:
            return None
        kept = self._result.kept(self.result.line)
        rows = [HallRow(each.title) for each in kept]
        return HallList(_("These go on"), rows)

    def enter_state(self, name: str) -> None:
        """Show one of `states`, for pictures of the program."""
        if name in self.states and self._asked is not None:
            self._show_view(name)

    def leave(self) -> None:
        """Store what is half typed."""
        if self._asked is not None:
            self.entry.commit()
