"""Asks which ideas go, or which initiatives come together, and for the title of what it becomes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.text_field import TextField

SIZE = (560, 480)
KEY = Qt.ItemDataRole.UserRole
Deed = Callable[[list[str], str], object]


class ShapeDialog(QDialog):
    """Hands the ids ticked and the title to `deed`; what that refuses leaves the dialog open."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        sentence: str,
        button: str,
        offered: Sequence[tuple[str, str]],
        deed: Deed,
        proposed: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deed = deed
        self.title = TextField(proposed)
        self.list = QListWidget()
        self.list.setAccessibleName(sentence)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._do = PrimaryButton(button, deed=self.accept)
        self._lay_out(sentence)
        self._fill(offered)
        self.list.itemChanged.connect(lambda _item: self._count())
        self._count()

    def _lay_out(self, sentence: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(Caption(_("Space ticks a line.")), 1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        buttons.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(LabelledField(sentence, self.list), 1)
        column.addWidget(LabelledField(_("Title"), self.title))
        column.addLayout(buttons)
        theme = theme_of(self)
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def _fill(self, offered: Sequence[tuple[str, str]]) -> None:
        for key, words in offered:
            item = QListWidgetItem(words, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(KEY, key)

    def ticked(self) -> list[str]:
        """Return the ids that were ticked, in the order of the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [str(item.data(KEY)) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _count(self) -> None:
        self._do.setEnabled(bool(self.ticked()))

    def accept(self) -> None:
        """Do the deed and close."""
        self._deed(self.ticked(), self.title.text())
        super().accept()
