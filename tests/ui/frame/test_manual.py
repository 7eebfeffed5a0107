"""The manual in its window: chapters to jump to, links that lead there, and a field that finds."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.ui.frame.manual.text import ManualText
from bosaet_desktop.ui.frame.manual.window import ManualWindow, show_manual
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.widgets.labels import Detail
from bosaet_desktop.ui.widgets.text_field import TextField
from tests.ui.shown_page import nameless, part


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.resize(1280, 720)
    desk.show()
    return desk


@pytest.fixture
def manual(desk: QWidget) -> ManualWindow:
    with use_language("en"):
        show_manual(desk)
    return part(desk, ManualWindow)


def marked(manual: ManualWindow) -> str:
    return part(manual, QListWidget).currentItem().text()


def test_the_menu_opens_it_in_the_language_in_use(
    window: MainWindow, trigger: Callable[[str], None]
) -> None:
    for language, words in (("da", "Før aftenen"), ("en", "Before the evening")):
        with use_language(language):
            trigger("manual")
        opened = [each for each in window.findChildren(ManualWindow) if each.isVisible()]
        assert [marked(each) for each in opened] == [words]


def test_a_chapter_that_is_chosen_is_read(manual: ManualWindow) -> None:
    chapters, text = part(manual, QListWidget), part(manual, ManualText)
    titles = [chapters.item(at).text() for at in range(chapters.count())]
    assert titles == list(text.chapters())
    for at, title in enumerate(titles[1:-1], start=1):
        chapters.setCurrentRow(at)
        assert text.textCursor().block().text() == title
        assert marked(manual) == title


def test_a_link_leads_to_its_chapter(manual: ManualWindow) -> None:
    text = part(manual, ManualText)
    text.anchorClicked.emit(QUrl("#the-sheets"))
    assert text.textCursor().block().text() == "The sheets"
    assert marked(manual) == "The sheets"
    text.go_to("nowhere")
    assert marked(manual) == "The sheets"


def test_words_are_found_one_place_after_the_other_and_from_the_top_again(
    manual: ManualWindow,
) -> None:
    field, text = part(manual, TextField), part(manual, ManualText)
    QTest.keyClicks(field, "coffee")
    places: list[int] = []
    while len(places) == len(set(places)):
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert text.textCursor().selectedText().lower() == "coffee"
        places.append(text.textCursor().selectionStart())
    assert len(places) > 2
    assert places[-1] == places[0]
    assert places[:-1] == sorted(places[:-1])


def test_what_is_nowhere_is_said_to_be(manual: ManualWindow) -> None:
    field, told = part(manual, TextField), part(manual, Detail)
    QTest.keyClicks(field, "qwertz")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert not told.isVisible()


def test_there_is_one_window_and_escape_closes_it(desk: QWidget, manual: ManualWindow) -> None:
    with use_language("en"):
        show_manual(desk)
    assert desk.findChildren(ManualWindow) == [manual]
    assert nameless(manual) == []
    QTest.keyClick(part(manual, QListWidget), Qt.Key.Key_Escape)
    assert not manual.isVisible()
