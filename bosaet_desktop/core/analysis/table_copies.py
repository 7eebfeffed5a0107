"""The names of copies that go to the tables: "Vorgod (bord 3, Barde).bosaet" is of table 3."""

import re
from collections.abc import Sequence
from pathlib import Path

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.text import safe_file_name

# In either language: the laptop of the table may speak another one than that of the facilitator.
_MARK = re.compile(r" \((?:bord|table) (\d{1,3})(?:, (.+))?\)$", re.IGNORECASE)


def table_copy(path: Path, number: int, village: str = "") -> Path:
    """Return where the copy for table `number` goes: beside the project, with the number in it.

    With the name of the village that sits there, the copy knows that too.
    """
    word = _("table {n}").format(n=number)
    told = f"{word}, {safe_file_name(village)}" if village else word
    return path.with_name(f"{_stem(path)} ({told}){path.suffix}")


def table_of(path: Path) -> int | None:
    """Return the number of the table a copy was made for, None for any other file."""
    found = _MARK.search(path.stem)
    number = int(found[1]) if found else 0
    return number or None


def village_of(path: Path, names: Sequence[str]) -> str | None:
    """Return which of these villages a copy was made for, None for no village in particular."""
    found = _MARK.search(path.stem)
    told = found[2] if found else None
    return next((name for name in names if told and safe_file_name(name) == told), None)


def is_copy_of(path: Path, other: Path) -> bool:
    """Tell whether `other` is named as a copy for a table of the project at `path`."""
    return table_of(other) is not None and _stem(other) == _stem(path)


def _stem(path: Path) -> str:
    return _MARK.sub("", path.stem)
