"""The figures everybody starts from: who moves in and out, checked, drawn and with a source."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.migration import most_changed
from bosaet_desktop.core.charts.diverging import migration_chart
from bosaet_desktop.core.commands import fact as commands
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.fact import fact_rows, fact_tables
from bosaet_desktop.core.queries.overview import project_heading
from bosaet_desktop.core.rows.fact import AreaFigures, FactTable, Figure
from bosaet_desktop.core.rows.migration import MigrationRow
from bosaet_desktop.ui.charts.chart_view import ChartView
from bosaet_desktop.ui.page import MessageKind, Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.where_are_we.checks_card import ChecksCard
from bosaet_desktop.ui.where_are_we.fact_importing import take_in_facts
from bosaet_desktop.ui.where_are_we.facts_hall_view import FactsHallView
from bosaet_desktop.ui.where_are_we.heading_card import HeadingCard
from bosaet_desktop.ui.where_are_we.migration_card import MigrationCard
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

# More bars than this are no picture any more.
MOST_BARS = 20


class FactsPage(Page):
    """One table of net moves at a time, with its heading, checks and chart."""

    depends_on: ClassVar[frozenset[str]] = frozenset({"fact_table", "migration_row"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._table: FactTable | None = None
        self._moves: tuple[MigrationRow, ...] = ()
        self._drawn = ""
        self._empty = EmptyState(
            "chart-bar",
            _("Figures give everybody the same place to begin. Type them, paste them, or import."),
            _("Type or paste figures"),
            self._add_table,
        )
        self._which = ChoiceField()
        self._chooser = QWidget()
        self._heading, self._areas = HeadingCard(), MigrationCard()
        self._checks, self._chart_card = ChecksCard(), Card(_("Who gains and who loses people"))
        self._partly = Caption()
        self._chart = ChartView(name=_("Net moves by area"))
        self._scroller = ScrollArea()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._which.setAccessibleName(_("Table shown"))
        row = QHBoxLayout(self._chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._which, 1)
        row.addWidget(QuietButton(_("Delete table"), "trash-can-outline", self._delete_table))
        self._partly.setText(
            _("The {n} areas with the largest totals; the table has all.").format(n=MOST_BARS)
        )
        self._chart_card.body.addWidget(self._partly)
        self._chart_card.body.addWidget(self._chart)
        parts = (self._chooser, self._heading, self._areas, self._checks, self._chart_card)
        for part in parts:
            self._scroller.body.addWidget(part)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self._scroller)

    def _connect(self) -> None:
        project, model = self.context.project, self._areas.model
        self._which.chosen.connect(self._choose)
        self._heading.titled.connect(lambda text: commands.title_table(project, self._id, text))
        self._heading.cited.connect(lambda text: commands.cite_source(project, self._id, text))
        self._heading.period_set.connect(
            lambda first, last: commands.set_period(project, self._id, first, last)
        )
        self._heading.covers_all_set.connect(
            lambda all_there: commands.set_covers_all_areas(project, self._id, all_there)
        )
        model.area_added.connect(self._add_area)
        model.area_renamed.connect(lambda key, name: commands.rename_area(project, key, name))
        model.figure_set.connect(
            lambda key, figure, value: commands.set_figure(project, key, Figure(figure), value)
        )
        model.refused.connect(lambda why: self.context.say(why, MessageKind.WARNING))
        self._areas.deleted.connect(lambda keys: commands.delete_areas(project, keys))
        self._areas.moved.connect(self._move_area)
        self._areas.pasted.connect(self._paste)

    @property
    def _id(self) -> str:
        return "" if self._table is None else self._table.id

    def refresh(self) -> None:
        """Show the table chosen last, else the last one in the list."""
        tables = fact_tables(self.context.project)
        same = next((table for table in tables if table.id == self._id), None)
        self._table = same or (tables[-1] if tables else None)
        self._empty.setVisible(self._table is None)
        self._scroller.setVisible(self._table is not None)
        self._chooser.setVisible(len(tables) > 1)
        self._which.set_choices([(_name(table), table.id) for table in tables])
        if self._table is not None:
            self._which.choose(self._id)
            self._show(self._table)
        self.header_changed.emit()
        self.hall_updated.emit()

    def _show(self, table: FactTable) -> None:
        rows = fact_rows(self.context.project, table.id)
        self._moves = tuple(row.figures.moves for row in rows)
        self._heading.show_table(table)
        self._areas.show_rows(rows)
        self._checks.show_rows(self._moves, table.covers_all_areas)
        self._chart_card.setVisible(bool(self._moves))
        self._draw(table.id)

    def _draw(self, table_id: str) -> None:
        """Draw another table at once, but the same one only when typing pauses."""
        moves = most_changed(self._moves, MOST_BARS)
        self._partly.setVisible(len(moves) < len(self._moves))
        show = self._chart.refresh_later if table_id == self._drawn else self._chart.show_chart
        self._drawn = table_id
        show(lambda spec: migration_chart(moves, spec))

    def _choose(self, table_id: object) -> None:
        self._table = FactTable(str(table_id))
        self.refresh()

    def _add_table(self) -> None:
        self._table = FactTable(commands.add_table(self.context.project))
        self.refresh()
        self._areas.begin()

    def _delete_table(self) -> None:
        commands.delete_table(self.context.project, self._id)

    def _add_area(self, name: str) -> None:
        key = commands.add_area(self.context.project, self._id, AreaFigures(name))
        self.refresh()
        self._areas.go_on_with(key)

    def _move_area(self, key: str, before: object) -> None:
        commands.move_area(self.context.project, key, None if before is None else str(before))
        self._areas.select(key)

    def _paste(self, rows: Sequence[Sequence[str]]) -> None:
        from bosaet_desktop.core.exchange.migration_cells import areas_in

        found = areas_in(list(enumerate(rows, start=1)), names_alone=True)
        commands.add_areas(self.context.project, self._id, found.rows)
        words = ngettext("{n} area was pasted.", "{n} areas were pasted.", len(found.rows))
        told = [words.format(n=len(found.rows))]
        if found.ignored_columns:
            left_out = _("Columns left out: {columns}.")
            told.append(left_out.format(columns=", ".join(found.ignored_columns)))
        if found.sums:
            told.append(_("Sums left out: {rows}.").format(rows=", ".join(found.sums)))
        self.context.say(" ".join(told))

    def _import_file(self) -> None:
        kinds = _("Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.px *.zip)")
        chosen, _kind = QFileDialog.getOpenFileName(self, _("Import figures"), "", kinds)
        report = take_in_facts(self.context.project, Path(chosen), self) if chosen else None
        if report is None:
            return
        self._table = None
        self.refresh()
        words = ngettext("{n} row was imported.", "{n} rows were imported.", report.taken)
        self.context.say(" ".join((words.format(n=report.taken), *report.remarks)))

    def primary_actions(self) -> Sequence[PageAction]:
        """Return what brings figures in; on an empty page the button below is the first."""
        actions = [PageAction(_("Import …"), "file-import-outline", self._import_file)]
        if self._table is not None:
            actions.append(PageAction(_("New table"), "table-plus", self._add_table))
        return actions

    def leave(self) -> None:
        """Store the field that is being written."""
        if self._table is not None:
            self._heading.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the table with its bars, once there are figures."""
        if not self._moves:
            return ()
        return (Paper(_("Net moves"), _("net moves"), self._write_paper),)

    def _write_paper(self, target: Path) -> None:
        from bosaet_desktop.core.paper.migration_report import MigrationHeading, migration_report

        shown = self._table or FactTable("")
        heading = MigrationHeading(
            project=project_heading(self.context.project).title,
            title=shown.title,
            period=shown.period,
            source=shown.source,
            day=date.today(),
            covers_all_areas=shown.covers_all_areas,
        )
        migration_report(target, self._moves, heading)

    @property
    def shows_for_hall(self) -> bool:
        """Whether there are figures to draw."""
        return self._table is not None and bool(self._moves)

    def audience_view(self) -> QWidget | None:
        """Return the chart and its source, large; None before there are figures."""
        if self._table is None or not self._moves:
            return None
        return FactsHallView(self._table, self._moves)


def _name(table: FactTable) -> str:
    title = table.title or _("Table without a title")
    return f"{title} ({table.period})" if table.period else title
