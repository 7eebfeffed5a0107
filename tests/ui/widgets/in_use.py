"""Fields as somebody has them in hand: in a window, with the keyboard, and heard."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField
from bosaet_desktop.ui.widgets.time_field import TimeField

TextWidget = TextField | TextArea
AnyField = TextWidget | NameField | NumberField | DateField | TimeField
Held = TypeVar("Held", bound=QWidget)


def in_use(field: Held, qtbot: QtBot) -> Held:
    """Return the field shown in its window and with the focus."""
    window = field.window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def heard(field: AnyField) -> list[object]:
    """Return what the field says is to be stored, as it says it."""
    words: list[object] = []
    field.committed.connect(words.append)
    return words
