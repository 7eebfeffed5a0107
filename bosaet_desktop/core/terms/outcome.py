"""How what came of it is rated, and what is learned."""

from enum import StrEnum

LOWEST_RATING, HIGHEST_RATING = 1, 5


class LessonKind(StrEnum):
    """Whether something worked, is better avoided, or is advice from elsewhere."""

    WORKED = "worked"
    PITFALL = "pitfall"
    ADVICE = "advice"
