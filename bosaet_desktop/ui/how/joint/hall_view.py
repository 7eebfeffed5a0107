"""The joint sheet on the wall: the same table, large, with each sum as soon as it is known."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Change, Project
from bosaet_desktop.core.terms.scoring import JOINT_SHEET
from bosaet_desktop.ui.how.entry.follow import marks_of
from bosaet_desktop.ui.how.entry.form import entry_form
from bosaet_desktop.ui.how.entry.mark_grid import (
    CURRENT_HEIGHT,
    HALL_TITLE_SIZES,
    ROW_HEIGHT,
    MarkGrid,
)
from bosaet_desktop.ui.how.entry.mark_table_model import MarkTableModel
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.fitted_view import FittedView
from bosaet_desktop.ui.widgets.hall_type import SIDE, TITLE_SIZE, TOP, least_pixels
from bosaet_desktop.ui.widgets.labels import PlainLabel

# Sizes for a wall 1366 pixels wide; the table is as large as all of its rows and columns allow.
GAP = 16
LARGEST, NARROWEST_TABLE, HEADS = 2.4, 540, 38


class JointHallView(FittedView):
    """Follows the marks by itself, so that the hall sees each the moment it is stored."""

    def __init__(
        self,
        project: Project,
        signals: ProjectSignals,
        cell: Cell | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        form = entry_form(project)
        self._round = form.round.number
        self._model = MarkTableModel(sums=True, parent=self)
        self._grid = MarkGrid(self._model, _("The joint sheet"))
        self._grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = PlainLabel(_("The joint sheet"))
        self._cell = cell
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._grid, 1)
        self._column.addStretch()
        self._model.show_form(form.rows, form.round.questions)
        self._model.show_marks(form.take_up(project, JOINT_SHEET).marks)
        signals.changed.connect(self._take_change)

    def _take_change(self, change: Change) -> None:
        for cell, value in marks_of(change, self._round, JOINT_SHEET).items():
            self._model.show_mark(cell, value)
            self._cell = cell
            self._grid.show_cursor(cell)

    def fit(self) -> None:
        """Set everything as large as there is room for."""
        theme = theme_of(self)
        side, top = theme.px(SIDE), theme.px(TOP)
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(theme.px(GAP))
        self._title.setStyleSheet(f"font-size: {theme.px(TITLE_SIZE)}px; font-weight: 700")
        self._grid.fit(self._factor())
        self._grid.setMaximumHeight(self._grid.sizeHint().height())
        self._grid.show_cursor(self._cell)

    def _factor(self) -> float:
        """Return how much larger than at the desk the table stands here.

        The row being filled in can always be read; a long table then follows the cursor.
        """
        theme = theme_of(self)
        rows = self._model.rowCount() * ROW_HEIGHT + CURRENT_HEIGHT - ROW_HEIGHT + HEADS
        high = self.height() - 2 * theme.px(TOP) - theme.px(1.3 * TITLE_SIZE + GAP)
        wide = self.width() - 2 * theme.px(SIDE)
        room = min(high / theme.px(rows), wide / theme.px(NARROWEST_TABLE))
        legible = least_pixels(self) / theme.px(HALL_TITLE_SIZES[0])
        return max(min(room, LARGEST), legible)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)
