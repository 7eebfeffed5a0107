"""A survey beside the one that was taken before it."""

from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.rows.survey import MarkSummary, ToneShares


class Verdict(StrEnum):
    """What can be said of a difference between two surveys."""

    TOO_FEW = "too_few"
    CHANCE = "chance"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Difference:
    """How much a figure moved; `chance` is how often (0-1) dealing the forms out anew moves it so.

    `size` is None where one side has no figure, `chance` where there are too few forms.
    """

    size: float | None
    chance: float | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ComparedQuestion:
    """A question that was asked in the same words both times."""

    wording: str
    before: MarkSummary
    after: MarkSummary
    difference: Difference


@dataclass(frozen=True, slots=True)
class ComparedWord:
    """A word about the place, with how many wrote it each time."""

    text: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class SurveyComparison:
    """Everything two surveys say beside each other; `*_forms` count those with an answer.

    `positive` is about the share of positive words. `only_before` and `only_after` are questions
    that were worded otherwise the other time, and cannot be compared.
    """

    before_name: str
    after_name: str
    before_forms: int
    after_forms: int
    before_shares: ToneShares
    after_shares: ToneShares
    positive: Difference
    words: tuple[ComparedWord, ...]
    questions: tuple[ComparedQuestion, ...]
    only_before: tuple[str, ...] = ()
    only_after: tuple[str, ...] = ()

    @property
    def differences(self) -> tuple[Difference, ...]:
        """All that was held against chance."""
        return (self.positive, *(each.difference for each in self.questions))

    @property
    def came(self) -> tuple[ComparedWord, ...]:
        """The words that only the later forms have, the most frequent first."""
        return tuple(each for each in self.words if not each.before)

    @property
    def went(self) -> tuple[ComparedWord, ...]:
        """The words that only the earlier forms have, the most frequent first."""
        return tuple(each for each in self.words if not each.after)

    @property
    def stayed(self) -> tuple[ComparedWord, ...]:
        """The words both have."""
        return tuple(each for each in self.words if each.before and each.after)
