"""What becomes of hopes and questions."""

from enum import StrEnum


class HopeState(StrEnum):
    """What people have marked a hope as; OPEN: nobody has said yet."""

    OPEN = "open"
    MET = "met"
    UNMET = "unmet"


class QuestionStatus(StrEnum):
    """Whether somebody has answered."""

    OPEN = "open"
    ANSWERED = "answered"
