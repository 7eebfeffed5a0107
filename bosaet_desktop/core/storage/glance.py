"""A first look at a file, before the libraries that open it are loaded."""

import contextlib
import sqlite3
from pathlib import Path

from bosaet_desktop.core.storage.address import uri_of


def seems_free(path: Path) -> bool:
    """Tell whether `path` is a database that nobody has open, without changing it."""
    uri = f"{uri_of(path.absolute())}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=0)) as driver:
            driver.execute("PRAGMA user_version").fetchone()
    except sqlite3.Error:
        return False
    return True
