"""Who had a role before, and why somebody else has it now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.follow_up_words import role_words
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.follow_up import Succession
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.text_field import TextField

NARROWEST = 80


class RoleLine(QWidget):
    """One change, with a field for its reason."""

    def __init__(self) -> None:
        super().__init__()
        self.told, self.reason = Body(), TextField()
        self.told.setMinimumWidth(NARROWEST)
        self.reason.setPlaceholderText(_("Why? It helps whoever comes after."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.told)
        column.addWidget(self.reason)


class RoleLines(QWidget):
    """Emits `explained(id, reason)`."""

    explained = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        top = QWidget()
        top.setFixedHeight(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(top)
        self.lines = KeyedCards(column, top, self._make)

    def show_changes(self, changes: Sequence[Succession]) -> None:
        """Show what is stored; a reason that is being written at this moment stays."""
        self.setVisible(bool(changes))
        self.lines.follow([each.id for each in changes])
        for each in changes:
            line = self.lines.by_key[each.id]
            line.told.setText(role_words(each))
            line.reason.setAccessibleName(_("Why: {change}").format(change=role_words(each)))
            line.reason.show_text(each.reason)

    def commit(self) -> None:
        """Store what is half written."""
        for line in list(self.lines.by_key.values()):
            line.reason.commit()

    def _make(self, key: str) -> RoleLine:
        line = RoleLine()
        line.reason.committed.connect(lambda text: self.explained.emit(key, text))
        return line
