"""Working groups, promises and who tells whom."""

from enum import StrEnum


class CommitmentState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
