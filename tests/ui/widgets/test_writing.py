"""What is written is stored once it rests, and nobody who writes is troubled by that."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.text import clean
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineField, LineList, ShownLine
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.saved_field import SavedField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField
from bosaet_desktop.ui.widgets.time_field import TimeField
from tests.ui.conftest import REST_MS
from tests.ui.widgets.in_use import AnyField, TextWidget, heard, in_use

PAST_REST_MS = 5 * REST_MS
pytestmark = pytest.mark.usefixtures("soon")
both = pytest.mark.parametrize("kind", [TextField, TextArea])


def cursor_of(field: TextWidget) -> tuple[int, str]:
    """Return where the cursor stands and what is selected."""
    if isinstance(field, TextField):
        return field.cursorPosition(), field.selectedText()
    return field.textCursor().position(), field.textCursor().selectedText()


@both
def test_typing_that_rests_is_stored_and_nothing_moves(
    kind: type[TextWidget], qtbot: QtBot
) -> None:
    field = in_use(kind("Barde"), qtbot)
    words = heard(field)
    field.committed.connect(lambda text: field.show_text(clean(text, multiline=True)))
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClicks(field, " and Lem ")
    for _letter in "Lem ":
        qtbot.keyClick(field, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    stood = cursor_of(field)
    qtbot.waitUntil(lambda: words == ["Barde and Lem "])
    field.show_text("Barde and Lem")
    assert (field.text(), cursor_of(field)) == ("Barde and Lem ", stood)
    assert not field.is_half_written
    field.commit()
    assert words == ["Barde and Lem "]


@pytest.mark.parametrize(
    ("make", "typed", "told"),
    [
        (lambda: TextField("Barde", waits_to_be_left=True), "Anne", "Anne"),
        (lambda: TextArea("Barde", waits_to_be_left=True), "Anne", "Anne"),
        (lambda: TextField("Barde"), " ", " "),
        (lambda: TextArea("Barde"), " ", " "),
        (NameField, "Anne", "Anne"),
        (lambda: NumberField(30), "4", 4),
        (DateField, "1.1.2031", date(2031, 1, 1)),
        (TimeField, "19", 19 * 60),
    ],
)
def test_what_must_not_be_half_stored_waits_to_be_left(
    make: Callable[[], AnyField], typed: str, told: object, qtbot: QtBot
) -> None:
    field = in_use(make(), qtbot)
    words = heard(field)
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.wait(PAST_REST_MS)
    assert words == []
    field.commit()
    assert words == [told]


@both
def test_a_text_that_nobody_stores_is_not_taken_as_stored_at_rest(
    kind: type[TextWidget], qtbot: QtBot
) -> None:
    field = in_use(kind("Barde"), qtbot)
    qtbot.keyClicks(field, "Lem")
    qtbot.wait(PAST_REST_MS)
    assert field.is_half_written


@both
def test_an_unfit_text_is_complained_of_when_it_is_left_not_while_it_is_written(
    kind: type[TextWidget], qtbot: QtBot
) -> None:
    asked: list[str] = []

    def refuse(text: str) -> None:
        asked.append(text)
        raise InvalidInput("Shorter, please.")

    field = kind()
    saved = SavedField("Purpose", field, refuse)
    in_use(field, qtbot)
    qtbot.keyClicks(field, "Lem")
    qtbot.waitUntil(lambda: asked == ["Lem"])
    assert (field.text(), field.accessibleDescription()) == ("Lem", "")
    assert field.is_half_written
    saved.show_stored("Barde")
    assert field.text() == "Lem"
    field.commit()
    assert field.accessibleDescription() == "Shorter, please."


@both
@pytest.mark.parametrize(
    ("former", "text", "place"),
    [
        ("Path and", "Path", 4),
        ("no", "no no", 5),
        ("no no", "no", 2),
        ("A path here", "A long path here", 7),
        ("🏡 a", "🏡🏡 a", 4),
    ],
)
def test_who_writes_goes_on_behind_what_undoing_changed(
    kind: type[TextWidget], qtbot: QtBot, former: str, text: str, place: int
) -> None:
    field = in_use(kind(former), qtbot)
    field.show_text(text)
    assert (field.text(), cursor_of(field)) == (text, (place, ""))


def test_a_line_of_a_list_rests_as_others_do_and_a_new_one_is_not_made_of_half(
    qtbot: QtBot,
) -> None:
    added: list[str] = []
    written: list[tuple[str, str]] = []
    deeds = LineDeeds(
        added.append, lambda key, text: written.append((key, text)), no_move, no_deletion
    )
    lines = LineList("Steps", "", deeds)
    lines.show_lines([ShownLine("a", "Path")])
    line = in_use(lines.findChildren(LineField)[0], qtbot)
    qtbot.keyClick(line, Qt.Key.Key_End)
    qtbot.keyClicks(line, "s")
    qtbot.waitUntil(lambda: written == [("a", "Paths")])
    in_use(lines.new, qtbot)
    qtbot.keyClicks(lines.new, "Lamps")
    qtbot.wait(PAST_REST_MS)
    assert added == []
    qtbot.keyClick(lines.new, Qt.Key.Key_Return)
    assert (added, lines.new.text()) == (["Lamps"], "")


def no_move(_key: str, _before: str | None) -> None:
    """Nothing is moved here."""


def no_deletion(_key: str) -> None:
    """Nothing is deleted here."""


@pytest.mark.parametrize(
    ("make", "stored", "typed"),
    [
        (NameField, "", "Anne"),
        (lambda: DateField(date(2031, 1, 2)), "02.01.2031", "12.3"),
        (TimeField, "", "19.3"),
        (lambda: NumberField(30), "30", "4"),
    ],
)
def test_what_escape_took_back_comes_again_by_undoing(
    make: Callable[[], QWidget], stored: str, typed: str, qtbot: QtBot
) -> None:
    field = in_use(make(), qtbot)
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert line.text() == stored
    line.undo()
    assert line.text() == typed


def test_escape_in_a_number_says_what_stands_before_it_and_what_stands_for_none(
    qtbot: QtBot,
) -> None:
    field = NumberField(0, 0, 99)
    field.setSpecialValueText("No table")
    field.setPrefix("Table ")
    in_use(field, qtbot)
    for number, shown in ((0, "No table"), (7, "Table 7")):
        field.show_number(number)
        field.selectAll()
        qtbot.keyClicks(field, "4")
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert (field.value(), field.text()) == (number, shown)
