"""The lines of one kind about a place as a table: what, and where it comes from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal as QtSignal

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.potential import Potential
from bosaet_desktop.ui.where_are_we.keyed_rows_model import KeyedRowsModel

TEXT, SOURCE = range(2)


class PlacesTableModel(KeyedRowsModel[Potential]):
    """Emits a new line, or the id of one with its new words."""

    added = QtSignal(str)
    worded = QtSignal(str, str)
    cited = QtSignal(str, str)

    def heads(self) -> Sequence[str]:
        return (_("In a few words"), _("Source"))

    def text_at(self, row: int, column: int, *, editing: bool) -> str:
        line = self.row_at(row)
        if line is None:
            return _("Write here …") if column == TEXT and not editing else ""
        return line.text if column == TEXT else line.source

    def take(self, row: int, column: int, typed: str) -> None:
        line = self.row_at(row)
        if line is None:
            self.added.emit(typed)
        elif column == TEXT:
            self.worded.emit(line.id, typed)
        else:
            self.cited.emit(line.id, typed)
