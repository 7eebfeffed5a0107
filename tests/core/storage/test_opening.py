"""Each awkward state of a project file gives its one sentence and harms nothing."""

import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.errors import (
    FileDamaged,
    FileExists,
    FileLocked,
    FileMissing,
    FileNewer,
    FileReadOnly,
    NotAProject,
)
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.storage.backups import copy_to
from bosaet_desktop.core.storage.connection import DURABILITY, open_driver
from bosaet_desktop.core.storage.schema import SCHEMA_VERSION


@pytest.fixture
def closed_file(tmp_path: Path) -> Path:
    path = tmp_path / "Vørgod æøå.bosaet"
    create_project(path, NewProject("Vorgod", villages=("Barde",))).close()
    return path


def tamper(path: Path, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as driver:
        for statement in statements:
            driver.execute(statement)
        driver.commit()


def test_settings_are_those_that_survive_a_power_cut(closed_file: Path) -> None:
    with contextlib.closing(open_driver(closed_file, read_only=False)) as driver:
        seen = {
            name: str(driver.execute(f"PRAGMA {name}").fetchone()[0]).upper() for name in DURABILITY
        }
    assert seen == {
        "locking_mode": "EXCLUSIVE",
        "journal_mode": "DELETE",
        "synchronous": "3",
        "fullfsync": "1",
        "journal_size_limit": "0",
        "secure_delete": "1",
        "foreign_keys": "1",
        "recursive_triggers": "1",
        "trusted_schema": "0",
        "cell_size_check": "1",
        "mmap_size": "0",
        "temp_store": "2",
    }


def test_creating_never_overwrites(closed_file: Path) -> None:
    before = closed_file.read_bytes()
    with pytest.raises(FileExists, match="already a file called Vørgod"):
        create_project(closed_file, NewProject("Another"))
    assert closed_file.read_bytes() == before


def test_creating_in_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileReadOnly, match="cannot be created"):
        create_project(tmp_path / "nowhere" / "a.bosaet", NewProject("A"))


def test_a_file_that_is_open_is_refused_with_who_has_it(closed_file: Path) -> None:
    mine = open_project(closed_file)
    attempt = (
        "import sys; from pathlib import Path\n"
        "from bosaet_desktop.core.project import open_project\n"
        "from bosaet_desktop.core.errors import FileLocked\n"
        "try: open_project(Path(sys.argv[1]))\n"
        "except FileLocked as error: print(error)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", attempt, str(closed_file)], capture_output=True, text=True
    )
    assert "is already open" in told.stdout, told.stderr
    with pytest.raises(FileLocked, match=rf"since \d.* {date.today().year} \d\d\.\d\d"):
        open_project(closed_file)
    mine.close()
    open_project(closed_file).close()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match=r"gone\.bosaet is not there"):
        open_project(tmp_path / "gone.bosaet")


@pytest.mark.parametrize("content", [b"", b"not a database at all, only text" * 100])
def test_another_kind_of_file_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.bosaet"
    path.write_bytes(content)
    with pytest.raises(NotAProject):
        open_project(path)
    assert path.read_bytes() == content


def test_a_foreign_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.bosaet"
    tamper(path, "CREATE TABLE village (name)")
    with pytest.raises(NotAProject):
        open_project(path)


def test_a_newer_file_opens_for_reading_only(closed_file: Path) -> None:
    tamper(
        closed_file,
        f"PRAGMA user_version={SCHEMA_VERSION + 1}",
        "ALTER TABLE village ADD COLUMN mayor TEXT",
    )
    with pytest.raises(FileNewer, match="newer version"):
        open_project(closed_file)
    looked_at = open_project(closed_file, read_only=True)
    assert current_round(looked_at).number == 1
    with pytest.raises(FileReadOnly), looked_at.change(N_("Enter mark")):
        pass
    looked_at.close()


OPENS_WITHOUT_RIGHTS = """
import os, sys
from pathlib import Path
from bosaet_desktop.core.errors import FileReadOnly
from bosaet_desktop.core.i18n import set_language
from bosaet_desktop.core.project import open_project
set_language("en")
open_project(Path(sys.argv[1]), read_only=True).close()
if os.getuid() == 0: os.setuid(65534)
try: open_project(Path(sys.argv[1]))
except FileReadOnly as told: print(told)
open_project(Path(sys.argv[1]), read_only=True).close()
"""


READS_WITHOUT_RIGHTS = """
import os, sys
from pathlib import Path
import bosaet_desktop.core.storage.opening
from bosaet_desktop.core.errors import FileTrouble
from bosaet_desktop.core.project import open_project
if os.getuid() == 0: os.setuid(65534)
for read_only in (True, False):
    try: open_project(Path(sys.argv[1]), read_only=read_only)
    except FileTrouble as told: print(told)
"""


@pytest.mark.parametrize("statements", [(), ("DELETE FROM project",)])
def test_a_version_there_never_was_is_refused(
    closed_file: Path, statements: tuple[str, ...]
) -> None:
    tamper(closed_file, "PRAGMA user_version=0", *statements)
    for read_only in (False, True):
        with pytest.raises(FileDamaged):
            open_project(closed_file, read_only=read_only)


