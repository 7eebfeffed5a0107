"""Bringing an older file up to date: a backup first, then Alembic in one transaction."""

import contextlib
import sqlite3
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool

from bosaet_desktop.core.errors import FileDamaged
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.storage.backups import back_up
from bosaet_desktop.core.storage.connection import open_driver, open_in_memory
from bosaet_desktop.core.storage.schema import SCHEMA_VERSION
from bosaet_desktop.core.storage.trouble import damaged


def upgrade(path: Path, scripts: Path | None = None) -> None:
    """Migrate the file at `path` to the newest of `scripts`; on any failure it stays as it was.

    Foreign keys are off while tables are rebuilt, since a rebuilt parent would otherwise take its
    children along, and are checked as a whole before the commit.
    """
    with contextlib.closing(open_driver(path, read_only=False)) as driver:
        row = driver.execute("SELECT identity FROM project").fetchone()
        if row is None:
            raise damaged()
        back_up(driver, str(row[0]), datetime.now())
        _migrate(driver, path.name, scripts)


def upgraded_in_memory(path: Path, scripts: Path | None = None) -> sqlite3.Connection:
    """Return a database in memory with what the file holds, as this version would keep it."""
    driver = open_in_memory()
    try:
        with contextlib.closing(open_driver(path, read_only=True)) as source:
            source.backup(driver)
        _migrate(driver, path.name, scripts)
    except BaseException:
        driver.close()
        raise
    return driver


def alembic_config(scripts: Path | None = None) -> Config:
    """Return Alembic's settings, without a file: the scripts ship as resources."""
    config = Config()
    folder = scripts or resource_path("migrations")
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config


def _migrate(driver: sqlite3.Connection, name: str, scripts: Path | None) -> None:
    driver.execute("PRAGMA foreign_keys=OFF")
    engine = create_engine("sqlite://", creator=lambda: driver, poolclass=StaticPool)
    # Begun through SQLAlchemy, so that Alembic sees a transaction of ours and never commits.
    event.listen(engine, "begin", lambda each: each.exec_driver_sql("BEGIN EXCLUSIVE"))
    with engine.begin() as connection:
        config = alembic_config(scripts)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if driver.execute("PRAGMA foreign_key_check").fetchall():
            raise FileDamaged(
                _("{name} could not be brought up to date.").format(name=name),
                safe=_("The file is as it was, and a backup was made."),
            )
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    driver.execute("PRAGMA foreign_keys=ON")
