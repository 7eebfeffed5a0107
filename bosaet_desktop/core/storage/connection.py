"""The one connection to a project file, set so that what is acknowledged survives a power cut."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, SelectBase, create_engine, event
from sqlalchemy.engine.interfaces import DBAPICursor, ExecutionContext
from sqlalchemy.pool import NullPool

from bosaet_desktop.core.storage.address import uri_of

# design.md section 5 and docs/decisions say what each of these was measured to prevent.
DURABILITY = {
    "locking_mode": "EXCLUSIVE",
    "journal_mode": "DELETE",
    "synchronous": "EXTRA",
    "fullfsync": "ON",
    "journal_size_limit": "0",
    "secure_delete": "ON",
    "foreign_keys": "ON",
    "recursive_triggers": "ON",
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "mmap_size": "0",
    "temp_store": "MEMORY",
}


def open_driver(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open `path`, which must exist, with transactions left entirely to us."""
    mode = "ro" if read_only else "rw"
    return _open(f"{uri_of(path.absolute())}?mode={mode}")


def open_in_memory() -> sqlite3.Connection:
    """Open an empty database that is gone when it is closed."""
    return _open("file::memory:")


def connect(open_it: Callable[[], sqlite3.Connection]) -> Connection:
    """Return the connection that a project holds as long as it is open.

    Transactions begin by SQLAlchemy's documented event recipe, and anything but a SELECT runs, if
    `info["writes"]` says so. Nothing is pooled: a second connection would find the file locked by
    the first.
    """
    engine = create_engine(
        "sqlite://", creator=open_it, poolclass=NullPool, pool_reset_on_return=None
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "before_cursor_execute", _refuse_stray)
    connection = engine.connect()
    connection.info["writes"] = False
    connection.info["stamp"] = (0, 0)
    return connection


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the sqlite3 connection below, for what SQLAlchemy has no words for."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def driver_for_writing(connection: Connection) -> sqlite3.Connection:
    """Return the same inside a change; raises RuntimeError outside of one."""
    if not connection.info["writes"]:
        raise _stray()
    return driver_of(connection)


def _open(uri: str) -> sqlite3.Connection:
    driver = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=0)
    try:
        for name, value in DURABILITY.items():
            driver.execute(f"PRAGMA {name}={value}")
    except UnicodeDecodeError as error:
        driver.close()
        raise _torn_schema() from error
    except sqlite3.Error:
        driver.close()
        raise
    return driver


def _torn_schema() -> sqlite3.DatabaseError:
    """Return SQLite's error for a schema it quotes in a complaint that is no text itself."""
    torn = sqlite3.DatabaseError("malformed database schema")
    torn.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return torn


def _begin(connection: Connection) -> None:
    # Who reads asks one thing at a time, and SQLite answers each as of one moment by itself.
    if connection.info["writes"]:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _refuse_stray(
    connection: Connection,
    _cursor: DBAPICursor,
    _statement: str,
    _parameters: object,
    context: ExecutionContext | None,
    _executemany: bool,
) -> None:
    # Not by `PRAGMA query_only`: each time it is turned, SQLite prepares every statement anew.
    if connection.info["writes"]:
        return
    asked = context.compiled.statement if context is not None and context.compiled else None
    if not isinstance(asked, SelectBase):
        raise _stray()


def _stray() -> RuntimeError:
    return RuntimeError("a project is written to inside a change only")
