"""The register of stakeholders on screen."""

from collections.abc import Sequence

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.stakeholder import Stakeholder
from bosaet_desktop.ui.before.stakeholder_delegate import StakeholderDelegate
from bosaet_desktop.ui.before.stakeholder_list_model import StakeholderListModel
from bosaet_desktop.ui.widgets.row_list import RowList


class StakeholderList(RowList):
    """Headings part those with different stakes and cannot be chosen."""

    def __init__(self) -> None:
        super().__init__(_("Stakeholders"))
        self.lines = StakeholderListModel()
        self.lines.setParent(self)
        self.setModel(self.lines)
        self.setItemDelegate(StakeholderDelegate(self))

    def current(self) -> Stakeholder | None:
        """Return who is chosen, None for nobody."""
        return self.lines.stakeholder(self.currentIndex().row())

    def current_id(self) -> str:
        current = self.current()
        return current.id if current else ""

    def show_stakeholders(self, stakeholders: Sequence[Stakeholder]) -> None:
        """Show this register; who was chosen stays so, else the neighbour is."""
        former, row = self.current(), self.currentIndex().row()
        self.follow(lambda: self.lines.show_stakeholders(stakeholders))
        if former is None or self.lines.row_of(former.id) < 0:
            neighbour = self.lines.neighbour(row)
            if neighbour is not None:
                self.choose(neighbour.id)

    def choose(self, stakeholder_id: str) -> None:
        """Choose somebody and bring the line into view."""
        self.choose_row(self.lines.row_of(stakeholder_id))
