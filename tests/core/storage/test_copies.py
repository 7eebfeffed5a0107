"""A copy of a file that is open elsewhere is the state of one moment, or there is no copy."""

import contextlib
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.errors import FileDamaged, FileLocked, NotAProject
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.storage import copies
from bosaet_desktop.core.storage.copies import copy_in_use
from bosaet_desktop.core.storage.whole_file import journal_of, written_whole

COUNT = "SELECT count(DISTINCT text), count(*), max(length(text)) FROM idea"

OPEN = """
import sys; from pathlib import Path
from bosaet_desktop.core.storage.connection import open_driver
driver = open_driver(Path(sys.argv[1]), read_only=False)
def change(number):
    driver.execute("BEGIN IMMEDIATE")
    driver.execute("UPDATE idea SET text = ?", (f"{number} " + "x" * 900,))
"""
# Pages go to the file before the commit as soon as the cache is full.
HALF_A_CHANGE = (
    OPEN
    + """
driver.execute("PRAGMA cache_size=5"); change(7); print("ready", flush=True); sys.stdin.read()
"""
)
NEVER_AT_REST = (
    OPEN
    + """
for number in range(100000):
    change(number); driver.execute("COMMIT")
    if number == 3: print("ready", flush=True)
"""
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed project with many ideas that all read the same."""
    path = tmp_path / "elsewhere.bosaet"
    create_project(path, NewProject("Vorgod")).close()
    with contextlib.closing(sqlite3.connect(path)) as driver:
        rows = [(f"{at:032}", "0 " + "x" * 900) for at in range(600)]
        driver.executemany("INSERT INTO idea (id, original, text) VALUES (?, '', ?)", rows)
        driver.commit()
    return path


@contextmanager
def elsewhere(program: str, path: Path) -> Iterator[None]:
    other = subprocess.Popen(
        [sys.executable, "-c", program, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    try:
        assert other.stdout.readline() == "ready\n"
        yield
    finally:
        other.kill()
        other.communicate()


def ideas_in(path: Path) -> tuple[int, int, int | None]:
    with contextlib.closing(sqlite3.connect(path)) as driver:
        kinds, rows, longest = driver.execute(COUNT).fetchone()
    return kinds, rows, longest


def test_half_a_change_elsewhere_is_taken_back_in_the_copy(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy" / "mine.bosaet"
    before = file.read_bytes()
    with elsewhere(HALF_A_CHANGE, file):
        assert file.read_bytes() != before, "nothing was spilled, so this tests nothing"
        copy_in_use(file, target)
    assert ideas_in(target) == (1, 600, 902)
    assert [path.name for path in target.parent.iterdir()] == ["mine.bosaet"]
    open_project(target).close()


def test_a_copy_of_a_file_that_changes_all_the_time_is_of_one_moment(
    file: Path, tmp_path: Path
) -> None:
    made = 0
    with elsewhere(NEVER_AT_REST, file):
        for number in range(8):
            target = tmp_path / "copies" / f"{number}.bosaet"
            with contextlib.suppress(FileLocked):
                copy_in_use(file, target)
                made += 1
                assert ideas_in(target)[:2] == (1, 600)
    assert made == len(list((tmp_path / "copies").iterdir()))


def test_a_file_that_never_holds_still_is_not_copied(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_while_written(source: Path, _target: Path) -> bool:
        source.write_bytes(source.read_bytes() + b"\0")
        return False

    monkeypatch.setattr(copies, "PAUSE_S", 0)
    monkeypatch.setattr(copies, "_read_at_rest", read_while_written)
    with pytest.raises(FileLocked, match=r"elsewhere\.bosaet is being written to"):
        copy_in_use(file, tmp_path / "copy.bosaet")
    assert not (tmp_path / "copy.bosaet").exists()


def test_what_does_not_hold_together_never_takes_the_place_of_a_file(
    file: Path, tmp_path: Path
) -> None:
    target = tmp_path / "mine.bosaet"
    target.write_text("the old one")
    with pytest.raises(NotAProject), written_whole(target):
        pass
    torn = bytearray(file.read_bytes())
    torn[5 * 4096 : 6 * 4096] = b"\x5a" * 4096
    with pytest.raises(FileDamaged), written_whole(target) as beside:
        beside.write_bytes(torn)
    assert target.read_text() == "the old one"
    assert sorted(path.name for path in tmp_path.iterdir()) == [file.name, "mine.bosaet"]


def test_a_file_that_is_open_is_never_replaced(project: Project, file: Path) -> None:
    with pytest.raises(FileLocked, match="cannot be replaced"):
        copy_in_use(file, project.path)
    assert project.path.read_bytes() != file.read_bytes()


def test_what_a_crash_left_of_the_old_file_does_not_reach_the_new_one(
    file: Path, tmp_path: Path
) -> None:
    target = tmp_path / "target.bosaet"
    target.write_bytes(file.read_bytes())
    with elsewhere(HALF_A_CHANGE, target):
        pass
    target.unlink()
    assert journal_of(target).stat().st_size
    create_project(tmp_path / "new.bosaet", NewProject("New")).close()
    copy_in_use(tmp_path / "new.bosaet", target)
    assert not journal_of(target).exists()
    opened = open_project(target)
    opened.close()
    assert ideas_in(target) == (0, 0, None)
