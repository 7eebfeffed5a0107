"""What a hand can do to a window at random: keys, clicks, words, drags, rows, menus."""

from collections.abc import Callable, Iterable
from random import Random
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

W = TypeVar("W", bound=QWidget)
Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
KEYS = (
    *[Key.Key_Tab] * 4, *[Key.Key_Down] * 2, *[Key.Key_Return] * 2, Key.Key_Up, Key.Key_Left,
    Key.Key_Right, Key.Key_Home, Key.Key_End, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Space,
    Key.Key_Enter, Key.Key_Escape, Key.Key_Backspace, Key.Key_Delete, Key.Key_F2, Key.Key_Plus,
    Key.Key_Minus, Key.Key_Comma, Key.Key_0, Key.Key_1, Key.Key_5, Key.Key_A, Key.Key_B, Key.Key_N,
    Key.Key_V, Key.Key_Z, Key.Key_K, Key.Key_F6, Key.Key_F8, Key.Key_F9, Key.Key_F11,
)  # fmt: skip
MODIFIERS = (
    *[Modifier.NoModifier] * 7, Modifier.ControlModifier, Modifier.ShiftModifier,
    Modifier.AltModifier,
)  # fmt: skip
TEXTS = (
    *("Æøå 🎉", "x" * 310, "12", "-3", "1,5", "1/13/2026", "24-12-2026", "19.30", "5"),
    *("a@b.dk", "  ", "=1+1", "<b>&amp;", "Barde", "two\nlines", "https://example.dk"),
)
COPIED = ("En sti\nEn bænk\nEt skur", "a\tb\tc\n1\t2\t3\n4\t5\t6", "\t\n\n", "1")
# Numbers of sheets and forms, marks, and what answers the questions that come with them.
STRUCK = ("1\r", "12\r2", "41\r1", "5432", "3,v", "1 2 3", "+-0")
LONGEST_STROKE = 120
CLEARED, LEFT_ALONE, DOUBLED = 0.5, 0.4, 0.3
QUIT, QUIT_KEYS = "quit", "Ctrl+Q"


