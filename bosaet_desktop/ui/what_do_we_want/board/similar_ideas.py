"""Below the field where an idea is typed: what the board holds already that is like it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Idea
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.what_do_we_want.board.likenesses import LikeIdeas
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate

WIDEST, PAUSE_MS = 560, 120
KEY = Qt.ItemDataRole.UserRole


class SimilarIdeas(Card):
    """Down chooses one and Enter then emits `again(idea_id)`; Enter alone stays with the field.

    It floats over the board, so that nothing moves while somebody types.
    """

    again = Signal(str)

    def __init__(self, field: QPlainTextEdit, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._field, self._ground = field, parent
        self._like = LikeIdeas(self)
        self._list = QListWidget()
        self._lay_out()
        self.hide()
        field.installEventFilter(self)
        # Typing never waits for this: it is looked up in the pauses.
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        field.textChanged.connect(self._wait)
        self._like.learnt.connect(self._look)
        self._list.itemClicked.connect(self._say_again)

    def _lay_out(self) -> None:
        self._list.setAccessibleName(_("Ideas on the board that are like it"))
        self._list.setProperty("bare", "true")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(WholeWordsDelegate(self._list))
        self.body.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        self.body.setSpacing(0)
        hint = _("On the board already? ↓ and Enter: said again. Enter: a new idea.")
        self.body.addWidget(Caption(hint))
        self.body.addWidget(self._list)

    def show_board(self, ideas: Sequence[Idea], language: str) -> None:
        """Compare with these ideas from now on."""
        self._like.know(ideas, language)

    def chosen(self) -> str | None:
        """Return the idea that is chosen in the list."""
        row = self._list.currentRow()
        return str(self._list.item(row).data(KEY)) if row >= 0 and self.isVisible() else None

    def _wait(self) -> None:
        if self._field.document().isEmpty():
            self.hide()
        self._pause.start()

    def _look(self) -> None:
        found = self._like.like(self._field.toPlainText())
        self._list.clear()
        for idea in found:
            words = [idea.text, *([idea.village.name] if idea.village else [])]
            QListWidgetItem(" · ".join(words), self._list).setData(KEY, idea.id)
        self._list.setCurrentRow(-1)
        self.setVisible(bool(found))
        if found:
            self._lie_below()

    def _lie_below(self) -> None:
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        self._list.setFixedHeight(rows + GRID)
        at = self._field.mapTo(self._ground, QPoint(0, self._field.height() + 4))
        self.setFixedWidth(min(self._ground.width() - at.x(), theme_of(self).px(WIDEST)))
        self.adjustSize()
        self.move(at)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if event.type() == QEvent.Type.FocusIn:
            self._look()
        if event.type() == QEvent.Type.KeyPress and self.isVisible():
            assert isinstance(event, QKeyEvent)
            return self._steer(Qt.Key(event.key()))
        return False

    def _steer(self, key: Qt.Key) -> bool:
        """Take a key that is meant for the list."""
        row, last = self._list.currentRow(), self._list.count() - 1
        if key == Qt.Key.Key_Down:
            self._list.setCurrentRow(min(row + 1, last))
        elif key == Qt.Key.Key_Up and row >= 0:
            self._list.setCurrentRow(row - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._say_again(self._list.item(row))
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _say_again(self, item: QListWidgetItem) -> None:
        self.again.emit(str(item.data(KEY)))
