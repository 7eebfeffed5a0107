"""What everybody agrees on, written and shown to the hall."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from bosaet_desktop.core.commands.agreement import add_agreement, answer_frame, set_frame_state
from bosaet_desktop.core.commands.person import add_person
from bosaet_desktop.core.commands.project import set_contact
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.agreement import agreed
from bosaet_desktop.core.rows.agreement import FrameQuestion
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.terms.agreement import AgreementKind, FrameState
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.where_are_we.agreement_page import FRAME, AgreementPage
from bosaet_desktop.ui.where_are_we.agreement_walls import walls
from bosaet_desktop.ui.widgets.hall_row import HallRow
from tests.ui.shown_page import Show, nameless


@pytest.fixture
def page(context: PageContext, show: Show) -> AgreementPage:
    return show(AgreementPage(context))


def words(widget: QWidget | None) -> str:
    assert widget is not None
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def button(page: AgreementPage, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


def test_a_line_is_written_with_the_keyboard_and_undone(
    page: AgreementPage, project: Project
) -> None:
    new = page._cards[AgreementKind.GOAL].list.new
    new.setFocus()
    QTest.keyClicks(new, "More families")
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert [line.text for line in agreed(project).of(AgreementKind.GOAL)] == ["More families"]
    project.undo()
    assert not page._cards[AgreementKind.GOAL].list.rows.by_key


def test_a_village_is_offered_until_it_is_chosen(page: AgreementPage, project: Project) -> None:
    button(page, "Barde").click()
    [line] = agreed(project).of(AgreementKind.AREA)
    assert line.text == "Barde"
    offered = page._cards[AgreementKind.AREA]._offer.findChildren(QPushButton)
    assert "Barde" not in [each.text() for each in offered]


def test_yes_and_its_answer_are_stored(page: AgreementPage, project: Project) -> None:
    page.enter_state(FRAME)
    row = page._frame.rows.by_key[FrameQuestion.MONEY]
    row.state.findChildren(QPushButton)[0].click()
    row.answer.setPlainText("50,000 kr.")
    row.answer.commit()
    line = agreed(project).frame[0]
    assert (line.state, line.answer) == (FrameState.YES, "50,000 kr.")


def test_nothing_is_offered_to_the_hall_before_there_is_something(
    page: AgreementPage, project: Project
) -> None:
    before = page.shows_for_hall
    assert page.audience_view() is None
    add_agreement(project, AgreementKind.GOAL, "More families")
    assert (before, page.shows_for_hall) == (False, True)
    assert "More families" in words(page.audience_view())


def test_the_hall_sees_the_view_that_is_open_and_no_name(
    page: AgreementPage, project: Project
) -> None:
    add_agreement(project, AgreementKind.GOAL, "More families")
    answer_frame(project, FrameQuestion.MONEY, "Nothing new")
    set_frame_state(project, FrameQuestion.MONEY, FrameState.NO)
    set_contact(project, "Ane Andersen")
    page.enter_state(FRAME)
    presentation = page.presentation()
    assert presentation is not None
    seen = [words(step.make_view()) for step in presentation.steps]
    assert "Nothing new" in "\n".join(seen)
    assert "Ane" not in "\n".join(seen)
    assert "More families" in seen[0]
    assert "More families" not in seen[presentation.start]


def test_every_row_comes_on_one_wall_and_a_long_one_alone() -> None:
    rows = [HallRow(f"Question {at}", ("word " * 40,)) for at in range(5)]
    parted = walls(rows)
    assert [row for wall in parted for row in wall] == rows
    assert all(wall for wall in parted)
    assert len(walls([HallRow("Short")] * 3)) == 1


def test_the_frame_is_printed_even_without_answers(page: AgreementPage, tmp_path: Path) -> None:
    [paper] = page.papers()
    paper.make(tmp_path / "frame.pdf")
    assert (tmp_path / "frame.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("state", AgreementPage.states)
def test_everything_that_takes_the_focus_has_a_name(
    page: AgreementPage, project: Project, state: str
) -> None:
    add_person(project, NewPerson("Ane"))
    add_agreement(project, AgreementKind.LIMIT, "No loans")
    page.enter_state(state)
    assert not nameless(page)
