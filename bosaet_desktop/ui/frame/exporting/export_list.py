"""Everything that can be written out, under the stage of the path it belongs to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.frame.exchange_words import EXPORTS, GROUPS
from bosaet_desktop.ui.frame.matching import fit
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.text_field import TextField
from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate

_KEY = Qt.ItemDataRole.UserRole


class ExportList(QWidget):
    """A field to search in and the list; `chosen` carries the key of an export."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._list = TextField(), QListWidget()
        self._field.setPlaceholderText(_("Search"))
        self._field.setAccessibleName(_("Search among papers and files"))
        self._list.setAccessibleName(_("Papers and files"))
        self._list.setProperty("headed", True)
        self._list.setItemDelegate(WholeWordsDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        self._field.textEdited.connect(self._narrow)
        self._list.currentItemChanged.connect(self._tell)
        self._narrow("")

    def choose(self, key: str) -> None:
        """Mark the export `key`, as if a person had."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_KEY) == key:
                self._list.setCurrentRow(row)

    def _narrow(self, typed: str) -> None:
        self._list.clear()
        for title, keys in GROUPS.items():
            found = [key for key in keys if not typed or fit(typed, _(EXPORTS[key][0])) > 0]
            if found:
                self._add_heading(_(title))
            for key in found:
                item = QListWidgetItem(_(EXPORTS[key][0]), self._list)
                item.setData(_KEY, key)
        first = next(
            (row for row in range(self._list.count()) if self._list.item(row).data(_KEY)), -1
        )
        self._list.setCurrentRow(first)

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title, self._list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(item.data(_KEY))
