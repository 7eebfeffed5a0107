"""People are typed, pasted and imported, and the page says who is missing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.person import add_people, set_role
from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.raw_table import read_raw
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.storage.backups import backups_of
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.ui.before.participants_dialog import ParticipantsDialog
from bosaet_desktop.ui.before.people_bar import PeopleBar
from bosaet_desktop.ui.before.people_columns import COLUMNS, NAME, SIDE
from bosaet_desktop.ui.before.people_import_dialog import PeopleImportDialog
from bosaet_desktop.ui.before.people_page import PeoplePage
from bosaet_desktop.ui.before.people_table import LEAST_ROWS, PeopleTable
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from tests.ui.shown_page import Show, Told, part, shown_words


@pytest.fixture
def page(context: PageContext, show: Show) -> PeoplePage:
    return show(PeoplePage(context))


@pytest.fixture
def crowd(project: Project) -> list[str]:
    barde = villages(project)[0].id
    new = [NewPerson(f"Person {n:02}", village_id=barde) for n in range(12)]
    return list(add_people(project, new))


def table(page: PeoplePage) -> PeopleTable:
    return part(page, PeopleTable)


def names(page: PeoplePage) -> list[str]:
    model = table(page).model()
    return [model.index(row, NAME).data() for row in range(model.rowCount() - 1)]


def paste(page: PeoplePage, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.begin_person()
    qtbot.keyClick(editor(page), Qt.Key.Key_Escape)
    qtbot.keyClick(table(page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def put_cursor(page: PeoplePage, column: int) -> None:
    table(page).setFocus()
    table(page).setCurrentIndex(table(page).model().index(0, column))


def editor(page: PeoplePage) -> QLineEdit:
    found = table(page).viewport().findChildren(QLineEdit)
    return next(each for each in found if each.isVisible())


def dialog(page: PeoplePage) -> ParticipantsDialog:
    found = page.findChild(ParticipantsDialog)
    assert found is not None
    return found


def sentences(page: QWidget) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def test_an_empty_page_shows_the_way_to_the_first_person(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    empty = page.findChild(EmptyState)
    assert empty is not None
    assert empty.isVisible()
    assert empty.button is not None
    qtbot.keyClick(empty.button, Qt.Key.Key_Return)
    qtbot.keyClicks(editor(page), "Åse Holm")
    qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert names(page) == ["Åse Holm"]
    assert [each.name for each in people(project)] == ["Åse Holm"]


def test_a_list_can_be_pasted_before_there_is_anybody(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("Åse\tBarde\nBo\tVorgod\n")
    empty = page.findChild(EmptyState)
    assert empty is not None
    assert empty.button is not None
    page.window().activateWindow()
    empty.button.setFocus()
    qtbot.waitUntil(empty.button.hasFocus)
    qtbot.keyClick(empty.button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    preview = dialog(page).findChild(QTableWidget)
    assert preview is not None
    assert not preview.tabKeyNavigation(), "Tab goes on to the buttons"
    dialog(page).accept()
    assert {(each.name, each.village) for each in people(project)} == {
        ("Åse", "Barde"),
        ("Bo", "Vorgod"),
    }


def test_after_a_name_tab_goes_on_with_the_same_person(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    page.begin_person()
    qtbot.keyClicks(editor(page), "Åse Holm")
    qtbot.keyClick(editor(page), Qt.Key.Key_Tab)
    QApplication.processEvents()
    qtbot.keyClicks(editor(page), "Kirken")
    qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [(each.name, each.organisation) for each in people(project)] == [("Åse Holm", "Kirken")]


def test_an_unfit_cell_says_why(page: PeoplePage, told: Told, qtbot: QtBot) -> None:
    page.begin_person()
    qtbot.keyClicks(editor(page), "110575-1234")
    qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert told.sentences == [
        "This looks like a CPR number, and those are never stored. Leave the number out."
    ]


def test_ways_to_reach_people_are_hidden_until_asked_for(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    add_people(project, [NewPerson("Åse", phone="20 30 40 50")])
    hidden = [table(page).isColumnHidden(n) for n in range(len(COLUMNS))]
    assert hidden == [False] * 5 + [True] * 2
    button = next(
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName() == "Show e-mail and phone"
    )
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not any(table(page).isColumnHidden(n) for n in range(len(COLUMNS)))


def test_one_pasted_line_is_added_at_once(
    page: PeoplePage, project: Project, qtbot: QtBot, told: Told
) -> None:
    paste(page, qtbot, "Åse Holm\tKirken\tpræst\tBarde\n")
    (found,) = people(project)
    assert (found.name, found.organisation, found.village) == ("Åse Holm", "Kirken", "Barde")
    assert told.sentences == ["1 person added."]


def test_several_pasted_lines_are_shown_before_they_are_added(
    page: PeoplePage, project: Project, qtbot: QtBot, told: Told
) -> None:
    paste(page, qtbot, "Navn\tLandsby\tBil\nÅse\tTarm\tja\nBo\t\t\n")
    assert people(project) == ()
    shown = dialog(page)
    texts = {label.text() for label in shown.findChildren(QLabel)}
    assert {"New villages: Tarm.", "Columns left out: Bil."} <= texts
    shown.accept()
    assert [each.name for each in people(project)] == ["Bo", "Åse"]
    assert told.sentences == ["2 people added. New villages: Tarm."]
    assert len(backups_of(project_row(project).identity)) == 1


def test_a_declined_list_leaves_nothing_behind(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    paste(page, qtbot, "Åse\nBo\n")
    dialog(page).reject()
    assert people(project) == ()
    assert project.undo_label is None


def test_a_list_with_a_person_number_is_refused_before_it_is_shown(
    page: PeoplePage, project: Project
) -> None:
    with pytest.raises(ImportRefused, match="Line 2"):
        page.take_paste([["Åse"], ["Bo", "110575-1234"]])
    assert page.findChild(ParticipantsDialog) is None
    assert people(project) == ()


def test_a_file_is_imported_after_it_was_shown(
    page: PeoplePage, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "people.csv"
    source.write_text("name;side\nMette;municipality\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(source), ""))
    page.import_file()
    wizard = part(page, PeopleImportDialog)
    assert any("1 person would be added. Mette" in text for text in sentences(wizard))
    wizard.accept()
    assert [(each.name, each.side) for each in people(project)] == [("Mette", Side.MUNICIPALITY)]


def test_columns_of_a_list_are_told_what_they_hold(
    page: PeoplePage, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "members.csv"
    source.write_text("Fornavn;Efternavn;Bor i\nÅse;Holm;Barde\n;;\nBo;Ruud;Ørre\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(source), ""))
    page.import_file()
    wizard = part(page, PeopleImportDialog)
    lives = wizard.findChildren(ChoiceField)[2]
    assert lives.accessibleName() == "Bor i"
    lives.choose("village")
    lives.chosen.emit("village")
    QApplication.processEvents()
    assert any("New villages: Ørre." in text for text in sentences(wizard))
    wizard.accept()
    assert [(each.name, each.village) for each in people(project)] == [
        ("Bo Ruud", "Ørre"),
        ("Åse Holm", "Barde"),
    ]


def test_nobody_can_be_added_before_a_column_holds_the_name(
    page: PeoplePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "members.csv"
    source.write_text("Hvem;E-mail\nÅse;a@b.dk\nBo;c@d.dk\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(source), ""))
    page.import_file()
    wizard = part(page, PeopleImportDialog)
    assert "Say which column holds the name." in sentences(wizard)
    [add] = [each for each in wizard.findChildren(QPushButton) if each.text() == "Add people"]
    assert not add.isEnabled()


@pytest.mark.usefixtures("crowd")
def test_many_people_are_deleted_together_after_a_backup_and_come_back(
    page: PeoplePage, project: Project, qtbot: QtBot, told: Told
) -> None:
    table(page).setFocus()
    table(page).selectAll()
    qtbot.keyClick(table(page), Qt.Key.Key_Delete)
    assert len(people(project)) == 12
    qtbot.keyClick(table(page), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert people(project) == ()
    assert told.sentences[-1] == "12 people are deleted. Ctrl+Z brings them back."
    assert len(backups_of(project_row(project).identity)) == 1
    project.undo()
    assert len(names(page)) == 12


@pytest.mark.parametrize("column", [column for column in range(len(COLUMNS)) if column != NAME])
def test_delete_empties_one_cell_and_leaves_the_person(
    page: PeoplePage, project: Project, crowd: list[str], qtbot: QtBot, column: int
) -> None:
    set_role(project, crowd[0], "Chair")
    put_cursor(page, column)
    qtbot.keyClick(table(page), Qt.Key.Key_Delete)
    assert len(people(project)) == len(crowd)
    shown = table(page).model().index(0, column).data()
    assert shown == ("Citizen" if column == SIDE else "")


def test_a_name_cannot_be_emptied_and_it_is_said_how_the_person_goes(
    page: PeoplePage, project: Project, crowd: list[str], qtbot: QtBot, told: Told
) -> None:
    put_cursor(page, NAME)
    qtbot.keyClick(table(page), Qt.Key.Key_Delete)
    assert told.sentences == ["A person needs a name. Ctrl+Delete deletes the whole person."]
    qtbot.keyClick(table(page), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert len(people(project)) == len(crowd) - 1


def test_a_person_is_revealed_whatever_is_searched_for(
    page: PeoplePage, project: Project, crowd: list[str]
) -> None:
    part(page, PeopleBar).search.setText("nobody at all")
    assert names(page) == []
    page.reveal(crowd[3])
    assert len(names(page)) == 12
    assert table(page).currentIndex().data() == "Person 03"


@pytest.mark.usefixtures("crowd")
def test_the_page_names_the_villages_and_sides_that_are_missing(
    page: PeoplePage, project: Project
) -> None:
    assert "No citizens yet from Vorgod. Nobody yet from the municipality." in sentences(page)
    vorgod = villages(project)[1].id
    add_people(
        project,
        [NewPerson("Bo", village_id=vorgod), NewPerson("Mette", side=Side.MUNICIPALITY)],
    )
    assert "Every village and the municipality take part." in sentences(page)


@pytest.mark.usefixtures("crowd")
def test_the_table_is_sorted_from_the_keyboard(page: PeoplePage) -> None:
    table(page).setCurrentIndex(table(page).model().index(0, NAME))
    table(page).sort_by_current()
    assert names(page)[0] == "Person 11"


def test_people_are_never_shown_to_the_hall(page: PeoplePage) -> None:
    assert not page.shows_for_hall
    assert page.audience_view() is None


def test_enter_after_a_new_name_waits_for_the_next_one(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    page.begin_person()
    qtbot.keyClicks(editor(page), "Åse Ny")
    qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    QApplication.processEvents()
    # The next name begins with any letter, without going anywhere first.
    qtbot.keyClick(table(page), Qt.Key.Key_B)
    qtbot.keyClicks(editor(page), "o Ny")
    qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [each.name.casefold() for each in people(project)] == ["bo ny", "åse ny"]
    assert table(page).currentIndex().data() == "Write a name …"


def test_some_people_stay_in_sight_however_little_room_there_is(
    page: PeoplePage, crowd: list[str]
) -> None:
    page.resize(692, 320)
    QApplication.processEvents()
    listed = table(page)
    assert listed.rowAt(listed.viewport().height() - 1) >= LEAST_ROWS - 1


def test_a_list_that_cannot_come_in_does_not_say_that_people_would_be_added(
    page: PeoplePage, tmp_path: Path
) -> None:
    file = tmp_path / "members.csv"
    file.write_text("Name;E-mail\nBo Holm;bo@home.dk\nIb Bak;ib\n", "utf-8")
    dialog = PeopleImportDialog(page.context.project, file.name, read_raw(file), page)
    assert "Nothing can come in until these lines are right:" in shown_words(dialog)
    assert "would be added" not in shown_words(dialog)
