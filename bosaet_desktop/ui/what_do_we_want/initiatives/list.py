"""The list of initiatives on screen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.initiative import InitiativeLine
from bosaet_desktop.ui.what_do_we_want.initiatives.list_delegate import InitiativeDelegate
from bosaet_desktop.ui.what_do_we_want.initiatives.list_model import InitiativeListModel
from bosaet_desktop.ui.widgets.row_list import RowList


class InitiativeList(RowList):
    """The one that is chosen stays so while others come and go; Ctrl+V asks to paste more."""

    paste_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(_("Initiatives"))
        self.lines = InitiativeListModel()
        self.lines.setParent(self)
        self.setModel(self.lines)
        self.setItemDelegate(InitiativeDelegate(self))

    def current_id(self) -> str:
        row = self.currentIndex().row()
        lines = self.lines.lines()
        return lines[row].id if 0 <= row < len(lines) else ""

    def show_lines(self, lines: Sequence[InitiativeLine]) -> None:
        """Show these initiatives; the one chosen stays so, else its neighbour is."""
        self.follow(lambda: self.lines.show_lines(lines))

    def choose(self, initiative_id: str) -> None:
        """Choose an initiative and bring it into view; an unknown one means the first."""
        self.choose_row(max(self.lines.row_of(initiative_id), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)
