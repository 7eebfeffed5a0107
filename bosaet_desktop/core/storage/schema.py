"""The shape a project file must have, and how a file is held against it."""

import sqlite3
from typing import TypeAlias

from sqlalchemy import create_engine
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.pool import StaticPool

from bosaet_desktop.core.model.tables import complete_metadata

APPLICATION_ID = 0x42_6F_73_E6
SCHEMA_VERSION = 4
FIRST_VERSION = 1
HEAD_REVISION = "0004"

_REVISIONS = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"

Shape: TypeAlias = dict[str, tuple[tuple[object, ...], ...]]


def lay_out(driver: sqlite3.Connection) -> None:
    """Create every table in an empty database, in one transaction, and put our name on it."""
    engine = create_engine("sqlite://", creator=lambda: driver, poolclass=StaticPool)
    driver.execute("BEGIN IMMEDIATE")
    with engine.connect() as connection:
        connection.exec_driver_sql(_REVISIONS)
        connection.exec_driver_sql(
            "INSERT INTO alembic_version (version_num) VALUES (?)", (HEAD_REVISION,)
        )
        complete_metadata().create_all(connection, checkfirst=False)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
        connection.commit()


def shape(driver: sqlite3.Connection) -> Shape:
    """Return what the main database consists of: the columns of each table, and all else by name.

    Compared by `table_xinfo` and not by SQL text, since a migration may quote names differently;
    in the order of names, since a column that came with a later version stands last.
    """
    found: Shape = {}
    objects = driver.execute(
        "SELECT type, name FROM main.sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).fetchall()
    for kind, name in objects:
        columns = driver.execute(f"PRAGMA main.table_xinfo({_quoted(name)})").fetchall()
        found[f"{kind} {name}"] = tuple(
            sorted(
                (column[1], str(column[2]).upper(), column[3], column[5], column[6])
                for column in columns
            )
        )
    return found


def expected_shape() -> Shape:
    """Return the shape that this version of the program gives a new file.

    Told from the tables' description: laying out a database to look at costs every open 20 ms more.
    """
    dialect = SQLiteDialect()
    expected: Shape = {"table alembic_version": (("version_num", "VARCHAR(32)", 1, 1, 0),)}
    for table in complete_metadata().tables.values():
        keys = [column.name for column in table.primary_key]
        expected[f"table {table.name}"] = tuple(
            sorted(
                (
                    column.name,
                    column.type.compile(dialect).upper(),
                    int(not column.nullable),
                    keys.index(column.name) + 1 if column.name in keys else 0,
                    0,
                )
                for column in table.columns
            )
        )
        expected |= {f"index {index.name}": () for index in table.indexes}
    return expected


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
