"""The line above the grid: which sheet, which village, which row."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel
from bosaet_desktop.ui.widgets.labels import Detail, DisplayText


class SheetHeading(QWidget):
    """The number stands large; while it is being typed, the expected one waits in faint type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = DisplayText().one_line()
        self._village_label = Detail(_("Village")).one_line()
        self._village = ElidedLabel(role="strong")
        self._table = Detail().one_line()
        self._table.hide()
        self._row = Detail().one_line()
        self._row.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(GRID + 4)
        bottom = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(Detail(_("Sheet")).one_line(), alignment=bottom)
        row.addWidget(self._number, alignment=bottom)
        row.addWidget(self._village_label, alignment=bottom)
        row.addWidget(self._village, 1)
        row.addWidget(self._table, alignment=bottom)
        row.addWidget(self._row, alignment=bottom)

    def show_number(self, number: str, *, expected: bool = False) -> None:
        """Show the number in hand or as far as it is typed, or the one that is expected."""
        if self._number.text() != number:
            self._number.setText(number)
        self._number.setEnabled(not expected)

    def number(self) -> str:
        """Return the number as it stands there."""
        return self._number.text()

    def show_village(self, name: str) -> None:
        """Show which village is ticked; nothing while that is not known."""
        if self._village.text() != name:
            self._village.setText(name)
        self._village_label.setVisible(bool(name))

    def show_table(self, number: int | None) -> None:
        """Show from which table the sheet comes, if it says so."""
        words = _("Table {number}").format(number=number) if number else ""
        if self._table.text() != words:
            self._table.setText(words)
        self._table.setVisible(bool(words))

    def make_room(self, rows: int) -> None:
        """Keep the place for the longest row number: a fixed size spares a layout on each row."""
        self._row.setText(_("row {row} of {rows}").format(row=rows, rows=rows))
        self._row.setFixedSize(self._row.sizeHint())
        self._row.setText("")

    def show_row(self, row: int, rows: int) -> None:
        """Show which row is typed, from 1; nothing for row 0."""
        words = _("row {row} of {rows}").format(row=row, rows=rows) if row else ""
        if self._row.text() != words:
            self._row.setText(words)
