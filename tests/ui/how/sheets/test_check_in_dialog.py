"""Piles of sheets are noted by number, and to which table they went."""

import pytest
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.rows.scoring import SheetState
from bosaet_desktop.ui.how.sheets.check_in_dialog import CheckInDialog
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
