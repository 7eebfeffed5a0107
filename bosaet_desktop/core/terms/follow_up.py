"""How an initiative goes afterwards, and how strongly it is backed."""

from enum import StrEnum

LOWEST_BACKING, HIGHEST_BACKING = 1, 5


class Progress(StrEnum):
    """How an initiative stands at a check-in."""

    NOT_STARTED = "not_started"
    ON_TRACK = "on_track"
    STALLED = "stalled"
    DONE = "done"
    STOPPED = "stopped"


CLOSED = frozenset({Progress.DONE, Progress.STOPPED})
