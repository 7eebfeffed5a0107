"""Who is involved, how and when, as the pages of the plan see it."""

from enum import StrEnum

# The ladder of involvement has five steps, the lowest is 1 (domain.md section 3).
LEVELS = (1, 2, 3, 4, 5)


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
