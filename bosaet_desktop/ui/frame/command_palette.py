"""Ctrl+K: type a few letters, go to any step, action, idea, initiative or person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.frame.matching import fit
from bosaet_desktop.ui.theme.icons import icon
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.text_field import TextField
from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate

WIDTH, HEIGHT, TOP = 560, 420, 80
SHOWN_AT_MOST = 40
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Destination:
    """Something to go to or to do; `kind` is the word shown before it ("Step", "Idea")."""

    text: str
    kind: str
    icon: str
    deed: Callable[[], object]
    keys: str = ""


class CommandPalette(QDialog):
    """A field and a list under it; Enter does what is marked, Escape closes."""

    def __init__(self, destinations: Sequence[Destination], window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(_("Find anything"))
        self._destinations = destinations
        self._field = TextField()
        self._list = QListWidget()
        self._none = Caption(_("Nothing has that name. Try fewer letters."))
        self._lay_out(window)
        self._connect()
        self._narrow("")

    def _lay_out(self, window: QWidget) -> None:
        self._field.setPlaceholderText(_("Step, action, idea, initiative or person"))
        self._field.setAccessibleName(_("What to find"))
        self._list.setProperty("bare", True)
        self._list.setAccessibleName(_("What was found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(WholeWordsDelegate(self._list))
        card = Card()
        for widget in (self._field, self._list, self._none):
            card.body.addWidget(widget)
        card.body.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        theme = theme_of(self)
        width = min(theme.px(WIDTH), window.width() - 32)
        self.resize(width, min(theme.px(HEIGHT), window.height() - 2 * TOP))
        side = theme.px(18)
        self._list.setIconSize(QSize(side, side))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, TOP)))

    def _connect(self) -> None:
        self._field.installEventFilter(self)
        self._field.textEdited.connect(self._narrow)
        self._list.itemClicked.connect(lambda _item: self._go())

    def take_focus(self) -> None:
        """Let the keyboard write into the field."""
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
            if event.key() in _MOVES:
                self._list.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        scored = ((fit(typed, each.text), at) for at, each in enumerate(self._destinations))
        best = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0])
        self._list.clear()
        for _score, at in best[:SHOWN_AT_MOST]:
            self._list.addItem(self._row(at))
        self._list.setCurrentRow(0)
        self._none.setVisible(not best)

    def _row(self, at: int) -> QListWidgetItem:
        found = self._destinations[at]
        item = QListWidgetItem(f"{found.text} · {found.keys or found.kind}")
        item.setIcon(icon(found.icon, theme_of(self).palette.muted))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{found.kind}: {found.text}")
        item.setData(Qt.ItemDataRole.UserRole, at)
        return item

    def _go(self) -> None:
        """Close and go there; with nothing found stay, for the next letters."""
        item = self._list.currentItem()
        if item is not None:
            self.accept()
            self._destinations[item.data(Qt.ItemDataRole.UserRole)].deed()
