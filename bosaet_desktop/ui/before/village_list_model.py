"""The villages of the cluster as a list on screen."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from bosaet_desktop.core.charts.village_colours import village_colour
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.village import Village
from bosaet_desktop.ui.widgets.colour_button import SWATCH_SIZE, swatch
from bosaet_desktop.ui.widgets.follow_rows import follow_rows

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class VillageListModel(QAbstractListModel):
    """Follows the project row by row, so that the selection stays where it is."""

    def __init__(self) -> None:
        super().__init__()
        self._villages: list[Village] = []

    def show_villages(self, villages: Sequence[Village]) -> None:
        """Take over `villages` in their order with as few steps as that needs."""
        follow_rows(self, self._villages, villages, attrgetter("id"))

    def village(self, row: int) -> Village | None:
        """Return the village in `row`, None outside the list."""
        return self._villages[row] if 0 <= row < len(self._villages) else None

    def row_of(self, village_id: str) -> int:
        """Return the row of a village, -1 if it is not there."""
        return next((n for n, each in enumerate(self._villages) if each.id == village_id), -1)

    def ids(self) -> list[str]:
        """Return the villages' ids in the order shown."""
        return [each.id for each in self._villages]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._villages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt's own
        village = self.village(index.row()) if index.isValid() else None
        if village is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return village.name
        if role == Qt.ItemDataRole.DecorationRole:
            return _disc(village.colour)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            colour = _(village_colour(village.colour).name)
            return _("{village}, colour {colour}").format(village=village.name, colour=colour)
        return None


def _disc(colour: int) -> QIcon:
    """Return the village's disc; a selected row would tint it without a picture of its own."""
    disc, picture = QIcon(), swatch(village_colour(colour), SWATCH_SIZE, 2)
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        disc.addPixmap(picture, mode)
    return disc
