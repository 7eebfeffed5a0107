"""The ranking as a list of painted rows, as high as its rows or as the page has room for."""

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.ui.how.result.list_model import ResultListModel
from bosaet_desktop.ui.how.result.row_delegate import ResultRowDelegate
from bosaet_desktop.ui.theme.theme import GRID, theme_of

EDGES = 2 * (GRID + 1)
LEAST_ROWS = 6
Index = QModelIndex | QPersistentModelIndex


class FittingList(QListView):
    """A list that asks for the height of its rows, and scrolls inside when it gets less."""

    current_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setViewportMargins(GRID, GRID, GRID, GRID)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._rows_height() + EDGES)

    def minimumSizeHint(self) -> QSize:
        least = theme_of(self).px(LEAST_ROWS * 32)
        return QSize(theme_of(self).px(240), min(least, self._rows_height()) + EDGES)

    def measure_rows(self) -> None:
        """Take the height of rows that have changed."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.model() is not None:
            self.measure_rows()

    def _rows_height(self) -> int:
        model = self.model()
        if model is None:
            return 0  # type: ignore[unreachable]  # Qt measures before there is a model
        return sum(self.sizeHintForRow(row) for row in range(model.rowCount()))


class ResultList(FittingList):
    """Emits `current_changed` when another placing is pointed out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Ranking"), parent)
        self._placings = ResultListModel(self)
        self.setModel(self._placings)
        self.setItemDelegate(ResultRowDelegate(self, self._placings))

    @property
    def placings(self) -> ResultListModel:
        """The rows."""
        return self._placings

    def current_placing(self) -> Placing | None:
        """Return the placing that is pointed out, if one is; the keyboard alone points at none."""
        chosen = self.selectionModel().isSelected(self.currentIndex())
        return self._placings.placing(self.currentIndex()) if chosen else None

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.current_changed.emit()

    def point_out(self, initiative_id: str) -> None:
        """Select the row of an initiative and bring it into view."""
        row = self._placings.row_of(initiative_id)
        if row is not None:
            self.setCurrentIndex(self._placings.index(row))
            self.scrollTo(self._placings.index(row))
