"""What people said about an initiative, each with the role of who said it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.commands.quote import (
    add_quote,
    credit_quote,
    delete_quote,
    move_quote,
    write_quote,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.outcome import Quote
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, ShownLine
from bosaet_desktop.ui.widgets.text_field import TextField


class QuoteList(QWidget):
    """Emits `credited(words)` when a quote is written or gets its speaker: a name may be in it."""

    credited = Signal(str)

    def __init__(self, project: Project, initiative_id: str | None) -> None:
        super().__init__()
        self._project, self._initiative_id = project, initiative_id
        self._speakers: dict[str, TextField] = {}
        self.list = LineList(
            _("What people said"),
            _("Write a quote and press Enter"),
            LineDeeds(
                self._add,
                self._write,
                partial(move_quote, project),
                partial(delete_quote, project),
            ),
            self._speaker,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.list.show_lines([ShownLine(each.id, each.text) for each in quotes])
        self._speakers = {each.id: self._speakers[each.id] for each in quotes}
        for each in quotes:
            self._speakers[each.id].show_text(each.said_by)

    def commit(self) -> None:
        """Store what is half written."""
        for field in list(self._speakers.values()):
            field.commit()
        self.list.commit()

    def _speaker(self, key: str) -> QWidget:
        field = TextField()
        field.setAccessibleName(_("Said by"))
        field.setPlaceholderText(_("Said by: a role, such as “a new neighbour”, and no name"))
        field.committed.connect(partial(self._credit, key))
        self._speakers[key] = field
        return field

    def _add(self, text: str) -> None:
        add_quote(self._project, text, self._initiative_id)
        self.credited.emit(text)

    def _write(self, key: str, text: str) -> None:
        write_quote(self._project, key, text)
        self.credited.emit(text)

    def _credit(self, key: str, said_by: str) -> None:
        credit_quote(self._project, key, said_by)
        self.credited.emit(said_by)
