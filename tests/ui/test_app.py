"""The program from the first paint to the last: fast start, opening, troubles, languages."""

import gc
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.attention import set_attention_state
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.errors import FileExists, FileMissing, FileTrouble
from bosaet_desktop.core.i18n import language
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.storage.backups import backup_folder
from bosaet_desktop.core.storage.lock_note import note_path
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.ui import app
from bosaet_desktop.ui.app import Program
from bosaet_desktop.ui.frame import system_look
from bosaet_desktop.ui.new_project_form import NewProjectForm
from bosaet_desktop.ui.pages import OVERVIEW
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.screenshot import Shot, screenshot
from bosaet_desktop.ui.start_page import StartPage
from bosaet_desktop.ui.theme import apply
from bosaet_desktop.ui.theme.theme import Scheme, theme_of
from bosaet_desktop.ui.widgets.message_bar import MessageBar
from tests.core.content import content_of
from tests.ui.running_program import answer, fill_in_and_create, frame
from tests.ui.shown_page import part


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Vorgod.bosaet"
    create_project(path, NewProject("Vorgod", "760", ("Barde",))).close()
    return path


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    kept = Preferences(QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat))
    kept.language = "en"
    return kept


def report_of(*arguments: str, home: Path) -> dict[str, object]:
    code = (
        "import sys; from pathlib import Path; from bosaet_desktop.ui.app import run; "
        "sys.exit(run(*[Path(each) for each in sys.argv[1:]], report_paint=True))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=os.environ | {"BOSAET_DATA": str(home)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


def test_nothing_heavy_is_loaded_before_the_start_page_is_painted(tmp_path: Path) -> None:
    assert report_of(home=tmp_path)["modules"] == []


def test_a_project_is_painted_with_no_more_than_its_own_storage(file: Path, tmp_path: Path) -> None:
    project = open_project(file)
    add_initiative(project, NewInitiative("A bench by the lake"))
    project.close()
    loaded = report_of(str(file), home=tmp_path)["modules"]
    assert loaded == ["sqlalchemy"]


def test_no_source_is_read_for_what_is_imported_after_qt() -> None:
    code = (
        "import linecache, sys; from bosaet_desktop.ui.frame.unread_sources import *; "
        "leave_sources_unread(); import bosaet_desktop.ui.app; "
        "print([each for each in linecache.cache if each.endswith('app.py')])"
    )
    seen = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"


def test_an_opened_project_lands_on_the_overview_and_among_the_recent(
    program: Program, file: Path, preferences: Preferences, qtbot: QtBot
) -> None:
    program.open_file(file)
    assert frame(program).stack.current_key == OVERVIEW
    qtbot.waitUntil(lambda: bool(preferences.recent_projects()))
    recent = preferences.recent_projects()[0]
    assert (recent.title, recent.municipality, recent.villages, recent.stage) == (
        "Vorgod",
        "Ringkøbing-Skjern",
        ("Barde",),
        0,
    )
    program.close_project()
    assert isinstance(program.shell.content(), StartPage)


def test_enter_on_the_start_page_goes_on_with_the_project_worked_on_last(
    program: Program, file: Path, preferences: Preferences, qtbot: QtBot
) -> None:
    program.open_file(file)
    qtbot.waitUntil(lambda: bool(preferences.recent_projects()))
    program.close_project()
    program.shell.activateWindow()
    qtbot.waitUntil(program.shell.isActiveWindow)
    holder = program.shell.focusWidget()
    assert holder is not None
    qtbot.keyClick(holder, Qt.Key.Key_Return)
    assert frame(program).stack.current_key == OVERVIEW


def test_a_file_that_is_gone_leaves_the_open_project_open(
    program: Program, file: Path, tmp_path: Path
) -> None:
    program.open_file(file)
    before = program.shell.content()
    with pytest.raises(FileMissing):
        program.open_file(tmp_path / "gone.bosaet")
    assert program.shell.content() is before
    program.close_project()


def test_another_language_rebuilds_the_frame_on_the_same_page(
    program: Program, file: Path, preferences: Preferences, qtbot: QtBot
) -> None:
    program.open_file(file)
    former = frame(program)
    former.menu_actions["language.da"].trigger()
    qtbot.waitUntil(lambda: language() == "da")
    assert frame(program) is not former
    assert frame(program).stack.current_key == OVERVIEW
    assert preferences.language == "da"
    program.close_project()


def test_closing_keeps_a_backup_of_what_changed_and_none_of_what_did_not(
    program: Program, file: Path
) -> None:
    program.open_file(file)
    program.close_project()
    assert list(backup_folder().rglob("*.bosaet")) == []
    program.open_file(file)
    project = frame(program).stack.current_page().context.project
    set_attention_state(project, "a/b", AttentionState.HANDLED)
    program.close_project()
    assert len(list(backup_folder().rglob("*.bosaet"))) == 1


def test_a_copy_is_a_whole_project_of_its_own(
    program: Program, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open_file(file)
    answer(monkeypatch, "getSaveFileName", tmp_path / "copy.bosaet")
    program.save_copy()
    told = part(program.shell, MessageBar).accessibleName()
    assert told == f"A copy is saved as copy.bosaet. You still work in {file.name}."
    program.close_project()
    assert [each.path.name for each in program._preferences.recent_projects()] == [file.name]
    copied = open_project(tmp_path / "copy.bosaet")
    assert content_of(copied) == content_of(open_project(file, read_only=True))
    copied.close()


def test_a_picture_of_a_page_leaves_the_project_untouched(
    qapp: QApplication, file: Path, tmp_path: Path
) -> None:
    before = file.read_bytes()
    screenshot(file, tmp_path / "page.png", Shot(OVERVIEW, size=(1280, 720), theme="dark"))
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")
    assert file.read_bytes() == before


def test_a_picture_that_cannot_be_saved_is_told_of_in_the_language_of_messages(
    qapp: QApplication, file: Path, tmp_path: Path
) -> None:
    target = tmp_path / "page.png"
    target.mkdir()
    with pytest.raises(FileTrouble, match="is a folder, not a file"):
        screenshot(file, target, Shot(OVERVIEW, language="da"))


def test_a_new_project_takes_the_place_of_the_open_one_once_it_is_made(
    program: Program, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open_file(file)
    project = frame(program).stack.current_page().context.project
    frame(program).menu_actions["new"].trigger()
    assert project.saved_at is None
    assert note_path(file).exists(), "the open project was closed before the new one is there"
    answer(monkeypatch, "getSaveFileName", tmp_path / "New.bosaet")
    fill_in_and_create(program, "Lem")
    assert frame(program).stack.current_page().context.project.path == tmp_path / "New.bosaet"
    assert not note_path(file).exists()
    program.close_project()


def test_cancelling_a_new_project_goes_back_to_the_page_of_the_open_one(
    program: Program, file: Path
) -> None:
    program.open_file(file, "what_do_we_want.idea_board")
    program.new_project()
    form = program.shell.content()
    assert isinstance(form, NewProjectForm)
    form.cancelled.emit()
    assert frame(program).stack.current_key == "what_do_we_want.idea_board"
    set_attention_state(
        frame(program).stack.current_page().context.project, "a/b", AttentionState.HANDLED
    )
    program.close_project()


def test_a_new_project_never_takes_the_place_of_a_file(
    program: Program, file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    before = file.read_bytes()
    program.new_project()
    answer(monkeypatch, "getSaveFileName", file)
    with qtbot.captureExceptions() as raised:
        fill_in_and_create(program, "Lem")
    assert [each[0] for each in raised] == [FileExists]
    assert file.read_bytes() == before
    assert isinstance(program.shell.content(), NewProjectForm)


def test_closing_the_window_over_the_form_closes_the_project_too(
    program: Program, file: Path
) -> None:
    program.open_file(file)
    program.new_project()
    program.shell.close()
    assert not note_path(file).exists()


def test_no_clock_of_a_frame_strikes_after_its_end(program: Program, file: Path) -> None:
    project = open_project(file)
    add_initiative(project, NewInitiative("Trail"))
    project.close()
    program.open_file(file, "how.score_sheets")
    QApplication.processEvents()
    clocks = frame(program).findChildren(QTimer)
    assert [each for each in clocks if each.isActive()]
    frame(program).end()
    assert not [each for each in clocks if each.isActive()]
    program._main = None
    program.close_project()


def let_the_computer_ask_for(
    scheme: Scheme, program: Program, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_look, "system_scheme", lambda _app: scheme)
    monkeypatch.setattr(apply, "system_scheme", lambda _app: scheme)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    QApplication.processEvents()


def test_the_colours_follow_the_computer_while_the_program_runs(
    program: Program, file: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_the_computer_ask_for("dark", program, qapp, monkeypatch)
    assert theme_of().scheme == "dark"
    program.open_file(file, "how.choose")
    let_the_computer_ask_for("contrast", program, qapp, monkeypatch)
    assert theme_of(frame(program)).scheme == "contrast"
    assert frame(program).stack.current_key == "how.choose"
    program.close_project()


def test_colours_that_were_chosen_stay_whatever_the_computer_asks_for(
    program: Program,
    preferences: Preferences,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    preferences.theme = "light"
    let_the_computer_ask_for("dark", program, qapp, monkeypatch)
    assert theme_of().scheme == "light"


def test_a_form_keeps_its_answers_when_the_colours_change(
    program: Program, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.new_project()
    form = program.shell.content()
    let_the_computer_ask_for("dark", program, qapp, monkeypatch)
    assert program.shell.content() is form


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_title_is_whole_before_anything_is_painted(
    program: Program, file: Path, preferences: Preferences, text_size: int
) -> None:
    preferences.text_size = text_size
    preferences.language = "da"
    program.renew_look()
    QApplication.processEvents()
    program.open_file(file)
    bar = frame(program).findChild(QMenuBar)
    assert bar is not None
    title = bar.cornerWidget()
    assert isinstance(title, QLabel)
    assert title.text() == "Vorgod – Bosæt"
    assert title.contentsRect().width() >= title.fontMetrics().horizontalAdvance(title.text())
    assert title.geometry().right() < bar.width()
    program.close_project()


def test_rubbish_is_collected_again_once_the_program_has_settled(
    qtbot: QtBot, qapp: QApplication, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "SETTLED_AFTER_MS", 0)
    gc.disable()
    program = Program(qapp, preferences)
    qtbot.addWidget(program.shell)
    program.start(None, "")
    try:
        qtbot.waitUntil(gc.isenabled)
    finally:
        gc.enable()
        sys.excepthook = sys.__excepthook__


def test_enter_on_the_overview_goes_on_where_one_left_off(
    program: Program, file: Path, qtbot: QtBot
) -> None:
    project = open_project(file)
    add_initiative(project, NewInitiative("Trail"))
    project.close()
    program.open_file(file, "how.choose")
    program.close_project()
    program.open_file(file)
    program.shell.activateWindow()
    qtbot.waitUntil(program.shell.isActiveWindow)
    holder = QApplication.focusWidget()
    assert holder is not None
    qtbot.keyClick(holder, Qt.Key.Key_Return)
    assert frame(program).stack.current_key == "how.choose"
