"""What merging two files would bring, and the questions that only people can answer."""

from dataclasses import dataclass
from enum import StrEnum


class Choice(StrEnum):
    """Whose version stands; BOTH keeps the other file's sheet beside ours, to be compared."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


class ConflictKind(StrEnum):
    """What is in doubt: one field of a row, one mark, or whether something still exists."""

    FIELD = "field"
    MARK = "mark"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Conflict:
    """One question: both files changed the same thing since they were one.

    `about` names the thing ("Sheet 12"), `what` the part of it that differs; `ours` and `theirs`
    are what stands there, ready to be read. Conflicts with the same `group` are one sheet, and
    may be answered with BOTH together.
    """

    key: str
    kind: ConflictKind
    about: str
    what: str
    ours: str
    theirs: str
    group: str
    may_keep_both: bool = False


@dataclass(frozen=True, slots=True)
class SubjectCount:
    """How the rows of one kind compare: `name` is a plural, ready to be read."""

    name: str
    new: int
    newer: int
    gone: int

    @property
    def comes(self) -> int:
        """How many rows the other file changes here, conflicts apart."""
        return self.new + self.newer + self.gone
