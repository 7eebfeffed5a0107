"""What happens in an evening, and what is noted of it."""

from enum import StrEnum


class AgendaKind(StrEnum):
    """What happens in an item of the agenda."""

    WELCOME = "welcome"
    PRESENT = "present"
    DISCUSS = "discuss"
    GROUPS = "groups"
    SCORE = "score"
    BREAK = "break"
    RESULT = "result"
    CHOOSE = "choose"
    CLOSING = "closing"
    OTHER = "other"


class NoteKind(StrEnum):
    """What a note of the minutes is."""

    NOTE = "note"
    DECISION = "decision"
    AGREEMENT = "agreement"
    QUESTION = "question"
    QUOTE = "quote"
