"""The typist's side of the vote: the sheet in hand, how far it is, and the sheets typed before."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from bosaet_desktop.core.analysis.dots import is_overfull
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.dots import DotRound, DotSheet
from bosaet_desktop.core.rows.village import Village
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_do_we_want.dots.desk import DotDesk
from bosaet_desktop.ui.what_do_we_want.dots.words import sheet_words, sheets_words
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Caption, Strong
from bosaet_desktop.ui.widgets.meter import Meter
from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate

DESK_SHARE, SIDE_SHARE = 7, 3
KEY = Qt.ItemDataRole.UserRole


class DotEntry(QWidget):
    """Calls `store(sheet)` with a whole sheet, and `delete(number)`."""

    def __init__(
        self, store: Callable[[DotSheet], object], delete: Callable[[int], object]
    ) -> None:
        super().__init__()
        # Called and not signalled: a sheet that is refused must stay in hand.
        self._store_sheet, self._delete_sheet = store, delete
        self.desk = DotDesk()
        self.list = QListWidget()
        self._count, self._expected, self._meter = Strong(), Caption(), Meter()
        self._open = QuietButton(_("Open"), "pencil-outline", self._open_chosen)
        self._delete = QuietButton(_("Delete"), "trash-can-outline", self._delete_chosen)
        self.setFocusProxy(self.desk)
        self._lay_out()
        self.desk.finished.connect(self._store)
        self.list.itemActivated.connect(lambda _item: self._open_chosen())
        self.list.currentRowChanged.connect(lambda _row: self._enable())

    def _lay_out(self) -> None:
        self._meter.setAccessibleName(_("Sheets typed"))
        self.list.setAccessibleName(_("Sheets typed, Enter opens one"))
        self.list.setItemDelegate(WholeWordsDelegate(self.list))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = Card()
        for part in (self._count, self._meter, self._expected):
            side.body.addWidget(part)
        side.body.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._delete)
        buttons.addStretch(1)
        side.body.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.desk, DESK_SHARE, Qt.AlignmentFlag.AlignTop)
        row.addWidget(side, SIDE_SHARE)

    def show_round(self, asked: DotRound, villages: Sequence[Village], expected: int) -> None:
        """Show how far the typing has come; the sheet in hand stays in hand."""
        self.desk.show_round(asked, villages)
        typed = len(asked.sheets)
        self._count.setText(sheets_words(typed))
        self._meter.show_share(typed, expected)
        told = _("of about {n} expected").format(n=integer(expected))
        self._expected.setText(told)
        chosen = self.list.currentRow()
        self.list.clear()
        for sheet in reversed(asked.sheets):
            overfull = is_overfull(sheet, asked.dots_each)
            item = QListWidgetItem(sheet_words(sheet, overfull=overfull), self.list)
            item.setData(KEY, sheet.number)
        self.list.setCurrentRow(min(chosen, self.list.count() - 1))
        self._enable()

    def commit(self) -> None:
        """Store what is half typed, unless it was stored before and is only being looked at."""
        typing = self.desk.typing
        if typing.is_begun:
            typing.part()
            if typing.sheet != typing.known.get(typing.number):
                self._store_sheet(typing.sheet)
        self.desk.let_go()

    def _store(self) -> None:
        self._store_sheet(self.desk.typing.sheet)
        self.desk.go_on()

    def _chosen(self) -> int | None:
        row = self.list.currentRow()
        return None if row < 0 else int(self.list.item(row).data(KEY))

    def _open_chosen(self) -> None:
        number = self._chosen()
        if number is not None:
            self.desk.open(number)

    def _delete_chosen(self) -> None:
        number = self._chosen()
        if number is not None:
            self.desk.let_go()
            self._delete_sheet(number)

    def _enable(self) -> None:
        for button in (self._open, self._delete):
            button.setEnabled(self._chosen() is not None)
