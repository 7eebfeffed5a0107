"""The idea board: every idea in its own words, sorted afterwards."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bosaet_desktop.core.analysis.table_copies import table_of, village_of
from bosaet_desktop.core.commands.duplicate import say_again
from bosaet_desktop.core.commands.idea import add_ideas, set_tonights_question
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.idea import cards, idea_board, idea_ids, village_marks
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.idea import Axis, BoardColumn, IdeaBoard, LineOutcome
from bosaet_desktop.ui.page import Page, PageAction, PageContext
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.what_do_we_want.board.capture_bar import CaptureBar
from bosaet_desktop.ui.what_do_we_want.board.capture_memory import keep_draft, keep_seat
from bosaet_desktop.ui.what_do_we_want.board.card_deeds import PARKED, CardDeeds
from bosaet_desktop.ui.what_do_we_want.board.card_layout import CardSize
from bosaet_desktop.ui.what_do_we_want.board.card_menu import card_menu
from bosaet_desktop.ui.what_do_we_want.board.category_menu import ask_for_name, category_menu
from bosaet_desktop.ui.what_do_we_want.board.narrowing import (
    said_on,
)
from bosaet_desktop.ui.what_do_we_want.board.selection_bar import SelectionBar
from bosaet_desktop.ui.what_do_we_want.board.similar_ideas import SimilarIdeas
from bosaet_desktop.ui.what_do_we_want.board.tools import BoardTools
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView, hint_for
from bosaet_desktop.ui.what_do_we_want.board.wall import IdeaWall
from bosaet_desktop.ui.what_do_we_want.board.wall_pages import WallOrder, groups_of
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

# Less shows no whole card; the page scrolls instead.
LEAST_BOARD = 180


class IdeaBoardPage(Page):
    """Capture above, columns of cards below, deeds for what is selected at the foot."""

    depends_on = frozenset(
        {"idea", "idea_cluster", "category", "village", "project", "initiative", "initiative_idea"}
    )
    states = (
        "by_village",
        "by_cluster",
        "by_influence",
        "small_cards",
        "large_cards",
        "wall_category",
        "wall_village",
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._content = IdeaBoard("", (), ())
        self._can_compare = False
        self._wall: IdeaWall | None = None
        self._newest: str | None = None
        self._capture = CaptureBar()
        self._sit_down()
        self._similar = SimilarIdeas(self._capture.field, self)
        self._tools = BoardTools()
        self._board = BoardView()
        self._stack = QStackedWidget()
        self._foot = SelectionBar()
        self._deeds = CardDeeds(context, self._board)
        # The next idea is what the page waits for; the question stands there already.
        self.setFocusProxy(self._capture.field)
        self._show_size(CardSize(context.preferences.card_size))
        self._lay_out()
        self._connect()
        self._set_keys()

    def _lay_out(self) -> None:
        sentence = _("No ideas yet. Read the question aloud, and write down what the hall says.")
        empty = EmptyState(
            "lightbulb-outline", sentence, _("Write the first idea"), self._capture.field.setFocus
        )
        # What an empty board says must not keep a full one from shrinking.
        empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(self._board)
        self._stack.addWidget(empty)
        self._stack.setMinimumHeight(theme_of(self).px(LEAST_BOARD))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        scroller = ScrollArea()
        scroller.body.setSpacing(GRID)
        scroller.body.addWidget(self._capture)
        scroller.body.addWidget(self._tools)
        scroller.body.addWidget(self._stack, 1)
        column.addWidget(scroller, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        keep_draft(self._capture.field, self.context.drafts)
        self._capture.captured.connect(self._take_lines)
        self._capture.question_worded.connect(self._word_question)
        self._similar.again.connect(self._say_again)
        self._tools.axis_chosen.connect(self.refresh)
        self._tools.narrowed.connect(self._show_columns)
        self._tools.category_wanted.connect(self._add_category)
        self._tools.search_left.connect(self._board.take_focus)
        self._tools.filter.sized.connect(self._size_cards)
        self._tools.filter.ordered.connect(self.hall_updated)
        self._board.moved.connect(self._move)
        self._board.worded.connect(self._deeds.word)
        self._board.delete_wanted.connect(self._deeds.delete)
        self._board.card_menu_wanted.connect(self._open_card_menu)
        self._board.column_menu_wanted.connect(self._open_column_menu)
        self._board.selection_changed.connect(self._show_selected)
        self._foot.gather_wanted.connect(self._deeds.gather)
        self._foot.initiative_wanted.connect(self._deeds.make_initiative)
        self._foot.menu_wanted.connect(self._open_card_menu)

    def _set_keys(self) -> None:
        for keys, deed in (
            ("Ctrl+F", self._tools.go_to_search),
            ("Ctrl+G", self._deeds.gather),
            ("Ctrl+Shift+G", self._deeds.ungroup),
            ("Ctrl+I", self._deeds.make_initiative),
            ("Ctrl+M", self._deeds.merge),
        ):
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _sit_down(self) -> None:
        """Let a copy made for a table be that table's, and its village's, from the first idea."""
        path, marks = self.context.project.path, village_marks(self.context.project)
        name = village_of(path, [mark.name for mark in marks])
        self._capture.show_villages(marks)
        village = next((mark.id for mark in marks if mark.name == name), None)
        self._capture.sit_at(table_of(path), village)
        keep_seat(self._capture, self.context.kept)

    def axis(self) -> Axis:
        """Return what the columns stand for now."""
        return self._tools.axis()

    def refresh(self) -> None:
        """Read the board and show it."""
        project = self.context.project
        self._content = idea_board(project, self.axis())
        self._capture.show_question(self._content.question)
        villages = village_marks(project)
        self._capture.show_villages(villages)
        self._capture.forget_undone(idea_ids(project))
        self._foot.show_count(self._content.ideas)
        empty = self._content.is_empty
        self._stack.setCurrentIndex(1 if empty else 0)
        self._foot.setVisible(not empty)
        self._tools.setVisible(not empty)
        shown = (card for column in self._content.columns for card in column.cards)
        language = project_row(project).language
        on_board = tuple(shown)
        self._similar.show_board([idea for card in on_board for idea in card.ideas], language)
        self._tools.offer(villages, (*on_board, *self._content.parked))
        self._show_columns()
        if (self._content.ideas > 1) != self._can_compare:
            self._can_compare = self._content.ideas > 1
            self.header_changed.emit()
        self.hall_updated.emit()

    def _show_columns(self) -> None:
        """Show the columns with the cards in which the words looked for stand."""
        columns = list(self._content.columns)
        if self._content.parked:
            columns.append(BoardColumn(PARKED, _("Parked"), None, self._content.parked))
        found = [
            replace(column, cards=tuple(filter(self._tools.shows, column.cards)))
            for column in columns
        ]
        names = {each.id: each.name for each in categories(self.context.project)}
        hint = hint_for(narrowed=self._tools.is_narrowed)
        self._board.show_columns(found, self.axis(), names, hint)
        self._show_selected()

    def _size_cards(self, size: CardSize) -> None:
        self.context.preferences.card_size = size.value
        self._show_size(size)

    def _show_size(self, size: CardSize) -> None:
        self._tools.filter.size_of_cards = size
        self._board.show_size(size)

    def _show_selected(self) -> None:
        self._foot.show_selected(self._board.selected_cards())

    def _take_lines(self, lines: list[str]) -> None:
        village_id, table = self._capture.village_id(), self._capture.table_number()
        taken = add_ideas(self.context.project, lines, village_id, table_number=table)
        self._capture.accept(taken)
        shown = [line.idea_id for line in taken if line.idea_id]
        same = [line.idea_id for line in taken if line.outcome is LineOutcome.SAME if line.idea_id]
        self._board.choose((same or shown)[-1:] if len(taken) == 1 else shown)

    def _say_again(self, idea_id: str) -> None:
        """Put what is typed behind the idea it is the same as."""
        words = self._capture.field.toPlainText()
        village_id, table = self._capture.village_id(), self._capture.table_number()
        key = say_again(self.context.project, idea_id, words, village_id, table)
        self._capture.tell(_("Said again: {idea}").format(idea=words.strip()), key)
        self.reveal(idea_id)
        self._capture.field.setFocus()

    def _word_question(self, question: str) -> None:
        set_tonights_question(self.context.project, question)

    def _move(self, card_ids: list[str], place: int, before: str | None) -> None:
        column = self._board.columns[place]
        self._deeds.move(card_ids, self.axis(), column.id, before)

    def _open_card_menu(self, point: QPoint) -> None:
        villages = village_marks(self.context.project)
        card_menu(self, self._board, self._deeds, self.axis(), villages).popup(point)

    def _open_column_menu(self, place: int, point: QPoint) -> None:
        category_id = self._board.columns[place].id
        if category_id is not None and self.axis() is Axis.CATEGORY:
            category_menu(self, self.context.project, category_id).popup(point)

    def _add_category(self) -> None:
        ask_for_name(self, self.context.project, None)

    def primary_actions(self) -> Sequence[PageAction]:
        """Offer to look for ideas that are the same, once there are two."""
        return (
            PageAction(
                _("Find duplicates"),
                "content-duplicate",
                self._find_duplicates,
                enabled=self._can_compare,
                tip=_("Go through ideas that look alike, one pair at a time"),
            ),
        )

    def _find_duplicates(self) -> None:
        # Looked for when asked: the comparison needs numpy, which the first paint does without.
        from bosaet_desktop.ui.what_do_we_want.board.duplicates_dialog import DuplicatesDialog

        DuplicatesDialog(self, self.context.project).open()

    @property
    def shows_for_hall(self) -> bool:
        """Whether there is a question to work on, or an idea."""
        return bool(self._content.question) or not self._content.is_empty

    def audience_view(self) -> QWidget:
        """Return the wall of cards; who said what is not on it.

        It begins with the newest card, or where the hall was reading if there is none newer.
        """
        project, order = self.context.project, self._tools.filter.wall_order
        on_board = [card for card in cards(project) if not card.parked]
        newest = on_board[-1].id if on_board else None
        reading = self._wall.first_card() if self._wall is not None else newest
        begin_with, self._newest = (reading if newest == self._newest else newest), newest
        names = {each.id: each.name for each in categories(project)}
        groups = groups_of(on_board, order, names, village_marks(project))
        self._wall = IdeaWall(self._content.question, groups, begin_with)
        return self._wall

    def reveal(self, target: str) -> None:
        """Select the card of an idea, in its cluster if it is in one."""
        self._tools.show_all()
        for column in self._content.columns:
            for card in column.cards:
                if target == card.id or target in said_on(card):
                    self._board.choose([card.id])
                    self._board.take_focus()

    def enter_state(self, name: str) -> None:
        """Show other columns, or cards of another size."""
        kind, _by, what = name.partition("_")
        if kind == "by":
            self._tools.choose_axis(Axis(what))
        elif kind == "wall":
            self._tools.filter.wall_order = WallOrder(what)
        else:
            self._show_size(CardSize(kind))

    def leave(self) -> None:
        """Store the question if it is half typed."""
        self._capture.question.commit()
