"""What is told above a page leaves with the deed it was told of; trouble with the file stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from bosaet_desktop.core.commands.attention import write_attention_note
from bosaet_desktop.core.errors import FileReadOnly, InvalidInput
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.page import MessageKind
from bosaet_desktop.ui.widgets.message_bar import MessageBar
from tests.ui.frame.conftest import PlainPage

PAGE, OTHER_PAGE = "how.result", "how.choose"


def bar(window: MainWindow) -> MessageBar:
    found = window.findChild(MessageBar)
    assert found is not None
    return found


def test_a_warning_leaves_with_the_page_it_was_told_on(window: MainWindow) -> None:
    window.go_to(PAGE)
    window.say("43 present, but 49 sheets.", MessageKind.WARNING)
    assert bar(window).isVisible()
    window.go_to(OTHER_PAGE)
    assert not bar(window).isVisible()


def test_a_refused_text_leaves_with_the_page_too(window: MainWindow) -> None:
    window.go_to(PAGE)
    window.show_trouble(InvalidInput("The text is too long."))
    window.go_to(OTHER_PAGE)
    assert not bar(window).isVisible()


def test_trouble_with_the_file_stays_on_every_page(window: MainWindow) -> None:
    window.go_to(PAGE)
    window.show_trouble(FileReadOnly("The file can only be read."))
    window.go_to(OTHER_PAGE)
    assert bar(window).isVisible()


@pytest.mark.parametrize("deed", ["undo", "redo"])
def test_a_warning_leaves_with_the_step_it_was_told_of(
    window: MainWindow, session: Session, deed: str
) -> None:
    write_attention_note(session.opened.project, "theme", "Ask Ulla")
    QApplication.processEvents()
    window.menu_actions["undo"].trigger()
    if deed == "undo":
        window.menu_actions["redo"].trigger()
    window.say("Is it right?", MessageKind.WARNING)
    window.menu_actions[deed].trigger()
    assert not bar(window).isVisible()


@pytest.mark.parametrize(
    ("key", "held", "words"),
    [
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, "nothing on this page to print"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "nothing on this page to show the hall"),
    ],
)
def test_a_key_that_can_do_nothing_on_a_page_says_so(
    window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier, words: str
) -> None:
    window.go_to(PAGE)
    page = window.stack.current_page()
    assert isinstance(page, PlainPage)
    page.has_something = False
    page.header_changed.emit()
    QTest.keyClick(window.window(), key, held)
    assert words in " ".join(label.text() for label in bar(window).findChildren(QLabel))
