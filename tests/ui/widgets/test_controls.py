"""Buttons, segments, cards and messages do the same from the keyboard as from the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.charts.village_colours import VILLAGE_COLOURS, village_colour
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.card_button import CardButton
from bosaet_desktop.ui.widgets.colour_button import ColourButton
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.message_bar import MessageBar
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.tag import Tag

KEYS = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space]
TABS = (("Ranking", "ranking"), ("Spread", "spread"), ("Matrix", "matrix"))


def test_an_icon_is_drawn_anew_for_another_theme_but_not_for_another_parent(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, "light", 100)
    button, home = SecondaryButton("Undo", "undo"), QWidget()
    qtbot.addWidget(home)
    drawn = button.icon().cacheKey()
    button.setParent(home)
    assert button.icon().cacheKey() == drawn
    apply_theme(qapp, "dark", 100)
    dark = button.icon().cacheKey()
    apply_theme(qapp, "light", 100)
    assert len({drawn, dark, button.icon().cacheKey()}) == 3


@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, QuietButton])
@pytest.mark.parametrize("key", KEYS)
def test_a_button_does_its_deed_from_the_keyboard(
    qtbot: QtBot, kind: type[PrimaryButton], key: Qt.Key
) -> None:
    deeds: list[str] = []
    button = kind("Print", "plus", lambda: deeds.append("printed"))
    qtbot.addWidget(button)
    qtbot.keyClick(button, key)
    assert deeds == ["printed"]


def test_the_icon_of_a_button_follows_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light", 100)
    button = SecondaryButton("Add", "plus")
    qtbot.addWidget(button)
    button.show()
    light = button.icon().pixmap(40).toImage()
    apply_theme(qapp, "dark", 100)
    QApplication.processEvents()
    assert button.icon().pixmap(40).toImage() != light


def test_a_larger_text_size_makes_the_icon_larger_too(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light", 100)
    button = SecondaryButton("Add", "plus")
    qtbot.addWidget(button)
    button.show()
    small = button.iconSize().height()
    apply_theme(qapp, "light", 200)
    QApplication.processEvents()
    assert button.iconSize().height() == 2 * small


def test_words_that_come_later_get_air_beside_the_icon(qtbot: QtBot) -> None:
    bare, worded = QuietButton("", "undo"), QuietButton("Undo", "undo")
    for button in (bare, worded):
        qtbot.addWidget(button)
    assert bare.iconSize() != worded.iconSize()
    bare.setText("Undo")
    assert bare.iconSize() == worded.iconSize()


@pytest.fixture
def segments(qtbot: QtBot) -> SegmentedControl:
    made = SegmentedControl(TABS, "View")
    qtbot.addWidget(made)
    made.show()
    return made


def segment(control: SegmentedControl, text: str) -> QPushButton:
    return next(one for one in control.findChildren(QPushButton) if one.text() == text)


def test_the_first_segment_is_chosen_at_first(segments: SegmentedControl) -> None:
    assert segments.value() == "ranking"
    assert segments.accessibleName() == "View"


def test_arrow_keys_choose_the_next_segment_and_go_round(
    segments: SegmentedControl, qtbot: QtBot
) -> None:
    values: list[object] = []
    segments.chosen.connect(values.append)
    qtbot.keyClick(segment(segments, "Ranking"), Qt.Key.Key_Right)
    qtbot.keyClick(segment(segments, "Spread"), Qt.Key.Key_Right)
    qtbot.keyClick(segment(segments, "Matrix"), Qt.Key.Key_Right)
    qtbot.keyClick(segment(segments, "Ranking"), Qt.Key.Key_Left)
    assert values == ["spread", "matrix", "ranking", "matrix"]


def test_choosing_from_the_program_is_not_announced(segments: SegmentedControl) -> None:
    values: list[object] = []
    segments.chosen.connect(values.append)
    segments.choose("matrix")
    assert (segments.value(), values) == ("matrix", [])
    segment(segments, "Spread").click()
    assert values == ["spread"]


def test_a_segment_keeps_its_width_when_it_is_chosen(segments: SegmentedControl) -> None:
    before = segment(segments, "Spread").sizeHint().width()
    segments.choose("spread")
    assert segment(segments, "Spread").sizeHint().width() == before


def test_new_segments_keep_the_choice_when_they_can(segments: SegmentedControl) -> None:
    segments.choose("matrix")
    segments.set_choices([("Matrix", "matrix"), ("Talk about this (4)", "talk")])
    assert segments.value() == "matrix"
    segments.set_choices([("Ranking", "ranking")])
    assert segments.value() == "ranking"


@pytest.mark.parametrize("key", KEYS)
def test_a_card_can_be_pressed_from_the_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    card = CardButton("Vorgod")
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, key)


def test_a_press_on_the_words_counts_for_the_card(qtbot: QtBot) -> None:
    card = CardButton("Vorgod")
    qtbot.addWidget(card)
    card.add(Body("Barde, Vorgod"))
    card.resize(300, 120)
    card.show()
    assert card.childAt(30, 30) is None
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def test_a_message_says_what_happened_what_is_safe_and_what_to_do(bar: MessageBar) -> None:
    assert bar.isHidden()
    bar.show_message("error", "The stick is full.", "All is saved here.", "Use another stick.")
    words = [label.text() for label in bar.findChildren(QLabel) if label.text()]
    assert words == ["The stick is full.", "All is saved here. Use another stick."]
    assert bar.accessibleName() == "The stick is full. All is saved here. Use another stick."
    assert not bar.isHidden()


def test_escape_closes_a_message_once(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message("info", "12 initiatives were imported.")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()
    with qtbot.assertNotEmitted(bar.closed):
        bar.close_message()


def test_the_button_of_a_message_acts_and_closes_it(bar: MessageBar) -> None:
    deeds: list[str] = []
    bar.show_message("info", "Deleted.", action_text="Undo", deed=lambda: deeds.append("undone"))
    next(one for one in bar.findChildren(QPushButton) if one.text() == "Undo").click()
    assert deeds == ["undone"]
    assert bar.isHidden()


def test_a_message_shown_by_the_deed_of_another_stays(bar: MessageBar) -> None:
    bar.show_message(
        "error", "Full.", action_text="Again", deed=lambda: bar.show_message("ok", "Saved.")
    )
    next(one for one in bar.findChildren(QPushButton) if one.text() == "Again").click()
    assert not bar.isHidden()
    assert bar.accessibleName() == "Saved."


@pytest.mark.parametrize("text", ["<b>Vorgod</b>", "<img src='file:///x'>", "a & b"])
def test_what_people_write_is_shown_as_they_wrote_it(qtbot: QtBot, text: str) -> None:
    for label in (Body(text), Tag(text)):
        qtbot.addWidget(label)
        assert label.text() == text
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_tag_changes_words_and_tone(qtbot: QtBot) -> None:
    tag = Tag("Easy to begin", "ok")
    qtbot.addWidget(tag)
    tag.show_tag("Split opinions", "warning")
    assert (tag.text(), tag.property("tag")) == ("Split opinions", "warning")


def test_an_empty_state_leads_on(qtbot: QtBot) -> None:
    deeds: list[str] = []
    empty = EmptyState("plus", "No ideas yet.", "Write one", lambda: deeds.append("written"))
    qtbot.addWidget(empty)
    assert empty.button is not None
    empty.button.click()
    assert deeds == ["written"]
    assert EmptyState("plus", "Nothing to do here.").button is None


def test_an_empty_state_does_not_cut_its_sentence(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light", 200)
    sentence = "Her kommer de idéer, I får. Begynd med én, og tryk Enter for den næste."
    empty = EmptyState("plus", sentence)
    qtbot.addWidget(empty)
    empty.resize(700, 500)
    empty.show()
    label = next(one for one in empty.findChildren(QLabel) if one.text() == sentence)
    assert label.height() >= label.heightForWidth(label.width())


def test_choosing_a_village_colour_is_announced_with_its_number(qtbot: QtBot) -> None:
    button = ColourButton(1)
    qtbot.addWidget(button)
    numbers: list[int] = []
    button.chosen.connect(numbers.append)
    actions = button.menu().actions()
    actions[1].trigger()
    actions[4].trigger()
    assert numbers == [4]
    assert button.number() == 4
    assert VILLAGE_COLOURS[4].name in button.accessibleName()


def test_the_thirteenth_village_begins_the_colours_again() -> None:
    assert village_colour(12) == village_colour(0)
