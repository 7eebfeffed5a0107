"""The form for a new project asks for little, and checks it gently."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.ui.new_project_form import NewProjectForm
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.widgets.card_button import CardButton
from tests.ui.shown_page import SMALL_WINDOW, nameless


@pytest.fixture
def form(qtbot: QtBot, tmp_path: Path) -> NewProjectForm:
    settings = QSettings(str(tmp_path / "bosaet.ini"), QSettings.Format.IniFormat)
    form = NewProjectForm(Preferences(settings))
    qtbot.addWidget(form)
    return form


def title(form: NewProjectForm) -> QLineEdit:
    return next(
        one for one in form.findChildren(QLineEdit) if one.accessibleName().startswith("Name")
    )


def press(form: NewProjectForm, text: str) -> None:
    next(one for one in form.findChildren(QAbstractButton) if one.text() == text).click()


def shown(form: NewProjectForm) -> list[str]:
    return [one.text() for one in form.findChildren(QLabel) if not one.isHidden()]


def test_a_name_alone_makes_a_project(form: NewProjectForm, qtbot: QtBot) -> None:
    title(form).setText("  Vorgod-egnen ")
    with qtbot.waitSignal(form.created) as made:
        press(form, "Create the project")
    assert made.args == [NewProject("Vorgod-egnen", kind="evening", language="en")]


def test_all_answers_are_passed_on(form: NewProjectForm, qtbot: QtBot) -> None:
    title(form).setText("Vorgod-egnen")
    form.findChildren(QComboBox)[0].setEditText("ringkøbing-skjern")
    form.findChildren(QPlainTextEdit)[0].setPlainText("Barde, Vorgod\nFjelstervang")
    form.findChildren(QSpinBox)[0].setValue(62)
    press(form, "Dansk")
    next(c for c in form.findChildren(CardButton) if "Four" in c.accessibleName()).click()
    with qtbot.waitSignal(form.created) as made:
        press(form, "Create the project")
    assert made.args == [
        NewProject(
            title="Vorgod-egnen",
            municipality_code="760",
            villages=("Barde", "Vorgod", "Fjelstervang"),
            expected_participants=62,
            kind="workshops",
            language="da",
        )
    ]


def test_a_missing_name_is_asked_for_and_nothing_is_made(
    form: NewProjectForm, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(form.created):
        press(form, "Create the project")
    assert "! Give the project a name." in shown(form)
    title(form).setText("V")
    assert "! Give the project a name." not in shown(form)


def test_an_unknown_municipality_is_pointed_at(form: NewProjectForm, qtbot: QtBot) -> None:
    title(form).setText("Vorgod")
    form.findChildren(QComboBox)[0].setEditText("Atlantis")
    with qtbot.assertNotEmitted(form.created):
        press(form, "Create the project")
    assert any("Choose a municipality" in text for text in shown(form))


def test_villages_are_counted_while_they_are_written(form: NewProjectForm) -> None:
    area = form.findChildren(QPlainTextEdit)[0]
    area.setPlainText("Barde")
    assert "1 village" in shown(form)
    area.setPlainText("Barde, Vorgod")
    assert "2 villages" in shown(form)


def test_only_one_kind_can_be_chosen(form: NewProjectForm) -> None:
    cards = form.findChildren(CardButton)
    assert len(cards) == 3
    for card in cards:
        card.click()
        assert [one for one in cards if one.isChecked()] == [card]


def test_escape_and_cancel_leave_the_form(form: NewProjectForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.cancelled):
        press(form, "Cancel")
    with qtbot.waitSignal(form.cancelled):
        qtbot.keyClick(form, Qt.Key.Key_Escape)


def test_after_the_last_answer_tab_comes_to_create_before_cancel(
    form: NewProjectForm, qtbot: QtBot
) -> None:
    form.show()
    form.activateWindow()
    title(form).setText("Vorgod")
    chosen = next(card for card in form.findChildren(CardButton) if card.isChecked())
    chosen.setFocus()
    qtbot.waitUntil(chosen.hasFocus)
    qtbot.keyClick(chosen, Qt.Key.Key_Tab)
    create = QApplication.focusWidget()
    assert create is not None
    with qtbot.waitSignal(form.created):
        qtbot.keyClick(create, Qt.Key.Key_Return)


def test_tab_goes_as_the_eye_does_left_to_right_and_down(
    form: NewProjectForm, qtbot: QtBot
) -> None:
    form.resize(*SMALL_WINDOW)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.start()
    met: list[QWidget] = [title(form)]
    while not isinstance(met[-1], CardButton):
        qtbot.keyClick(met[-1], Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused)
    tops = [each.mapTo(form, QPoint()).y() for each in met]
    lefts = [each.mapTo(form, QPoint()).x() for each in met]
    assert len(met) == 6
    # Each is right of the one before it, or below it; and none is above.
    assert tops == sorted(tops)
    assert all(
        right > left or down > up
        for (left, right), (up, down) in zip(pairwise(lefts), pairwise(tops), strict=True)
    )


def test_enter_goes_on_from_each_answer_and_makes_the_project_from_the_last(
    form: NewProjectForm, qtbot: QtBot
) -> None:
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.start()
    qtbot.keyClicks(title(form), "Vorgod")
    for field in (title(form), form.findChildren(QComboBox)[0]):
        assert field.hasFocus()
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert form.findChildren(QPlainTextEdit)[0].hasFocus()
    chosen = next(card for card in form.findChildren(CardButton) if card.isChecked())
    chosen.setFocus()
    with qtbot.waitSignal(form.created):
        qtbot.keyClick(chosen, Qt.Key.Key_Return)


def test_everything_that_takes_the_focus_has_a_name(form: NewProjectForm) -> None:
    form.show()
    assert nameless(form) == []
