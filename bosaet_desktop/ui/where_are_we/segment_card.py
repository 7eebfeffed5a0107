"""One segment: its name and words, what is known of it, and what it is linked to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.statement_words import SIDE_NAMES
from bosaet_desktop.core.commands import segment as commands
from bosaet_desktop.core.commands import segment_statement as statements
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.segment import linkable_initiatives, linkable_tables
from bosaet_desktop.core.rows.segment import Segment, Statement
from bosaet_desktop.core.terms.segment import StatementSide
from bosaet_desktop.ui.page import MessageKind, PageContext
from bosaet_desktop.ui.table_telling import tell_of_cells, tell_of_rows
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.where_are_we.lines_card import LinesCard
from bosaet_desktop.ui.where_are_we.statement_table_model import (
    SOURCE,
    StatementTableModel,
    statements_in,
)
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Caption
from bosaet_desktop.ui.widgets.link_field import LinkField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

SOURCE_WIDTH = 140


class SegmentCard(QWidget):
    """Shows one segment at a time and writes what is typed about it."""

    def __init__(self, context: PageContext, refresh: Callable[[], None]) -> None:
        super().__init__()
        self._context, self._refresh = context, refresh
        self._segment = Segment("", "")
        self._name = TextField(never_empty=True)
        self._words = TextArea(lines=2, most_lines=8)
        self._tables = LinkField(_("Facts behind it"), "chart-bar")
        self._initiatives = LinkField(_("Initiatives for them"), "star-outline")
        self._personas = Body()
        self._models = {side: StatementTableModel(self) for side in StatementSide}
        self._lists = {
            side: LinesCard(_(SIDE_NAMES[side]), self._models[side]) for side in StatementSide
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        about, links = Card(), Card(_("Linked to"))
        about.body.addWidget(LabelledField(_("Name"), self._name))
        about.body.addWidget(LabelledField(_("In a few words"), self._words))
        for part in (self._tables, self._initiatives, self._personas):
            links.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(about)
        for lines in self._lists.values():
            column.addWidget(lines)
            across = lines.view.horizontalHeader()
            across.setSectionResizeMode(SOURCE, across.ResizeMode.Fixed)
            across.resizeSection(SOURCE, theme_of(self).px(SOURCE_WIDTH))
        column.addWidget(
            Caption(_("Percentages need not make 100: keep them as the source has them."))
        )
        column.addWidget(links)

    def _connect(self) -> None:
        project = self._context.project
        self._name.committed.connect(
            lambda text: commands.rename_segment(project, self._segment.id, text)
        )
        self._words.committed.connect(
            lambda text: commands.describe_segment(project, self._segment.id, text)
        )
        self._tables.linked.connect(
            lambda ids: commands.link_segment_tables(project, self._segment.id, ids)
        )
        self._initiatives.linked.connect(
            lambda ids: commands.link_segment_initiatives(project, self._segment.id, ids)
        )
        for side in StatementSide:
            self._connect_list(side)

    def _connect_list(self, side: StatementSide) -> None:
        project, model, lines = self._context.project, self._models[side], self._lists[side]
        model.added.connect(lambda label: self._add(side, label))
        model.written.connect(lambda told: statements.write_statement(project, told.id, told))
        model.refused.connect(lambda why: self._context.say(why, MessageKind.WARNING))
        lines.deleted.connect(self._delete)
        tell_of_cells(lines.view, self._context.say)
        lines.moved.connect(
            lambda key, before: statements.move_statement(project, key, side, before)
        )
        lines.view.rows_pasted.connect(lambda rows: self._paste(side, rows))

    @property
    def segment_id(self) -> str:
        """The segment shown, empty for none."""
        return self._segment.id

    def show_segment(self, segment: Segment) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._segment = segment
        self.setAccessibleName(segment.name)
        self._name.show_text(segment.name)
        self._words.show_text(segment.description)
        for side in StatementSide:
            self._models[side].show_rows(segment.on(side))
            self._lists[side].fit()
        project = self._context.project
        self._tables.show_links(linkable_tables(project), [each.id for each in segment.tables])
        initiatives = [each.id for each in segment.initiatives]
        self._initiatives.show_links(linkable_initiatives(project), initiatives)
        named = ", ".join(each.name for each in segment.personas)
        none = _("none yet; personas are made in the canvas")
        self._personas.setText(
            _("{label}: {names}").format(label=_("Personas"), names=named or none)
        )

    def begin(self) -> None:
        """Put the cursor in the name, all of it chosen."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def commit(self) -> None:
        """Store what is half written."""
        self._name.commit()
        self._words.commit()

    def _add(self, side: StatementSide, label: str) -> None:
        """Add a statement, from the source of the last one, and go on with its figure."""
        known = self._segment.statements
        self._write(side, [Statement(label, source=known[-1].source if known else "")])
        model = self._models[side]
        fresh = model.row_at(model.new_row - 1)
        if fresh is not None:
            self._lists[side].go_on_with(fresh.id)

    def _delete(self, keys: Sequence[str]) -> None:
        statements.delete_statements(self._context.project, keys)
        tell_of_rows(len(keys), self._context.say)

    def _paste(self, side: StatementSide, rows: Sequence[Sequence[str]]) -> None:
        self._write(side, statements_in(rows))

    def _write(self, side: StatementSide, told: Sequence[Statement]) -> None:
        statements.add_statements(self._context.project, self._segment.id, side, told)
        self._refresh()
