"""A project on a stick or in a folder that is kept alike is told of, with a way home."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from bosaet_desktop.core.errors import FileReadOnly
from bosaet_desktop.core.project import open_project
from bosaet_desktop.ui.frame.lying_elsewhere import tell_where
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.widgets.message_bar import MessageBar
from tests.ui.shown_page import part, press, shown_words

KEPT_ALIKE = "Vorgod.bosaet lies in a folder that is kept alike on several computers"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder of OneDrive."""
    (tmp_path / "OneDrive").mkdir()
    return tmp_path / "OneDrive" / "Vorgod.bosaet"


@pytest.fixture
def bar(window: MainWindow) -> MessageBar:
    return part(window, MessageBar)


def test_it_is_told_and_a_copy_at_home_is_opened(
    window: MainWindow,
    session: Session,
    bar: MessageBar,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (asked[2], ""))
    went_on = list[Path]()
    tell_where(session, window.telling, window, went_on.append)
    assert bar.isVisible()
    assert KEPT_ALIKE in shown_words(bar)
    press(bar, "Work on a copy …")
    assert went_on == [tmp_path / "Vorgod.bosaet"]
    copied = open_project(went_on[0])
    copied.close()


def test_whoever_names_no_copy_goes_on_where_the_project_lies(
    window: MainWindow, session: Session, bar: MessageBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))
    went_on = list[Path]()
    tell_where(session, window.telling, window, went_on.append)
    press(bar, "Work on a copy …")
    assert went_on == []
    assert bar.isVisible()


def test_what_is_told_already_is_not_covered(
    window: MainWindow, session: Session, bar: MessageBar
) -> None:
    window.show_trouble(FileReadOnly("The disk is full."))
    tell_where(session, window.telling, window, lambda _path: None)
    assert "The disk is full." in shown_words(bar)
    assert KEPT_ALIKE not in shown_words(bar)
