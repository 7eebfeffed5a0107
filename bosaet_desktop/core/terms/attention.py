"""What has become of an attention point."""

from enum import StrEnum


class AttentionState(StrEnum):
    """The four states of an attention point (domain.md, Five themes)."""

    NOT_STARTED = "not_started"
    CONSIDERED = "considered"
    HANDLED = "handled"
    NOT_RELEVANT = "not_relevant"
