"""The first rows that an import of facts would bring, as a small table."""

from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from bosaet_desktop.core.formatting import integer, number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import AreaFigures, FactTable
from bosaet_desktop.core.rows.fact_import import NewTable
from bosaet_desktop.core.terms.fact import FactKind

SHOWN_ROWS = 5
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FactPreview(QTableWidget):
    """Shows rows only; an unknown figure is a dash."""

    def __init__(self) -> None:
        super().__init__(0, 0)
        self.setAccessibleName(_("The first rows"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(_RIGHT)

    def show_tables(self, tables: Sequence[NewTable]) -> None:
        """Show the first rows of the first table that has any."""
        table = next((each for each in tables if each.size), NewTable(FactTable("")))
        head, rows = _rows_of(table)
        self.clear()
        self.setColumnCount(len(head))
        self.setRowCount(len(rows))
        for column, words in enumerate(head):
            cell = QTableWidgetItem(words)
            cell.setTextAlignment(_RIGHT if column else _LEFT)
            self.setHorizontalHeaderItem(column, cell)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                cell = QTableWidgetItem(text)
                cell.setTextAlignment(_RIGHT if column else _LEFT)
                self.setItem(row, column, cell)
        self.resizeColumnsToContents()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _rows_of(table: NewTable) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    if table.heading.kind is FactKind.POPULATION:
        people = islice(table.populations, SHOWN_ROWS)
        lines = [(row.area, row.period, _written(row.people)) for row in people]
        return (_("Area"), _("Period"), _("People")), lines
    columns = {
        name: told
        for name, told in _columns().items()
        if any(told(row) is not None for row in table.areas)
    }
    head = (_("Area"), _("Period"), *columns)
    return head, [
        (row.area, table.heading.period, *(_written(told(row)) for told in columns.values()))
        for row in islice(table.areas, SHOWN_ROWS)
    ]


def _columns() -> Mapping[str, Callable[[AreaFigures], int | float | None]]:
    return {
        _("In"): lambda row: row.moved_in,
        _("Out"): lambda row: row.moved_out,
        _("Net"): lambda row: row.net,
        _("Internal"): lambda row: row.internal,
        _("External"): lambda row: row.external,
        _("Total"): lambda row: row.total,
        _("Population"): lambda row: row.start_population,
        "%": lambda row: row.percent,
    }


def _written(value: float | None) -> str:
    if value is None:
        return "–"
    return integer(value) if isinstance(value, int) else number(value)
