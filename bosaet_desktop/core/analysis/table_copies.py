"""The names of copies that go to the tables: "Vorgod (bord 3).bosaet" belongs to table 3."""

import re
from pathlib import Path

from bosaet_desktop.core.i18n import _

# In either language: the laptop of the table may speak another one than that of the facilitator.
_MARK = re.compile(r" \((?:bord|table) (\d{1,3})\)$", re.IGNORECASE)


def table_copy(path: Path, number: int) -> Path:
    """Return where the copy for table `number` goes: beside the project, with the number in it."""
    stem, word = _MARK.sub("", path.stem), _("table {n}").format(n=number)
    return path.with_name(f"{stem} ({word}){path.suffix}")


def table_of(path: Path) -> int | None:
    """Return the number of the table a copy was made for, None for any other file."""
    found = _MARK.search(path.stem)
    number = int(found[1]) if found else 0
    return number or None
