"""Everything behind the result: certainty, what if, agreement and villages, for the facilitator."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.how.result.sections import sections
from bosaet_desktop.ui.how.result.what_if import ResultWhatIf
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.labels import Detail
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

if TYPE_CHECKING:  # these rows bring numpy along, which nobody needs before there are marks
    from bosaet_desktop.core.rows.details import Details


class ResultDetails(ScrollArea):
    """Arrow keys and Page Down scroll it once it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("Details"))
        self.what_if = ResultWhatIf()
        self._counting = Detail(_("Counting …"))
        self._parts = QWidget()
        self.body.addWidget(self._counting)
        self.body.addWidget(self._parts)
        self.body.addWidget(self.what_if)
        self.body.addStretch(1)

    def show_counting(self) -> None:
        """Take away what is out of date; the answer is on its way."""
        self._counting.show()
        self._parts.hide()

    def show_details(self, details: "Details") -> None:
        """Show what can be said of the result."""
        former, self._parts = self._parts, QWidget()
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for section in sections(details):
            column.addWidget(section)
        self.body.replaceWidget(former, self._parts)
        former.hide()
        former.deleteLater()
        self._counting.hide()
        self._parts.setVisible(column.count() > 0)
