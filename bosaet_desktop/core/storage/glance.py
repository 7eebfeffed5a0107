"""A first look at a file, before the libraries that open it are loaded."""

import contextlib
import sqlite3
from pathlib import Path


def seems_free(path: Path) -> bool:
    """Tell whether `path` is a database that nobody has open, without changing it."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=0)) as driver:
            driver.execute("PRAGMA user_version").fetchone()
    except sqlite3.Error:
        return False
    return True
