"""What came of an initiative, and what others may learn from it."""

from dataclasses import dataclass
from datetime import date

from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.outcome import LessonKind
from bosaet_desktop.core.terms.tag import TagKind


@dataclass(frozen=True, slots=True)
class Lesson:
    """Something others may learn; without an initiative it is one of the whole process."""

    id: str
    kind: LessonKind
    text: str
    initiative_id: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words somebody said; `said_by` is a role and no name."""

    id: str
    text: str
    said_by: str = ""
    initiative_id: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A planned initiative and what came of it; `rating` is None until somebody gives it.

    `steps_done` of `steps` are those of its plan.
    """

    initiative_id: str
    title: str
    status: InitiativeStatus
    stage_number: int | None = None
    villages: tuple[str, ...] = ()
    rating: int | None = None
    completed_on: date | None = None
    text: str = ""
    good_example: bool = False
    lessons: tuple[Lesson, ...] = ()
    quotes: tuple[Quote, ...] = ()
    steps: int = 0
    steps_done: int = 0

    @property
    def is_completed(self) -> bool:
        """Whether the initiative is finished; dropped ones are not."""
        return self.status is InitiativeStatus.DONE

    def of_kind(self, kind: LessonKind) -> tuple[str, ...]:
        """Return the words of its lessons of one kind."""
        return tuple(each.text for each in self.lessons if each.kind is kind)


@dataclass(frozen=True, slots=True)
class TagCover:
    """A focus area or a value, with how many planned initiatives stand for it."""

    name: str
    kind: TagKind
    planned: int
    completed: int


@dataclass(frozen=True, slots=True)
class StageOutcomes:
    """What was planned in a stage; the last one may be that of what stands in none, untitled."""

    title: str
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class OutcomeSheet:
    """Everything there is to tell afterwards."""

    outcomes: tuple[Outcome, ...]
    stages: tuple[StageOutcomes, ...]
    covers: tuple[TagCover, ...]
    lessons: tuple[Lesson, ...]

    @property
    def good_examples(self) -> tuple[Outcome, ...]:
        """Those ticked to be shown to others."""
        return tuple(each for each in self.outcomes if each.good_example)
