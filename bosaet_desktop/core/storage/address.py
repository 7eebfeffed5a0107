"""Where a file lies, as SQLite wants to be told."""

import os
from pathlib import PurePath
from urllib.parse import quote_from_bytes


def uri_of(path: PurePath) -> str:
    """Return the address of an absolute path as SQLite takes it (sqlite.org/uri.html).

    Unlike `as_uri` it names no host: SQLite refuses one, so that `//server/share` never opened.
    """
    name = path.as_posix()
    return (
        f"file://{'' if name.startswith('/') else '/'}{quote_from_bytes(os.fsencode(name), '/:')}"
    )
