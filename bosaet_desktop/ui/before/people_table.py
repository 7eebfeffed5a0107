"""The table of people on screen: its columns, its cells with a choice, and its menu."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.village import Village
from bosaet_desktop.ui.before.choice_delegate import ChoiceDelegate
from bosaet_desktop.ui.before.people_columns import COLUMNS, NAME, ORGANISATION, SIDE, VILLAGE
from bosaet_desktop.ui.before.people_order import PeopleOrder
from bosaet_desktop.ui.before.side_words import ONE
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.menu_letters import mark_letters
from bosaet_desktop.ui.widgets.table_view import TableView

LEAST_COLUMN = 88
# As many as are in sight before the page begins to scroll.
LEAST_ROWS = 5


class PeopleTable(TableView):
    """Arrows go between cells and typing fills them; Tab leaves the table, as it does elsewhere.

    `about_wanted(id)` asks for all that is held on a person; Ctrl+Enter does.
    """

    about_wanted = Signal(str)

    def __init__(self, order: PeopleOrder) -> None:
        super().__init__(_("People"))
        self._order = order
        self._villages: tuple[Village, ...] = ()
        self._named = False
        order.setParent(self)
        self.setModel(order)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setMinimumSectionSize(theme_of(self).px(LEAST_COLUMN))
        self.show_contacts(False)
        self.setItemDelegateForColumn(VILLAGE, ChoiceDelegate(self._village_choices, self))
        self.setItemDelegateForColumn(SIDE, ChoiceDelegate(_side_choices, self))
        self._add_menu()

    def _add_menu(self) -> None:
        # The menu key opens it, so that sorting and deleting need no mouse.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        sort = QAction(_("Sort by this column"), self)
        sort.triggered.connect(self.sort_by_current)
        about = QAction(_("About this person …"), self)
        about.triggered.connect(self.ask_about_current)
        self.addActions([about, sort, self.row_deletion(_("Delete person"))])
        mark_letters(self.actions())

    def minimumSizeHint(self) -> QSize:
        head = self.horizontalHeader().sizeHint().height()
        rows = min(self.model().rowCount(), LEAST_ROWS) * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), head + rows + 2 * self.frameWidth())

    def offer_villages(self, villages: Sequence[Village]) -> None:
        """Let cells choose among these villages."""
        self._villages = tuple(villages)

    def show_contacts(self, shown: bool) -> None:
        """Show or hide the columns by which people are reached; without them the others fit."""
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, column.contact and not shown)
        across = self.horizontalHeader()
        across.setSectionResizeMode(ORGANISATION, across.ResizeMode.Interactive)
        widths = (column.width for column in COLUMNS)
        self.set_column_widths(*widths, stretch=-1 if shown else ORGANISATION)

    def sort_by_current(self) -> None:
        """Sort by the column the cursor is in; a second time the other way round."""
        column, header = self.currentIndex().column(), self.horizontalHeader()
        upwards = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        again = header.sortIndicatorSection() == column and upwards
        way = Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder
        self.sortByColumn(max(column, 0), way)

    def begin_name(self) -> None:
        """Put the cursor into the row that waits for a name."""
        index = self._order.index(self._waiting_row(), NAME)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFocus()
        self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After a new name and Enter the next one can be written; Tab goes on in the row."""
        super().closeEditor(editor, hint)
        if self._named and hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            index = self._order.index(self._waiting_row(), NAME)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self._named = False

    def note_new_name(self) -> None:
        """Take note that the editor that closes next has named somebody new."""
        self._named = True

    def select_person(self, person_id: str) -> None:
        """Bring somebody into view and select the row."""
        for row in range(self._order.rowCount()):
            person = self._order.person(row)
            if person is not None and person.id == person_id:
                self.setCurrentIndex(self._order.index(row, NAME))
                self.setFocus()
                return

    def ask_about_current(self) -> None:
        """Ask for all that is held on the person the cursor is with."""
        person = self._order.person(self.currentIndex().row())
        if person is not None:
            self.about_wanted.emit(person.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask_about_current()
        else:
            super().keyPressEvent(event)

    def _waiting_row(self) -> int:
        rows = range(self._order.rowCount())
        return next((row for row in rows if self._order.person(row) is None), -1)

    def _village_choices(self) -> list[tuple[str, str]]:
        return [(_("None of them"), ""), *((each.name, each.id) for each in self._villages)]


def _side_choices() -> list[tuple[str, str]]:
    return [(_(words), side.value) for side, words in ONE.items()]