@pytest.mark.skipif(os.name == "nt", reason="rights work otherwise there")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)])
def test_where_nothing_can_be_written_a_file_opens_for_reading_only(
    closed_file: Path, file_mode: int, folder_mode: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Vorgod.bosaet"
        path.write_bytes(closed_file.read_bytes())
        path.chmod(file_mode)
        path.parent.chmod(folder_mode)
        opened = subprocess.run(
            [sys.executable, "-c", OPENS_WITHOUT_RIGHTS, path], capture_output=True, text=True
        )
        path.parent.chmod(0o777)
    assert opened.stdout == "This file can only be read, not changed.\n", opened.stderr


@pytest.mark.skipif(os.name == "nt", reason="rights work otherwise there")
def test_a_file_that_nobody_may_read_is_told_of_as_that(closed_file: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Vorgod.bosaet"
        path.write_bytes(closed_file.read_bytes())
        path.chmod(0)
        path.parent.chmod(0o777)
        opened = subprocess.run(
            [sys.executable, "-c", READS_WITHOUT_RIGHTS, path], capture_output=True, text=True
        )
    told = "Vorgod.bosaet cannot be opened: the system does not let you read it.\n"
    assert opened.stdout == told * 2, opened.stderr


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER spy AFTER INSERT ON mark BEGIN DELETE FROM mark; END",
        "CREATE VIEW spy AS SELECT * FROM person",
        "CREATE TABLE spy (a)",
        "ALTER TABLE village DROP COLUMN strengths",
        "DROP TABLE mark",
    ],
)
def test_a_file_of_another_shape_is_refused(closed_file: Path, statement: str) -> None:
    tamper(closed_file, statement)
    with pytest.raises(FileDamaged):
        open_project(closed_file)


def test_a_dangling_reference_is_found(closed_file: Path) -> None:
    tamper(closed_file, "UPDATE project SET contact_id = 'nobody'")
    with pytest.raises(FileDamaged):
        open_project(closed_file)


def test_torn_pages_are_found_and_the_file_is_kept(closed_file: Path) -> None:
    content = bytearray(closed_file.read_bytes())
    content[4096 * 2 : 4096 * 9] = b"\x5a" * (4096 * 7)
    closed_file.write_bytes(content)
    with pytest.raises(FileDamaged) as caught:
        open_project(closed_file)
    assert str(caught.value) == "Vørgod æøå.bosaet is damaged."
    assert "kept" in caught.value.safe
    assert closed_file.read_bytes() == bytes(content)


@pytest.mark.parametrize(
    ("whole", "torn"),
    [
        (b"CREATE TABLE village", b"CREATE TABLE\xc7village"),
        (b"TEXT DEFAULT ''", b"TEXT\xc7DEFAULT ''"),
    ],
)
@pytest.mark.parametrize("read_only", [True, False])
def test_a_byte_of_the_schema_that_is_no_letter_is_damage(
    closed_file: Path, whole: bytes, torn: bytes, read_only: bool
) -> None:
    content = closed_file.read_bytes()
    assert whole in content
    closed_file.write_bytes(content.replace(whole, torn, 1))
    with pytest.raises(FileDamaged):
        open_project(closed_file, read_only=read_only)


def test_a_file_whose_schema_is_torn_may_be_replaced(closed_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "torn.bosaet"
    content = closed_file.read_bytes()
    target.write_bytes(content.replace(b"CREATE TABLE village", b"CREATE TABLE\xc7village"))
    with contextlib.closing(open_driver(closed_file, read_only=True)) as driver:
        copy_to(driver, target)
    open_project(target).close()


def test_damage_that_only_copying_shows_names_the_file(closed_file: Path) -> None:
    tamper(
        closed_file,
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'ix_dot_', 'ix_Dot_')",
    )
    with (
        contextlib.closing(open_project(closed_file)) as project,
        pytest.raises(FileDamaged, match="Vørgod æøå"),
    ):
        project.back_up(datetime(2026, 3, 1))


DIES_WRITING = """
import os, sys
from pathlib import Path
from bosaet_desktop.core.project import open_project
project = open_project(Path(sys.argv[1]))
driver = project.store.driver
driver.execute("PRAGMA cache_size=1")
driver.execute("BEGIN IMMEDIATE")
driver.execute("UPDATE project SET title = 'half a change'")
driver.execute("UPDATE category SET name = id || hex(zeroblob(4000))")
os._exit(9)
"""


@pytest.mark.parametrize("read_only", [False, True])
def test_half_a_change_left_by_a_crash_is_taken_back(closed_file: Path, read_only: bool) -> None:
    subprocess.run([sys.executable, "-c", DIES_WRITING, closed_file], check=False)
    journal = closed_file.with_name(closed_file.name + "-journal")
    assert journal.stat().st_size, "the crash left nothing behind, so this would prove nothing"
    project = open_project(closed_file, read_only=read_only)
    assert project.scalar(select(project_table.c.title)) == "Vorgod"
    project.close()


@pytest.mark.parametrize(
    "name",
    [
        "a%20b",
        "50 %",
        "#1",
        " led",
        "Ærø Å",
        "\U0001f600\U0001f3e1",
        "file:x&mode=memory",
        "n" * 230,
    ],
)
def test_any_name_the_disk_takes_will_do(tmp_path: Path, name: str) -> None:
    path, copied = tmp_path / f"{name}.bosaet", tmp_path / "copies" / f"{name}.bosaet"
    project = create_project(path, NewProject("A"))
    copy_to(project.store.driver, copied)
    project.close()
    open_project(copied).close()
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]


def test_a_name_too_long_for_the_disk_is_refused(tmp_path: Path) -> None:
    path = tmp_path / f"{'ø' * 200}.bosaet"
    with pytest.raises(FileReadOnly, match="cannot be created"):
        create_project(path, NewProject("A"))
    with pytest.raises(FileMissing):
        open_project(path)
