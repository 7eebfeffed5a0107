"""Fields say once what was written, and never overwrite what is being written."""

from collections.abc import Callable, Iterator
from math import ceil

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField
from tests.ui.widgets.in_use import TextWidget, heard, in_use

CHOICES = (("Herning", "657"), ("Ringkøbing-Skjern", "760"), ("Aarhus", "751"))


@pytest.fixture(params=[TextField, TextArea])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[TextWidget]:
    make: Callable[[str], TextWidget] = request.param
    window = QWidget()
    column = QVBoxLayout(window)
    made = make("Barde")
    column.addWidget(made)
    beside = TextField()
    beside.setObjectName("beside")
    column.addWidget(beside)
    yield in_use(made, qtbot)
    window.close()


def leave(field: TextWidget) -> None:
    beside = field.window().findChild(TextField, "beside")
    assert isinstance(beside, TextField)
    beside.setFocus()
    QApplication.processEvents()


def written_over(field: TextWidget, text: str, qtbot: QtBot) -> list[object]:
    """Write `text` in the place of what stands there; return what the field says then."""
    words = heard(field)
    field.selectAll()
    qtbot.keyClicks(field, text)
    return words


def test_leaving_announces_a_changed_text_once(field: TextWidget, qtbot: QtBot) -> None:
    words = written_over(field, "Vorgod", qtbot)
    leave(field)
    field.setFocus()
    leave(field)
    assert words == ["Vorgod"]


def test_leaving_an_unchanged_text_says_nothing(field: TextWidget) -> None:
    words = heard(field)
    leave(field)
    assert words == []


def test_the_key_that_ends_writing_announces_without_leaving(
    field: TextWidget, qtbot: QtBot
) -> None:
    words = written_over(field, "Lem", qtbot)
    control = Qt.KeyboardModifier.ControlModifier
    none = Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(field, Qt.Key.Key_Return, control if isinstance(field, TextArea) else none)
    assert words == ["Lem"]
    assert field.hasFocus()


def test_escape_takes_back_what_is_not_stored(field: TextWidget, qtbot: QtBot) -> None:
    words = written_over(field, "Lem", qtbot)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    leave(field)
    assert (field.text(), words) == ("Barde", [])


@pytest.mark.parametrize("stored", ["Barde", ""])
def test_what_escape_took_back_comes_again_by_undoing(
    field: TextWidget, qtbot: QtBot, stored: str
) -> None:
    field.show_text(stored)
    qtbot.keyClicks(field, "Lem and ")
    typed = field.text()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.is_half_written) == (stored, False)
    field.undo()
    assert (field.text(), field.is_half_written) == (typed, True)


def test_a_text_being_written_stays_when_the_page_refreshes(
    field: TextWidget, qtbot: QtBot
) -> None:
    words = written_over(field, "Lem", qtbot)
    field.show_text("Stadil")
    assert field.text() == "Lem"
    leave(field)
    assert words == ["Lem"]


def test_a_text_at_rest_follows_what_is_stored(field: TextWidget) -> None:
    words = heard(field)
    field.show_text("Stadil")
    leave(field)
    assert (field.text(), words) == ("Stadil", [])


@pytest.mark.parametrize("kind", [TextField, TextArea])
def test_a_field_that_is_never_empty_shows_what_is_stored_again_and_tells(
    kind: type[TextWidget], qtbot: QtBot
) -> None:
    made = kind("Barde", never_empty=True)
    qtbot.addWidget(made)
    words = heard(made)
    for typed in ("  ", ""):
        made.selectAll()
        qtbot.keyClicks(made, typed) if typed else qtbot.keyClick(made, Qt.Key.Key_Delete)
        made.commit()
        assert made.text() == "Barde"
    made.selectAll()
    qtbot.keyClicks(made, "Lem")
    made.commit()
    assert words == ["  ", "", "Lem"]


def test_tab_leaves_a_text_area(qtbot: QtBot) -> None:
    assert TextArea().tabChangesFocus()


def test_a_text_area_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    low, high = TextArea(lines=2), TextArea(lines=6)
    qtbot.addWidget(low)
    qtbot.addWidget(high)
    line = ceil(QFontMetricsF(high.font()).lineSpacing())
    assert high.sizeHint().height() - low.sizeHint().height() == 4 * line


def test_a_text_area_grows_with_its_text_up_to_a_limit(qtbot: QtBot) -> None:
    heights = []
    area = TextArea(lines=2, most_lines=4)
    qtbot.addWidget(area)
    for lines in (1, 2, 3, 4, 9):
        area.show_text("\n".join("x" * lines))
        heights.append(area.sizeHint().height())
    assert heights == sorted(heights)
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


