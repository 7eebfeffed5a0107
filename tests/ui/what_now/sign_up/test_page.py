"""Sign-up sheets typed line by line, with counts for the hall and no names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.sign_up import sign_up
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.sign_up import sign_up_sheets
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.what_now.sign_up.card import EntryLine, JoinerRow
from bosaet_desktop.ui.what_now.sign_up.page import SignUpPage
from tests.core.items import set_status
from tests.ui.shown_page import Show, nameless, part, shown_words


@pytest.fixture
def trail(project: Project) -> str:
    key = add_initiative(project, NewInitiative("Trail"))
    set_status(project, key, InitiativeStatus.CHOSEN)
    return key


@pytest.fixture
def page(context: PageContext, trail: str, show: Show) -> SignUpPage:
    return show(SignUpPage(context))


def test_names_are_typed_one_after_another_without_the_mouse(
    page: SignUpPage, project: Project, qtbot: QtBot
) -> None:
    line = part(page, EntryLine)
    line.name.setFocus()
    for name, reach in (("Bo", "12 34 56 78"), ("Åse", "aase@home.dk"), ("Ib", "")):
        QTest.keyClicks(line.name, name)
        QTest.keyClick(line.name, Qt.Key.Key_Tab)
        QTest.keyClicks(line.reach, reach)
        QTest.keyClick(line.reach, Qt.Key.Key_Return)
        assert line.name.hasFocus()
    [sheet] = sign_up_sheets(project)
    assert [(each.name, each.phone, each.email) for each in sheet.joiners] == [
        ("Bo", "12 34 56 78", ""),
        ("Ib", "", ""),
        ("Åse", "", "aase@home.dk"),
    ]


def test_an_unfit_address_is_explained_and_stays(page: SignUpPage, project: Project) -> None:
    line = part(page, EntryLine)
    line.name.setText("Bo")
    line.reach.setText("@")
    QTest.keyClick(line.reach, Qt.Key.Key_Return)
    assert (line.name.text(), line.reach.text()) == ("Bo", "@")
    assert any("not an e-mail" in label.text() for label in line.findChildren(QLabel))
    assert sign_up_sheets(project)[0].joiners == ()


def test_somebody_is_taken_off_the_sheet_and_back_by_undo(
    page: SignUpPage, project: Project, trail: str, qtbot: QtBot
) -> None:
    sign_up(project, trail, "Bo")
    [off] = [b for b in page.findChildren(QPushButton) if "Bo" in b.accessibleName()]
    QTest.mouseClick(off, Qt.MouseButton.LeftButton)
    assert sign_up_sheets(project)[0].joiners == ()
    project.undo()
    assert len(sign_up_sheets(project)[0].joiners) == 1


def test_a_name_half_typed_is_stored_when_the_page_is_left(
    page: SignUpPage, project: Project
) -> None:
    part(page, EntryLine).name.setText("Bo")
    page.leave()
    assert [each.name for each in sign_up_sheets(project)[0].joiners] == ["Bo"]


def test_the_hall_sees_counts_and_no_names(
    page: SignUpPage, project: Project, trail: str, qtbot: QtBot
) -> None:
    for name in ("Anna Ås", "Bo"):
        sign_up(project, trail, name)
    view = page.audience_view()
    assert view is not None
    qtbot.addWidget(view)
    told = " ".join(label.text() for label in view.findChildren(QLabel))
    assert "2 have signed up" in told
    assert "Anna" not in told


def test_what_takes_the_keyboard_has_a_name(page: SignUpPage, project: Project, trail: str) -> None:
    sign_up(project, trail, "Bo")
    assert nameless(page) == []


def test_before_anything_is_chosen_there_is_no_sheet_to_print(
    context: PageContext, show: Show
) -> None:
    page = show(SignUpPage(context))
    assert page.papers() == ()
    assert not page.shows_for_hall


def test_numbers_stand_below_the_field_they_are_typed_in(
    page: SignUpPage, project: Project, trail: str, qtbot: QtBot
) -> None:
    sign_up(project, trail, "Bo", "12 34 56 78")
    typed, [row] = part(page, EntryLine).reach, page.findChildren(JoinerRow)

    def edges(field: QWidget) -> tuple[int, int]:
        return field.mapTo(page, field.rect().topLeft()).x(), field.width()

    qtbot.waitUntil(lambda: edges(row.reach.editor) == edges(typed))


def test_a_sheet_without_names_says_so_in_words(page: SignUpPage) -> None:
    assert "Nobody has signed up yet" in shown_words(page)
