"""The tables of facts as a list: what each is called, what it is about, and for which years."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal as QtSignal

from bosaet_desktop.core.charts.fact_words import kind_word, table_title
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.ui.where_are_we.keyed_rows_model import KeyedRowsModel


class FactsListModel(KeyedRowsModel[FactTable]):
    """Titles can be typed; everything else is told by the tables."""

    titled = QtSignal(str, str)

    below: ClassVar[int] = 0

    def heads(self) -> Sequence[str]:
        return (_("Title"), _("Kind"), _("Period"))

    def text_at(self, row: int, column: int, *, editing: bool) -> str:
        table = self.row_at(row)
        if table is None:
            return ""
        title = table.title if editing else table_title(table)
        return (title, kind_word(table.kind), table.period)[column]

    def take(self, row: int, column: int, typed: str) -> None:
        table = self.row_at(row)
        if table is not None and column == 0:
            self.titled.emit(table.id, typed)

    def is_editable(self, row: int, column: int) -> bool:
        return column == 0
