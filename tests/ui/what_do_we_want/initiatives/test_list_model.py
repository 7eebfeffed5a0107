import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from bosaet_desktop.core.rows.initiative import InitiativeLine
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.ui.what_do_we_want.initiatives.list_model import InitiativeListModel

keys = st.lists(st.sampled_from("abcdefgh"), unique=True)


def lines(order: list[str]) -> list[InitiativeLine]:
    return [
        InitiativeLine(key, number, key.upper(), (), 0, InitiativeStatus.PROPOSED)
        for number, key in enumerate(order, start=1)
    ]


@pytest.mark.usefixtures("qapp")
@given(before=keys, after=keys)
def test_any_change_of_initiatives_is_told_step_by_step(
    before: list[str], after: list[str]
) -> None:
    model = InitiativeListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines(lines(before))
    model.show_lines(lines(after))
    assert model.lines() == tuple(lines(after))
    tester.deleteLater()
