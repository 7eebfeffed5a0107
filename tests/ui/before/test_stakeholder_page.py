"""The register of stakeholders, filled and arranged from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.stakeholder import add_stakeholder
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.stakeholder import ownership_notes, stakeholders
from bosaet_desktop.core.rows.stakeholder import NewStakeholder, OwnershipStep
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.terms.stakeholder import Stake, StakeholderKind, StakeholderStatus
from bosaet_desktop.ui.before.stakeholder_form import StakeholderForm
from bosaet_desktop.ui.before.stakeholder_guests import GuestsCard
from bosaet_desktop.ui.before.stakeholder_list import StakeholderList
from bosaet_desktop.ui.before.stakeholder_list_model import StakeholderListModel
from bosaet_desktop.ui.before.stakeholder_ownership import OwnershipView
from bosaet_desktop.ui.before.stakeholder_page import OWNERSHIP, StakeholdersPage
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.text_field import TextField
from tests.ui.shown_page import Show, Told, nameless, part


@pytest.fixture
def page(context: PageContext, show: Show) -> StakeholdersPage:
    return show(StakeholdersPage(context))


def names(project: Project) -> list[str]:
    return [each.name for each in stakeholders(project)]


def shown(page: StakeholdersPage) -> list[str]:
    model = part(page, StakeholderList).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def pick(page: StakeholdersPage, name: str, value: object) -> None:
    fields = part(page, StakeholderForm).findChildren(ChoiceField)
    field = next(each for each in fields if each.accessibleName() == name)
    field.choose(value)
    field.chosen.emit(value)


def test_empty_register_leads_to_the_first_name(
    page: StakeholdersPage, project: Project, qtbot: QtBot
) -> None:
    empty = part(page, EmptyState)
    assert empty.isVisible()
    assert empty.button is not None
    empty.button.click()
    name = part(part(page, StakeholderForm), TextField)
    assert QApplication.focusWidget() is name
    qtbot.keyClicks(name, "The council")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert names(project) == ["The council"]


def test_guest_is_added_by_one_click_and_offered_no_more(
    page: StakeholdersPage, project: Project, told: Told
) -> None:
    card = part(page, GuestsCard)
    for button in card.findChildren(QPushButton):
        button.click()
    assert len(names(project)) == 4
    assert not card.isVisible()
    assert told.sentences[0] == "Estate agent is in the register."
    project.undo()
    assert card.isVisible()


def test_register_stands_by_stake_and_then_staff_before_partners_before_citizens(
    page: StakeholdersPage, project: Project
) -> None:
    for name, kind, stake in (
        ("Families", StakeholderKind.CITIZENS, Stake.EXTERNAL),
        ("Bank", StakeholderKind.BANKS, Stake.EXTERNAL),
        ("Council", StakeholderKind.POLITICIANS, Stake.DIRECT),
        ("Clerks", StakeholderKind.STAFF, Stake.DIRECT),
    ):
        add_stakeholder(project, NewStakeholder(name, kind, stake))
    assert shown(page) == [
        "Inside, with a direct stake", "Clerks", "Council", "Outside", "Bank", "Families",
    ]  # fmt: skip


def test_choices_and_contact_are_stored(page: StakeholdersPage, project: Project) -> None:
    add_stakeholder(project, NewStakeholder("Bank"))
    pick(page, "What are they?", StakeholderKind.BANKS.value)
    pick(page, "How close are they?", Stake.DIRECT.value)
    pick(page, "How far is the talk?", StakeholderStatus.ASKED.value)
    pick(page, "Step on the ladder now", 2)
    pick(page, "Step intended", 4)
    contact = part(part(page, StakeholderForm), NameField)
    contact.setText("Ida Bang")
    contact.commit()
    [bank] = stakeholders(project)
    assert (bank.kind, bank.stake) == (StakeholderKind.BANKS, Stake.DIRECT)
    assert (bank.status, bank.level_now, bank.level_intended) == (StakeholderStatus.ASKED, 2, 4)
    assert bank.person == "Ida Bang"
    assert [each.side for each in people(project)] == [Side.EXTERNAL]


def test_arrows_choose_move_and_delete(
    page: StakeholdersPage, project: Project, qtbot: QtBot, told: Told
) -> None:
    for name in ("A", "B", "C"):
        add_stakeholder(project, NewStakeholder(name))
    view = part(page, StakeholderList)
    view.choose(stakeholders(project)[2].id)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(project) == ["A", "C", "B"]
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert names(project) == ["A", "B"]
    assert told.sentences == ["C is deleted. Ctrl+Z brings it back."]
    current = view.current()
    assert current is not None
    assert current.name == "B"


def test_what_is_half_written_goes_with_a_line_and_comes_back_with_it(
    page: StakeholdersPage, project: Project, qtbot: QtBot
) -> None:
    keys = [add_stakeholder(project, NewStakeholder(name)) for name in ("A", "B", "C")]
    part(page, StakeholderList).choose(keys[2])
    contact = part(page, NameField)
    contact.setFocus()
    qtbot.keyClicks(contact, "Anna Ås")
    # As on a Mac, where a click on a button takes the keyboard from no field.
    part(page, StakeholderForm).delete_wanted.emit(keys[2])
    assert names(project) == ["A", "B"]
    project.undo()
    assert [each.person for each in stakeholders(project)] == ["", "", "Anna Ås"]


def test_steps_to_co_ownership_keep_state_and_note(
    page: StakeholdersPage, project: Project
) -> None:
    page.enter_state(OWNERSHIP)
    view = part(page, OwnershipView)
    state, note = part(view, ChoiceField), part(view, TextField)
    state.choose(AttentionState.HANDLED.value)
    state.chosen.emit(AttentionState.HANDLED.value)
    note.setText("Agreed in March")
    note.commit()
    kept = ownership_notes(project)[OwnershipStep.EARLY]
    assert (kept.state, kept.note) == (AttentionState.HANDLED, "Agreed in March")
    project.undo()
    assert note.text() == ""


def test_model_holds_what_qt_asks_of_models(project: Project) -> None:
    model = StakeholderListModel()
    tester = QAbstractItemModelTester(model)
    for name in ("A", "B"):
        add_stakeholder(project, NewStakeholder(name))
    add_stakeholder(project, NewStakeholder("C", stake=Stake.DIRECT))
    found = stakeholders(project)
    for some in (found, found[1:], found[::-1], ()):
        model.show_stakeholders(some)
    assert model.rowCount() == 0
    del tester


@pytest.mark.parametrize("state", StakeholdersPage.states)
def test_everything_that_takes_the_focus_has_a_name(
    page: StakeholdersPage, project: Project, state: str
) -> None:
    add_stakeholder(project, NewStakeholder("A"))
    page.enter_state(state)
    assert not nameless(page)


def test_an_emptied_name_comes_back_at_once_with_the_reason(
    page: StakeholdersPage, project: Project, qtbot: QtBot
) -> None:
    add_stakeholder(project, NewStakeholder("The school"))
    form = part(page, StakeholderForm)
    name = part(form, TextField)
    name.setFocus()
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert name.text() == "The school"
    assert name.accessibleDescription() == "A stakeholder needs a name."
    name.setText("The schools")
    name.commit()
    assert names(project) == ["The schools"]
    assert name.accessibleDescription() == ""
