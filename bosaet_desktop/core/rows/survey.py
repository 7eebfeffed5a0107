"""The engagement survey as its page, its paper and its arithmetic see it."""

from enum import StrEnum

# The questions of the survey are marked from 1 to 5.
LOWEST_MARK, HIGHEST_MARK = 1, 5
MOST_QUESTIONS = 10


class Tone(StrEnum):
    """How a word about the place sounds."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
