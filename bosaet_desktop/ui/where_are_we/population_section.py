"""How many live in each area: a line over the periods, and the numbers behind it."""

from collections.abc import Sequence

from bosaet_desktop.core.analysis.facts_population import (
    PopulationPoint,
    population_areas,
    population_line,
)
from bosaet_desktop.core.charts.population import population_chart
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.commands import fact_population
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.fact_population import population_lines
from bosaet_desktop.core.rows.fact import FactTable, PopulationLine, PopulationRow
from bosaet_desktop.ui.page import MessageKind, PageContext
from bosaet_desktop.ui.table_telling import tell_of_cells, tell_of_rows
from bosaet_desktop.ui.where_are_we.fact_section import FactSection, HallScene
from bosaet_desktop.ui.where_are_we.facts_chart_card import FactsChartCard
from bosaet_desktop.ui.where_are_we.facts_hall_view import HallPicture
from bosaet_desktop.ui.where_are_we.lines_card import LinesCard
from bosaet_desktop.ui.where_are_we.population_table_model import PopulationTableModel
from bosaet_desktop.ui.widgets.choice_field import ChoiceField


class PopulationSection(FactSection):
    """The chart is of one area; the table below has them all and can be typed in."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._rows: tuple[PopulationRow, ...] = ()
        self._area = ChoiceField(searchable=True)
        self._chart = FactsChartCard(_("How many live here?"))
        self.model = PopulationTableModel(self)
        self._card = LinesCard(_("Population"), self.model, movable=False)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._area.setAccessibleName(_("Area shown"))
        for part in (self._area, self._chart, self._card):
            self.column.addWidget(part)

    def _connect(self) -> None:
        self._area.chosen.connect(lambda area: self._turn() if area is not None else None)
        self.model.added.connect(self._add)
        self.model.written.connect(self._write)
        self.model.refused.connect(lambda why: self.context.say(why, MessageKind.WARNING))
        self._card.deleted.connect(self._delete)
        tell_of_cells(self._card.view, self.context.say)

    def show_table(self, table: FactTable) -> None:
        self.table = table
        lines = population_lines(self.context.project, table.id)
        self._rows = tuple(line.population for line in lines)
        self.model.show_rows(lines)
        self._card.fit()
        self._offer_areas(population_areas(self._rows))
        self._draw()

    def _offer_areas(self, areas: Sequence[str]) -> None:
        self._area.set_choices([(area, area) for area in areas])
        self._area.setVisible(len(areas) > 1)
        if areas and self._area.value() is None:
            self._area.choose(areas[0])

    def _draw(self) -> None:
        area, line = self._shown()
        self._chart.setVisible(bool(line))
        key = f"{self.table.id} {area}"
        self._chart.show_chart(key, lambda spec: population_chart(area, line, spec))

    def _shown(self) -> tuple[str, tuple[PopulationPoint, ...]]:
        area = str(self._area.value() or "")
        return area, population_line(self._rows, area)

    def _turn(self) -> None:
        self._draw()
        self.changed_view.emit()

    def begin(self) -> None:
        self._card.begin()

    def _add(self, area: str) -> None:
        fresh = PopulationRow(area, "")
        key = fact_population.add_population(self.context.project, self.table.id, fresh)
        self.show_table(self.table)
        self._card.go_on_with(key)

    def _write(self, line: PopulationLine) -> None:
        fact_population.write_population(self.context.project, line.id, line.population)

    def _delete(self, keys: Sequence[str]) -> None:
        fact_population.delete_populations(self.context.project, keys)
        tell_of_rows(len(keys), self.context.say)

    def scenes(self) -> tuple[HallScene, ...]:
        area, line = self._shown()
        if not any(point.people is not None for point in line):
            return ()

        def draw(_count: int, spec: ChartSpec) -> ChartPicture:
            return population_chart(area, line, spec)

        return (self.scene(_("Population"), area, HallPicture(1, draw), own=True),)
