"""Every entry of a menu has a letter of its own, whatever it says by then."""

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.widgets.menu_letters import lettered, with_letters


def test_what_can_have_its_first_letter_has_it() -> None:
    texts = ["Åbn …", "Åbn et eksempel", "Eksportér …", "Udskriv …\tCtrl+P"]
    assert with_letters(texts) == [
        "&Åbn …",
        "Å&bn et eksempel",
        "&Eksportér …",
        "&Udskriv …\tCtrl+P",
    ]


def test_the_initial_of_a_word_goes_before_a_letter_inside_one() -> None:
    assert with_letters(["Move left", "Move right"]) == ["&Move left", "Move &right"]


def test_an_and_that_people_wrote_stays_and_a_letter_marked_before_goes() -> None:
    assert with_letters(["&Bed && breakfast", "Be&d"]) == ["&Bed && breakfast", "B&ed"]


def test_letters_are_exchanged_so_that_everybody_has_one() -> None:
    assert with_letters(["Oh", "Ho", "Hot", "O"]) == ["&Oh", "&Ho", "Ho&t", "O"]
    assert with_letters(["Oak", "Ho", "O"]) == ["O&ak", "&Ho", "&O"]


def test_with_more_entries_than_letters_some_stay_without() -> None:
    assert with_letters(["A", "A", "1", "–", ""]) == ["&A", "A", "&1", "–", ""]


def test_a_menu_and_those_in_it_are_marked_apart(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Undo"), menu.addSeparator(), menu.addAction("Use")
    inside = menu.addMenu("Under")
    inside.addAction("Use")
    for _again in range(2):
        lettered(menu)
        assert [each.text() for each in menu.actions()] == ["&Undo", "", "U&se", "U&nder"]
        assert [each.text() for each in inside.actions()] == ["&Use"]
