"""A cell of a table in which one of a few values is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate

Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(WholeWordsDelegate):
    """Folds out the (text, value) pairs that `choices` returns at that moment."""

    def __init__(self, choices: Callable[[], Sequence[tuple[str, str]]], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        for text, value in self._choices():
            box.addItem(text, value)
        # The cell may be narrower than what can be chosen in it.
        box.view().setMinimumWidth(box.sizeHint().width())
        box.activated.connect(lambda: self._finish(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