@pytest.fixture
def choice(qtbot: QtBot) -> ChoiceField:
    made = ChoiceField(CHOICES)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def search(qtbot: QtBot) -> ChoiceField:
    made = ChoiceField(CHOICES, searchable=True)
    qtbot.addWidget(made)
    return made


def test_only_a_person_choosing_is_announced(choice: ChoiceField, qtbot: QtBot) -> None:
    values: list[object] = []
    choice.chosen.connect(values.append)
    choice.choose("657")
    assert values == []
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert values == ["760"]


def test_a_member_of_an_enumeration_of_texts_comes_back_as_itself(qtbot: QtBot) -> None:
    chosen: list[object] = []
    field = ChoiceField([(each.name, each) for each in Progress])
    qtbot.addWidget(field)
    field.chosen.connect(chosen.append)
    field.choose(Progress.STALLED)
    assert field.value() is Progress.STALLED
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert chosen[0] is Progress.DONE


def test_the_choice_survives_new_choices(choice: ChoiceField) -> None:
    choice.choose("751")
    choice.set_choices([("Aarhus", "751"), ("Skive", "779")])
    assert choice.value() == "751"
    choice.set_choices([("Skive", "779")])
    assert choice.value() is None


def test_a_wheel_passing_over_changes_nothing(choice: ChoiceField) -> None:
    choice.choose("760")
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    choice.wheelEvent(turn)
    assert choice.value() == "760"
    assert not turn.isAccepted()


def test_a_search_finds_a_name_whatever_its_case(search: ChoiceField) -> None:
    search.setEditText("aarhus")
    assert search.value() == "751"
    assert not search.has_stray_text()


def test_a_search_without_a_match_has_no_value_and_says_so(search: ChoiceField) -> None:
    search.setEditText("Atlantis")
    assert search.value() is None
    assert search.has_stray_text()


def test_a_search_with_one_match_settles_on_it(search: ChoiceField, qtbot: QtBot) -> None:
    values: list[object] = []
    search.chosen.connect(values.append)
    editor = search.lineEdit()
    assert editor is not None
    qtbot.keyClicks(editor, "skjern")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert values == ["760"]
    assert search.currentText() == "Ringkøbing-Skjern"


def test_a_number_is_announced_when_it_is_ended_or_stepped(qtbot: QtBot) -> None:
    field = NumberField(40, 1, 200)
    qtbot.addWidget(field)
    numbers = heard(field)
    field.selectAll()
    qtbot.keyClicks(field, "62")
    assert numbers == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.stepBy(1)
    field.show_number(12)
    assert numbers == [62, 63]
    assert field.value() == 12


def test_a_label_names_its_field_for_a_screen_reader(qtbot: QtBot) -> None:
    field = TextField()
    labelled = LabelledField("Village", field, "As people call it.")
    qtbot.addWidget(labelled)
    assert field.accessibleName() == "Village"
    assert field.accessibleDescription() == "As people call it."


def test_an_error_takes_the_place_of_the_hint_and_goes_again(qtbot: QtBot) -> None:
    field = TextField()
    labelled = LabelledField("Village", field, "As people call it.")
    qtbot.addWidget(labelled)
    labelled.show_error("Write a name.")
    assert field.accessibleDescription() == "Write a name."
    assert field.property("invalid") == "true"
    labelled.show_error("")
    assert field.accessibleDescription() == "As people call it."
    assert field.property("invalid") == "false"


def test_enter_takes_the_one_name_on_offer_and_escape_keeps_what_is_written(qtbot: QtBot) -> None:
    field = NameField()
    qtbot.addWidget(field)
    field.offer(["Anne Jensen", "Bo Holm"])
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "Anne")
    popup = field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(field.committed) as told:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert told.args == ["Anne Jensen"]
    field.clear()
    qtbot.keyClicks(field, "Bo")
    qtbot.waitUntil(popup.isVisible)
    popup.hide()
    with qtbot.waitSignal(field.committed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["Bo"]


def test_a_choice_that_is_too_long_ends_in_dots(qtbot: QtBot) -> None:
    choice = ChoiceField([("The figures: who moves, and where to? " * 2, 1), ("None", 2)])
    qtbot.addWidget(choice)
    choice.choose(1)
    choice.resize(260, 60)
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    assert option.currentText.endswith("…")
    choice.choose(2)
    choice.initStyleOption(option)
    assert option.currentText == "None"