class Hands:
    """Does one act at a time, and says beforehand which."""

    def __init__(self, chance: Random, note: Callable[[str], None]) -> None:
        self._chance, self._note = chance, note
        self._acts: dict[Callable[[QWidget], None], int] = {
            self._press: 40,
            self._click: 26,
            self._write: 14,
            self._choose_row: 10,
            self._poke: 4,
            self._drag: 3,
            self._strike: 6,
            self._ask_menu: 6,
            self._turn_wheel: 1,
            self._copy: 1,
        }

    def act(self, root: QWidget) -> None:
        """Do something in `root`, or nothing where it has no place for it."""
        chosen = self._chance.choices(list(self._acts), list(self._acts.values()))
        chosen[0](root)

    def choose_in_menus(self, actions: Iterable[tuple[str, QAction]]) -> None:
        """Do what one of these entries does, wherever it stands; quitting would end the walk."""
        offered = [each for name, each in actions if name != QUIT and each.isEnabled()]
        chosen = self._chance.choice(offered)
        self._note(f"choose {chosen.text()!r} in the menus")
        chosen.trigger()

    def act_in_popup(self, popup: QWidget) -> None:
        """Choose in a menu or a list that lies over the window, or put it away."""
        actions = [each for each in popup.actions() if _can_be_chosen(each)]
        if isinstance(popup, QMenu) and actions and self._chance.random() > LEFT_ALONE:
            chosen = self._chance.choice(actions)
            self._note(f"choose {chosen.text()!r}")
            popup.setActiveAction(chosen)
            QTest.keyClick(popup, Key.Key_Return)
        elif isinstance(popup, QMenu) or self._chance.random() < LEFT_ALONE:
            self._note(f"put away {_name(popup)}")
            popup.close()
        else:
            self.act(popup)

    def _press(self, root: QWidget) -> None:
        target = _holder(root)
        key, modifier = self._chance.choice(KEYS), self._chance.choice(MODIFIERS)
        self._note(f"press {key.name} {modifier.name} in {_name(target)}")
        QTest.keyClick(target, key, modifier)

    def _click(self, root: QWidget) -> None:
        button = self._one_of(root, QAbstractButton)
        if button is not None:
            self._note(f"click {_name(button)} {button.text()!r}")
            QTest.mouseClick(button, Button.LeftButton)

    def _write(self, root: QWidget) -> None:
        field = self._one_of(root, QLineEdit, QTextEdit, QPlainTextEdit)
        if field is None:
            return
        text = self._chance.choice(TEXTS)
        self._note(f"write {text[:20]!r} in {_name(field)}")
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._chance.random() < CLEARED and isinstance(field, QLineEdit | QTextEdit):
            field.selectAll()
        self._send(field, text)

    def _strike(self, root: QWidget) -> None:
        target, struck = _holder(root), self._chance.choice(STRUCK)
        self._note(f"strike {struck!r} in {_name(target)}")
        self._send(target, struck)

    def _send(self, target: QWidget, text: str) -> None:
        for letter in text:
            # Any letter may open a dialog, and what lies behind it may be gone afterwards.
            if isValid(target) and target.isVisible():
                QApplication.sendEvent(target, _stroke(letter))

    def _choose_row(self, root: QWidget) -> None:
        view = self._one_of(root, QAbstractItemView)
        model = view.model() if view is not None else None
        if view is None or model is None or not model.rowCount():
            return
        chance = self._chance
        columns = view.horizontalHeader().count() if isinstance(view, QTableView) else 1
        row, column = chance.randrange(model.rowCount()), chance.randrange(max(columns, 1))
        self._note(f"choose row {row}, {column} of {_name(view)}")
        index = model.index(row, column)
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        place, doubled = view.visualRect(index).center(), chance.random() < DOUBLED
        QTest.mouseClick(view.viewport(), Button.LeftButton, Modifier.NoModifier, place)
        if doubled and isValid(view) and view.isVisible():
            QTest.mouseDClick(view.viewport(), Button.LeftButton, Modifier.NoModifier, place)

    def _poke(self, root: QWidget) -> None:
        target, place = self._anywhere(root)
        self._note(f"poke {_name(target)}")
        QTest.mouseClick(target, Button.LeftButton, Modifier.NoModifier, place)

    def _drag(self, root: QWidget) -> None:
        target, place = self._anywhere(root)
        reach = range(-LONGEST_STROKE, LONGEST_STROKE)
        end = place + QPoint(self._chance.choice(reach), self._chance.choice(reach))
        self._note(f"drag in {_name(target)}")
        QTest.mousePress(target, Button.LeftButton, Modifier.NoModifier, place)
        QTest.mouseMove(target, end)
        if isValid(target):
            QTest.mouseRelease(target, Button.LeftButton, Modifier.NoModifier, end)

    def _ask_menu(self, root: QWidget) -> None:
        target, place = self._anywhere(root)
        self._note(f"ask {_name(target)} for its menu")
        reason = QContextMenuEvent.Reason.Mouse
        there = target.mapToGlobal(place)
        QApplication.sendEvent(target, QContextMenuEvent(reason, place, there))

    def _turn_wheel(self, root: QWidget) -> None:
        target, place = self._anywhere(root)
        self._note(f"turn the wheel over {_name(target)}")
        at, turned = QPointF(place), QPoint(0, self._chance.choice((-120, 120)))
        phase, none = Qt.ScrollPhase.NoScrollPhase, Button.NoButton
        wheel = QWheelEvent(
            at, target.mapToGlobal(at), QPoint(), turned, none, Modifier.NoModifier, phase, False
        )
        QApplication.sendEvent(target, wheel)

    def _copy(self, root: QWidget) -> None:
        text = self._chance.choice(COPIED)
        self._note(f"paste {text!r}")
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(_holder(root), Key.Key_V, Modifier.ControlModifier)

    def _one_of(self, root: QWidget, *kinds: type[W]) -> W | None:
        found = [
            each
            for each in root.findChildren(QWidget)
            if isinstance(each, kinds) and each.isVisible() and each.isEnabled()
        ]
        return self._chance.choice(found) if found else None

    def _anywhere(self, root: QWidget) -> tuple[QWidget, QPoint]:
        target = self._one_of(root, QWidget) or root
        width, height = max(target.width(), 1), max(target.height(), 1)
        return target, QPoint(self._chance.randrange(width), self._chance.randrange(height))


def _can_be_chosen(action: QAction) -> bool:
    # Quitting would end the walk.
    quits = action.shortcut() == QKeySequence(QUIT_KEYS)
    return action.isEnabled() and action.isVisible() and not (action.isSeparator() or quits)


def _holder(root: QWidget) -> QWidget:
    """Return what has the keyboard in `root`, which itself gets the keys where nothing does."""
    # A popup has the keys without being the window in front.
    if root is not QApplication.activePopupWidget():
        root.activateWindow()
    held = root.window().focusWidget()
    # Qt returns None where nothing in the window has had it yet.
    within = held is not None and root.isAncestorOf(held)  # type: ignore[redundant-expr]
    return held if within and held.isVisible() else root


def _stroke(letter: str) -> QKeyEvent:
    special = {"\n": Key.Key_Return, "\r": Key.Key_Return}
    plain = Key(ord(letter.upper())) if " " <= letter <= "~" else Key.Key_unknown
    key = special.get(letter, plain)
    return QKeyEvent(QEvent.Type.KeyPress, key, Modifier.NoModifier, letter)


def _name(of: QObject) -> str:
    said = of.accessibleName() if isinstance(of, QWidget) else ""
    return f"{type(of).__name__} {said!r}" if said else type(of).__name__
