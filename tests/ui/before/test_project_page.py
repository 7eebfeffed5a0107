"""The project page stores each field when it is left, and keeps what cannot be stored."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.person import add_person
from bosaet_desktop.core.commands.project import set_kind, set_purpose, set_title
from bosaet_desktop.core.commands.village import add_village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.queries.workshop import workshops
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.terms.project import EVENING
from bosaet_desktop.ui.before.project_page import ProjectPage
from bosaet_desktop.ui.before.village_list import VillageList
from bosaet_desktop.ui.meeting.programme.page import ThirdProgrammePage
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.pages import entry
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.text_area import TextArea
from tests.core.items import add_idea
from tests.ui.shown_page import Show, Told, part


@pytest.fixture
def page(context: PageContext, show: Show) -> ProjectPage:
    return show(ProjectPage(context))


def named(page: QWidget, name: str) -> QWidget:
    found = [each for each in page.findChildren(QWidget) if each.accessibleName() == name]
    return next(each for each in found if isinstance(each, QLineEdit | TextArea | ChoiceField))


def line(page: QWidget, name: str) -> QLineEdit:
    found = named(page, name)
    assert isinstance(found, QLineEdit)
    return found


def write(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def village_list(page: ProjectPage) -> VillageList:
    return part(page, VillageList)


def names(project: Project) -> list[str]:
    return [each.name for each in villages(project)]


def sentences(page: QWidget) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def test_an_answer_is_stored_when_its_field_is_left(page: ProjectPage, project: Project) -> None:
    purpose = named(page, "Why? The purpose")
    assert isinstance(purpose, TextArea)
    purpose.setFocus()
    purpose.insertPlainText("More families")
    assert project_row(project).purpose == ""
    named(page, "What? The challenge").setFocus()
    assert project_row(project).purpose == "More families"
    assert project.undo_label == "Write the purpose"


def test_an_answer_is_stored_when_another_page_comes(page: ProjectPage, project: Project) -> None:
    purpose = named(page, "Why? The purpose")
    assert isinstance(purpose, TextArea)
    purpose.setFocus()
    purpose.insertPlainText("More families")
    page.leave()
    assert project_row(project).purpose == "More families"


def test_the_page_reminds_of_the_purpose_until_it_is_written(
    page: ProjectPage, project: Project
) -> None:
    assert "The purpose is missing" in sentences(page)
    set_purpose(project, "More families")
    assert "The purpose is missing" not in sentences(page)
    project.undo()
    assert "The purpose is missing" in sentences(page)


def test_an_emptied_title_comes_back_with_the_reason_until_it_is_put_right(
    page: ProjectPage, project: Project, qtbot: QtBot
) -> None:
    title = line(page, "Name of the project")
    write(qtbot, title, " ")
    assert project_row(project).title == "Vorgod"
    assert "! A project needs a name." in sentences(page)
    set_purpose(project, "Something else changed")
    assert title.text() == "Vorgod"
    write(qtbot, title, "Lem")
    assert project_row(project).title == "Lem"
    assert "! A project needs a name." not in sentences(page)


def test_a_title_changed_by_undo_is_shown(page: ProjectPage, project: Project) -> None:
    set_title(project, "Lem")
    assert line(page, "Name of the project").text() == "Lem"
    project.undo()
    assert line(page, "Name of the project").text() == "Vorgod"


def test_the_municipality_is_chosen_from_the_list_and_nothing_else(
    page: ProjectPage, project: Project, qtbot: QtBot
) -> None:
    field = named(page, "Municipality")
    assert isinstance(field, ChoiceField)
    editor = field.lineEdit()
    assert editor is not None
    write(qtbot, editor, "ringkøbing-skjern")
    assert project_row(project).municipality_code == "760"
    write(qtbot, editor, "Atlantis")
    assert project_row(project).municipality_code == "760"
    assert any("Choose a municipality from the list" in each for each in sentences(page))


def test_a_contact_is_chosen_among_people_or_made(
    page: ProjectPage, project: Project, qtbot: QtBot
) -> None:
    add_person(project, NewPerson("Mette Dam", role="konsulent", side=Side.MUNICIPALITY))
    contact = line(page, "Contact person in the municipality")
    write(qtbot, contact, "mette dam")
    assert contact.text() == "Mette Dam"
    assert "konsulent" in sentences(page)
    write(qtbot, contact, "Ole Lund")
    assert [(each.name, each.side) for each in people(project)] == [
        ("Mette Dam", Side.MUNICIPALITY),
        ("Ole Lund", Side.MUNICIPALITY),
    ]


def test_several_villages_are_added_at_once(
    page: ProjectPage, project: Project, qtbot: QtBot, told: Told
) -> None:
    write(qtbot, line(page, "New villages"), "Tarm, Ølgod")
    assert names(project) == ["Barde", "Vorgod", "Tarm", "Ølgod"]
    assert told.sentences == ["2 villages added."]
    assert line(page, "New villages").text() == ""


def test_pasted_lines_are_a_village_each(page: ProjectPage, project: Project, qtbot: QtBot) -> None:
    field = line(page, "New villages")
    QGuiApplication.clipboard().setText("Tarm\r\nStore Bælt\r\n")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "Tarm, Store Bælt"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert names(project) == ["Barde", "Vorgod", "Tarm", "Store Bælt"]


def test_a_village_that_is_there_already_is_refused_beside_the_field(
    page: ProjectPage, project: Project, qtbot: QtBot
) -> None:
    write(qtbot, line(page, "New villages"), "Tarm, barde")
    assert "! There is already a village called barde." in sentences(page)
    assert line(page, "New villages").text() == "Tarm, barde"
    assert names(project) == ["Barde", "Vorgod"]


def test_villages_are_arranged_from_the_keyboard_and_the_chosen_one_stays_chosen(
    page: ProjectPage, project: Project, qtbot: QtBot
) -> None:
    shown = village_list(page)
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(project) == ["Vorgod", "Barde"]
    assert shown.currentIndex().data() == "Barde"
    qtbot.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(project) == ["Vorgod", "Barde"]


def test_deleting_a_village_says_what_loses_it_and_is_undone(
    page: ProjectPage, project: Project, qtbot: QtBot, told: Told
) -> None:
    add_idea(project, "Path", villages(project)[0].id)
    add_person(project, NewPerson("Anna", village_id=villages(project)[0].id))
    qtbot.keyClick(village_list(page), Qt.Key.Key_Delete)
    assert names(project) == ["Vorgod"]
    assert told.sentences == [
        "Barde is deleted; without a village now: 1 idea, 1 person. Ctrl+Z undoes it."
    ]
    assert line(page, "Name").text() == "Vorgod"
    project.undo()
    assert names(project) == ["Barde", "Vorgod"]


def test_what_is_written_about_a_village_stays_with_it_when_another_is_chosen(
    page: ProjectPage, project: Project
) -> None:
    strengths = named(page, "Strengths")
    assert isinstance(strengths, TextArea)
    strengths.setFocus()
    strengths.insertPlainText("A hall")
    village_list(page).setCurrentIndex(village_list(page).model().index(1, 0))
    assert [each.strengths for each in villages(project)] == ["A hall", ""]
    assert strengths.text() == ""


def test_enter_in_the_list_goes_to_the_name(
    page: ProjectPage, project: Project, qtbot: QtBot
) -> None:
    village_list(page).setFocus()
    qtbot.keyClick(village_list(page), Qt.Key.Key_Return)
    write(qtbot, line(page, "Name"), "Barde by")
    assert names(project) == ["Barde by", "Vorgod"]


def test_dates_and_places_are_planned_for_each_workshop(
    page: ProjectPage, project: Project, qtbot: QtBot
) -> None:
    write(qtbot, line(page, "Date, Workshop 2"), "8/11-2026")
    write(qtbot, line(page, "Place, Workshop 2"), "Lem Hall")
    second = workshops(project)[1]
    assert (second.held_on, second.place) == (date(2026, 11, 8), "Lem Hall")
    assert line(page, "Date, Workshop 2").text() == "08.11.2026"


def test_what_is_no_date_says_so_and_stores_nothing(
    page: ProjectPage, project: Project, qtbot: QtBot
) -> None:
    write(qtbot, line(page, "Date, Workshop 2"), "soon")
    assert any("“soon” is not a date" in each for each in sentences(page))
    assert workshops(project)[1].held_on is None


def test_a_project_of_one_evening_shows_one(page: ProjectPage, project: Project) -> None:
    set_kind(project, EVENING)
    assert line(page, "Date, The evening").isVisible()
    assert not line(page, "Date, Workshop 2").isVisible()


def test_the_day_of_the_one_evening_stands_on_its_agenda(
    page: ProjectPage, project: Project, qtbot: QtBot
) -> None:
    set_kind(project, EVENING)
    write(qtbot, line(page, "Date, The evening"), "8/11-2026")
    assert programme(project, ThirdProgrammePage.number).held_on == date(2026, 11, 8)
    assert entry("how.programme").view.endswith(ThirdProgrammePage.__name__)


def test_every_field_has_a_name_and_is_reached_by_tab(page: ProjectPage) -> None:
    def reached(each: QWidget) -> bool:
        return bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.isVisible()

    fields = [each for each in page.findChildren(QWidget) if reached(each)]
    inner = [each for each in fields if isinstance(each.parentWidget(), ChoiceField)]
    unnamed = [each for each in fields if not each.accessibleName() and each not in inner]
    texts = [each for each in unnamed if not getattr(each, "text", str)()]
    assert not [each for each in texts if each.objectName() != "qt_spinbox_lineedit"]
    assert QApplication.focusWidget() is not None


def test_a_long_name_of_a_village_ends_in_dots_inside_its_list(
    page: ProjectPage, project: Project
) -> None:
    add_village(project, "Nørre Ålbæk-Strandgårdshuse og Omegns Samvirkende Beboerforening")
    QApplication.processEvents()
    bars = (village_list(page).horizontalScrollBar(), village_list(page).verticalScrollBar())
    assert not any(bar.isVisible() for bar in bars)
