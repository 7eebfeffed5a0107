"""What is asked and on which paper: one sheet for each person, printed and known by its number."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.check_in import check_in
from bosaet_desktop.core.analysis.number_ranges import number_ranges
from bosaet_desktop.core.commands import round as rounds
from bosaet_desktop.core.commands.picture import remove_logo, set_logo
from bosaet_desktop.core.commands.sheet import check_sheets
from bosaet_desktop.core.commands.sheet_rows import name_blank_row
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.sheet_batches import (
    Batch,
    PrintOrder,
    former_batches,
    make_layout,
    new_batches,
    record,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.paper_rows import keeps_printed_rows, next_blank_row
from bosaet_desktop.core.queries.picture import logo
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import current_round, sheets
from bosaet_desktop.core.queries.sheet_plan import printed_numbers
from bosaet_desktop.core.rows.check_in import CheckIn
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.core.rows.sheet_layout import SheetLayout
from bosaet_desktop.core.terms.scoring import JOINT, SheetState
from bosaet_desktop.ui.how.sheets.choice_section import ChoiceSection
from bosaet_desktop.ui.how.sheets.copies_section import CopiesSection
from bosaet_desktop.ui.how.sheets.form_section import FormSection
from bosaet_desktop.ui.how.sheets.hall_view import sheet_hall_view
from bosaet_desktop.ui.how.sheets.name_row_dialog import NAME_A_ROW, NameRowDialog
from bosaet_desktop.ui.how.sheets.print_sheets_dialog import PrintSheetsDialog
from bosaet_desktop.ui.how.sheets.printed_order_dialog import PrintedOrderDialog
from bosaet_desktop.ui.how.sheets.questions_section import QuestionsSection
from bosaet_desktop.ui.how.sheets.sheet_choices import sheet_choices
from bosaet_desktop.ui.how.sheets.sheet_preview import SheetPreview
from bosaet_desktop.ui.how.sheets.sheet_printing import papers_of
from bosaet_desktop.ui.page import MessageKind, Page, PageAction, PageContext
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

NO_INITIATIVES, WORK = range(2)


class ScoreSheetsPage(Page):
    """Settings to the left in four parts, the sheet itself to the right."""

    # The first mark locks the questions, and undoing it lets them go.
    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"project", "scoring_round", "question", "candidate", "initiative"}
        | {"village", "sheet", "mark", "picture"}
    )

    _round: Round
    _now: CheckIn

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.choice = ChoiceSection()
        self.questions = QuestionsSection()
        self.form = FormSection()
        self.copies = CopiesSection()
        self.preview = SheetPreview(self._layout_now, lambda: logo(context.project))
        self._parts = SegmentedControl(
            (
                (_("Initiatives"), 0),
                (_("Questions"), 1),
                (_("The sheet"), 2),
                (_("Copies"), 3),
            ),
            _("Parts of the sheet"),
            small=True,
        )
        self._sections = QStackedWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        settings = Card()
        settings.body.addWidget(self._parts)
        settings.body.addWidget(self._sections, 1)
        self._sections.addWidget(self.choice)
        for section in (self.questions, self.form, self.copies):
            scrolled = ScrollArea()
            scrolled.body.addWidget(section)
            self._sections.addWidget(scrolled)
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(settings, 15)
        row.addWidget(self.preview, 11)
        self._stack.addWidget(
            EmptyState(
                "file-document-outline",
                _("There are no initiatives to put on a sheet yet."),
                _("Go to Initiatives"),
                lambda: self.context.go_to("what_do_we_want.initiatives"),
            )
        )
        self._stack.addWidget(work)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.addWidget(self._stack)

    def _connect(self) -> None:
        self._parts.chosen.connect(self._sections.setCurrentIndex)
        self.choice.chosen.connect(self._choose)
        self.choice.withdrawn.connect(self._withdraw)
        self.choice.naming_requested.connect(self.name_row)
        self.questions.question_worded.connect(self._word_question)
        self.questions.scale_chosen.connect(self._choose_scale)
        self.questions.ends_worded.connect(self._word_ends)
        self.questions.round_requested.connect(self.start_round)
        self.form.mode_chosen.connect(self._choose_mode)
        self.form.options_chosen.connect(self._choose_options)
        self.form.changed.connect(self.preview.refresh_soon)
        self.form.logo.chosen.connect(self._set_logo)
        self.form.logo.removed.connect(lambda: remove_logo(self.context.project))
        self.copies.handed_out.connect(self._hand_out)

    def refresh(self) -> None:
        project = self.context.project
        self._round = current_round(project)
        row = project_row(project)
        self._now = check_in(sheets(project, self._round.number))
        choices = sheet_choices(project, self._round.number)
        self._stack.setCurrentIndex(WORK if choices else NO_INITIATIVES)
        self.choice.show_choices(choices)
        self.choice.show_blank_row(next_blank_row(project, self._round.number))
        self.questions.show_round(self._round)
        self.form.show_round(self._round, row.language)
        self.form.logo.show_logo(logo(project))
        self.copies.show_sheets(self._round.mode, row.expected_participants, self._now)
        self.preview.refresh_soon()
        self.header_changed.emit()

    def primary_actions(self) -> Sequence[PageAction]:
        if self._stack.currentIndex() == NO_INITIATIVES:
            return ()
        printing = PageAction(_("Print sheets"), "printer-outline", self.print_sheets, primary=True)
        if not self._round.locked:
            return (printing,)
        return (PageAction(_("Start a new round"), "plus", self.start_round), printing)

    def own_printing(self) -> Callable[[], None] | None:
        """Return the way to numbered sheets, once there is an initiative to put on them."""
        return self.print_sheets if self.shows_for_hall else None

    @property
    def shows_for_hall(self) -> bool:
        """Whether there is something to ask about."""
        return self._stack.currentIndex() == WORK

    def audience_view(self) -> QWidget | None:
        """Return what is asked and how it is answered; None without an initiative."""
        return sheet_hall_view(self._round) if self.shows_for_hall else None

    def purpose(self) -> str | None:
        if self._round.number == 1:
            return None
        return _("Round {number}: choose what is asked, and print sheets for it.").format(
            number=self._round.number
        )

    def reveal(self, target: str) -> None:
        if target == NAME_A_ROW:
            self.name_row()

    def enter_state(self, name: str) -> None:
        self.preview.draw()

    def print_sheets(self) -> None:
        """Number the sheets and show them; they are known once they go to paper or to a file."""
        batches, are_new = self._batches()
        if batches:
            self._preview_and_print(batches, are_new)

    def start_round(self) -> None:
        """Ask once more in a new round; what is typed stays with the round it belongs to."""
        number = rounds.start_round(self.context.project)
        said = _("Round {number} has begun. The marks of the rounds before it are kept.")
        self.context.say(said.format(number=number))

    def name_row(self) -> None:
        """Name the next empty row of the printed sheets, or say that there is none."""
        row = next_blank_row(self.context.project, self._round.number)
        if row is None:
            said = _("No printed sheet has an empty row left for a proposal.")
            self.context.say(said, MessageKind.INFO)
            return
        dialog = NameRowDialog(row, self)
        dialog.named.connect(lambda title: self._name_row(dialog, title))
        dialog.open()

    def _name_row(self, dialog: NameRowDialog, title: str) -> None:
        try:
            name_blank_row(self.context.project, self._round.number, title)
        except InvalidInput as error:
            dialog.refuse(error)
        else:
            dialog.accept()

    def _batches(self) -> tuple[tuple[Batch, ...], bool]:
        project, number = self.context.project, self._round.number
        former = printed_numbers(project, number)
        fresh = new_batches(project, self._order())
        if former and self._round.mode != JOINT:
            numbers = number_ranges(each for batch in fresh for each in batch.numbers)
            dialog = PrintSheetsDialog(number_ranges(former), numbers, self)
            if not dialog.exec():
                return (), False
            if dialog.again:
                return former_batches(project, number), False
        return fresh, True

    def _preview_and_print(self, batches: Sequence[Batch], are_new: bool) -> None:
        from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog

        papers = papers_of(batches, logo(self.context.project))
        preview = PreviewDialog(papers, self.form.language, self)
        if are_new:
            once = Qt.ConnectionType.SingleShotConnection
            number = self._round.number
            preview.leaving.connect(lambda: record(self.context.project, number, batches), once)
        preview.refresh()
        preview.open()

    def _order(self) -> PrintOrder:
        return PrintOrder(
            self.copies.copies, self.copies.large_copies, self.form.codes, self.form.language
        )

    def _layout_now(self) -> SheetLayout:
        return make_layout(self.context.project, self._order())

    def _choose(self, keys: list[str]) -> None:
        project, number = self.context.project, self._round.number
        discards = not self._now.typed and not keeps_printed_rows(project, number, keys)
        if discards:
            printed = number_ranges(printed_numbers(project, number))
            if not PrintedOrderDialog(printed, self).exec():
                return
        rounds.choose_candidates(project, number, keys, discard_printed_sheets=discards)

    def _set_logo(self, content: bytes) -> None:
        set_logo(self.context.project, content)

    def _withdraw(self, key: str, withdrawn: bool) -> None:
        rounds.withdraw(self.context.project, self._round.number, key, withdrawn=withdrawn)

    def _word_question(self, number: int, wording: str, short: str) -> None:
        rounds.word_question(self.context.project, self._round.number, number, wording, short)

    def _choose_scale(self, scale: Scale) -> None:
        rounds.set_scale(self.context.project, self._round.number, scale)

    def _word_ends(self, lowest: str, highest: str) -> None:
        rounds.word_scale(self.context.project, self._round.number, lowest, highest)

    def _choose_mode(self, mode: str) -> None:
        rounds.set_mode(self.context.project, self._round.number, mode)

    def _choose_options(self, blank_rows: int, dont_know_box: bool) -> None:
        rounds.set_sheet_options(
            self.context.project,
            self._round.number,
            blank_rows=blank_rows,
            dont_know_box=dont_know_box,
        )

    def _hand_out(self, count: int) -> None:
        wanted = max(count - (len(self._now.not_returned) + self._now.returned), 0)
        numbers = self._now.spare[:wanted]
        if numbers:
            check_sheets(self.context.project, self._round.number, numbers, SheetState.HANDED_OUT)
            said = _("Noted as handed out: {numbers}").format(numbers=number_ranges(numbers))
            self.context.say(said)
