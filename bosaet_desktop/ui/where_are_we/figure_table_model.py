"""Figures that are no migration as a table to type in: what, how much, of what unit, and a note."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Signal as QtSignal

from bosaet_desktop.core.charts.fact_words import value_text
from bosaet_desktop.core.formatting import parse_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import FigureRow
from bosaet_desktop.ui.where_are_we.keyed_rows_model import KeyedRowsModel

LABEL, VALUE, UNIT, NOTE = range(4)


class FigureTableModel(KeyedRowsModel[FigureRow]):
    """Emits a whole figure, new or written anew."""

    added = QtSignal(str)
    written = QtSignal(object)

    right_aligned: ClassVar[frozenset[int]] = frozenset({VALUE})

    def heads(self) -> Sequence[str]:
        return (_("What"), _("Figure"), _("Unit"), _("Note"))

    def text_at(self, row: int, column: int, *, editing: bool) -> str:
        figure = self.row_at(row)
        if figure is None:
            return _("New figure …") if column == LABEL and not editing else ""
        value = "" if figure.value is None else value_text(figure.value)
        return (figure.label, value, figure.unit, figure.note)[column]

    def take(self, row: int, column: int, typed: str) -> None:
        figure = self.row_at(row)
        if figure is None:
            self.added.emit(typed)
            return
        changed = {
            LABEL: lambda: replace(figure, label=typed),
            VALUE: lambda: replace(figure, value=_value(typed)),
            UNIT: lambda: replace(figure, unit=typed),
            NOTE: lambda: replace(figure, note=typed),
        }[column]()
        self.written.emit(changed)


def _value(typed: str) -> float | None:
    value = parse_number(typed)
    # Nought has no sign.
    return None if value is None else float(value) + 0.0
