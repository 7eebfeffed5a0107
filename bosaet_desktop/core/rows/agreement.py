"""What the parties agree on, give and expect, and what is still open between them."""

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


class QuestionStatus(StrEnum):
    """Whether somebody has answered."""

    OPEN = "open"
    ANSWERED = "answered"


class HandoverKind(StrEnum):
    """What a successor is told."""

    HISTORY = "history"
    REFUSAL = "refusal"
    CONTACT = "contact"
    PLACE = "place"
