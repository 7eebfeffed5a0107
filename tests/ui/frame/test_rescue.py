"""A file that is open elsewhere or damaged: every way out leads to a sound project beside it."""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.errors import FileDamaged, FileLocked, NotAllowed, NotAProject, UserError
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.queries.heading import project_card
from bosaet_desktop.core.storage.backups import back_up
from bosaet_desktop.ui.frame import rescue
from bosaet_desktop.ui.frame.opening import open_with_choices

Answer = Callable[[str], None]


@pytest.fixture(autouse=True)
def own_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOSAET_DATA", str(tmp_path / "data"))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """Every question asked; the first way is taken."""
    questions: list[Sequence[str]] = []
    prefer(monkeypatch, questions, "")
    return questions


def prefer(monkeypatch: pytest.MonkeyPatch, questions: list[Sequence[str]], beginning: str) -> None:
    def ask(_parent: QWidget, trouble: UserError, choices: Sequence[str]) -> int:
        questions.append([str(trouble), *choices])
        return next(at for at, words in enumerate(choices) if words.startswith(beginning))

    monkeypatch.setattr(rescue, "ask", ask)


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    name = "" if path is None else str(path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (name, ""))


def keep_backup(file: Path) -> str:
    project = open_project(file)
    identity = project_card(project).identity
    back_up(project.store.driver, identity, datetime(2026, 3, 1, 19, 5))
    project.close()
    return identity


def tear(file: Path, page: int) -> bytes:
    content = bytearray(file.read_bytes())
    content[4096 * page : 4096 * (page + 4)] = b"\x5a" * 4096 * 4
    file.write_bytes(content)
    return bytes(content)


def test_a_damaged_file_offers_its_newest_backup_and_what_can_be_read(
    file: Path, parent: QWidget, asked: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    identity, torn = keep_backup(file), tear(file, 2)
    save_as(monkeypatch, file.with_name("back.bosaet"))
    opened = open_with_choices(file, identity, parent)
    assert asked == [
        [
            "Vorgod.bosaet is damaged.",
            "Open the backup of 01.03.2026 19.05 …",
            "Save what can be read …",
        ]
    ]
    assert opened is not None
    assert project_card(opened.project).title == "Vorgod"
    assert opened.project.path.name == "back.bosaet"
    opened.project.close()
    assert file.read_bytes() == torn


def test_saving_what_can_be_read_opens_it_and_says_what_to_do(
    file: Path, parent: QWidget, asked: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    project = open_project(file)
    project.close()
    with contextlib.closing(sqlite3.connect(file)) as driver:
        driver.execute("UPDATE project SET contact_id = 'nobody'")
        driver.commit()
    damaged = file.read_bytes()
    save_as(monkeypatch, file.with_name("saved"))
    opened = open_with_choices(file, "", parent)
    assert asked == [["Vorgod.bosaet is damaged.", "Save what can be read …"]]
    assert opened is not None
    assert opened.banner is not None
    assert "saved.bosaet" in str(opened.banner)
    assert project_card(opened.project).villages == ("Barde",)
    opened.project.close()
    assert file.read_bytes() == damaged


def test_a_file_that_lost_its_beginning_offers_the_backup_where_it_is_known(
    file: Path, parent: QWidget, asked: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = keep_backup(file)
    file.write_bytes(b"\0" * 40_000)
    save_as(monkeypatch, file.with_name("back.bosaet"))
    opened = open_with_choices(file, identity, parent)
    assert opened is not None
    opened.project.close()
    assert len(asked[0]) == 2
    with pytest.raises(NotAProject):
        open_with_choices(file, "", parent)


def test_a_copy_never_takes_the_place_of_the_damaged_file(
    file: Path, parent: QWidget, asked: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    identity, torn = keep_backup(file), tear(file, 2)
    save_as(monkeypatch, file)
    with pytest.raises(NotAllowed):
        open_with_choices(file, identity, parent)
    prefer(monkeypatch, asked, "Save what")
    with pytest.raises(NotAllowed):
        open_with_choices(file, identity, parent)
    assert file.read_bytes() == torn


def test_a_damaged_file_with_no_backup_and_nothing_to_read_says_so(
    file: Path, parent: QWidget, asked: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    with contextlib.closing(sqlite3.connect(file)) as driver:
        driver.execute("PRAGMA writable_schema=ON")
        driver.execute("DELETE FROM sqlite_master")
        driver.commit()
    save_as(monkeypatch, file.with_name("saved.bosaet"))
    with pytest.raises(FileDamaged, match="Nothing can be read"):
        open_with_choices(file, "", parent)
    assert not file.with_name("saved.bosaet").exists()


def test_a_file_that_is_open_elsewhere_offers_a_sound_copy(
    file: Path, parent: QWidget, asked: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = open_project(file)
    save_as(monkeypatch, file.with_name("mine.bosaet"))
    opened = open_with_choices(file, "", parent)
    assert asked[0][1:] == ["Work in a copy …"]
    assert opened is not None
    assert opened.project.path.name == "mine.bosaet"
    opened.project.close()
    other.close()


def test_a_file_that_cannot_be_copied_now_offers_its_newest_backup(
    file: Path, parent: QWidget, asked: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    identity, other = keep_backup(file), open_project(file)

    def restless(source: Path, target: Path) -> None:
        if source == file:
            raise FileLocked("It is being written to.")
        shutil.copyfile(source, target)

    monkeypatch.setattr(rescue, "copy_in_use", restless)
    save_as(monkeypatch, file.with_name("mine.bosaet"))
    opened = open_with_choices(file, identity, parent)
    assert [question[1] for question in asked] == [
        "Work in a copy …",
        "Open the backup of 01.03.2026 19.05 …",
    ]
    assert opened is not None
    opened.project.close()
    save_as(monkeypatch, file.with_name("other.bosaet"))
    with pytest.raises(FileLocked, match="written to"):
        open_with_choices(file, "", parent)
    other.close()


def test_choosing_no_name_opens_nothing(
    file: Path, parent: QWidget, asked: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = open_project(file)
    save_as(monkeypatch, None)
    assert open_with_choices(file, "", parent) is None
    other.close()
