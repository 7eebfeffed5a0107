"""What is agreed on, and what of the frame is settled."""

from enum import StrEnum


class AgreementKind(StrEnum):
    """What a line of the agreement is about."""

    GOAL = "goal"
    LIMIT = "limit"
    AREA = "area"
    SEGMENT = "segment"


class FrameState(StrEnum):
    """How firm an answer of the municipality is; OPEN: not known yet."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
