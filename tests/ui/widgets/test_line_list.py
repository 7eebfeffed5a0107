"""Lines written, changed, arranged and deleted without a mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, NewLine, ShownLine

ENTER, ALT = Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier


class Kept:
    """The lines of a list as a project would keep them."""

    def __init__(self) -> None:
        self.lines = [("a", "First"), ("b", "Second"), ("c", "Third")]
        self.shown: LineList | None = None

    def deeds(self) -> LineDeeds:
        return LineDeeds(self.add, self.write, self.move, self.delete)

    def add(self, text: str) -> None:
        if text == "unfit":
            raise InvalidInput("No.")
        self._keep([*self.lines, (text, text)])

    def write(self, key: str, text: str) -> None:
        self._keep([(k, text if k == key else t) for k, t in self.lines])

    def move(self, key: str, before: str | None) -> None:
        moved = next(line for line in self.lines if line[0] == key)
        others = [line for line in self.lines if line[0] != key]
        at = next((n for n, line in enumerate(others) if line[0] == before), len(others))
        self._keep([*others[:at], moved, *others[at:]])

    def delete(self, key: str) -> None:
        self._keep([line for line in self.lines if line[0] != key])

    def _keep(self, lines: list[tuple[str, str]]) -> None:
        self.lines = lines
        if self.shown is not None:
            self.shown.show_lines([ShownLine(*line) for line in lines])

    def texts(self) -> list[str]:
        return [text for _key, text in self.lines]


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def shown(qtbot: QtBot, kept: Kept) -> LineList:
    found = LineList("Goals", "Write", kept.deeds())
    qtbot.addWidget(found)
    kept.shown = found
    found.show_lines([ShownLine(*line) for line in kept.lines])
    found.resize(500, 400)
    found.show()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def test_enter_adds_the_next_line_at_once(shown: LineList, kept: Kept) -> None:
    shown.new.setFocus()
    for text in ("Æ 🌱", "Two"):
        shown.new.setText(text)
        QTest.keyClick(shown.new, ENTER)
    assert kept.texts()[3:] == ["Æ 🌱", "Two"]
    assert shown.new.text() == ""
    assert shown.new.hasFocus()


def test_leaving_a_written_line_adds_it_and_an_empty_one_does_not(
    shown: LineList, kept: Kept
) -> None:
    shown.new.setText("  ")
    shown.new.commit()
    shown.new.setText("Kept")
    shown.new.commit()
    assert kept.texts()[3:] == ["Kept"]


def test_an_unfit_line_stays_to_be_put_right_and_is_tried_again(
    shown: LineList, kept: Kept, qtbot: QtBot
) -> None:
    shown.new.setText("unfit")
    for _attempt in (1, 2):
        with qtbot.captureExceptions() as raised:
            shown.new.commit()
        assert [kind for kind, *_rest in raised] == [InvalidInput]
    assert shown.new.text() == "unfit"
    assert len(kept.lines) == 3
    shown.new.clear()


def test_enter_in_a_line_stores_it_without_a_line_break(shown: LineList, kept: Kept) -> None:
    field = shown.rows.by_key["b"].field
    field.setPlainText("Better")
    QTest.keyClick(field, ENTER)
    assert kept.texts() == ["First", "Better", "Third"]


def test_a_line_that_is_emptied_is_deleted(shown: LineList, kept: Kept) -> None:
    field = shown.rows.by_key["b"].field
    field.setPlainText(" ")
    field.commit()
    assert kept.texts() == ["First", "Third"]


@pytest.mark.parametrize(
    ("key", "arrow", "order"),
    [
        ("a", Qt.Key.Key_Down, ["Second", "First", "Third"]),
        ("b", Qt.Key.Key_Down, ["First", "Third", "Second"]),
        ("c", Qt.Key.Key_Up, ["First", "Third", "Second"]),
        ("a", Qt.Key.Key_Up, ["First", "Second", "Third"]),
        ("c", Qt.Key.Key_Down, ["First", "Second", "Third"]),
    ],
)
def test_alt_and_an_arrow_moves_a_line_that_keeps_the_keyboard(
    shown: LineList, kept: Kept, key: str, arrow: Qt.Key, order: list[str]
) -> None:
    field = shown.rows.by_key[key].field
    field.setFocus()
    QTest.keyClick(field, arrow, ALT)
    assert kept.texts() == order
    assert field.hasFocus()


def test_deleting_leaves_the_keyboard_on_a_neighbour(shown: LineList, kept: Kept) -> None:
    for key, near in (("b", "c"), ("c", "a")):
        button = shown.rows.by_key[key].delete
        button.setFocus()
        button.click()
        assert shown.rows.by_key[near].field.hasFocus()
    shown.rows.by_key["a"].delete.setFocus()
    shown.rows.by_key["a"].delete.click()
    assert shown.new.hasFocus()
    assert not kept.lines


def drag(shown: LineList, key: str, to: str, *, below: bool) -> None:
    grip, target = shown.rows.by_key[key].grip, shown.rows.by_key[to]
    end = QPoint(5, target.height() - 2 if below else 2)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(grip, left, pos=grip.rect().center())
    # A mouse move of QTest carries no pressed button; the grip remembers it.
    QTest.mouseMove(grip, grip.mapFromGlobal(target.mapToGlobal(end)))
    QTest.mouseRelease(grip, left, pos=grip.mapFromGlobal(target.mapToGlobal(end)))


@pytest.mark.parametrize(
    ("key", "to", "below", "order"),
    [
        ("a", "c", True, ["Second", "Third", "First"]),
        ("c", "a", False, ["Third", "First", "Second"]),
        ("a", "c", False, ["Second", "First", "Third"]),
        ("b", "b", True, ["First", "Second", "Third"]),
        ("a", "b", False, ["First", "Second", "Third"]),
    ],
)
def test_a_line_is_dragged_to_another_place(
    shown: LineList, kept: Kept, key: str, to: str, below: bool, order: list[str]
) -> None:
    drag(shown, key, to, below=below)
    assert kept.texts() == order


def test_a_lone_line_has_nothing_to_be_dragged_by(shown: LineList, kept: Kept) -> None:
    for key in ("b", "c"):
        kept.delete(key)
    assert shown.rows.by_key["a"].grip.isHidden()


def test_a_new_line_is_handed_over_once_though_the_keyboard_goes_meanwhile(qtbot: QtBot) -> None:
    """What is added is shown before the line is empty, and the line may be left by that."""
    added: list[str] = []

    def add(text: str) -> None:
        added.append(text)
        if len(added) < 9:
            line.commit()

    line = NewLine("New point", "", add)
    qtbot.addWidget(line)
    QTest.keyClicks(line, "A bench")
    line.commit()
    assert (added, line.text()) == (["A bench"], "")
    QTest.keyClicks(line, "A bench")
    line.commit()
    assert added == ["A bench"] * 2


def test_a_new_line_that_is_refused_stays_and_is_tried_again(qtbot: QtBot) -> None:
    tried: list[str] = []

    def add(text: str) -> None:
        tried.append(text)
        if len(tried) == 1:
            raise NotAllowed("Not now.")

    line = NewLine("New point", "", add)
    qtbot.addWidget(line)
    QTest.keyClicks(line, "A bench")
    with qtbot.captureExceptions() as raised:
        line.commit()
    assert [kind for kind, *_rest in raised] == [NotAllowed]
    assert line.text() == "A bench"
    line.commit()
    assert (tried, line.text()) == (["A bench"] * 2, "")
