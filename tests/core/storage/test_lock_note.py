"""The note beside an open file is ours, and only as long as the file is."""

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from bosaet_desktop.core.errors import FileDamaged, FileLocked
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.storage.lock_note import LockNote, note_path, read_note


@pytest.fixture
def closed_file(project: Project) -> Path:
    project.close()
    return project.path


def test_a_note_left_by_a_crash_keeps_nobody_out_and_gives_way_to_ours(closed_file: Path) -> None:
    note_path(closed_file).write_text('{"user": "A", "host": "B", "since": "C"}')
    opened = open_project(closed_file)
    note = read_note(closed_file)
    assert note is not None
    assert (note.user, note.host) == (LockNote.mine().user, LockNote.mine().host)
    opened.close()
    assert not note_path(closed_file).exists()


def test_closing_twice_leaves_the_note_of_the_next_one_alone(closed_file: Path) -> None:
    first = open_project(closed_file)
    first.close()
    second = open_project(closed_file)
    first.close()
    assert note_path(closed_file).exists()
    second.close()
    assert not note_path(closed_file).exists()


def test_a_file_that_is_refused_is_left_without_a_note(closed_file: Path) -> None:
    with contextlib.closing(sqlite3.connect(closed_file)) as driver:
        driver.execute("CREATE TABLE spy (a)")
    with pytest.raises(FileDamaged):
        open_project(closed_file)
    assert not note_path(closed_file).exists()


def test_being_refused_takes_nobodys_note_away(closed_file: Path) -> None:
    mine = open_project(closed_file)
    with pytest.raises(FileLocked):
        open_project(closed_file)
    assert note_path(closed_file).exists()
    mine.close()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_note_never_writes_through_a_link(closed_file: Path, tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("mine")
    note_path(closed_file).symlink_to(tmp_path / "diary.txt")
    open_project(closed_file).close()
    assert (tmp_path / "diary.txt").read_text() == "mine"
