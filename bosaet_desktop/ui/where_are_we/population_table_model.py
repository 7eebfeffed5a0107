"""Populations as a table to type in: where, when, and how many."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Signal as QtSignal

from bosaet_desktop.core.formatting import integer, parse_integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import PopulationLine
from bosaet_desktop.ui.where_are_we.keyed_rows_model import KeyedRowsModel

AREA, PERIOD, PEOPLE = range(3)


class PopulationTableModel(KeyedRowsModel[PopulationLine]):
    """Emits a whole line, new or written anew."""

    added = QtSignal(str)
    written = QtSignal(object)

    right_aligned: ClassVar[frozenset[int]] = frozenset({PEOPLE})

    def heads(self) -> Sequence[str]:
        return (_("Area"), _("Period"), _("People"))

    def text_at(self, row: int, column: int, *, editing: bool) -> str:
        line = self.row_at(row)
        if line is None:
            return _("New line …") if column == AREA and not editing else ""
        told = line.population
        people = "" if told.people is None else integer(told.people)
        return (told.area, told.period, people)[column]

    def take(self, row: int, column: int, typed: str) -> None:
        line = self.row_at(row)
        if line is None:
            self.added.emit(typed)
            return
        former = line.population
        changed = {
            AREA: lambda: replace(former, area=typed),
            PERIOD: lambda: replace(former, period=typed),
            PEOPLE: lambda: replace(former, people=parse_integer(typed)),
        }[column]()
        self.written.emit(replace(line, population=changed))
