"""Known trouble is shown, a fault becomes a report, and neither ends the program."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.errors import InvalidInput, UserError
from bosaet_desktop.ui.crash_dialog import CrashDialog
from bosaet_desktop.ui.error_reporting import (
    LOG_NAME,
    ErrorReporting,
    crash_report,
    start_log,
)


def fault() -> RuntimeError:
    secret = "Hans Jensen"
    try:
        try:
            raise KeyError(secret)
        except KeyError as error:
            raise RuntimeError(f"no {secret}") from error
    except RuntimeError as error:
        return error


@pytest.fixture
def told() -> list[UserError]:
    return []


@pytest.fixture
def reporting(
    told: list[UserError], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ErrorReporting]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    errors = ErrorReporting(told.append)
    errors.install()
    yield errors
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, CrashDialog):
            widget.close()
            widget.deleteLater()


def raise_through_hook(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def dialogs() -> list[CrashDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]


def test_a_report_names_places_and_never_what_people_wrote() -> None:
    report = crash_report(fault())
    assert "builtins.RuntimeError" in report
    assert "builtins.KeyError" in report
    assert "test_error_reporting.py:" in report
    assert "Hans" not in report
    assert str(Path.home()) not in report


def test_known_trouble_is_shown_and_makes_no_report(
    reporting: ErrorReporting, told: list[UserError], qtbot: QtBot
) -> None:
    trouble = InvalidInput("Points go from 1 to 5.")
    raise_through_hook(trouble)
    qtbot.waitUntil(lambda: told == [trouble])
    assert dialogs() == []


def test_a_hundred_faults_open_one_dialog(reporting: ErrorReporting, qtbot: QtBot) -> None:
    for _time in range(100):
        raise_through_hook(fault())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    QApplication.processEvents()
    assert len(dialogs()) == 1
    text = dialogs()[0].findChild(QPlainTextEdit)
    assert text is not None
    assert "RuntimeError" in text.toPlainText()


def test_the_log_holds_no_names(reporting: ErrorReporting, tmp_path: Path, qtbot: QtBot) -> None:
    stop = start_log(tmp_path / "log")
    raise_through_hook(fault())
    stop()
    log = (tmp_path / "log" / LOG_NAME).read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert "Hans" not in log


def test_a_folder_that_cannot_be_written_to_means_no_log(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    start_log(tmp_path / "log")()
