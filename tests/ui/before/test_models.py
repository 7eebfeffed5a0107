"""The lists of the room follow the project row by row."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.person import add_people, add_person, delete_people, rename_person
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.rows.village import Village
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.ui.before.people_columns import NAME, SIDE, VILLAGE
from bosaet_desktop.ui.before.people_order import PeopleOrder
from bosaet_desktop.ui.before.people_table_model import PeopleTableModel
from bosaet_desktop.ui.before.village_list_model import VillageListModel
from bosaet_desktop.ui.page import PageContext

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
VILLAGES = st.lists(st.sampled_from("ABCDEFG"), unique=True)


def village(letter: str) -> Village:
    return Village(letter, f"{letter}by", ord(letter) % 12, "", "", 0, 0, 0)


@pytest.mark.usefixtures("qapp")
@given(VILLAGES, VILLAGES)
def test_villages_are_followed_step_by_step_and_a_chosen_one_stays_chosen(
    before: list[str], after: list[str]
) -> None:
    model = VillageListModel()
    model.show_villages([village(letter) for letter in before])
    tester = QAbstractItemModelTester(model, FATAL)
    kept = {letter: QPersistentModelIndex(model.index(n)) for n, letter in enumerate(before)}
    model.show_villages([village(letter) for letter in after])
    assert model.ids() == after
    for letter, index in kept.items():
        assert index.isValid() == (letter in after)
        assert not index.isValid() or index.data() == f"{letter}by"
    tester.deleteLater()


@pytest.fixture
def model(context: PageContext, project: Project) -> PeopleTableModel:
    names = ("Åse", "Bo", "Øjvind")
    add_people(project, [NewPerson(name, "Kirken", email=f"{name}@x.dk") for name in names])
    made = PeopleTableModel(project)
    made.show_people(people(project))
    QAbstractItemModelTester(made, FATAL, made)
    context.signals.changed.connect(lambda _change: made.show_people(people(project)))
    return made


def names(model: PeopleTableModel | PeopleOrder) -> list[str]:
    return [model.index(row, NAME).data() for row in range(model.rowCount())]


def test_a_changed_person_is_told_without_moving_any_row(
    model: PeopleTableModel, project: Project, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        rename_person(project, people(project)[1].id, "Ørn")
    first, last = told.args[:2]
    assert (first.row(), last.row()) == (1, 1)
    assert names(model) == ["Bo", "Ørn", "Åse", "Write a name …"]


def test_the_row_in_which_a_name_is_typed_becomes_the_person(
    model: PeopleTableModel, project: Project
) -> None:
    cursor = QPersistentModelIndex(model.index(3, NAME))
    assert model.setData(model.index(3, NAME), "Anna")
    assert cursor.data() == "Anna"
    assert names(model) == ["Bo", "Øjvind", "Åse", "Anna", "Write a name …"]
    assert len(people(project)) == 4


def test_people_who_come_from_elsewhere_stand_above_the_waiting_row(
    model: PeopleTableModel, project: Project
) -> None:
    waiting = QPersistentModelIndex(model.index(3, NAME))
    add_person(project, NewPerson("Anna"))
    assert waiting.row() == 4
    delete_people(project, [each.id for each in people(project) if each.name in ("Bo", "Åse")])
    assert names(model) == ["Øjvind", "Anna", "Write a name …"]
    project.undo()
    assert set(names(model)[:-1]) == {"Øjvind", "Anna", "Bo", "Åse"}
    assert names(model)[-1] == "Write a name …"


def test_side_and_village_are_written_by_value_and_shown_in_words(
    model: PeopleTableModel, project: Project
) -> None:
    home = villages(project)[1]
    assert model.setData(model.index(0, VILLAGE), home.id)
    assert model.setData(model.index(0, SIDE), Side.EXTERNAL.value)
    assert model.index(0, VILLAGE).data() == "Vorgod"
    assert model.index(0, SIDE).data() == "External"
    assert model.setData(model.index(0, VILLAGE), "")
    assert people(project)[0].village_id is None


@pytest.mark.parametrize("text", ["", "110575-1234"])
def test_an_unfit_name_is_refused_with_a_sentence_and_not_stored(
    model: PeopleTableModel, project: Project, qtbot: QtBot, text: str
) -> None:
    label = project.undo_label
    with qtbot.waitSignal(model.refused) as told:
        assert not model.setData(model.index(0, NAME), text)
    assert told.args[0]
    assert project.undo_label == label
    assert names(model)[0] == "Bo"


def test_writing_what_stands_there_already_is_no_step_of_undo(
    model: PeopleTableModel, project: Project
) -> None:
    rename_person(project, people(project)[0].id, "Bob")
    assert not model.setData(model.index(0, NAME), "Bob")
    assert not model.setData(model.index(3, NAME), "  ")
    assert project.undo_label == "Change name"


def test_only_the_name_can_be_written_in_the_waiting_row(model: PeopleTableModel) -> None:
    editable = [bool(model.index(3, c).flags() & Qt.ItemFlag.ItemIsEditable) for c in range(7)]
    assert editable == [True] + 6 * [False]


@pytest.mark.parametrize(
    ("way", "order"),
    [
        (Qt.SortOrder.AscendingOrder, ["Bo", "Øjvind", "Åse"]),
        (Qt.SortOrder.DescendingOrder, ["Åse", "Øjvind", "Bo"]),
    ],
)
def test_the_waiting_row_comes_last_whichever_way_people_are_sorted(
    model: PeopleTableModel, way: Qt.SortOrder, order: list[str]
) -> None:
    shown = PeopleOrder(model)
    QAbstractItemModelTester(shown, FATAL, shown)
    shown.sort(NAME, way)
    assert names(shown) == [*order, "Write a name …"]


def test_people_are_found_by_every_word_and_by_side_but_not_by_what_is_hidden(
    model: PeopleTableModel, project: Project
) -> None:
    shown = PeopleOrder(model)
    model.setData(model.index(0, SIDE), Side.MUNICIPALITY.value)
    shown.look_for("kirken ØJ", None, with_contacts=False)
    assert names(shown) == ["Øjvind", "Write a name …"]
    shown.look_for("", Side.MUNICIPALITY, with_contacts=False)
    assert names(shown) == ["Bo", "Write a name …"]
    shown.look_for("x.dk", None, with_contacts=False)
    assert names(shown) == ["Write a name …"]
    shown.look_for("x.dk", None, with_contacts=True)
    assert len(names(shown)) == 4


def test_an_invented_person_is_marked_once(project: Project, context: PageContext) -> None:
    add_person(project, NewPerson("Bo"))
    (bo,) = people(project)
    made = PeopleTableModel(project)
    made.show_people([replace(bo, invented=True)])
    assert made.index(0, NAME).data() == "Bo (invented)"
    assert made.index(0, NAME).data(Qt.ItemDataRole.EditRole) == "Bo"
    made.show_people([replace(bo, invented=True, role="Chair (invented)")])
    assert made.index(0, NAME).data() == "Bo"
    assert made.rowCount(QModelIndex()) == 2
