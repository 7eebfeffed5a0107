"""What a field could not have stored is still not stored, and is offered again."""

import sys
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.errors import DiskFull
from bosaet_desktop.ui.widgets.asking import followed
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField
from bosaet_desktop.ui.widgets.time_field import TimeField

Told = list[BaseException]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """What the program would have shown."""
    met: Told = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: met.append(error))
    return met


class Disk:
    """Takes what a field commits, as soon as it has room."""

    def __init__(self) -> None:
        self.full = True
        self.stored: list[object] = []

    def store(self, value: object) -> None:
        if self.full:
            raise DiskFull("The disk is full.")
        self.stored.append(value)


def write_in_date(field: DateField) -> None:
    field.setText("8.11.2026")


def write_in_time(field: TimeField) -> None:
    field.setText("19.30")


def write_in_number(field: NumberField) -> None:
    field.lineEdit().setText("7")
    field.interpretText()


def write_in_area(field: TextArea) -> None:
    field.setPlainText("Path")


def write_in_text(field: TextField | NameField) -> None:
    field.setText("Path")


@pytest.mark.parametrize(
    ("kind", "write", "value"),
    [
        (TextField, write_in_text, "Path"),
        (TextArea, write_in_area, "Path"),
        (NameField, write_in_text, "Path"),
        (DateField, write_in_date, date(2026, 11, 8)),
        (TimeField, write_in_time, 1170),
        (NumberField, write_in_number, 7),
    ],
)
def test_what_the_disk_had_no_room_for_is_offered_again(
    qtbot: QtBot,
    told: Told,
    kind: Callable[[], QWidget],
    write: Callable[[QWidget], None],
    value: object,
) -> None:
    field, disk = kind(), Disk()
    qtbot.addWidget(field)
    field.committed.connect(disk.store)  # type: ignore[attr-defined]  # every one of them has it
    write(field)
    for _time in range(2):
        field.commit()  # type: ignore[attr-defined]  # and this
    assert [type(each) for each in told] == [DiskFull, DiskFull]
    disk.full = False
    for _time in range(2):
        field.commit()  # type: ignore[attr-defined]  # once more
    assert disk.stored == [value]
    assert len(told) == 2


def test_quietly_only_known_trouble_is_kept_back(qtbot: QtBot, told: Told) -> None:
    field, disk = TextField(), Disk()
    qtbot.addWidget(field)
    field.committed.connect(disk.store)
    assert not followed(field.committed, "Path", quietly=True)
    assert told == []
    field.committed.connect(lambda _text: [].pop())
    assert not followed(field.committed, "Path", quietly=True)
    assert [type(each) for each in told] == [IndexError]
