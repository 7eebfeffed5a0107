"""The kinds of survey, its marks, and the tone of its words."""

from enum import StrEnum

# The questions of the survey are marked from 1 to 5.
LOWEST_MARK, HIGHEST_MARK = 1, 5


class SurveyKind(StrEnum):
    """What a survey is taken for: before, again, or a short pulse in the network."""

    BASELINE = "baseline"
    REPEAT = "repeat"
    PULSE = "pulse"


class Tone(StrEnum):
    """How a word about the place sounds."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
