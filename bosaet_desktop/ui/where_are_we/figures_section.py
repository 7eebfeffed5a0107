"""Figures about homes and anything else that is no migration: typed, shown and told."""

from collections.abc import Sequence

from bosaet_desktop.core.charts.figure_list import figure_list
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.commands import fact_figure
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.fact import figures
from bosaet_desktop.core.rows.fact import FactTable, FigureRow
from bosaet_desktop.ui.page import MessageKind, PageContext
from bosaet_desktop.ui.table_telling import tell_of_cells, tell_of_rows
from bosaet_desktop.ui.where_are_we.fact_section import FactSection, HallScene
from bosaet_desktop.ui.where_are_we.facts_hall_view import HallPicture
from bosaet_desktop.ui.where_are_we.figure_table_model import FigureTableModel
from bosaet_desktop.ui.where_are_we.lines_card import LinesCard

# As many as the smallest wall holds in type of 20 points.
MOST_ON_THE_WALL = 4


class FiguresSection(FactSection):
    """A small table; on the wall its figures stand one below the other in large type."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._known: tuple[FigureRow, ...] = ()
        self.model = FigureTableModel(self)
        self._card = LinesCard(_("Key figures"), self.model)
        self.column.addWidget(self._card)
        self._connect()

    def _connect(self) -> None:
        project = self.context.project
        self.model.added.connect(self._add)
        self.model.written.connect(
            lambda figure: fact_figure.write_figure(project, figure.id, figure)
        )
        self.model.refused.connect(lambda why: self.context.say(why, MessageKind.WARNING))
        self._card.deleted.connect(self._delete)
        tell_of_cells(self._card.view, self.context.say)
        self._card.moved.connect(lambda key, before: fact_figure.move_figure(project, key, before))

    def show_table(self, table: FactTable) -> None:
        self.table = table
        rows = figures(self.context.project, table.id)
        self._known = tuple(row for row in rows if row.value is not None)
        self.model.show_rows(rows)
        self._card.fit()

    def begin(self) -> None:
        self._card.begin()

    def _add(self, label: str) -> None:
        key = fact_figure.add_figure(self.context.project, self.table.id, FigureRow(label))
        self.show_table(self.table)
        self._card.go_on_with(key)

    def _delete(self, keys: Sequence[str]) -> None:
        fact_figure.delete_figures(self.context.project, keys)
        tell_of_rows(len(keys), self.context.say)

    def scenes(self) -> tuple[HallScene, ...]:
        """Return the known figures, a wall full at a time."""
        parts = [
            self._known[at : at + MOST_ON_THE_WALL]
            for at in range(0, len(self._known), MOST_ON_THE_WALL)
        ]
        return tuple(self._figures_scene(part) for part in parts)

    def _figures_scene(self, part: tuple[FigureRow, ...]) -> HallScene:
        labels = ", ".join(figure.label for figure in part)

        def draw(count: int, spec: ChartSpec) -> ChartPicture:
            return figure_list(part[:count], spec)

        return self.scene(_("Key figures"), labels, HallPicture(len(part), draw), own=False)
