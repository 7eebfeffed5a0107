"""What is known of a segment as a table: the words, percent, base, and source."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Signal as QtSignal

from bosaet_desktop.core.analysis.statement_words import percent_words
from bosaet_desktop.core.formatting import integer, parse_integer, parse_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.segment import Statement
from bosaet_desktop.ui.where_are_we.keyed_rows_model import KeyedRowsModel

LABEL, PERCENT, BASE, SOURCE = range(4)


class StatementTableModel(KeyedRowsModel[Statement]):
    """Emits the words of a new statement, or a whole one written anew."""

    added = QtSignal(str)
    written = QtSignal(object)

    right_aligned: ClassVar[frozenset[int]] = frozenset({PERCENT, BASE})

    def heads(self) -> Sequence[str]:
        return (_("Statement"), _("Percent"), _("Base"), _("Source"))

    def text_at(self, row: int, column: int, *, editing: bool) -> str:
        told = self.row_at(row)
        if told is None:
            return _("New statement …") if column == LABEL and not editing else ""
        base = "" if told.base is None else integer(told.base)
        return (told.label, percent_words(told.percent), base, told.source)[column]

    def take(self, row: int, column: int, typed: str) -> None:
        told = self.row_at(row)
        if told is None:
            self.added.emit(typed)
        else:
            self.written.emit(_changed(told, column, typed))


def statements_in(rows: Sequence[Sequence[str]]) -> tuple[Statement, ...]:
    """Return pasted rows as statements, their cells in the order of the columns.

    Raises InvalidInput for a percent or a base that is no number.
    """
    found = []
    for cells in rows:
        told = Statement("")
        for column, typed in enumerate(cells[: SOURCE + 1]):
            told = _changed(told, column, typed)
        found.append(told)
    return tuple(found)


def _changed(told: Statement, column: int, typed: str) -> Statement:
    if column == LABEL:
        return replace(told, label=typed)
    if column == SOURCE:
        return replace(told, source=typed)
    if column == BASE:
        return replace(told, base=parse_integer(typed))
    share = parse_number(typed.replace("%", ""))
    return replace(told, percent=None if share is None else float(share) + 0.0)
