"""Piles of sheets are noted by number, and to which table they went."""

import pytest
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.how.sheets.check_in_dialog import CheckInDialog
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.labels import PlainLabel
from bosaet_desktop.ui.widgets.number_field import NumberField


@pytest.fixture
def dialog(qtbot: QtBot) -> CheckInDialog:
    made = CheckInDialog()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "state", [state for state in SheetState if state not in ("typed", "checking")]
)
def test_every_state_of_a_paper_can_be_noted(
    dialog: CheckInDialog, qtbot: QtBot, state: SheetState
) -> None:
    dialog.prefill(state, "9, 3-5")
    with qtbot.waitSignal(dialog.checked) as heard:
        dialog.check()
    assert heard.args == [(3, 4, 5, 9), state]


def test_a_table_is_asked_for_only_while_sheets_are_handed_out(dialog: CheckInDialog) -> None:
    table = dialog.findChildren(NumberField)[0]
    dialog.prefill(SheetState.HANDED_OUT, "1")
    assert (table.isVisible(), dialog.table_number) == (True, None)
    table.setValue(7)
    assert (table.isVisible(), dialog.table_number) == (True, 7)
    dialog.prefill(SheetState.RETURNED, "1")
    assert (table.isVisible(), dialog.table_number) == (False, None)


def test_numbers_that_were_not_printed_are_noted_only_by_a_choice_of_their_own(
    qtbot: QtBot,
) -> None:
    dialog = CheckInDialog(printed=range(1, 15))
    qtbot.addWidget(dialog)
    dialog.show()
    heard: list[tuple[int, ...]] = []
    dialog.checked.connect(lambda numbers, _state: heard.append(numbers))
    dialog.prefill(SheetState.RETURNED, "12-14, 99")
    dialog.check()
    dialog.check()
    assert heard == []
    words = " ".join(each.text() for each in dialog.findChildren(PlainLabel) if each.isVisible())
    assert "Not printed here: 099." in words
    (anyway,) = (
        each for each in dialog.findChildren(SecondaryButton) if each.text() == "Note them anyway"
    )
    anyway.click()
    assert heard == [(12, 13, 14, 99)]
    assert not anyway.isVisible()
