"""The joint sheet on the wall: the same table, large, with each sum as soon as it is known."""

from collections.abc import Iterator
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Change, Project
from bosaet_desktop.core.terms.scoring import JOINT_SHEET
from bosaet_desktop.ui.how.entry.follow import marks_of
from bosaet_desktop.ui.how.entry.form import entry_form
from bosaet_desktop.ui.how.entry.mark_grid import HALL_TITLE_SIZE, MarkGrid
from bosaet_desktop.ui.how.entry.mark_table_model import MarkTableModel
from bosaet_desktop.ui.how.entry.sheet_in_hand import Cell
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.fitted_view import FittedView
from bosaet_desktop.ui.widgets.hall_type import SIDE, TITLE_SIZE, TOP, least_pixels
from bosaet_desktop.ui.widgets.labels import PlainLabel

# Sizes for a wall 1366 pixels wide; the table is as large as all of its rows and columns allow.
GAP = 16
LARGEST, STEPS = 2.4, 12
# The height of a row and of the row in hand where titles stand on one line, and on two.
ONE_LINE, TWO_LINES = (29, 46), (50, 54)
LINES = {ONE_LINE: 1, TWO_LINES: 2}
# How much larger than at the desk, and the heights of the rows.
Size: TypeAlias = tuple[float, tuple[int, int]]


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
        self._column.activate()
        room = self.height() - 2 * top - theme.px(GAP) - self._title.sizeHint().height()
        self._fit_grid(room)
        self._column.activate()
        self._grid.show_cursor(self._cell)

    def _fit_grid(self, room: int) -> None:
        """Set the table in the largest type in which all of it has `room` below the title.

        Where even the least type leaves rows over, as many as stand there whole follow the cursor.
        """
        largest = (each for each in self._sizes() if self._has_room(each, room))
        self._grid.fit(*next(largest, self._least_size()))
        count = self._model.rowCount()
        while count > 1 and self._grid.height_of(count) > room:
            count -= 1
        self._grid.setMaximumHeight(self._grid.height_of(count))

    def _sizes(self) -> Iterator[Size]:
        least, _rows = self._least_size()
        for step in range(STEPS):
            factor = LARGEST - (LARGEST - least) * step / (STEPS - 1)
            yield from ((factor, rows) for rows in LINES)

    def _has_room(self, size: Size, room: int) -> bool:
        self._grid.fit(*size)
        whole = self._grid.title_lines() <= LINES[size[1]]
        return whole and self._grid.height_of(self._model.rowCount()) <= room

    def _least_size(self) -> Size:
        """Return the size of the least type that can be read from the last bench."""
        factor = least_pixels(self) / theme_of(self).px(HALL_TITLE_SIZE)
        self._grid.fit(factor, ONE_LINE)
        return factor, ONE_LINE if self._grid.title_lines() <= LINES[ONE_LINE] else TWO_LINES

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)
