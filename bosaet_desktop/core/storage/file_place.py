"""Whether an open file still lies where it was opened, so that what is saved can be found again."""

import os
from dataclasses import dataclass
from pathlib import Path

from bosaet_desktop.core.errors import FileMissing
from bosaet_desktop.core.i18n import _


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A path, and which file lay there: the number its disk gave it.

    SQLite asks the same whenever it makes a journal (`databaseIsUnmoved` in its pager.c), but with
    the lock held all the time it makes only one. Windows moves no file that is open.
    """

    path: Path
    number: int | None

    @classmethod
    def of(cls, path: Path) -> "FilePlace":
        """Return where a file lies that has just been opened."""
        place = path.absolute()
        return cls(place, _number(place))

    def hold(self) -> None:
        """Raise FileMissing unless the same file lies there: writing on would save nothing.

        A file that is deleted or replaced, as programs that keep folders alike replace it, can be
        written to until it is closed, and is then gone.
        """
        if os.name == "nt" or _number(self.path) == self.number:
            return
        raise FileMissing(
            _("{name} is not where it was opened any more, so this could not be saved.").format(
                name=self.path.name
            ),
            safe=_("Nothing saved before is lost as long as this window is open."),
            todo=_("Save a copy somewhere else and go on in the copy."),
        )


def _number(path: Path) -> int | None:
    try:
        return path.stat().st_ino
    except OSError:
        return None
