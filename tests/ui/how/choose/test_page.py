"""The choose page moves the line by key, button and mouse, and never between equals."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.choice import draw_lot, move_line, record_votes
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.commands.round import set_mode
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.choice import choice
from bosaet_desktop.core.queries.decision import decisions
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.core.queries.result import result
from bosaet_desktop.core.rows.decision import Choice
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.scoring import JOINT, TABLE
from bosaet_desktop.ui.how.choose.equals_card import ChooseEqualsCard
from bosaet_desktop.ui.how.choose.hall_view import ChooseHallView
from bosaet_desktop.ui.how.choose.hall_words import HallWords, hall_words
from bosaet_desktop.ui.how.choose.list import ChooseList
from bosaet_desktop.ui.how.choose.list_model import ChooseListModel
from bosaet_desktop.ui.how.choose.page import ChoosePage
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.widgets.number_field import NumberField
from tests.core.scored_round import add_initiatives, type_sheet
from tests.ui.shown_page import Show, Told, nameless, press

MARKS = {
    "Best": (5, 5, 5),
    "Twin": (3, 4, 3),
    "Equal": (3, 4, 3),
    "Low": (2, 2, 2),
    "No": (1, 1, 1),
}
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("scored") / "Vorgod.bosaet"
    create_project(path, NewProject("Vorgod", language="en")).close()
    return path


@pytest.fixture
def keys(project: Project) -> dict[str, str]:
    keys = add_initiatives(project, *MARKS)
    type_sheet(project, 1, {keys[title]: points for title, points in MARKS.items()})
    return keys


@pytest.fixture
def page(context: PageContext, keys: dict[str, str], show: Show) -> ChoosePage:
    return show(ChoosePage(context))


def seen(project: Project) -> Choice:
    return choice(project, Tally(project))


def the_list(page: ChoosePage) -> ChooseList:
    return page.findChildren(ChooseList)[0]


def visible_buttons(page: QWidget) -> list[QAbstractButton]:
    return [each for each in page.findChildren(QAbstractButton) if each.isVisible()]


def test_alt_and_an_arrow_move_the_line_past_equals(
    page: ChoosePage, project: Project, qtbot: QtBot
) -> None:
    cuts = []
    for key in [Qt.Key.Key_Down] * 5 + [Qt.Key.Key_Up] * 5:
        QTest.keyClick(the_list(page), key, ALT)
        cuts.append(seen(project).cut)
    assert cuts == [1, 3, 4, 5, 5, 4, 3, 1, 0, 0]


def test_buttons_move_the_line_too(page: ChoosePage, project: Project) -> None:
    press(page, "Line down")
    press(page, "Line down")
    press(page, "Line up")
    assert seen(project).cut == 1


def test_the_mouse_drops_the_line_at_the_nearest_allowed_place(
    page: ChoosePage, project: Project, qtbot: QtBot
) -> None:
    view = the_list(page)
    model = view.model()
    line = view.visualRect(model.index(0, 0)).center()
    # Between the two equals, which are the third and the fourth row with the line on top.
    between = view.visualRect(model.index(3, 0)).topLeft() + QPoint(40, 2)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=line)
    QTest.mouseMove(view.viewport(), between)
    view.grab()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=between)
    assert seen(project).cut in {1, 3}


def test_hands_part_equals_and_open_the_place_between_them(
    page: ChoosePage, project: Project
) -> None:
    press(page, "Line down")
    press(page, "Count hands …")
    fields = {each.accessibleName(): each for each in page.findChildren(NumberField)}
    fields["Hands for Twin"].setValue(9)
    fields["Hands for Equal"].setValue(14)
    press(page, "Record the hands")
    press(page, "Line down")
    assert [row.placing.title for row in seen(project).starts] == ["Best", "Equal"]
    assert decisions(project)[0].text == "Show of hands: Equal 14; Twin 9."


def test_as_many_hands_lead_to_a_lot(page: ChoosePage, project: Project) -> None:
    press(page, "Line down")
    press(page, "Count hands …")
    for field in page.findChildren(NumberField):
        if field.accessibleName().startswith("Hands"):
            field.setValue(7)
    press(page, "Record the hands")
    press(page, "Draw lots")
    assert seen(project).equals == ()
    assert decisions(project)[0].kind is DecisionKind.LOT


def test_recording_needs_a_line_and_writes_the_decision(page: ChoosePage, project: Project) -> None:
    (action,) = page.primary_actions()
    assert not action.enabled
    assert action.tip == page.purpose()
    assert "above the line" in action.tip
    press(page, "Line down")
    page.findChildren(QPlainTextEdit)[0].setPlainText("All villages want it")
    present = next(e for e in page.findChildren(NumberField) if e.accessibleName() == "Present")
    present.setValue(38)
    (action,) = page.primary_actions()
    assert action.enabled
    action.deed()
    (logged,) = decisions(project)
    assert (logged.reason, logged.present) == ("All villages want it", 38)
    assert page.findChildren(QPlainTextEdit)[0].toPlainText() == ""
    assert {each.title for each in initiatives(project) if each.status == "chosen"} == {"Best"}


def test_hands_and_people_are_held_against_the_sheets_that_the_result_counts(
    page: ChoosePage, project: Project, keys: dict[str, str], told: Told
) -> None:
    # Nobody answered for more than one of the initiatives: the sheets are more than any n.
    for number, title in enumerate(("Twin", "Equal", "Low"), start=2):
        type_sheet(project, number, {keys[title]: MARKS[title]})
    assert max(row.placing.n for row in seen(project).rows) == 2
    assert seen(project).sheets == result(project, Tally(project)).sheets == 4
    page._record_votes({keys["Twin"]: 4, keys["Equal"]: 3})
    assert told.sentences == []
    page._record_votes({keys["Twin"]: 5, keys["Equal"]: 3})
    assert told.sentences == ["5 hands, but only 4 sheets. Is it right?"]


@pytest.mark.parametrize("mode", [TABLE, JOINT])
def test_where_a_sheet_is_of_several_people_hands_may_be_more_than_sheets(
    page: ChoosePage, project: Project, keys: dict[str, str], told: Told, mode: str
) -> None:
    set_mode(project, 1, mode)
    page._record_votes({keys["Twin"]: 30, keys["Equal"]: 3})
    assert told.sentences == []


def test_what_is_said_and_not_recorded_is_kept_for_a_page_made_anew(
    page: ChoosePage, context: PageContext, show: Show
) -> None:
    present = next(e for e in page.findChildren(NumberField) if e.accessibleName() == "Present")
    page.findChildren(QPlainTextEdit)[0].setPlainText("All villages want it")
    present.setValue(38)
    anew = show(ChoosePage(context))
    assert anew.findChildren(QPlainTextEdit)[0].toPlainText() == "All villages want it"
    press(anew, "Line down")
    anew.primary_actions()[0].deed()
    assert decisions(context.project)[0].present == 38
    assert context.drafts == {}


def test_half_a_reason_stays_while_the_line_moves(page: ChoosePage) -> None:
    page.findChildren(QPlainTextEdit)[0].setPlainText("All vill")
    press(page, "Line down")
    assert page.findChildren(QPlainTextEdit)[0].toPlainText() == "All vill"


def test_the_hall_sees_nothing_before_the_decision_is_recorded(
    page: ChoosePage, project: Project, qtbot: QtBot
) -> None:
    press(page, "Line down")
    press(page, "Line down")
    assert page.audience_view() is None
    page.primary_actions()[0].deed()
    view = page.audience_view()
    assert isinstance(view, ChooseHallView)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.grab()
    assert view.accessibleDescription() == "Best\nTwin\nEqual"
    press(page, "Line down")
    assert page.audience_view() is None


def test_the_hall_sees_hands_and_lot_of_the_equals_at_the_line(
    page: ChoosePage, project: Project, keys: dict[str, str], qtbot: QtBot
) -> None:
    def shown() -> HallWords | None:
        page.refresh()
        return hall_words(seen(project), decisions(project))

    move_line(project, 1, 1)
    before = shown()
    assert before is not None
    assert (before.titles, before.notes) == (("Twin", "Equal"), ("", ""))
    record_votes(project, 1, {keys["Twin"]: 9, keys["Equal"]: 9})
    voted = shown()
    assert voted is not None
    assert voted.notes == ("9 hands", "9 hands")
    draw_lot(project, 1, [keys["Twin"], keys["Equal"]], 417_203)
    move_line(project, 1, 2)
    drawn = shown()
    assert drawn is not None
    assert drawn.notes == ("No. 1", "No. 2")
    assert "417203" in drawn.foot
    view = page.audience_view()
    assert isinstance(view, ChooseHallView)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.grab()
    move_line(project, 1, 4)
    assert shown() is None


def test_an_exception_needs_a_reason_and_can_be_taken_back(
    page: ChoosePage, project: Project, keys: dict[str, str]
) -> None:
    press(page, "Line down")
    page.reveal(keys["No"])
    press(page, "Take in from below …")
    field = next(e for e in page.findChildren(QLineEdit) if "taken in" in e.accessibleName())
    field.setText("The school carries it")
    press(page, "Take it in")
    assert [row.placing.title for row in seen(project).starts] == ["Best", "No"]
    press(page, "Take the exception back")
    assert [row.placing.title for row in seen(project).starts] == ["Best"]


def test_equals_under_a_line_drawn_before_stop_the_decision(
    page: ChoosePage, project: Project
) -> None:
    move_line(project, 1, 2)
    (action,) = page.primary_actions()
    assert not action.enabled
    assert action.tip == page.purpose()
    assert "parts no equals" in action.tip


def test_the_row_pointed_out_stays_when_the_line_moves(
    page: ChoosePage, keys: dict[str, str]
) -> None:
    page.reveal(keys["Low"])
    press(page, "Line down")
    current = the_list(page).current_choice()
    assert current is not None
    assert current.placing.title == "Low"


def test_another_rule_is_agreed_and_logged(page: ChoosePage, project: Project) -> None:
    from bosaet_desktop.ui.widgets.choice_field import ChoiceField

    field = page.findChildren(ChoiceField)[0]
    field.setCurrentIndex(2)
    field.activated.emit(2)
    assert seen(project).rule == "hands"
    assert decisions(project)[0].kind is DecisionKind.RULE


def test_hands_are_offered_only_where_equals_meet_the_line(
    page: ChoosePage, project: Project
) -> None:
    card = page.findChildren(ChooseEqualsCard)[0]
    shown = []
    for cut in range(5):
        move_line(project, 1, cut)
        page.refresh()
        shown.append(card.isVisible())
    assert shown == [False, True, True, False, False]


def test_equals_parted_by_the_line_are_asked_for_hands_at_once(
    page: ChoosePage, project: Project
) -> None:
    move_line(project, 1, 2)
    page.refresh()
    named = [each.accessibleName() for each in page.findChildren(NumberField) if each.isVisible()]
    assert "Hands for Twin" in named


def test_the_same_decision_is_not_offered_twice(page: ChoosePage, project: Project) -> None:
    press(page, "Line down")
    page.findChildren(QPlainTextEdit)[0].setPlainText("All want it")
    page.primary_actions()[0].deed()
    assert page.primary_actions() == ()
    page.findChildren(QPlainTextEdit)[0].setPlainText("All want it")
    assert page.primary_actions() == ()
    page.findChildren(QPlainTextEdit)[0].setPlainText("All want it, and it is cheap")
    (again,) = page.primary_actions()
    again.deed()
    assert [each.reason for each in decisions(project)] == [
        "All want it, and it is cheap",
        "All want it",
    ]


def test_a_button_comes_back_as_soon_as_there_is_something_new_to_record(
    page: ChoosePage, qtbot: QtBot
) -> None:
    press(page, "Line down")
    page.primary_actions()[0].deed()
    with qtbot.waitSignal(page.header_changed, timeout=1000):
        page.findChildren(QPlainTextEdit)[0].setPlainText("A")
    press(page, "Line down")
    assert [each.text for each in page.primary_actions()] == ["Record the decision"]


def test_nothing_to_choose_between_offers_no_decision(context: PageContext, show: Show) -> None:
    assert show(ChoosePage(context)).primary_actions() == ()


@pytest.mark.parametrize(
    ("mode", "button", "key"),
    [
        (TABLE, "Go to Enter marks", "how.score_entry"),
        (JOINT, "Go to the joint sheet", "how.joint_sheet"),
    ],
)
def test_an_empty_page_leads_to_where_marks_are_given(
    context: PageContext, project: Project, show: Show, told: Told, mode: str, button: str, key: str
) -> None:
    set_mode(project, 1, mode)
    press(show(ChoosePage(context)), button)
    assert told.pages == [key]


def test_the_rule_can_be_agreed_on_before_there_is_anything_to_choose(
    context: PageContext, project: Project, show: Show
) -> None:
    page = show(ChoosePage(context))
    press(page, "We agree on this")
    assert [each.kind for each in decisions(project)] == [DecisionKind.AGREED_RULE]
    assert not any(each.text() == "We agree on this" for each in visible_buttons(page))


def test_a_lot_is_read_aloud_with_its_number(
    context: PageContext, keys: dict[str, str], show: Show
) -> None:
    told: list[str] = []
    page = show(ChoosePage(replace(context, say=lambda text, kind=None: told.append(text))))
    press(page, "Line down")
    press(page, "Count hands …")
    press(page, "Record the hands")
    press(page, "Draw lots")
    assert told[-1].startswith("Lot drawn with the number ")


def test_the_decision_can_be_printed(
    page: ChoosePage, project: Project, tmp_path: Path, context: PageContext
) -> None:
    press(page, "Line down")
    (paper,) = page.papers()
    paper.make(tmp_path / "d.pdf")
    text = PdfReader(tmp_path / "d.pdf").pages[0].extract_text()
    assert "Draft: this is not recorded as a decision yet." in text
    page.primary_actions()[0].deed()
    paper.make(tmp_path / "d.pdf")
    assert "Draft" not in PdfReader(tmp_path / "d.pdf").pages[0].extract_text()


def test_everything_that_takes_the_focus_has_a_name(page: ChoosePage) -> None:
    assert nameless(page) == []


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_line_is_in_sight_among_sixty(
    qapp: QApplication, context: PageContext, project: Project, show: Show, text_size: int
) -> None:
    keys = add_initiatives(project, *(f"Proposal {n} with a long title" for n in range(60)))
    type_sheet(project, 1, {key: (1 + n % 5, 3, 4) for n, key in enumerate(keys.values())})
    move_line(project, 1, 24)
    apply_theme(qapp, "light", text_size)
    page = show(ChoosePage(context))
    view = the_list(page)
    line = view.visualRect(view.model().index(24, 0))
    assert view.viewport().rect().contains(line.center())
    assert page.minimumSizeHint().width() <= page.width()


def test_the_model_holds_what_qt_expects_of_it(project: Project, keys: dict[str, str]) -> None:
    model = ChooseListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(seen(project))
    move_line(project, 1, 3)
    model.show(seen(project))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(3, 0), role) == "The line: 3 above the line · 2 below"
    assert model.data(model.index(4, 0), role) == "4. Low: 6,0 points, later"


def test_a_single_sheet_is_counted_as_one(
    page: ChoosePage, keys: dict[str, str], told: Told
) -> None:
    page._record_votes({keys["Twin"]: 2, keys["Equal"]: 1})
    assert told.sentences == ["2 hands, but only 1 sheet. Is it right?"]
