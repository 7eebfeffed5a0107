"""Whichever file is offered for merging: read without a trace, or refused in a sentence."""

import sqlite3
from pathlib import Path

import pytest

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.commands.village import add_village
from bosaet_desktop.core.errors import (
    FileDamaged,
    FileLocked,
    FileMissing,
    FileNewer,
    NotAllowed,
    NotAProject,
    UserError,
)
from bosaet_desktop.core.merge.plan import plan_merge
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.storage.backups import copy_to
from bosaet_desktop.core.storage.schema import SCHEMA_VERSION
from tests.core.merge.two_laptops import at


def refused(project: Project, path: Path, kind: type[UserError]) -> str:
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(kind) as told:
        plan_merge(project, path)
    assert not path.is_file() or path.read_bytes() == before
    return str(told.value)


@pytest.fixture
def other(project: Project, tmp_path: Path) -> Path:
    path = tmp_path / "other.bosaet"
    copy_to(project.store.driver, path)
    return path


def test_the_open_file_is_refused_by_whatever_name(project: Project, tmp_path: Path) -> None:
    assert "open here" in refused(project, project.path, NotAllowed)
    (tmp_path / "link.bosaet").hardlink_to(project.path)
    assert "open here" in refused(project, tmp_path / "link.bosaet", NotAllowed)


def test_what_is_no_copy_of_the_project_is_refused(project: Project, tmp_path: Path) -> None:
    create_project(tmp_path / "b.bosaet", NewProject("Vorgod")).close()
    assert "another project" in refused(project, tmp_path / "b.bosaet", NotAllowed)
    (tmp_path / "words.bosaet").write_text("no project")
    refused(project, tmp_path / "words.bosaet", UserError)
    sqlite3.connect(tmp_path / "empty.bosaet").close()
    refused(project, tmp_path / "empty.bosaet", NotAProject)
    refused(project, tmp_path / "missing.bosaet", FileMissing)
    assert "folder" in refused(project, tmp_path, UserError)


def test_a_newer_a_damaged_and_a_locked_file_are_refused(project: Project, other: Path) -> None:
    with at(other):
        assert "already open" in refused(project, other, FileLocked)
    whole = other.read_bytes()
    driver = sqlite3.connect(other)
    driver.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    driver.close()
    assert "newer version" in refused(project, other, FileNewer)
    other.write_bytes(whole[: len(whole) // 2])
    refused(project, other, FileDamaged)


def test_half_a_change_left_by_a_crash_is_read_without_touching_the_file(
    project: Project, other: Path
) -> None:
    with at(other) as there:
        add_village(there, "Skaven")
    journal = other.with_name(other.name + "-journal")
    # A journal whose header is torn is no journal: nothing is taken back.
    journal.write_bytes(b"\0" * 512)
    before = other.read_bytes()
    plan = plan_merge(project, other)
    assert [each.new for each in plan.counts if each.comes] == [1]
    assert other.read_bytes() == before
    assert journal.read_bytes() == b"\0" * 512
