"""Who came is ticked off at the door, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.person import add_people
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attendance import attendees
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.ui.before.attendance_table_model import FIRST_MEETING, AttendanceTableModel
from bosaet_desktop.ui.before.attendance_view import AttendanceView
from bosaet_desktop.ui.before.names_line import NamesLine
from bosaet_desktop.ui.before.people_page import ATTENDANCE, PeoplePage
from bosaet_desktop.ui.before.presence_card import PresenceCard
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.table_view import TableView
from tests.ui.shown_page import Show, nameless, part, press


@pytest.fixture
def page(context: PageContext, show: Show, project: Project) -> PeoplePage:
    barde = villages(project)[0].id
    add_people(project, [NewPerson("Åse", village_id=barde), NewPerson("Bo"), NewPerson("Carl")])
    shown = show(PeoplePage(context))
    shown.enter_state(ATTENDANCE)
    return shown


def came(project: Project, number: int = 1) -> list[str]:
    return [each.person.name for each in attendees(project) if number in each.came]


def table(page: PeoplePage) -> TableView:
    return part(part(page, AttendanceView), TableView)


def sentence(page: PeoplePage) -> str:
    """Return what stands over the counts."""
    card = part(part(page, AttendanceView), PresenceCard)
    return part(card, QLabel).text()


def test_space_and_enter_tick_and_untick_the_row(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    view = table(page)
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, FIRST_MEETING))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert came(project) == ["Carl"]
    view.setCurrentIndex(view.model().index(0, FIRST_MEETING))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert came(project) == ["Bo", "Carl"]
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert came(project) == ["Carl"]
    assert sentence(page).startswith("1 of 3 came. ")
    project.undo()
    assert sentence(page).startswith("2 of 3 came. ")


def test_click_anywhere_in_the_cell_ticks(page: PeoplePage, project: Project, qtbot: QtBot) -> None:
    view = table(page)
    cell = view.visualRect(view.model().index(2, FIRST_MEETING))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert came(project) == ["Åse"]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert came(project) == []


def test_enter_in_the_search_ticks_the_one_who_is_left(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    find = part(part(page, AttendanceView), QLineEdit)
    qtbot.keyClicks(find, "ås")
    qtbot.keyClick(find, Qt.Key.Key_Return)
    assert came(project) == ["Åse"]
    assert find.selectedText() == "ås"


def hints(page: PeoplePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_second_enter_says_that_the_person_is_ticked_and_leaves_it_so(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    find = part(part(page, AttendanceView), QLineEdit)
    qtbot.keyClicks(find, "ås")
    qtbot.keyClick(find, Qt.Key.Key_Return)
    assert "Åse is ticked off." in hints(page)
    qtbot.keyClick(find, Qt.Key.Key_Return)
    assert "Åse is ticked off already." in hints(page)
    assert came(project) == ["Åse"]


def test_enter_with_several_left_says_how_to_go_on(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    find = part(part(page, AttendanceView), QLineEdit)
    find.setFocus()
    qtbot.keyClick(find, Qt.Key.Key_Return)
    assert "3 fit. Write more, or press ↓." in hints(page)
    qtbot.keyClick(find, Qt.Key.Key_Down)
    qtbot.keyClick(table(page), Qt.Key.Key_Space)
    assert came(project) == ["Bo"]


def test_a_name_that_is_not_found_is_added_by_a_second_enter(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    find = part(part(page, AttendanceView), QLineEdit)
    qtbot.keyClicks(find, "Ditte")
    qtbot.keyClick(find, Qt.Key.Key_Return)
    assert "Ditte is not on the list. Enter adds them." in hints(page)
    line = part(part(page, AttendanceView), NamesLine).line
    assert line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert came(project) == ["Ditte"]
    assert find.hasFocus()


def test_who_came_can_be_written_down_before_anybody_is_on_the_list(
    context: PageContext, show: Show, project: Project, qtbot: QtBot
) -> None:
    page = show(PeoplePage(context))
    choice = part(page, SegmentedControl)
    assert choice.isVisible()
    page.setFocus()
    assert part(page, EmptyState).button is QApplication.focusWidget()
    page.enter_state(ATTENDANCE)
    line = part(part(page, AttendanceView), NamesLine).line
    assert line.isVisible()
    line.setFocus()
    qtbot.keyClicks(line, "Ditte")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert came(project) == ["Ditte"]
    assert table(page).model().rowCount() == 1
    assert line.hasFocus()


def test_somebody_not_on_the_list_is_added_and_ticked_off(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    line = part(part(page, AttendanceView), NamesLine).line
    qtbot.keyClicks(line, "Ditte")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert came(project) == ["Ditte"]
    assert line.text() == ""
    project.undo()
    assert came(project) == []
    assert len(attendees(project)) == 3


def test_name_that_may_not_be_is_told_beside_the_field(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    line = part(part(page, AttendanceView), NamesLine).line
    qtbot.keyClicks(line, "Bo 110575-1234")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    told = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any("CPR" in text for text in told)
    assert len(attendees(project)) == 3


def test_each_evening_says_who_was_missing_there(
    page: PeoplePage, project: Project, qtbot: QtBot
) -> None:
    assert sentence(page) == "Nobody is ticked off yet."
    view = table(page)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, FIRST_MEETING))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    told = "1 of 3 came. No citizens yet from Barde, Vorgod. Nobody yet from the municipality."
    assert sentence(page) == told
    press(page, "Workshop 2")
    assert sentence(page) == "Nobody is ticked off yet."
    press(page, "All evenings")
    assert sentence(page).startswith("1 of 3 came at least once. ")


def test_model_holds_what_qt_asks_of_models(project: Project) -> None:
    add_people(project, [NewPerson("Åse"), NewPerson("Bo")])
    model = AttendanceTableModel(project)
    tester = QAbstractItemModelTester(model)
    everybody = attendees(project)
    model.show_attendees(everybody, everybody)
    model.show_attendees(everybody[:1], everybody)
    model.toggle(model.index(0, FIRST_MEETING))
    changed = attendees(project)
    model.show_attendees(changed[:1], changed)
    assert model.headerData(FIRST_MEETING, Qt.Orientation.Horizontal) == "1: 1 came"
    del tester


def test_everything_that_takes_the_focus_has_a_name(page: PeoplePage) -> None:
    assert not nameless(page)


def test_the_heads_of_the_evenings_are_read_whole(page: PeoplePage) -> None:
    view = table(page)
    across = view.horizontalHeader()
    for number in (1, 0):
        part(part(page, AttendanceView), SegmentedControl).choose(number)
        page.refresh()
        shown = [n for n in range(view.model().columnCount()) if not view.isColumnHidden(n)]
        for column in shown[1:]:
            needed = across.sectionSizeHint(column)
            assert across.sectionSize(column) >= needed
