"""Picks ideas from the board: look for words, tick, add."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Idea
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Caption

SIZE = (560, 480)
KEY = Qt.ItemDataRole.UserRole


class IdeaPicker(QDialog):
    """Hands the ids that were ticked to `deed`; ideas in other initiatives say so."""

    def __init__(
        self, parent: QWidget, ideas: Sequence[Idea], deed: Callable[[list[str]], object]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Add ideas"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deed = deed
        self._search = QLineEdit()
        self._list = QListWidget()
        self._add = PrimaryButton(_("Add"), deed=self.accept)
        self._lay_out()
        self._fill(ideas)
        self._search.textChanged.connect(self._narrow)
        self._list.itemChanged.connect(lambda _item: self._count())
        self._count()

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(_("Find ideas"))
        self._search.setAccessibleName(_("Find ideas"))
        self._list.setAccessibleName(_("Ideas to add"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(Caption(_("Space ticks an idea.")), 1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        buttons.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        theme = theme_of(self)
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def _fill(self, ideas: Sequence[Idea]) -> None:
        for idea in ideas:
            parts = [idea.text]
            if idea.village is not None:
                parts.append(idea.village.name)
            parts += [_("in {title}").format(title=title) for title in idea.initiatives]
            item = QListWidgetItem(" · ".join(parts), self._list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(KEY, idea.id)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def ticked(self) -> list[str]:
        """Return the ids of the ideas ticked."""
        return [
            str(item.data(KEY))
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        ]

    def _narrow(self, words: str) -> None:
        for item in self._items():
            item.setHidden(words.casefold() not in item.text().casefold())

    def _count(self) -> None:
        count = len(self.ticked())
        self._add.setEnabled(count > 0)
        self._add.setText(_("Add {count}").format(count=count) if count else _("Add"))

    def accept(self) -> None:
        """Add what was ticked and close."""
        self._deed(self.ticked())
        super().accept()
