"""A date is typed or picked, stored once, and never lost when it cannot be read."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.widgets.date_field import DateField

DAY = date(2026, 11, 21)


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField(DAY)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def test_a_typed_day_is_announced_once_and_shown_in_full(field: DateField, qtbot: QtBot) -> None:
    heard: list[object] = []
    field.committed.connect(heard.append)
    field.setText("8/11-26")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == [date(2026, 11, 8)]
    assert field.text() == "08.11.2026"


def test_an_emptied_field_has_no_day(field: DateField, qtbot: QtBot) -> None:
    field.clear()
    with qtbot.waitSignal(field.committed) as told:
        field.commit()
    assert told.args == [None]


def test_what_is_no_date_stays_and_escape_brings_the_day_back(
    field: DateField, qtbot: QtBot
) -> None:
    field.setText("soon")
    with qtbot.waitSignal(field.rejected) as told:
        field.commit()
    assert told.args[0].startswith("“soon” is not a date.")
    assert (field.text(), field.day()) == ("soon", DAY)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "21.11.2026"


def test_a_day_is_picked_from_the_calendar_by_keyboard(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.activated.emit(calendar.selectedDate().addDays(3))
    QApplication.processEvents()
    assert field.day() == date(2026, 11, 24)
