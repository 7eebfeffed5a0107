"""The status line claims nothing while something is typed that is not stored."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.frame.status_line import StatusLine
from bosaet_desktop.ui.frame.undo_keys import UndoKeys
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField


class Desk(QWidget):
    """Fields above a status line."""

    def __init__(self) -> None:
        super().__init__()
        self.status = StatusLine()
        self.line, self.area, self.free = TextField(), TextArea(), QPlainTextEdit()
        self.name, self.count, self.search = NameField(), NumberField(), QLineEdit()
        self.search.setClearButtonEnabled(True)
        column = QVBoxLayout(self)
        for each in (self.line, self.area, self.free, self.name, self.count, self.search):
            column.addWidget(each)
        column.addWidget(self.status)
        self.keys = UndoKeys(self, print)
        self.keys.half_written.changed.connect(self.status.show_half_written)
        self.status.show_unchanged(read_only=False)

    def claims(self) -> bool:
        """Whether the line says that all is saved."""
        captions = self.status.findChildren(Caption)
        return any(each.isVisible() and each.text() == "All is saved" for each in captions)


@pytest.fixture
def desk(qtbot: QtBot, soon: None) -> Iterator[Desk]:
    made = Desk()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


def begin(field: QWidget) -> None:
    field.setFocus()
    QTest.keyClicks(field, "4")


def test_nothing_is_claimed_from_the_first_key_until_enter(desk: Desk) -> None:
    for field in (desk.line, desk.name, desk.count):
        assert desk.claims()
        begin(field)
        assert not desk.claims()
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert desk.claims()


def test_the_claim_comes_back_with_leaving_and_with_escape(desk: Desk) -> None:
    begin(desk.line)
    desk.area.setFocus()
    assert desk.claims()
    begin(desk.area)
    QTest.keyClick(desk.area, Qt.Key.Key_Escape)
    assert desk.claims()
    desk.area.undo()
    assert not desk.claims()


@pytest.mark.parametrize("name", ["line", "area"])
def test_words_are_claimed_as_saved_once_they_rested(desk: Desk, name: str, qtbot: QtBot) -> None:
    stored: list[str] = []
    field: TextField | TextArea = getattr(desk, name)
    field.committed.connect(stored.append)
    begin(field)
    assert not desk.claims()
    qtbot.waitUntil(desk.claims)
    assert stored == ["4"]


def test_words_that_are_stored_elsewhere_count_and_words_looked_for_do_not(desk: Desk) -> None:
    begin(desk.free)
    assert not desk.claims()
    begin(desk.search)
    assert desk.claims()


def test_the_line_keeps_its_places_while_nothing_is_claimed(desk: Desk) -> None:
    kept = [each.geometry() for each in desk.status.findChildren(Caption)]
    begin(desk.line)
    layout = desk.status.layout()
    assert layout is not None
    layout.activate()
    assert [each.geometry() for each in desk.status.findChildren(Caption)] == kept


def test_a_project_that_can_only_be_read_says_so_all_the_time(desk: Desk) -> None:
    desk.status.show_unchanged(read_only=True)
    begin(desk.line)
    captions = desk.status.findChildren(Caption)
    assert any(each.isVisible() and each.text() == "Can only be read" for each in captions)
