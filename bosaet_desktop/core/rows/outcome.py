"""What came of an initiative, and what others may learn from it."""

from enum import StrEnum

LOWEST_RATING, HIGHEST_RATING = 1, 5


class LessonKind(StrEnum):
    """Whether something worked, is better avoided, or is advice from elsewhere."""

    WORKED = "worked"
    PITFALL = "pitfall"
    ADVICE = "advice"


class TagKind(StrEnum):
    """What a tag of the project names: a focus area, or a value people stand for."""

    FOCUS = "focus"
    VALUE = "value"
