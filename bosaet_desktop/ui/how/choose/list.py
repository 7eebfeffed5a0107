"""The list with the line in it: moved by the mouse, by Alt and an arrow, or by buttons."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.decision import Choice, ChoiceRow
from bosaet_desktop.ui.how.choose.list_model import ChooseListModel, TheLine
from bosaet_desktop.ui.how.choose.row_delegate import ChooseRowDelegate
from bosaet_desktop.ui.how.result.list import FittingList
from bosaet_desktop.ui.theme.theme import theme_of

GHOST = 3


class ChooseList(FittingList):
    """Emits `line_moved(cut)` with a place that is allowed; the page turns it into a command."""

    line_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("What starts now, above the line"), parent)
        self.setAccessibleDescription(_("Alt and the up or down arrow move the line."))
        self._choices = ChooseListModel(self)
        self.setModel(self._choices)
        self.setItemDelegate(ChooseRowDelegate(self, self._choices))
        self._dragged_to: int | None = None

    def show_choice(self, found: Choice) -> None:
        """Show a choice; the row that was pointed out stays so."""
        former = self._choices.choice_at(self.currentIndex())
        on_line = self._is_line(self.currentIndex().row())
        self._choices.show(found)
        self.measure_rows()
        if former is not None:
            self.point_out(former.placing.initiative_id)
        elif on_line:
            self.setCurrentIndex(self._choices.index(self._line_row()))
        self.show_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_line()

    def show_line(self) -> None:
        """Bring the line into view with as much of the top as there is room for.

        A row that was pointed out comes first: something is about to be done with it.
        """
        if self.current_choice() is not None:
            self.scrollTo(self.currentIndex())
            return
        self.scrollToTop()
        # The row below the line comes along, so that it is seen what waits next.
        for row in (self._line_row() + 1, self._line_row()):
            self.scrollTo(self._choices.index(row))

    def point_out(self, initiative_id: str) -> None:
        """Select the row of an initiative and bring it into view."""
        row = self._choices.row_of(initiative_id)
        if row is not None:
            self.setCurrentIndex(self._choices.index(row))

    def current_choice(self) -> ChoiceRow | None:
        """Return what can be chosen in the row that is pointed out."""
        return self._choices.choice_at(self.currentIndex())

    def step_line(self, step: int) -> None:
        """Ask for the line one allowed place further down (1) or up (-1)."""
        cut = self._choices.next_cut(step)
        if cut != self._choices.cut:
            self.line_moved.emit(cut)

    def can_step(self, step: int) -> bool:
        """Tell whether the line can go further down (1) or up (-1)."""
        return self._choices.next_cut(step) != self._choices.cut

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step_line(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if event.button() == Qt.MouseButton.LeftButton and self._is_line(row):
            self._dragged_to = self._choices.cut
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._dragged_to is not None:
            self._dragged_to = self._choices.nearest_cut(self._cut_at(place))
            self.viewport().update()
            return
        over_line = self._is_line(self.indexAt(place).row())
        self.viewport().setCursor(
            Qt.CursorShape.OpenHandCursor if over_line else Qt.CursorShape.ArrowCursor
        )
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dropped, self._dragged_to = self._dragged_to, None
        super().mouseReleaseEvent(event)
        if dropped is not None:
            self.viewport().unsetCursor()
            self.viewport().update()
            if dropped != self._choices.cut:
                self.line_moved.emit(dropped)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dragged_to is None:
            return
        painter = QPainter(self.viewport())
        y = self._edge_of(self._dragged_to)
        colour = theme_of(self).palette.accent
        painter.fillRect(QRect(0, y - GHOST // 2, self.viewport().width(), GHOST), colour)
        painter.end()

    def _is_line(self, row: int) -> bool:
        rows = self._choices.rows
        return 0 <= row < len(rows) and isinstance(rows[row], TheLine)

    def _line_row(self) -> int:
        return self._choices.cut

    def _choice_rects(self) -> list[QRect]:
        return [
            self.visualRect(self._choices.index(at))
            for at, row in enumerate(self._choices.rows)
            if isinstance(row, ChoiceRow)
        ]

    def _cut_at(self, place: QPoint) -> int:
        """Return how many rows have their middle above the pointer."""
        return sum(rect.center().y() < place.y() for rect in self._choice_rects())

    def _edge_of(self, cut: int) -> int:
        rects = self._choice_rects()
        if not rects:
            return 0
        return rects[cut].top() if cut < len(rects) else rects[-1].bottom()
