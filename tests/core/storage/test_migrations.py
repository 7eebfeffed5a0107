"""Revisions lead to the very schema that a new file gets, and a failing one harms nothing."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.storage.backups import backups_of
from bosaet_desktop.core.storage.migrations import alembic_config, upgrade
from bosaet_desktop.core.storage.schema import HEAD_REVISION, expected_shape, lay_out, shape

REVISION = '''"""A later version."""
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


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
    (scripts / "versions" / "0002_later.py").write_text(REVISION.format(further=""))
    upgrade(path, scripts)
    assert rows(path, "SELECT version_num FROM alembic_version") == [("0002",)]
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
    (scripts / "versions" / "0002_later.py").write_text(REVISION.format(further="1 / 0"))
    with pytest.raises(ZeroDivisionError):
        upgrade(path, scripts)
    assert rows(path, "SELECT * FROM sqlite_master") == before
    assert rows(path, "SELECT version_num FROM alembic_version") == [("0001",)]
