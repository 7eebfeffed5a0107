"""The idea board: every idea in its own words, sorted afterwards."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bosaet_desktop.core.commands.idea import add_ideas, set_tonights_question
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.idea import cards, idea_board, village_marks
from bosaet_desktop.core.rows.idea import Axis, BoardColumn, Card, IdeaBoard, LineOutcome
from bosaet_desktop.ui.page import Page, PageAction, PageContext
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.what_do_we_want.board.capture_bar import CaptureBar
from bosaet_desktop.ui.what_do_we_want.board.card_deeds import PARKED, CardDeeds
from bosaet_desktop.ui.what_do_we_want.board.card_menu import card_menu
from bosaet_desktop.ui.what_do_we_want.board.category_menu import ask_for_name, category_menu
from bosaet_desktop.ui.what_do_we_want.board.selection_bar import SelectionBar
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView, hint_for
from bosaet_desktop.ui.what_do_we_want.board.wall import IdeaWall
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

SEARCH_WIDTH = 320


class IdeaBoardPage(Page):
    """Capture above, columns of cards below, deeds for what is selected at the foot."""

    depends_on = frozenset(
        {"idea", "idea_cluster", "category", "village", "project", "initiative", "initiative_idea"}
    )
    states = ("by_village",)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._content = IdeaBoard("", (), ())
        self._can_compare = False
        self._capture = CaptureBar()
        self._tools = QWidget()
        self._axis = SegmentedControl(name=_("Columns"))
        self._search = QLineEdit()
        self._new_category = QuietButton(_("Category"), "plus", self._add_category)
        self._board = BoardView()
        self._stack = QStackedWidget()
        self._foot = SelectionBar()
        self._deeds = CardDeeds(context, self._board)
        # The next idea is what the page waits for; the question stands there already.
        self.setFocusProxy(self._capture.field)
        self._lay_out()
        self._connect()
        self._set_keys()

    def _lay_out(self) -> None:
        self._axis.set_choices([(_("By category"), Axis.CATEGORY), (_("By village"), Axis.VILLAGE)])
        self._search.setPlaceholderText(_("Find on the board"))
        self._search.setAccessibleName(_("Find on the board"))
        self._search.setToolTip(_("Find on the board (Ctrl+F)"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(theme_of(self).px(SEARCH_WIDTH))
        self._new_category.setToolTip(_("Add a category to sort ideas into"))
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(GRID)
        tools.addWidget(self._axis)
        tools.addWidget(self._new_category)
        tools.addStretch(1)
        tools.addWidget(self._search, 2)
        sentence = _("No ideas yet. Read the question aloud, and write down what the hall says.")
        empty = EmptyState(
            "lightbulb-outline", sentence, _("Write the first idea"), self._capture.field.setFocus
        )
        # What an empty board says must not keep a full one from shrinking.
        empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(self._board)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._capture)
        column.addWidget(self._tools)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._capture.captured.connect(self._take_lines)
        self._capture.question_worded.connect(self._word_question)
        self._axis.chosen.connect(lambda _axis: self.refresh())
        self._search.textChanged.connect(lambda _text: self._show_columns())
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
            ("Ctrl+F", self._go_to_search),
            ("Ctrl+G", self._deeds.gather),
            ("Ctrl+Shift+G", self._deeds.ungroup),
            ("Ctrl+I", self._deeds.make_initiative),
            ("Ctrl+M", self._deeds.merge),
        ):
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, deed, context=within)
        leave = QShortcut(QKeySequence("Escape"), self._search, self._leave_search)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)

    def axis(self) -> Axis:
        """Return what the columns stand for now."""
        return Axis(str(self._axis.value()))

    def refresh(self) -> None:
        """Read the board and show it."""
        project = self.context.project
        self._content = idea_board(project, self.axis())
        self._capture.show_question(self._content.question)
        self._capture.show_villages(village_marks(project))
        self._new_category.setVisible(self.axis() is Axis.CATEGORY)
        self._foot.show_count(self._content.ideas)
        empty = self._content.is_empty
        self._stack.setCurrentIndex(1 if empty else 0)
        self._foot.setVisible(not empty)
        self._tools.setVisible(not empty)
        self._show_columns()
        if (self._content.ideas > 1) != self._can_compare:
            self._can_compare = self._content.ideas > 1
            self.header_changed.emit()
        self.hall_updated.emit()

    def _show_columns(self) -> None:
        """Show the columns with the cards in which the words looked for stand."""
        search = " ".join(self._search.text().casefold().split())
        columns = list(self._content.columns)
        if self._content.parked:
            columns.append(BoardColumn(PARKED, _("Parked"), None, self._content.parked))
        found = [
            replace(column, cards=tuple(card for card in column.cards if _holds(card, search)))
            for column in columns
        ]
        names: dict[str, str] = {}
        if self.axis() is Axis.VILLAGE:
            names = {each.id: each.name for each in categories(self.context.project)}
        self._board.show_columns(found, names, hint_for(search))
        self._show_selected()

    def _show_selected(self) -> None:
        self._foot.show_selected(self._board.selected_cards())

    def _take_lines(self, lines: list[str]) -> None:
        taken = add_ideas(self.context.project, lines, self._capture.village_id())
        self._capture.accept(taken)
        shown = [line.idea_id for line in taken if line.idea_id]
        same = [line.idea_id for line in taken if line.outcome is LineOutcome.SAME if line.idea_id]
        self._board.choose((same or shown)[-1:] if len(taken) == 1 else shown)

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
        if category_id is not None:
            category_menu(self, self.context.project, category_id).popup(point)

    def _add_category(self) -> None:
        ask_for_name(self, self.context.project, None)

    def _go_to_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _leave_search(self) -> None:
        self._search.clear()
        self._board.take_focus()

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
        """Return the wall of cards; who said what is not on it."""
        on_board = [card for card in cards(self.context.project) if not card.parked]
        return IdeaWall(self._content.question, on_board[::-1])

    def reveal(self, target: str) -> None:
        """Select the card of an idea, in its cluster if it is in one."""
        self._search.clear()
        for column in self._content.columns:
            for card in column.cards:
                if target == card.id or target in _said_on(card):
                    self._board.choose([card.id])
                    self._board.take_focus()

    def enter_state(self, name: str) -> None:
        """Show the board by village."""
        if name == "by_village":
            self._axis.choose(Axis.VILLAGE)
            self.refresh()

    def leave(self) -> None:
        """Store the question if it is half typed."""
        self._capture.question.commit()


def _said_on(card: Card) -> set[str]:
    """Return the ids of all that was said on a card, in front and behind."""
    said = {again.id for idea in card.ideas for again in idea.said_again}
    return said | {idea.id for idea in card.ideas}


def _holds(card: Card, search: str) -> bool:
    words = [card.title, *(idea.text for idea in card.ideas), *card.initiatives]
    words += [idea.original for idea in card.ideas] + [village.name for village in card.villages]
    words += [again.text for idea in card.ideas for again in idea.said_again]
    words += [idea.note for idea in card.ideas]
    return not search or any(search in text.casefold() for text in words)
