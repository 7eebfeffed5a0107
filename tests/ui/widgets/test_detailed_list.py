"""What is asked about a line goes and is stored with the line."""

import pytest
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.widgets.detailed_list import DetailedList, LineDetails
from bosaet_desktop.ui.widgets.line_list import LineDeeds, ShownLine

PATH, BRIDGE = ShownLine("1", "Path"), ShownLine("2", "Bridge")
Told = list[tuple[str, ...]]


class Details(LineDetails):
    def __init__(self, key: str, told: Told) -> None:
        super().__init__()
        self._key, self._told = key, told

    def commit(self) -> None:
        self._told.append(("details", self._key))


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def lines(qtbot: QtBot, told: Told) -> DetailedList[Details]:
    deeds = LineDeeds(
        lambda text: told.append(("add", text)),
        lambda key, text: told.append(("write", key, text)),
        lambda key, _before: told.append(("move", key)),
        lambda key: told.append(("delete", key)),
    )
    made = DetailedList("Steps", "Write one", deeds, lambda key: Details(key, told))
    qtbot.addWidget(made)
    made.show()
    made.show_lines([PATH, BRIDGE])
    return made


def test_each_line_keeps_its_own_details(lines: DetailedList[Details]) -> None:
    former = lines.details["1"]
    assert lines.isAncestorOf(former)
    lines.show_lines([BRIDGE, PATH])
    assert lines.details["1"] is former


def test_details_go_with_their_line(lines: DetailedList[Details]) -> None:
    lines.show_lines([BRIDGE])
    assert list(lines.details) == ["2"]


def test_details_are_stored_before_the_lines(lines: DetailedList[Details], told: Told) -> None:
    lines.rows.by_key["1"].field.setPlainText("Long path")
    lines.commit()
    assert told == [("details", "1"), ("details", "2"), ("write", "1", "Long path")]
