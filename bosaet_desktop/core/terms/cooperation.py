"""What becomes of promises."""

from enum import StrEnum


class CommitmentState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
