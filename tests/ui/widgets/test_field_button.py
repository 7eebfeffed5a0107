"""Buttons within a field are as large as its text, and leave it room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.field_button import FieldButton, add_clear_button
from bosaet_desktop.ui.widgets.text_field import TextField


@pytest.fixture
def normal_size(qapp: QApplication) -> Iterator[QApplication]:
    apply_theme(qapp, "light", 100)
    yield qapp
    apply_theme(qapp, "light", 100)


def test_the_calendar_grows_with_the_text_and_keeps_off_it(
    qtbot: QtBot, normal_size: QApplication
) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.show()
    button = field.findChild(QToolButton)
    assert isinstance(button, FieldButton)
    small = button.iconSize().width()
    apply_theme(normal_size, "light", 200)
    assert button.iconSize().width() == 2 * small
    assert field.textMargins().right() > 2 * small
    assert field.rect().contains(button.geometry())


def test_a_press_empties_the_field_where_something_stands(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    add_clear_button(field)
    field.show()
    button = field.findChild(FieldButton)
    assert button is not None
    assert not button.isVisible()
    qtbot.keyClicks(field, "Lem")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not button.isVisible()
