"""Ctrl+Z and Ctrl+Y, pressed for real, in fields and in the grid of marks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.attention import write_attention_note
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.queries.attention import attention_notes
from bosaet_desktop.core.queries.scoring import marks_of_sheet
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.ui.frame import page_stack
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.status_line import StatusLine
from bosaet_desktop.ui.how.entry.page import ScoreEntryPage
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.page import Page, PageContext
from bosaet_desktop.ui.pages import PageEntry
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class FieldsPage(Page):
    """A page of fields, each stored as a note under its own name."""

    depends_on = frozenset({"attention_point"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.line, self.area, self.count = TextField(), TextArea(), NumberField()
        self.tick = QCheckBox("Ticked")
        column = QVBoxLayout(self)
        for field in (self.line, self.area, self.count, self.tick):
            column.addWidget(field)
        self.line.committed.connect(lambda text: self._keep("line", text))
        self.area.committed.connect(lambda text: self._keep("area", text))
        self.count.committed.connect(lambda number: self._keep("count", str(number)))

    def _keep(self, key: str, text: str) -> None:
        write_attention_note(self.context.project, key, text)

    def stored(self, key: str) -> str:
        note = attention_notes(self.context.project).get(key)
        return note.note if note else ""

    def refresh(self) -> None:
        self.line.show_text(self.stored("line"))
        self.area.show_text(self.stored("area"))
        self.count.show_number(int(self.stored("count") or 0))


@pytest.fixture
def window(qtbot: QtBot, session: Session, deeds: ProgramDeeds) -> Iterator[MainWindow]:
    main = MainWindow(session.opened, deeds)
    qtbot.addWidget(main)
    main.resize(1366, 768)
    with qtbot.waitActive(main):
        main.show()
        main.activateWindow()
    yield main
    main.end()


@pytest.fixture
def page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> FieldsPage:
    real = page_stack.page_class

    def stand_in(of: PageEntry) -> type[Page]:
        return FieldsPage if of.key == "how.result" else real(of)

    monkeypatch.setattr(page_stack, "page_class", stand_in)
    window.begin("how.result")
    shown = window.stack.current_page()
    assert isinstance(shown, FieldsPage)
    return shown


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def write(words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def test_unsaved_typing_is_taken_back_in_the_field_and_nowhere_else(page: FieldsPage) -> None:
    page.area.setFocus()
    write("before")
    page.line.setFocus()
    write("Barde")
    press(Qt.Key.Key_Z)
    assert page.line.text() == ""
    assert page.stored("area") == "before"
    press(Qt.Key.Key_Y)
    assert page.line.text() == "Barde"
    press(Qt.Key.Key_Z)
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert page.line.text() == "Barde"
    assert page.stored("line") == ""


def test_once_stored_one_press_takes_the_change_back_in_the_project(page: FieldsPage) -> None:
    page.line.setFocus()
    write("Barde")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert page.stored("line") == "Barde"
    press(Qt.Key.Key_Z)
    assert (page.stored("line"), page.line.text()) == ("", "")
    press(Qt.Key.Key_Y)
    assert (page.stored("line"), page.line.text()) == ("Barde", "Barde")


def test_a_field_entered_again_leaves_the_keys_to_the_project(page: FieldsPage) -> None:
    for field, words in ((page.line, "Barde"), (page.area, "Two lines")):
        field.setFocus()
        write(words)
    page.count.setFocus()
    page.area.setFocus()
    press(Qt.Key.Key_Z)
    assert (page.stored("area"), page.area.text()) == ("", "")
    press(Qt.Key.Key_Z)
    assert page.stored("line") == ""


def test_several_lines_take_their_own_typing_back_first(page: FieldsPage) -> None:
    page.line.setFocus()
    write("Barde")
    page.area.setFocus()
    write("a")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    write("b")
    while page.area.text():
        former = page.area.text()
        press(Qt.Key.Key_Z)
        assert page.area.text() != former, "one press did nothing"
    assert page.stored("line") == "Barde"
    press(Qt.Key.Key_Z)
    assert page.stored("line") == ""


def test_a_typed_number_is_taken_back_before_it_is_stored_and_after(page: FieldsPage) -> None:
    page.line.setFocus()
    page.count.setFocus()
    page.count.selectAll()
    write("42")
    press(Qt.Key.Key_Z)
    assert (page.count.value(), page.stored("count")) == (0, "")
    page.count.selectAll()
    write("7")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert page.stored("count") == "7"
    press(Qt.Key.Key_Z)
    assert (page.count.value(), page.stored("count")) == (0, "")


def test_a_press_with_nothing_to_take_back_says_so(page: FieldsPage, window: MainWindow) -> None:
    page.line.setFocus()
    press(Qt.Key.Key_Z)
    status = window.findChild(StatusLine)
    assert status is not None
    assert "There is nothing to undo." in [each.text() for each in status.findChildren(Caption)]


def test_outside_a_field_too_a_press_with_nothing_to_take_back_says_so(
    page: FieldsPage, window: MainWindow
) -> None:
    page.tick.setFocus()
    press(Qt.Key.Key_Y)
    status = window.findChild(StatusLine)
    assert status is not None
    assert "There is nothing to redo." in [each.text() for each in status.findChildren(Caption)]


def test_in_the_grid_one_press_takes_back_one_mark(window: MainWindow, session: Session) -> None:
    project = session.opened.project
    for number in (1, 2):
        add_initiative(project, NewInitiative(title=f"Initiative {number}"))
    window.begin("how.score_entry")
    page = window.stack.current_page()
    assert isinstance(page, ScoreEntryPage)
    write("1")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    write(page.desk.form.villages[0].key)
    write("4")
    before = len(marks_of_sheet(project, 1, 1))
    write("3")
    assert len(marks_of_sheet(project, 1, 1)) == before + 1
    press(Qt.Key.Key_Z)
    assert len(marks_of_sheet(project, 1, 1)) == before
    press(Qt.Key.Key_Y)
    assert len(marks_of_sheet(project, 1, 1)) == before + 1


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("name", ["line", "area"])
def test_the_latest_typing_goes_first_then_what_was_stored_at_each_rest(
    page: FieldsPage, name: str, qtbot: QtBot
) -> None:
    field: TextField | TextArea = getattr(page, name)
    field.setFocus()
    write("A path ")
    qtbot.waitUntil(lambda: page.stored(name) == "A path")
    write("and lamps")
    qtbot.waitUntil(lambda: page.stored(name) == "A path and lamps")
    assert field.text() == "A path and lamps"
    write(" too")
    press(Qt.Key.Key_Z)
    assert (field.text(), page.stored(name)) == ("A path and lamps", "A path and lamps")
    press(Qt.Key.Key_Z)
    assert (field.text(), page.stored(name)) == ("A path", "A path")
    write("!")
    assert field.text() == "A path!"
    press(Qt.Key.Key_Z)
    press(Qt.Key.Key_Z)
    assert (field.text(), page.stored(name)) == ("", "")
    press(Qt.Key.Key_Y)
    assert (field.text(), page.stored(name)) == ("A path", "A path")


def test_what_escape_took_back_comes_again_before_anything_stored_is_undone(
    page: FieldsPage,
) -> None:
    page.count.setFocus()
    page.count.selectAll()
    write("42")
    for field in (page.line, page.area):
        field.setFocus()
        write("Barde")
        press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        assert field.text() == ""
        press(Qt.Key.Key_Z)
        assert field.text() == "Barde"
        press(Qt.Key.Key_Y)
        assert field.text() == ""
        press(Qt.Key.Key_Z)
        while field.text():
            press(Qt.Key.Key_Z)
    assert page.stored("count") == "42"
    press(Qt.Key.Key_Z)
    assert page.stored("count") == ""


def test_what_escape_took_back_is_past_once_the_field_was_left(page: FieldsPage) -> None:
    page.line.setFocus()
    write("Barde")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    write(" and Lem")
    press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    page.area.setFocus()
    page.line.setFocus()
    press(Qt.Key.Key_Z)
    assert (page.line.text(), page.stored("line")) == ("", "")
