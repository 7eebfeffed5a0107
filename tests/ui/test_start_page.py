"""The start page tells what can be gone on with, and loads nothing heavy to say so."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.ui.preferences import Preferences, RecentProject
from bosaet_desktop.ui.start_page import StartPage, opened_in_words, villages_in_short
from bosaet_desktop.ui.widgets.card_button import CardButton
from tests.ui.shown_page import nameless

TODAY = date(2026, 11, 21)
HEAVY = ("sqlalchemy", "alembic", "qtawesome", "pandas", "numpy", "reportlab", "babel", "docx")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "bosaet.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def page(qtbot: QtBot, preferences: Preferences) -> StartPage:
    page = StartPage(preferences, lambda: TODAY)
    qtbot.addWidget(page)
    return page


def known(path: Path, title: str = "Vorgod-egnen") -> RecentProject:
    villages = ("Barde", "Vorgod", "Fjelstervang", "Videbæk")
    return RecentProject(path, title, villages, "Ringkøbing-Skjern", 3, date(2026, 11, 20))


def a_file(tmp_path: Path, name: str = "Vorgod.bosaet") -> Path:
    path = tmp_path / name
    path.touch()
    return path


def texts(page: StartPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.text()]


def card(page: StartPage, begins: str) -> CardButton:
    cards = page.findChildren(CardButton)
    return next(one for one in cards if one.accessibleName().startswith(begins))


def test_a_recent_project_tells_what_it_is_and_how_far_it_has_come(
    page: StartPage, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.remember_project(known(a_file(tmp_path)))
    page.refresh()
    assert card(page, "Vorgod-egnen").accessibleName() == (
        "Vorgod-egnen, Barde, Vorgod, Fjelstervang + 1, "
        "Ringkøbing-Skjern Municipality · opened yesterday, How?"
    )
    assert "Vorgod-egnen" in texts(page)


def test_a_project_and_its_copy_are_told_apart_by_their_files(
    page: StartPage, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.remember_project(known(a_file(tmp_path), "Vorgod"))
    preferences.remember_project(known(a_file(tmp_path, "Vorgod (copy).bosaet"), "Vorgod"))
    preferences.remember_project(known(tmp_path / "Stadil.bosaet", "Stadil Fjord"))
    page.refresh()
    shown = [one.accessibleName() for one in page.findChildren(CardButton)][:3]
    assert [name.split(", ")[1] for name in shown] == [
        "The file has been moved or deleted",
        "Vorgod (copy).bosaet",
        "Vorgod.bosaet",
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_recent_project_opens_from_the_keyboard(
    page: StartPage, preferences: Preferences, tmp_path: Path, qtbot: QtBot, key: Qt.Key
) -> None:
    path = a_file(tmp_path)
    preferences.remember_project(known(path))
    page.refresh()
    with qtbot.waitSignal(page.open_requested) as asked:
        qtbot.keyClick(card(page, "Vorgod-egnen"), key)
    assert asked.args == [path]


def test_a_missing_file_is_looked_for_and_not_opened(
    page: StartPage, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = tmp_path / "Stadil.bosaet"
    preferences.remember_project(known(gone, "Stadil Fjord"))
    page.refresh()
    with (
        qtbot.assertNotEmitted(page.open_requested),
        qtbot.waitSignal(page.locate_requested) as asked,
    ):
        card(page, "Stadil Fjord").click()
    assert asked.args == [gone]
    assert "Find the file …" in texts(page)


@pytest.mark.parametrize(
    ("name", "key"), [("Example: RKSKøst", "rksk"), ("Example: Nordfjordby", "nordfjordby")]
)
def test_both_examples_are_always_offered(
    page: StartPage, qtbot: QtBot, name: str, key: str
) -> None:
    page.refresh()
    with qtbot.waitSignal(page.sample_requested) as asked:
        card(page, name).click()
    assert asked.args == [key]


def test_an_empty_list_invites_to_begin(page: StartPage, qtbot: QtBot) -> None:
    page.refresh()
    assert "Recent projects" not in texts(page)
    with qtbot.waitSignal(page.new_requested):
        card(page, "A project of your own").click()


@pytest.mark.parametrize(
    ("text", "signal"), [("Open", "browse_requested"), ("New project", "new_requested")]
)
def test_buttons_at_the_top_say_what_is_wanted(
    page: StartPage, qtbot: QtBot, text: str, signal: str
) -> None:
    page.refresh()
    button = next(one for one in page.findChildren(QPushButton) if one.text() == text)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_choosing_a_language_is_announced_and_the_page_speaks_it_after_refresh(
    page: StartPage, qtbot: QtBot
) -> None:
    page.refresh()
    danish = next(one for one in page.findChildren(QPushButton) if one.text() == "Dansk")
    with qtbot.waitSignal(page.language_chosen) as chosen:
        danish.click()
    assert chosen.args == ["da"]


def test_everything_that_takes_the_focus_has_a_name(
    page: StartPage, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.remember_project(known(a_file(tmp_path)))
    page.refresh()
    page.show()
    assert nameless(page) == []


def test_refreshing_leaves_no_cards_behind(
    page: StartPage, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.remember_project(known(a_file(tmp_path)))
    page.refresh()
    page.refresh()
    titles = [one.accessibleName() for one in page.findChildren(CardButton)]
    assert len(titles) == len(set(titles)) == 3


@pytest.mark.parametrize(
    ("opened", "language", "words"),
    [
        (date(2026, 11, 21), "en", "opened today"),
        (date(2026, 11, 20), "en", "opened yesterday"),
        (date(2026, 11, 3), "en", "3 November"),
        (date(2025, 12, 31), "en", "31 December 2025"),
        (date(2026, 11, 22), "en", "22 November"),
    ],
)
def test_days_are_told_as_a_person_would(opened: date, language: str, words: str) -> None:
    with use_language(language):
        assert opened_in_words(opened, TODAY).replace("\N{NO-BREAK SPACE}", " ") == words


def test_danish_months_come_without_babel() -> None:
    with use_language("da"):
        assert "maj" in opened_in_words(date(2026, 5, 3), TODAY)


@pytest.mark.parametrize(
    ("villages", "words"),
    [
        ((), ""),
        (("Lem",), "Lem"),
        (("Lem", "Højmark", "Velling"), "Lem, Højmark, Velling"),
        (("a", "b", "c", "d", "e"), "a, b, c + 2"),
    ],
)
def test_many_villages_are_counted_rather_than_named(villages: tuple[str, ...], words: str) -> None:
    assert villages_in_short(villages) == words


def test_the_start_page_is_shown_without_the_heavy_libraries() -> None:
    script = f"""
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.start_page import StartPage
from bosaet_desktop.ui.theme.apply import apply_theme
app = QApplication([])
apply_theme(app, "dark", 100)
page = StartPage(Preferences(QSettings("x.ini", QSettings.Format.IniFormat)))
page.refresh()
page.grab()
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    seen = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert seen.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("key", "asked"), [(Qt.Key.Key_N, "new_requested"), (Qt.Key.Key_O, "browse_requested")]
)
def test_the_keys_of_the_file_menu_work_before_there_is_a_menu(
    qtbot: QtBot, page: StartPage, key: Qt.Key, asked: str
) -> None:
    page.refresh()
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(getattr(page, asked)):
        QTest.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)
