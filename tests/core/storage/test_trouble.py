"""A full disk loses nothing and says one sentence; a torn file gives up what can be read."""

import contextlib
import os
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from bosaet_desktop.core.errors import DiskFull, FileDamaged, FileExists, FileTrouble
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.heading import project_card
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.storage.salvage import salvage
from bosaet_desktop.core.storage.trouble import unread
from bosaet_desktop.core.storage.whole_file import journal_of
from bosaet_desktop.core.terms.scoring import ROLES
from tests.core.content import content_of
from tests.core.full_disk import full_disk


def _write_many(project: Project, count: int = 400) -> None:
    rows = [{"id": new_id(), "original": "x" * 200, "text": "x" * 200} for _row in range(count)]
    with project.change(N_("Add ideas")) as connection:
        connection.execute(insert(idea), rows)


def test_a_full_disk_leaves_the_file_as_it_was_and_work_goes_on(project: Project) -> None:
    before = content_of(project)
    with full_disk(project), pytest.raises(DiskFull) as caught:
        _write_many(project)
    assert "safe" in caught.value.safe
    assert content_of(project) == before
    assert project.undo_label is None
    _write_many(project)
    assert len(project.fetch(select(idea.c.id))) == 400


def test_a_file_that_cannot_be_read_any_more_is_told_of_in_a_sentence(project: Project) -> None:
    _write_many(project)
    project.store.driver.execute("PRAGMA shrink_memory")
    os.truncate(project.path, 8_192)
    with pytest.raises(FileDamaged) as told:
        project.fetch(select(idea.c.text))
    assert "backup" in told.value.todo
    with pytest.raises(FileTrouble):
        project.back_up(datetime(2026, 1, 2))
    project.close()


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (sqlite3.SQLITE_IOERR_READ, "The disk did not answer, so this could not be read."),
        (sqlite3.SQLITE_CORRUPT, "The file is damaged."),
        (sqlite3.SQLITE_ERROR, None),
    ],
)
def test_what_hinders_reading_is_said_as_such(code: int, sentence: str | None) -> None:
    error = sqlite3.OperationalError("any words")
    error.sqlite_errorcode = code
    told = unread(error)
    assert (None if told is None else str(told)) == sentence


CREATES_WHERE_FILES_STAY_SMALL = """
import resource, sys
from pathlib import Path
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.errors import FileTrouble
from bosaet_desktop.core.i18n import set_language
from bosaet_desktop.core.rows.project import NewProject
set_language("en")
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try: create_project(Path(sys.argv[1]), NewProject("A", language="da"))
except FileTrouble as told: print(told)
"""


@pytest.mark.skipif(os.name == "nt", reason="no limits there")
@pytest.mark.parametrize("room", [0, 40_000, 230_000])
def test_a_disk_that_fills_up_while_a_project_is_made_leaves_nothing(
    tmp_path: Path, room: int
) -> None:
    path = tmp_path / "new.bosaet"
    made = subprocess.run(
        [sys.executable, "-c", CREATES_WHERE_FILES_STAY_SMALL, path, str(room)],
        capture_output=True,
        text=True,
    )
    assert made.stdout.startswith("The disk"), made.stderr
    assert list(tmp_path.iterdir()) == []


def test_what_can_be_read_of_a_torn_file_is_saved(project: Project, tmp_path: Path) -> None:
    _write_many(project)
    path = project.path
    project.close()
    content = bytearray(path.read_bytes())
    # A page of rows, and not of an index: those can be read without it.
    torn = 4096 * (content.rindex(b"x" * 200) // 4096)
    content[torn : torn + 4096] = b"\x5a" * 4096
    path.write_bytes(content)
    with pytest.raises(FileDamaged):
        open_project(path)
    target = tmp_path / "saved.bosaet"
    salvaged = salvage(path, target)
    assert salvaged.torn
    opened = open_project(target)
    saved = len(opened.fetch(select(idea.c.id)))
    opened.close()
    assert 0 < saved < 400
    assert path.read_bytes() == bytes(content)


def test_a_sound_file_is_saved_whole(project: Project, tmp_path: Path) -> None:
    _write_many(project, 3)
    content, path = content_of(project), project.path
    project.close()
    salvaged = salvage(path, tmp_path / "saved.bosaet")
    assert salvaged.torn == ()
    opened = open_project(tmp_path / "saved.bosaet")
    assert content_of(opened) == content
    opened.close()


def test_saving_what_can_be_read_never_overwrites(project: Project, tmp_path: Path) -> None:
    (tmp_path / "taken.bosaet").write_text("mine")
    with pytest.raises(FileExists):
        salvage(project.path, tmp_path / "taken.bosaet")
    assert (tmp_path / "taken.bosaet").read_text() == "mine"


def test_a_file_that_lost_its_project_row_and_questions_opens_again(
    project: Project, tmp_path: Path
) -> None:
    _write_many(project, 3)
    path = project.path
    project.close()
    with contextlib.closing(sqlite3.connect(path)) as driver:
        for table in ("project", "question", "scoring_round"):
            driver.execute(f"DELETE FROM {table}")
        driver.commit()
    salvage(path, tmp_path / "saved.bosaet")
    opened = open_project(tmp_path / "saved.bosaet")
    assert project_card(opened).title == path.stem
    assert [each.role for each in current_round(opened).questions] == list(ROLES)
    assert len(opened.fetch(select(idea.c.id))) == 3
    opened.close()


def test_saving_what_can_be_read_takes_back_half_a_change_but_not_in_the_damaged_file(
    project: Project, tmp_path: Path
) -> None:
    path, taken = project.path, tmp_path / "taken"
    taken.mkdir()
    project.store.driver.execute("PRAGMA cache_size=5")
    project.store.driver.execute("BEGIN IMMEDIATE")
    project.store.driver.execute("UPDATE village SET name = name || zeroblob(40000)")
    project.store.driver.execute("CREATE TABLE foreign_one AS SELECT zeroblob(90000) AS x")
    crashed = taken / path.name
    crashed.write_bytes(path.read_bytes())
    journal_of(crashed).write_bytes(journal_of(path).read_bytes())
    before = crashed.read_bytes(), journal_of(crashed).read_bytes()
    assert before[1], "nothing was spilled, so this tests nothing"
    project.store.driver.execute("ROLLBACK")
    content = content_of(project)
    salvage(crashed, tmp_path / "saved.bosaet")
    assert (crashed.read_bytes(), journal_of(crashed).read_bytes()) == before
    opened = open_project(tmp_path / "saved.bosaet")
    assert content_of(opened) == content
    opened.close()
