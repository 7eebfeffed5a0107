"""The cards of one column, changed in place so that nobody loses their place."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from bosaet_desktop.ui.what_do_we_want.board.card_words import CardFace, spoken
from bosaet_desktop.ui.widgets.follow_rows import follow_rows

Index = QModelIndex | QPersistentModelIndex
FACE = Qt.ItemDataRole.UserRole
CARD_MIME = "application/x-bosaet-cards"
_ROOT = QModelIndex()


class CardListModel(QAbstractListModel):
    """Emits wishes: other words for a card, or cards dropped before the row `row`."""

    worded = Signal(str, str)
    cards_dropped = Signal(list, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: list[CardFace] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._faces):
            return None
        face = self._faces[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return face.card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(face)
        return face if role == FACE else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        face = self._faces[index.row()]
        if str(value) != face.card.title:
            self.worded.emit(face.card.id, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def faces(self) -> tuple[CardFace, ...]:
        """Return the cards from top to bottom."""
        return tuple(self._faces)

    def row_of(self, card_id: str) -> int:
        """Return the row of a card, -1 if it lies elsewhere."""
        rows = (row for row, face in enumerate(self._faces) if face.card.id == card_id)
        return next(rows, -1)

    def show_faces(self, faces: Sequence[CardFace]) -> None:
        """Turn what is shown into `faces` by as few steps as needed."""
        follow_rows(self, self._faces, faces, lambda face: face.card.id)

    def mimeTypes(self) -> list[str]:
        return [CARD_MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(CARD_MIME) or action != Qt.DropAction.MoveAction:
            return False
        self.cards_dropped.emit(dropped_cards(data), row if row >= 0 else len(self._faces))
        return True


def carried_cards(card_ids: Sequence[str]) -> QMimeData:
    """Return what a drag carries for these cards."""
    carried = QMimeData()
    carried.setData(CARD_MIME, "\n".join(card_ids).encode())
    return carried


def dropped_cards(carried: QMimeData) -> list[str]:
    """Return the cards that `carried_cards` was given."""
    return bytes(carried.data(CARD_MIME).data()).decode().split("\n")
