"""The path on the left: six stages that open to their steps, each with its state."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.progress import StepState
from bosaet_desktop.ui.frame.path_delegate import (
    KEY,
    MARK,
    STATE,
    PathDelegate,
)
from bosaet_desktop.ui.frame.rail import Rail
from bosaet_desktop.ui.pages import OVERVIEW, PAGES, STAGES, PageEntry, entry

PATH_WIDTH = 248


def spoken_state(state: StepState) -> str:
    """Return the state in words, for those who cannot see the mark."""
    return {
        StepState.EMPTY: _("not begun"),
        StepState.BEGUN: _("begun"),
        StepState.DONE: _("done"),
    }[state]


class _PathTree(QTreeWidget):
    """A tree that tells what was clicked or entered; moving with the arrows turns no page."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bare", True)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(_("The steps of the project"))
        self.setItemDelegate(PathDelegate(self))
        self.itemClicked.connect(lambda item: self.picked.emit(item.data(0, KEY)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # How many lines a title takes follows the width.
        self.scheduleDelayedItemsLayout()
        # Something below may have taken the room where the current step stood.
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(item.data(0, KEY))
            return
        super().keyPressEvent(event)


class PathPanel(Rail):
    """Shows the steps of a project; emits `page_chosen` with the key of a step."""

    page_chosen = Signal(str)
    more_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__(Qt.Edge.RightEdge)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._states: Mapping[str, StepState] = {}
        self._current = OVERVIEW
        self._tree = _PathTree()
        self._more = QPushButton()
        self._more.setProperty("kind", "quiet")
        self._more.setCheckable(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 16, 10, 12)
        layout.setSpacing(8)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def add_foot(self, foot: QWidget) -> None:
        """Put something that is to stay in sight below the steps."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(foot)

    def _connect(self) -> None:
        self._tree.picked.connect(self._pick)
        self._more.toggled.connect(self.more_toggled)

    def show_steps(self, shown: Iterable[PageEntry], more: bool) -> None:
        """Rebuild the path with the steps `shown`; with `more`, hidden ones were asked for."""
        shown = tuple(shown)
        self._tree.clear()
        self._items.clear()
        self._add(
            self._tree.invisibleRootItem(), OVERVIEW, entry(OVERVIEW).title, entry(OVERVIEW).icon
        )
        for stage in STAGES:
            steps = [page for page in shown if page.stage == stage.key]
            if steps:
                head = self._add(self._tree.invisibleRootItem(), stage.key, stage.title, stage.mark)
                for step in steps:
                    self._add(head, step.key, step.title, "")
        self._show_more_button(len(PAGES) - len(shown), more)
        self.show_current(self._current)
        self.show_states(self._states)

    def _add(self, parent: QTreeWidgetItem, key: str, title: str, mark: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [_(title)])
        item.setData(0, KEY, key)
        item.setData(0, MARK, mark)
        item.setData(0, STATE, StepState.EMPTY.value)
        self._items[key] = item
        return item

    def _show_more_button(self, hidden: int, more: bool) -> None:
        self._more.blockSignals(True)
        self._more.setChecked(more)
        self._more.blockSignals(False)
        self._more.setText(
            _("Show fewer steps")
            if more
            else ngettext("Show {n} more step", "Show {n} more steps", hidden).format(n=hidden)
        )
        self._more.setVisible(more or hidden > 0)

    def show_states(self, states: Mapping[str, StepState]) -> None:
        """Draw the state beside each step, and a stage begun as soon as one of its steps is.

        Steps that are shown later on get theirs as well.
        """
        self._states = states
        for key, item in self._items.items():
            own = states.get(key, StepState.EMPTY)
            if item.childCount():
                steps = [
                    page.key for page in PAGES if page.stage == key and page.key in self._items
                ]
                own = _together([states.get(step, StepState.EMPTY) for step in steps])
            if key == OVERVIEW:
                own = StepState.BEGUN
            item.setData(0, STATE, own.value)
            words = item.text(0) if key == OVERVIEW else f"{item.text(0)}, {spoken_state(own)}"
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)

    def show_current(self, key: str) -> None:
        """Highlight the step `key`, open its stage and close the others."""
        self._current = key
        item = self._items.get(key)
        if item is None:
            return
        # First, for a tree that scrolls to its current step opens the stage of that step again.
        self._tree.setCurrentItem(item)
        self._open(item.parent() or item)
        delegate = self._tree.itemDelegate()
        if isinstance(delegate, PathDelegate):
            delegate.show_current(key, entry(key).stage)
        # Not the viewport: PySide learns of every kind of widget to say what it is.
        for each in self._items.values():
            self._tree.update(self._tree.indexFromItem(each))

    def has(self, key: str) -> bool:
        """Tell whether the step `key` stands in the path."""
        return key in self._items

    def _pick(self, key: str) -> None:
        item = self._items[key]
        if item.childCount():
            self._open(item, not item.isExpanded())
        else:
            self.page_chosen.emit(key)

    def _open(self, stage: QTreeWidgetItem, opened: bool = True) -> None:
        for other in self._items.values():
            if other.childCount():
                other.setExpanded(other is stage and opened)


def _together(states: list[StepState]) -> StepState:
    if all(state is StepState.DONE for state in states):
        return StepState.DONE
    if all(state is StepState.EMPTY for state in states):
        return StepState.EMPTY
    return StepState.BEGUN
