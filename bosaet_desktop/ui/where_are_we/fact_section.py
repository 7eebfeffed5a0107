"""The part of the page Facts that shows one kind of table, and what it lends the hall."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.charts.fact_words import source_line, table_title
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.where_are_we.facts_hall_view import FactsHallView, HallPicture


@dataclass(frozen=True, slots=True)
class HallScene:
    """One view for the wall, with the words that announce it to the presenter."""

    title: str
    sentence: str
    make_view: Callable[[], QWidget]


class FactSection(QWidget):
    """Shows one table below its heading; `changed_view` tells that the hall would see another."""

    changed_view = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.table = FactTable("")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def show_table(self, table: FactTable) -> None:
        """Read the rows of a table and show them."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the keyboard where the first row is typed."""
        raise NotImplementedError

    def scenes(self) -> tuple[HallScene, ...]:
        """Return what can be shown to the hall now, in the order it is told."""
        raise NotImplementedError

    def scene(self, title: str, sentence: str, picture: HallPicture, *, own: bool) -> HallScene:
        """Return a picture as a view; `own` says that figures in it were worked out here."""
        table, told = self.table, self._told(own)
        name = table_title(table)

        def make_view() -> QWidget:
            return FactsHallView(name, told, picture)

        return HallScene(title, sentence, make_view)

    def _told(self, own: bool) -> tuple[str, ...]:
        return (self.table.period, source_line(self.table, own=own))
