"""Who moved: the areas with their net moves, where people come from and go to, and their ages."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.analysis.facts_ages import AgeGroup, age_areas, age_profile, most_moving
from bosaet_desktop.core.analysis.facts_checks import sum_checks
from bosaet_desktop.core.analysis.facts_flows import (
    AreaFlows,
    Direction,
    area_flows,
    flow_areas,
)
from bosaet_desktop.core.analysis.migration import completed, most_changed
from bosaet_desktop.core.charts.age_profile import age_chart
from bosaet_desktop.core.charts.diverging import migration_chart
from bosaet_desktop.core.charts.fact_words import direction_word, flow_count
from bosaet_desktop.core.charts.flows import direction_chart, flows_chart
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.commands import fact as commands
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.fact import ages, fact_rows, flows
from bosaet_desktop.core.rows.fact import (
    AgeRow,
    AreaFigures,
    FactRow,
    FactTable,
    Figure,
    FlowRow,
)
from bosaet_desktop.core.rows.migration import MigrationRow
from bosaet_desktop.ui.page import MessageKind, PageContext
from bosaet_desktop.ui.table_telling import tell_of_cells, tell_of_rows
from bosaet_desktop.ui.where_are_we.checks_card import ChecksCard
from bosaet_desktop.ui.where_are_we.fact_section import FactSection, HallScene
from bosaet_desktop.ui.where_are_we.facts_chart_card import FactsChartCard
from bosaet_desktop.ui.where_are_we.facts_hall_view import HallPicture, largest_words
from bosaet_desktop.ui.where_are_we.migration_card import MigrationCard
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

# More bars than these are no picture any more, on the page and on the wall.
MOST_BARS, MOST_WALL_BARS = 20, 10


class MovesView(StrEnum):
    """What of the moves is shown."""

    AREAS = "areas"
    FLOWS = "flows"
    AGES = "ages"


class MovesSection(FactSection):
    """One view at a time; flows and ages are those of the area chosen."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._rows: tuple[FactRow, ...] = ()
        self._flows: tuple[FlowRow, ...] = ()
        self._ages: tuple[AgeRow, ...] = ()
        self._chooser = QWidget()
        self._views = SegmentedControl(name=_("What is shown"))
        self._area = ChoiceField(searchable=True)
        self._areas, self._checks = MigrationCard(), ChecksCard()
        self._net_card = FactsChartCard(_("Who gains and who loses people"))
        self._flow_card = FactsChartCard(_("Where do people come from, and where do they go?"))
        self._age_card = FactsChartCard(_("How old are those who move?"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._area.setAccessibleName(_("Area shown"))
        row = QHBoxLayout(self._chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._views)
        row.addWidget(self._area, 1)
        for part in (
            self._chooser,
            self._areas,
            self._flow_card,
            self._age_card,
            self._checks,
            self._net_card,
        ):
            self.column.addWidget(part)

    def _connect(self) -> None:
        project, model = self.context.project, self._areas.model
        self._views.chosen.connect(lambda _view: self._turn())
        self._area.chosen.connect(lambda area: self._turn() if area is not None else None)
        model.area_added.connect(self._add_area)
        model.area_renamed.connect(lambda key, name: commands.rename_area(project, key, name))
        model.figure_set.connect(
            lambda key, figure, value: commands.set_figure(project, key, Figure(figure), value)
        )
        model.refused.connect(lambda why: self.context.say(why, MessageKind.WARNING))
        self._areas.deleted.connect(self._delete_areas)
        tell_of_cells(self._areas.view, self.context.say)
        self._areas.moved.connect(self._move_area)
        self._areas.pasted.connect(self._paste)

    def show_table(self, table: FactTable) -> None:
        project, self.table = self.context.project, table
        self._rows = fact_rows(project, table.id)
        self._flows, self._ages = flows(project, table.id), ages(project, table.id)
        offered = [(_("Areas"), MovesView.AREAS)]
        offered += [(_("From and to"), MovesView.FLOWS)] if self._flows else []
        offered += [(_("Ages"), MovesView.AGES)] if self._ages else []
        self._views.set_choices(offered)
        self._show_view()

    def begin(self) -> None:
        self._areas.begin()

    def show_only(self, view: MovesView) -> None:
        """Turn to a view, if the table has it."""
        self._views.choose(view)
        self._turn()

    @property
    def _view(self) -> MovesView:
        return MovesView(str(self._views.value()))

    @property
    def _moves(self) -> tuple[MigrationRow, ...]:
        return tuple(row.figures.moves for row in self._rows)

    def _turn(self) -> None:
        self._show_view()
        self.changed_view.emit()

    def _show_view(self) -> None:
        view = self._view
        names = flow_areas(self._flows) if view is MovesView.FLOWS else age_areas(self._ages)
        if view is not MovesView.AREAS:
            self._offer_areas(names)
        self._chooser.setVisible(bool(self._flows or self._ages))
        self._area.setVisible(view is not MovesView.AREAS and len(names) > 1)
        self._areas.setVisible(view is MovesView.AREAS)
        self._net_card.setVisible(view is MovesView.AREAS and bool(self._rows))
        self._flow_card.setVisible(view is MovesView.FLOWS)
        self._age_card.setVisible(view is MovesView.AGES)
        self._fill_areas()
        if view is MovesView.FLOWS:
            told = self._area_flows()
            self._flow_card.show_chart(self._key, lambda spec: flows_chart(told, spec), told.area)
        elif view is MovesView.AGES:
            groups, area = self._groups(), str(self._area.value())
            self._age_card.show_chart(self._key, lambda spec: age_chart(groups, spec), area)

    def _offer_areas(self, names: Sequence[str]) -> None:
        self._area.set_choices([(name, name) for name in names])
        if self._area.value() is None:
            self._area.choose(names[0])

    def _fill_areas(self) -> None:
        """Fill the table, its checks and bars; the checks stand under every view."""
        figures = [row.figures for row in self._rows]
        sums = sum_checks(figures, self._flows, self._ages)
        self._checks.show_rows(self._moves, self.table.covers_all_areas, sums)
        if self._view is not MovesView.AREAS:
            return
        self._areas.show_rows(self._rows)
        moves = most_changed(self._moves, MOST_BARS)
        partly = _("The {n} areas with the largest totals; the table has all.").format(n=MOST_BARS)
        caption = partly if len(moves) < len(self._rows) else ""
        self._net_card.show_chart(self._key, lambda spec: migration_chart(moves, spec), caption)

    @property
    def _key(self) -> str:
        return f"{self.table.id} {self._view} {self._area.value()}"

    def _area_flows(self) -> AreaFlows:
        return area_flows(self._flows, str(self._area.value()))

    def _groups(self) -> tuple[AgeGroup, ...]:
        return age_profile(self._ages, str(self._area.value()))

    def _add_area(self, name: str) -> None:
        key = commands.add_area(self.context.project, self.table.id, AreaFigures(name))
        self.show_table(self.table)
        self._areas.go_on_with(key)

    def _delete_areas(self, keys: Sequence[str]) -> None:
        commands.delete_areas(self.context.project, keys)
        tell_of_rows(len(keys), self.context.say)

    def _move_area(self, key: str, before: object) -> None:
        commands.move_area(self.context.project, key, None if before is None else str(before))
        self._areas.select(key)

    def _paste(self, rows: Sequence[Sequence[str]]) -> None:
        from bosaet_desktop.core.exchange.migration_cells import areas_in

        found = areas_in(list(enumerate(rows, start=1)), names_alone=True)
        commands.add_areas(self.context.project, self.table.id, found.rows)
        words = ngettext("{n} area was pasted.", "{n} areas were pasted.", len(found.rows))
        told = [words.format(n=len(found.rows))]
        if found.ignored_columns:
            left_out = _("Columns left out: {columns}.")
            told.append(left_out.format(columns=", ".join(found.ignored_columns)))
        if found.sums:
            told.append(_("Sums left out: {rows}.").format(rows=", ".join(found.sums)))
        self.context.say(" ".join(told))

    def scenes(self) -> tuple[HallScene, ...]:
        if not self._rows and self._view is MovesView.AREAS:
            return ()
        return {
            MovesView.AREAS: self._area_scenes,
            MovesView.FLOWS: self._flow_scenes,
            MovesView.AGES: self._age_scenes,
        }[self._view]()

    def _area_scenes(self) -> tuple[HallScene, ...]:
        """Return the totals and, where they are known, what they are made of."""
        moves = self._moves
        own = any(completed(row) != row for row in moves)
        totals = _("Who gains and who loses people, all moves together.")
        scenes = [self.scene(_("Totals"), totals, _net_picture(moves, totals_only=True), own=own)]
        if any(row.internal is not None or row.external is not None for row in moves):
            made_of = _("Moves between the areas, and to and from everywhere else.")
            picture = _net_picture(moves, totals_only=False)
            scenes.append(self.scene(_("Internal and external"), made_of, picture, own=own))
        return tuple(scenes)

    def _flow_scenes(self) -> tuple[HallScene, ...]:
        told = self._area_flows()
        both = (told.arrivals, told.departures)
        return tuple(
            self.scene(
                direction_word(each.direction),
                f"{told.area}: {flow_count(each)}",
                self._flow_picture(each.direction, len(each.largest)),
                own=False,
            )
            for each in both
            if each.largest
        )

    def _flow_picture(self, direction: Direction, rows: int) -> HallPicture:
        mine, area = self._flows, str(self._area.value())

        def draw(count: int, spec: ChartSpec) -> ChartPicture:
            return direction_chart(area_flows(mine, area, count), direction, spec)

        return HallPicture(rows, draw, lambda _count: area)

    def _age_scenes(self) -> tuple[HallScene, ...]:
        groups, area = self._groups(), str(self._area.value())

        def draw(count: int, spec: ChartSpec) -> ChartPicture:
            return age_chart(most_moving(groups, count), spec)

        def part(count: int) -> str:
            fewer = ngettext(
                "the age that moves most", "the {n} ages that move most", count
            ).format(n=count)
            return area if count == len(groups) else f"{area}, {fewer}"

        sentence = _("How old those are who moved in and out.")
        picture = HallPicture(len(groups), draw, part)
        return (self.scene(_("Ages"), sentence, picture, own=True),)


def _net_picture(moves: Sequence[MigrationRow], *, totals_only: bool) -> HallPicture:
    def draw(count: int, spec: ChartSpec) -> ChartPicture:
        return migration_chart(most_changed(moves, count), spec, totals_only=totals_only)

    def part(count: int) -> str:
        return largest_words(count, len(moves))

    return HallPicture(min(len(moves), MOST_WALL_BARS), draw, part)
