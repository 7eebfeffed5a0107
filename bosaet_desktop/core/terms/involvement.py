"""When and how people are involved."""

from enum import StrEnum


class Phase(StrEnum):
    """When an activity takes place, seen from the day a thing is decided or finished."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Style(StrEnum):
    """How an activity speaks with people, and so what it can bring about."""

    INFORM = "inform"
    DISCUSS = "discuss"
    DIALOGUE = "dialogue"
