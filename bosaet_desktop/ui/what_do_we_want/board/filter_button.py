"""What the board shows and how large: a button that tells how much is filtered away."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.idea import VillageMark
from bosaet_desktop.ui.what_do_we_want.board.card_layout import CardSize
from bosaet_desktop.ui.what_do_we_want.board.narrowing import BoardFilter
from bosaet_desktop.ui.what_do_we_want.board.wall_pages import WallOrder
from bosaet_desktop.ui.what_do_we_want.menu_entry import entry, submenu
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.menu_letters import lettered

SIZE_WORDS = {
    CardSize.SMALL: N_("Small cards"),
    CardSize.NORMAL: N_("Cards of normal size"),
    CardSize.LARGE: N_("Large cards"),
}
ORDER_WORDS = {
    WallOrder.NEWEST: N_("The newest first"),
    WallOrder.CATEGORY: N_("A page for each category"),
    WallOrder.VILLAGE: N_("A page for each village"),
}


class FilterButton(QuietButton):
    """Emits `narrowed` for another filter, `sized(CardSize)`, and `ordered` for the wall."""

    narrowed = Signal()
    sized = Signal(object)
    ordered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "filter-variant", self._open)
        if parent is not None:
            self.setParent(parent)
        self.filter = BoardFilter()
        self.size_of_cards = CardSize.NORMAL
        self.wall_order = WallOrder.NEWEST
        self._villages: Sequence[VillageMark] = ()
        self._tables: Sequence[int] = ()
        self._say()

    def offer(self, villages: Sequence[VillageMark], tables: Sequence[int]) -> None:
        """Offer these villages and tables to look for."""
        self._villages, self._tables = villages, tables

    def narrow(self, wanted: BoardFilter) -> None:
        """Let only these cards pass."""
        self.filter = wanted
        self._say()
        self.narrowed.emit()

    def _say(self) -> None:
        count = self.filter.count
        self.setText(_("Show ({count})").format(count=count) if count else _("Show"))
        self.setToolTip(_("Show only some ideas, and choose how large the cards are"))

    def _open(self) -> None:
        self.choices().popup(self.mapToGlobal(QPoint(0, self.height())))

    def choices(self) -> QMenu:
        """Return a new menu that ticks what is asked for now."""
        menu, now = QMenu(self), self.filter
        village = submenu(menu, _("Only from the village"))
        self._tick(village, _("All villages"), now.village_id is None, village_id=None)
        for each in self._villages:
            self._tick(village, each.name, now.village_id == each.id, village_id=each.id)
        table = submenu(menu, _("Only from the table"))
        self._tick(table, _("All tables"), now.table_number is None, table_number=None)
        for number in self._tables:
            words = _("Table {number}").format(number=number)
            self._tick(table, words, now.table_number == number, table_number=number)
        only = not now.without_category
        self._tick(menu, _("Only without a category"), not only, without_category=only)
        self._tick(menu, _("Only parked"), now.parked, parked=not now.parked)
        again = not now.said_again
        self._tick(menu, _("Only said more than once"), not again, said_again=again)
        entry(menu, _("Show everything"), partial(self.narrow, BoardFilter()), now.count > 0)
        menu.addSeparator()
        wall = submenu(menu, _("On the wall"))
        for order, words in ORDER_WORDS.items():
            action = entry(wall, _(words), partial(self._order, order))
            action.setCheckable(True)
            action.setChecked(order is self.wall_order)
        menu.addSeparator()
        for size, words in SIZE_WORDS.items():
            action = entry(menu, _(words), partial(self._resize, size))
            action.setCheckable(True)
            action.setChecked(size is self.size_of_cards)
        return lettered(menu)

    def _tick(self, menu: QMenu, words: str, ticked: bool, **change: object) -> None:
        # Any field of the filter, as the entry names it.
        wanted = replace(self.filter, **change)  # type: ignore[arg-type]
        action = entry(menu, words, partial(self.narrow, wanted))
        action.setCheckable(True)
        action.setChecked(ticked)

    def _order(self, order: WallOrder) -> None:
        self.wall_order = order
        self.ordered.emit()

    def _resize(self, size: CardSize) -> None:
        self.size_of_cards = size
        self.sized.emit(size)
