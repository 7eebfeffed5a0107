"""What an import did, for the sentence that tells of it, and how its reading is watched."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The rows taken in, the columns left out, what had to be made, and finished remarks.

    `what` is the word of the command line (ideas, initiatives ...); `ignored_columns` are headings
    as they stand in the file; `made` are names of villages and categories that were not there.
    """

    what: str
    taken: int
    ignored_columns: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


class Watch(Protocol):
    """Passes items on one by one while somebody watches, and may end the work by an error.

    Only for reading: nothing is watched inside a change, so stopping leaves nothing half done.
    """

    def __call__(self, items: Iterable[T], total: int = 0, /) -> Iterable[T]: ...


def unwatched(items: Iterable[T], total: int = 0, /) -> Iterable[T]:
    """Pass the items on with nobody watching."""
    return items
