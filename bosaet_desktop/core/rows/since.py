"""What has happened since people last met."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class LastMeeting:
    """A meeting that has been held; `title` is a finished name."""

    title: str
    held_on: date


@dataclass(frozen=True, slots=True)
class StepNews:
    """A step of a plan, on the day it was taken or should have been."""

    initiative: str
    step: str
    day: date


@dataclass(frozen=True, slots=True)
class CheckInNews:
    """What the last check-in said of an initiative; `told` is a finished line without names."""

    initiative: str
    told: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that was open between the parties and has its answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class SinceLast:
    """Everything from the day `since` on, up to and with `today`."""

    since: date
    today: date
    meeting: str = ""
    decisions: tuple[str, ...] = ()
    completed: tuple[str, ...] = ()
    news: tuple[CheckInNews, ...] = ()
    done: tuple[StepNews, ...] = ()
    overdue: tuple[StepNews, ...] = ()
    answers: tuple[Answered, ...] = ()
