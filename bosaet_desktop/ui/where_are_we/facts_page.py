"""The figures everybody starts from: tables of moves, population and homes, each with source."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from bosaet_desktop.core.charts.fact_words import kind_word, table_title
from bosaet_desktop.core.commands import fact as commands
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.fact import fact_tables
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.core.terms.fact import FactKind
from bosaet_desktop.ui.page import (
    Page,
    PageAction,
    PageContext,
    Paper,
    Presentation,
    PresentationStep,
)
from bosaet_desktop.ui.table_telling import tell_of_cells
from bosaet_desktop.ui.where_are_we.fact_importing import take_in_facts
from bosaet_desktop.ui.where_are_we.fact_section import FactSection, HallScene
from bosaet_desktop.ui.where_are_we.facts_list_model import FactsListModel
from bosaet_desktop.ui.where_are_we.figures_section import FiguresSection
from bosaet_desktop.ui.where_are_we.heading_card import HeadingCard
from bosaet_desktop.ui.where_are_we.housing_proposals import proposed_figures
from bosaet_desktop.ui.where_are_we.lines_card import LinesCard
from bosaet_desktop.ui.where_are_we.moves_section import MovesSection, MovesView
from bosaet_desktop.ui.where_are_we.population_section import PopulationSection
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.menu_letters import lettered
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

# More tables than these scroll, so that the one chosen stays in sight.
MOST_TABLES_SHOWN = 3


class FactsPage(Page):
    """A list of tables, and one of them at a time with its heading and what it shows."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"fact_table", "migration_row", "flow_row", "age_row", "population_row", "figure_row"}
    )

    states: ClassVar[tuple[str, ...]] = tuple(MovesView)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._table: FactTable | None = None
        self._tables: tuple[FactTable, ...] = ()
        self._empty = EmptyState(
            "chart-bar",
            _("Figures give everybody the same place to begin. Type them, paste them, or import."),
            _("Type or paste figures"),
            lambda: self._add_table(FactKind.MIGRATION),
        )
        self._list_model = FactsListModel(self)
        self._list = LinesCard(_("Tables"), self._list_model, most_rows=MOST_TABLES_SHOWN)
        self._heading = HeadingCard()
        figures = FiguresSection(context)
        self._sections: dict[FactKind, FactSection] = {
            FactKind.MIGRATION: MovesSection(context),
            FactKind.POPULATION: PopulationSection(context),
            FactKind.HOUSING: figures,
            FactKind.FIGURES: figures,
        }
        self._scroller = ScrollArea()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for part in (self._list, self._heading, *dict.fromkeys(self._sections.values())):
            self._scroller.body.addWidget(part)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self._scroller)

    def _connect(self) -> None:
        self._connect_heading()
        project = self.context.project
        self._list_model.titled.connect(lambda key, text: commands.title_table(project, key, text))
        self._list.selected.connect(self._choose)
        self._list.deleted.connect(self._delete_tables)
        tell_of_cells(self._list.view, self.context.say)
        self._list.moved.connect(lambda key, before: commands.move_table(project, key, before))
        for section in dict.fromkeys(self._sections.values()):
            section.changed_view.connect(self.hall_updated)

    def _connect_heading(self) -> None:
        project, heading = self.context.project, self._heading
        heading.titled.connect(lambda text: commands.title_table(project, self._id, text))
        heading.cited.connect(lambda text: commands.cite_source(project, self._id, text))
        heading.noted.connect(lambda text: commands.note_table(project, self._id, text))
        heading.period_set.connect(
            lambda first, last: commands.set_period(project, self._id, first, last)
        )
        heading.covers_all_set.connect(
            lambda all_there: commands.set_covers_all_areas(project, self._id, all_there)
        )
        heading.own_calculation_set.connect(
            lambda own: commands.set_own_calculation(project, self._id, own)
        )
        heading.delete_asked.connect(lambda: self._delete_tables([self._id]))

    @property
    def _id(self) -> str:
        return "" if self._table is None else self._table.id

    @property
    def _section(self) -> FactSection | None:
        return None if self._table is None else self._sections[self._table.kind]

    def refresh(self) -> None:
        """Show the table chosen last, else the last one in the list."""
        self._tables = fact_tables(self.context.project)
        same = next((table for table in self._tables if table.id == self._id), None)
        self._table = same or (self._tables[-1] if self._tables else None)
        self._empty.setVisible(self._table is None)
        self._scroller.setVisible(self._table is not None)
        self._list.setVisible(len(self._tables) > 1)
        self._list_model.show_rows(self._tables)
        self._list.fit()
        if self._table is not None:
            self._show(self._table)
        self.header_changed.emit()
        self.hall_updated.emit()

    def _show(self, table: FactTable) -> None:
        self._list.select(table.id)
        self._heading.show_table(table)
        shown = self._sections[table.kind]
        for section in self._sections.values():
            section.setVisible(section is shown)
        shown.show_table(table)

    def _choose(self, table_id: str) -> None:
        if table_id != self._id:
            self._heading.commit()
            self._table = FactTable(table_id)
            self.refresh()

    def reveal(self, target: str) -> None:
        self._choose(target)

    def enter_state(self, name: str) -> None:
        """Show another view of the moves, where the table has it."""
        if isinstance(self._section, MovesSection):
            self._section.show_only(MovesView(name))

    def _add_table(self, kind: FactKind) -> None:
        self.leave()
        figures = proposed_figures() if kind is FactKind.HOUSING else ()
        key = commands.add_table(self.context.project, FactTable("", kind=kind), figures=figures)
        self._table = FactTable(key)
        self.refresh()
        if self._section is not None:
            self._section.begin()

    def _offer_kinds(self) -> None:
        """Ask, below the button in the header, what the new table is about."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in FactKind:
            menu.addAction(kind_word(kind), partial(self._add_table, kind))
        corner = self.rect().topRight() - QPoint(menu.sizeHint().width(), 0)
        lettered(menu).popup(self.mapToGlobal(corner))

    def _delete_tables(self, keys: Sequence[str]) -> None:
        commands.delete_tables(self.context.project, keys)
        words = ngettext(
            "{n} table is deleted. Ctrl+Z brings it back.",
            "{n} tables are deleted. Ctrl+Z brings them back.",
            len(keys),
        )
        self.context.say(words.format(n=len(keys)))

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
        """Return what brings figures in."""
        return (
            PageAction(_("Import …"), "file-import-outline", self._import_file),
            PageAction(_("New table"), "table-plus", self._offer_kinds),
        )

    def leave(self) -> None:
        """Store the field that is being written."""
        if self._table is not None:
            self._heading.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the table shown and, where there are more, the fact sheet of them all."""
        if self._table is None:
            return ()
        name = table_title(self._table)
        alone = Paper(name, name, partial(self._write_paper, [self._table.id]))
        if len(self._tables) == 1:
            return (alone,)
        everything = [table.id for table in self._tables]
        whole = Paper(_("Fact sheet"), _("fact sheet"), partial(self._write_paper, everything))
        return (alone, whole)

    def _write_paper(self, table_ids: Sequence[str], target: Path) -> None:
        from bosaet_desktop.core.exchange.fact_sheet_export import print_fact_sheet

        print_fact_sheet(self.context.project, target, table_ids, date.today())

    def _scenes(self) -> tuple[HallScene, ...]:
        return () if self._section is None else self._section.scenes()

    @property
    def shows_for_hall(self) -> bool:
        """Whether there are figures to show."""
        return bool(self._scenes())

    def audience_view(self) -> QWidget | None:
        """Return the first view, large; None before there are figures."""
        scenes = self._scenes()
        return scenes[0].make_view() if scenes else None

    def presentation(self) -> Presentation | None:
        """Return the views one by one where there is more than one."""
        scenes = self._scenes()
        if self._table is None or len(scenes) < 2:
            return None
        steps = (PresentationStep(each.title, each.sentence, each.make_view) for each in scenes)
        return Presentation(table_title(self._table), tuple(steps))
