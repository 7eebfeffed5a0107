"""Revisions lead to the very schema that a new file gets, and a failing one harms nothing."""

import contextlib
import shutil
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, func, select
from sqlalchemy.pool import StaticPool

from bosaet_desktop.core.model.scoring import mark
from bosaet_desktop.core.model.tables import all_tables
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.storage.backups import backups_of
from bosaet_desktop.core.storage.migrations import alembic_config, upgrade
from bosaet_desktop.core.storage.salvage import salvage
from bosaet_desktop.core.storage.schema import (
    APPLICATION_ID,
    HEAD_REVISION,
    SCHEMA_VERSION,
    expected_shape,
    lay_out,
    shape,
)

REVISION = '''"""A later version."""
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    with op.batch_alter_table("village", recreate="always") as batch:
        batch.add_column(sa.Column("mayor", sa.Text()))
    {further}
'''


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resource_path("migrations"), tmp_path / "100 % migrations"))


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as driver:
        return driver.execute(query).fetchall()


def test_there_is_one_head_and_new_files_stand_at_it() -> None:
    heads = ScriptDirectory.from_config(alembic_config()).get_heads()
    assert heads == [HEAD_REVISION]


def test_all_revisions_together_give_the_schema_of_a_new_file() -> None:
    driver = sqlite3.connect(":memory:", isolation_level=None)
    engine = create_engine("sqlite://", creator=lambda: driver, poolclass=StaticPool)
    with engine.connect() as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        assert shape(driver) == expected_shape()


def test_the_shape_that_is_expected_is_the_one_a_new_file_gets() -> None:
    driver = sqlite3.connect(":memory:", isolation_level=None)
    lay_out(driver)
    assert shape(driver) == expected_shape()


def test_a_rebuilt_parent_keeps_its_children_and_a_backup_is_made(
    project: Project, scripts: Path
) -> None:
    path = project.path
    with project.change("New project") as connection:
        connection.exec_driver_sql(
            "INSERT INTO person (id, name, side, village_id)"
            " SELECT 'p', 'Ida', 'citizen', id FROM village LIMIT 1"
        )
    project.close()
    (scripts / "versions" / "9999_later.py").write_text(
        REVISION.format(head=HEAD_REVISION, further="")
    )
    upgrade(path, scripts)
    assert rows(path, "SELECT version_num FROM alembic_version") == [("9999",)]
    assert rows(path, "SELECT count(*) FROM village WHERE mayor IS NULL") == [(2,)]
    assert rows(path, "SELECT count(*) FROM person WHERE village_id IS NOT NULL") == [(1,)]
    [(identity,)] = rows(path, "SELECT identity FROM project")
    assert len(backups_of(str(identity))) == 1


def test_a_revision_that_fails_half_way_leaves_the_file_as_it_was(
    project: Project, scripts: Path
) -> None:
    path = project.path
    project.close()
    before = rows(path, "SELECT * FROM sqlite_master")
    (scripts / "versions" / "9999_later.py").write_text(
        REVISION.format(head=HEAD_REVISION, further="1 / 0")
    )
    with pytest.raises(ZeroDivisionError):
        upgrade(path, scripts)
    assert rows(path, "SELECT * FROM sqlite_master") == before
    assert rows(path, "SELECT version_num FROM alembic_version") == [(HEAD_REVISION,)]


def first_version_of(path: Path) -> Path:
    """Write what the project at `path` holds into a file of the first version."""
    older = path.with_name("older.bosaet")
    driver = sqlite3.connect(older, isolation_level=None)
    engine = create_engine("sqlite://", creator=lambda: driver, poolclass=StaticPool)
    with engine.connect() as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.commit()
    driver.execute("ATTACH ? AS newer", (str(path),))
    for (name,) in driver.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'"):
        if name != "alembic_version":
            columns = ", ".join(row[1] for row in driver.execute(f"PRAGMA main.table_info({name})"))
            driver.execute(f"INSERT INTO {name} ({columns}) SELECT {columns} FROM newer.{name}")
    driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
    driver.execute("PRAGMA user_version=1")
    driver.close()
    return older


def test_a_file_of_the_first_version_opens_with_all_it_held(
    samples: Mapping[str, Path], tmp_path: Path
) -> None:
    older = first_version_of(Path(shutil.copy(samples["da"], tmp_path)))
    first = columns_of(older)
    before = content(older, first)
    open_project(older).close()
    assert content(older, first) == before
    assert rows(older, "PRAGMA user_version") == [(SCHEMA_VERSION,)]


def test_a_file_of_the_first_version_can_be_looked_at_without_being_changed(
    samples: Mapping[str, Path], tmp_path: Path
) -> None:
    older = first_version_of(Path(shutil.copy(samples["da"], tmp_path)))
    before = older.read_bytes()
    with contextlib.closing(open_project(older, read_only=True)) as project:
        assert project.scalar(select(func.count()).select_from(mark)) > 0
    assert older.read_bytes() == before


def test_a_damaged_file_of_the_first_version_is_saved_too(
    samples: Mapping[str, Path], tmp_path: Path
) -> None:
    older = first_version_of(Path(shutil.copy(samples["da"], tmp_path)))
    saved = salvage(older, tmp_path / "saved.bosaet")
    assert saved.torn == ()
    first = columns_of(older)
    assert content(tmp_path / "saved.bosaet", first) == content(older, first)


def columns_of(path: Path) -> dict[str, list[str]]:
    """The columns of every table there is in a file."""
    tables = (table.name for table in all_tables())
    found = {name: [str(row[1]) for row in rows(path, f"PRAGMA table_info({name})")]
             for name in tables}  # fmt: skip
    return {name: columns for name, columns in found.items() if columns}


def content(path: Path, columns: Mapping[str, list[str]]) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the tables named, with those columns, in an order of their own."""
    return {
        name: sorted(rows(path, f"SELECT {', '.join(listed)} FROM {name}"), key=repr)
        for name, listed in columns.items()
    }
