"""The engagement survey as its page, its paper and its arithmetic see it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bosaet_desktop.core.terms.survey import SurveyKind, Tone

MOST_QUESTIONS = 10
# A pulse is answered standing, in half a minute.
MOST_PULSE_QUESTIONS = 3
MOST_WORDS = 5
HIGHEST_FORM = 99_999
# A village is typed as the key that stands before it on the form.
VILLAGE_KEYS = "123456789abcdefghijklmnopqrstuvwxyzæøå"


def most_questions(kind: SurveyKind) -> int:
    """Return how many questions a survey of that kind may ask."""
    return MOST_PULSE_QUESTIONS if kind is SurveyKind.PULSE else MOST_QUESTIONS


@dataclass(frozen=True, slots=True)
class Survey:
    """One taking of the survey; `title` is empty until people give it one."""

    number: int
    title: str = ""
    held_on: date | None = None
    forms: int = 0
    kind: SurveyKind = SurveyKind.BASELINE


@dataclass(frozen=True, slots=True)
class SurveyQuestion:
    """A statement that is marked from 1 to 5."""

    number: int
    wording: str


@dataclass(frozen=True, slots=True)
class SurveySheet:
    """What the printed form asks; `words` is how many words it has room for."""

    project: str
    title: str
    questions: tuple[str, ...] = ()
    villages: tuple[str, ...] = ()
    words: int = 3


@dataclass(frozen=True, slots=True)
class ToldWord:
    """A word that somebody wrote about the place, and how it was meant."""

    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form as it was filled in; a question without a mark is not among `marks`."""

    number: int
    village_id: str | None = None
    words: tuple[ToldWord, ...] = ()
    marks: Mapping[int, int] = field(default_factory=dict)

    @property
    def is_blank(self) -> bool:
        """Whether it holds no answer at all; a village alone is none."""
        return not self.words and not self.marks


@dataclass(frozen=True, slots=True)
class KnownWord:
    """A word some forms have, as it was written most often, and how it was meant each time."""

    text: str
    tones: Mapping[Tone, int]

    @property
    def n(self) -> int:
        """How many times it was written."""
        return sum(self.tones.values())


@dataclass(frozen=True, slots=True)
class ToneShares:
    """How many words were meant how, and on how many forms they stand."""

    tones: Mapping[Tone, int]
    forms: int

    @property
    def words(self) -> int:
        """How many words there are: what the shares are shares of."""
        return sum(self.tones.values())

    def share(self, tone: Tone) -> float | None:
        """Return the share (0-1) of a tone; None where there are no words."""
        return self.tones.get(tone, 0) / self.words if self.words else None


@dataclass(frozen=True, slots=True)
class MarkSummary:
    """The marks of one question: `counts` from the lowest mark to the highest, n, and the mean."""

    number: int
    wording: str
    counts: tuple[int, ...]
    n: int
    mean: float | None


@dataclass(frozen=True, slots=True)
class VillageAnswers:
    """What a village answered; None is hidden, because too few answered.

    `means` has an entry for each question, in their order.
    """

    village: str
    forms: int | None
    shares: ToneShares | None
    means: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class SurveyResult:
    """Everything a survey says; `forms` counts those with an answer, `blank` the others."""

    forms: int
    blank: int
    shares: ToneShares
    words: tuple[KnownWord, ...]
    questions: tuple[MarkSummary, ...]
    villages: tuple[VillageAnswers, ...] = ()
