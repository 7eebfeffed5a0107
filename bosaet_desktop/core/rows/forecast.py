"""What an evening of scoring is planned with, and how long each route then takes."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

PRACTISED_KEYS_PER_HOUR = 8_000
UNTRAINED_KEYS_PER_HOUR = 4_900

# A suggestion until the programme says something: no source names the minutes.
USUAL_MINUTES = 120
# Secret dots bring the list down to 8-10 initiatives before sheets are printed (method.md 1).
FEWEST_TO_CHOOSE_FROM, USUAL_INITIATIVES = 8, 10
PEOPLE_AT_A_TABLE = 5
MOST_PARTICIPANTS, MOST_INITIATIVES = 1_000, 999
MOST_MINUTES, MOST_BREAK_MINUTES, MOST_TYPISTS = 9_999, 999, 9


class Route(StrEnum):
    """A way from crosses on paper to a result, the simplest to run first."""

    JOINT = "joint"
    TABLE = "table"
    PERSON = "person"
    SHARED = "shared"


class StepKind(StrEnum):
    """A part of the evening, in its order; WAIT is typing that the break could not hold."""

    PRESENT = "present"
    TALK = "talk"
    AGREE = "agree"
    FILL = "fill"
    COLLECT = "collect"
    BREAK = "break"
    WAIT = "wait"
    RESULT = "result"
    CHOOSE = "choose"
    SIGN_UP = "sign_up"


class Limit(StrEnum):
    """What a route cannot tell, or what it asks for in return."""

    SUM_ONLY = "sum_only"
    FEW_SHEETS = "few_sheets"
    FEWER_VOICES = "fewer_voices"
    TOO_MANY_TO_AGREE = "too_many_to_agree"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class ScoringPlan:
    """What is planned with; `minutes` run from the first initiative to the sign-up, break included.

    `typists` laptops type when sheets are shared; `keys_per_hour` is the speed of one typist.
    """

    participants: int
    initiatives: int
    questions: int = 3
    minutes: int = USUAL_MINUTES
    break_minutes: int = 15
    typists: int = 1
    keys_per_hour: float = PRACTISED_KEYS_PER_HOUR


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the evening in whole minutes, as programmes are written."""

    kind: StepKind
    minutes: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """How a route goes: `typing` minutes for `marks` on `sheets`, of them `waiting` past the break.

    `given` minutes are at hand, and `most_initiatives` are as many as would fit into them.
    """

    route: Route
    sheets: int
    typists: int
    marks: int
    typing: float
    steps: tuple[Step, ...]
    given: int
    most_initiatives: int
    limits: tuple[Limit, ...]

    @property
    def total(self) -> int:
        """Minutes from the first initiative to the sign-up."""
        return sum(step.minutes for step in self.steps)

    @property
    def over(self) -> int:
        """Minutes more than there are; 0 or less when the route fits."""
        return self.total - self.given

    @property
    def fits(self) -> bool:
        """Whether the route fits into the minutes given."""
        return self.over <= 0

    @property
    def typing_minutes(self) -> int:
        """Minutes of typing after the sheets are collected, rounded up."""
        return ceil(self.typing)

    def minutes_of(self, kind: StepKind) -> int:
        """Return the minutes of one part, 0 when the route goes without it."""
        return sum(step.minutes for step in self.steps if step.kind is kind)


@dataclass(frozen=True, slots=True)
class Advice:
    """The forecasts of all routes, in the order of `Route`, and which of them is recommended.

    `recommended` does not fit when nothing does: it is then the most telling route that fewer
    initiatives would let in, or None where no number would. `richer` is a more telling route that
    a shorter list would let in.
    """

    forecasts: tuple[Forecast, ...]
    recommended: Forecast | None
    richer: Forecast | None = None

    def of(self, route: Route) -> Forecast:
        """Return the forecast of a route."""
        return self.forecasts[tuple(Route).index(route)]


@dataclass(frozen=True, slots=True)
class PlanBasis:
    """What the project says: `plan`, and which of its figures are suggestions or measured.

    `known` is how many initiatives there are, on the sheet when `chosen`; `route` is in use.
    """

    round_number: int
    plan: ScoringPlan
    route: Route
    minutes_said: bool
    known: int
    chosen: bool
    measured: bool
    typed_sheets: int
