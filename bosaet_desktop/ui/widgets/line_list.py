"""Short lines people write one after another, change, arrange and delete, by keyboard or mouse."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.buttons import IconButton
from bosaet_desktop.ui.widgets.calm import calm
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.line_grip import LineGrip
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

MOST_LINES = 6
GAP, MARK_HEIGHT = 4, 2


@dataclass(frozen=True, slots=True)
class LineDeeds:
    """What is done with a line; `move(key, before)` puts it before another one, last for None."""

    add: Callable[[str], object]
    write: Callable[[str, str], object]
    move: Callable[[str, str | None], object]
    delete: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line by its key."""

    key: str
    text: str


class LineField(TextArea):
    """One line that wraps when it is long; Enter stores it, Alt with an arrow moves it."""

    step_requested = Signal(int)

    def __init__(self, name: str, *, never_empty: bool = False) -> None:
        super().__init__(lines=1, most_lines=MOST_LINES, never_empty=never_empty)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.step_requested.emit(steps[key])
        else:
            super().keyPressEvent(event)


class NewLine(TextField):
    """An empty line that hands over what is written on Enter and on leaving, and is empty again.

    What is refused stays to be put right.
    """

    def __init__(self, name: str, hint: str, add: Callable[[str], object]) -> None:
        super().__init__(waits_to_be_left=True)
        self._add = add
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.committed.connect(self._hand_over)

    def _hand_over(self, text: str) -> None:
        if not text.strip():
            return
        self._add(text)
        self.clear()
        self._writing.stored = ""


class LineRow(QWidget):
    """A line with its buttons; `below` shows what belongs to it, such as a choice."""

    def __init__(self, name: str, below: QWidget | None = None) -> None:
        super().__init__()
        self.field = LineField(name)
        calm(self.field)
        self.below = below
        self.grip = LineGrip()
        self.up = IconButton("arrow-up", _("Move up (Alt+Up)"))
        self.down = IconButton("arrow-down", _("Move down (Alt+Down)"))
        self.delete = IconButton("delete-outline", _("Delete"))
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.grip, 0, 0)
        grid.addWidget(self.field, 0, 1)
        for column, button in enumerate((self.up, self.down, self.delete), start=2):
            grid.addWidget(button, 0, column, Qt.AlignmentFlag.AlignTop)
        if self.below is not None:
            # Several such lists stand below each other, and a line alone in its own has no grip.
            policy = self.grip.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self.grip.setSizePolicy(policy)
            grid.addWidget(self.below, 1, 1, 1, 4)
            grid.setRowMinimumHeight(2, 2 * GAP)


class LineList(QWidget):
    """Shows the lines and, below them, an empty one: Enter there adds the next.

    A line that is emptied is deleted. `below` makes what stands under each line, by its key.
    """

    def __init__(
        self,
        name: str,
        hint: str,
        deeds: LineDeeds,
        below: Callable[[str], QWidget] | None = None,
    ) -> None:
        super().__init__()
        self._name, self._deeds, self._below = name, deeds, below
        self._keys: list[str] = []
        self.new = NewLine(_("{list}: new line").format(list=name), hint, deeds.add)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        top = QWidget()
        top.setFixedHeight(0)
        column.addWidget(top)
        column.addWidget(self.new)
        self.rows = KeyedCards(column, top, self._make)
        self._mark = QFrame(self)
        self._mark.setFixedHeight(MARK_HEIGHT)
        self._mark.hide()

    def show_lines(self, lines: Sequence[ShownLine]) -> None:
        """Show what is stored; a line that is being written at this moment stays."""
        self._keys = [line.key for line in lines]
        self.rows.follow(self._keys)
        for at, line in enumerate(lines):
            row = self.rows.by_key[line.key]
            row.field.show_text(line.text)
            row.field.setAccessibleDescription(line.text)
            row.grip.setVisible(len(lines) > 1)
            row.up.setEnabled(at > 0)
            row.down.setEnabled(at < len(lines) - 1)

    def commit(self) -> None:
        """Store what is half written."""
        for row in list(self.rows.by_key.values()):
            row.field.commit()
        self.new.commit()

    def _make(self, key: str) -> LineRow:
        row = LineRow(self._name, self._below(key) if self._below else None)
        row.field.committed.connect(lambda text: self._write(key, text))
        row.field.step_requested.connect(lambda step: self._step(key, step))
        row.grip.dragged.connect(self._show_mark)
        row.grip.dropped.connect(lambda height: self._drop(key, height))
        row.up.clicked.connect(lambda: self._step(key, -1))
        row.down.clicked.connect(lambda: self._step(key, 1))
        row.delete.clicked.connect(lambda: self._delete(key))
        return row

    def _write(self, key: str, text: str) -> None:
        if text.strip():
            self._deeds.write(key, text)
        else:
            self._delete(key)

    def _delete(self, key: str) -> None:
        """Leave the keyboard on the line that comes after, not nowhere."""
        row = self.rows.by_key.get(key)
        focused = QApplication.focusWidget()
        had_focus = row is not None and focused is not None and row.isAncestorOf(focused)
        at = self._keys.index(key)
        following = [*self._keys[at + 1 :], *reversed(self._keys[:at])]
        self._deeds.delete(key)
        if had_focus:
            near = self.rows.by_key.get(following[0]) if following else None
            target = self.new if near is None else near.field
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, key: str, step: int) -> None:
        at = self._keys.index(key)
        to = at + step
        if not 0 <= to < len(self._keys):
            return
        others = [each for each in self._keys if each != key]
        self._move(key, others[to] if to < len(others) else None)

    def _move(self, key: str, before: str | None) -> None:
        self.rows.by_key[key].field.commit()
        self._deeds.move(key, before)

    def _place_at(self, height: int) -> int:
        """Return how many lines lie above a height on the screen."""
        here = self.mapFromGlobal(QPoint(0, height)).y()
        return sum(self.rows.by_key[key].geometry().center().y() < here for key in self._keys)

    def _show_mark(self, height: int) -> None:
        """Draw where a line would be dropped."""
        place = self._place_at(height)
        last = place == len(self._keys)
        beside = self.rows.by_key[self._keys[place - last]].geometry()
        top = beside.bottom() + GAP // 2 if last else beside.top() - GAP // 2
        self._mark.setStyleSheet(f"background: {theme_of(self).palette.accent}")
        self._mark.setGeometry(0, top - MARK_HEIGHT // 2, self.width(), MARK_HEIGHT)
        self._mark.raise_()
        self._mark.show()

    def _drop(self, key: str, height: int) -> None:
        self._mark.hide()
        place, own = self._place_at(height), self._keys.index(key)
        if place not in (own, own + 1):
            self._move(key, self._keys[place] if place < len(self._keys) else None)
