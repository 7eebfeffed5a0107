"""The experiment with weights stands beside the result and never changes it."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.ranking import Scored
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.rows.scale import DEFAULT_SCALE
from bosaet_desktop.core.terms.scoring import ROLES
from bosaet_desktop.ui.how.result.adopt_dialog import ResultAdoptDialog
from bosaet_desktop.ui.how.result.weight_slider import weight_words
from bosaet_desktop.ui.how.result.what_if import ResultWhatIf
from bosaet_desktop.ui.how.result.what_if_model import ResultWhatIfModel
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.widgets.text_area import TextArea
from tests.ui.how.result_rows import result_of
from tests.ui.shown_page import nameless, part

STEPS = tuple(float(step) for step in DEFAULT_SCALE.steps)
POINTS: Mapping[str, tuple[int, int, int]] = {
    "Useful": (5, 3, 2),
    "Wanted": (2, 2, 5),
    "Easy": (3, 4, 1),
}


@pytest.fixture
def found() -> Result:
    """“Useful” stands first; with desire counting double “Wanted” does."""

    def marks(role: str, point: int) -> Distribution:
        return Distribution(role, STEPS, tuple(20 * (step == point) for step in STEPS))

    scored = [
        Scored(title, title, tuple(map(marks, ROLES, points))) for title, points in POINTS.items()
    ]
    return replace(result_of(*rank(scored, DEFAULT_SCALE)), cut=1)


@pytest.fixture
def card(qapp: QApplication, qtbot: QtBot, found: Result) -> ResultWhatIf:
    apply_theme(qapp, "light", 100)
    card = ResultWhatIf()
    qtbot.addWidget(card)
    card.show_result(found)
    card.show()
    return card


def sliders(card: ResultWhatIf) -> list[QSlider]:
    return card.findChildren(QSlider)


def button(card: ResultWhatIf, text: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text() == text)


def rows(card: ResultWhatIf) -> list[list[str]]:
    model = part(card, ResultWhatIfModel)
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def words(card: ResultWhatIf) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def test_the_keyboard_moves_a_weight_by_a_quarter(card: ResultWhatIf) -> None:
    slider = sliders(card)[0]
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert "× 1.25" in words(card) or "× 1,25" in words(card)


def test_the_order_stands_beside_the_real_one(card: ResultWhatIf) -> None:
    QTest.keyClick(sliders(card)[2], Qt.Key.Key_End)
    assert rows(card) == [
        ["1", "Wanted", "2", "1 place up"],
        ["2", "Useful", "1", "1 place down"],
        ["3", "Easy", "3", ""],
    ]
    assert "What if: Wanted would come into the top 1. Useful would drop out." in words(card)


def test_the_result_itself_is_left_alone(card: ResultWhatIf, found: Result) -> None:
    before = found.placings
    QTest.keyClick(sliders(card)[2], Qt.Key.Key_End)
    assert found.placings == before
    assert [each.title for each in found.placings] == ["Useful", "Wanted", "Easy"]


def test_nothing_can_be_adopted_before_something_is_moved(card: ResultWhatIf) -> None:
    adopt = button(card, "Adopt as a decision …")
    assert not adopt.isEnabled()
    QTest.keyClick(sliders(card)[1], Qt.Key.Key_Left)
    assert adopt.isEnabled()
    button(card, "Reset").click()
    assert not adopt.isEnabled()
    assert [slider.value() for slider in sliders(card)] == [4, 4, 4]


def test_questions_cannot_all_count_nothing(card: ResultWhatIf) -> None:
    for slider in sliders(card):
        QTest.keyClick(slider, Qt.Key.Key_Home)
    assert "At least one question has to count." in words(card)
    assert not button(card, "Adopt as a decision …").isEnabled()


def test_what_is_adopted_are_the_weights_by_role(card: ResultWhatIf, qtbot: QtBot) -> None:
    QTest.keyClick(sliders(card)[2], Qt.Key.Key_PageUp)
    with qtbot.waitSignal(card.adoption_wanted) as wanted:
        button(card, "Adopt as a decision …").click()
    assert wanted.args == [{"impact": 1.0, "feasibility": 1.0, "desire": 2.0}]


def test_sliders_stay_while_marks_come_in(card: ResultWhatIf, found: Result) -> None:
    QTest.keyClick(sliders(card)[2], Qt.Key.Key_End)
    card.show_result(replace(found, sheets=31))
    assert sliders(card)[2].value() == sliders(card)[2].maximum()


def test_adopted_weights_are_where_the_sliders_begin(card: ResultWhatIf, found: Result) -> None:
    equal = button(card, "Let them count the same again")
    assert not equal.isVisible()
    first, *others = found.questions
    card.show_result(replace(found, questions=(replace(first, weight=2.0), *others)))
    assert [slider.value() for slider in sliders(card)] == [8, 4, 4]
    assert equal.isVisible()
    assert not button(card, "Adopt as a decision …").isEnabled()


def test_sliders_are_named_after_their_questions(card: ResultWhatIf) -> None:
    names = [slider.accessibleName() for slider in sliders(card)]
    assert names == [
        "Weight of “Difference”",
        "Weight of “Manageable”",
        "Weight of “Desire”",
    ]
    assert sliders(card)[0].accessibleDescription() == weight_words(1.0)
    QTest.keyClick(sliders(card)[2], Qt.Key.Key_End)
    assert nameless(card) == []


def test_a_decision_asks_for_a_reason(qtbot: QtBot) -> None:
    dialog = ResultAdoptDialog("Desire 50 %")
    qtbot.addWidget(dialog)
    dialog.show()
    record = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Record the decision")
    record.click()
    assert dialog.isVisible()
    part(dialog, TextArea).setPlainText(" Desire carries the work. ")
    record.click()
    assert not dialog.isVisible()
    assert dialog.decision().reason == "Desire carries the work."
    assert dialog.decision().present is None


def test_the_model_holds_what_qt_expects_of_it(found: Result) -> None:
    model = ResultWhatIfModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(found.placings, found.placings)
    model.show(found.placings[::-1], found.placings)
    model.show(found.placings[:1], found.placings)
    model.show((), ())
