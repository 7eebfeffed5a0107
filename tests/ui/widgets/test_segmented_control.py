"""A row of words of which one is chosen keeps its place and the focus while the words change."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl


def test_new_words_leave_choice_and_focus_alone(qtbot: QtBot) -> None:
    control = SegmentedControl((("All 1", None), ("Citizens 1", "citizen")), "Belongs to")
    qtbot.addWidget(control)
    control.show()
    former = control.findChildren(QPushButton)
    former[1].click()
    control.set_choices((("All 2", None), ("Citizens 2", "citizen")))
    assert control.findChildren(QPushButton) == former
    assert [button.text() for button in former] == ["All 2", "Citizens 2"]
    assert [button.accessibleName() for button in former] == ["All 2", "Citizens 2"]
    assert control.value() == "citizen"


def test_segments_can_take_the_keyboard_in_the_turn_they_are_made(qtbot: QtBot) -> None:
    control = SegmentedControl(name="Columns")
    qtbot.addWidget(control)
    control.show()
    control.set_choices((("By category", 1), ("By village", 2)))
    assert all(button.isVisible() for button in control.findChildren(QPushButton))
