"""The plan of what was chosen: who carries each initiative, and what comes first."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bosaet_desktop.core.rows.tag import NamedTag
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.plan import PlanRole


class PlanText(StrEnum):
    """What a plan says in words; the value is the name of the column in the file."""

    GOAL = "goal"
    SUCCESS_SIGN = "success_sign"
    PARTNERS = "partners"
    CONTRIBUTION = "contribution"
    FIRST_STEP = "first_step"
    EXCEPTION_REASON = "exception_reason"
    TROUBLE_DEED = "trouble_deed"
    TROUBLE_WHEN = "trouble_when"
    TROUBLE_CALL = "trouble_call"
    TROUBLE_TELLING = "trouble_telling"


TROUBLES = (
    PlanText.TROUBLE_DEED,
    PlanText.TROUBLE_WHEN,
    PlanText.TROUBLE_CALL,
    PlanText.TROUBLE_TELLING,
)


class Gap(StrEnum):
    """What an initiative lacks before it really starts (method.md section 6)."""

    ANCHOR = "anchor"
    FIRST_STEP = "first_step"
    DATE = "date"
    LATE = "late"
    HELPERS = "helpers"
    CONTRIBUTION = "contribution"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class RoleChange:
    """Who left a role and when; `person` is empty when the name has been erased since."""

    id: str
    role: PlanRole
    person: str
    changed_on: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlanStep:
    """A step after the first; `responsible` is a name, empty where nobody is named."""

    id: str
    title: str
    responsible: str = ""
    starts_on: date | None = None
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class PlanResource:
    """Something the work takes; `hours` and `cost` (kroner) are None where nobody has said.

    `source` is where it comes from, and `secured` whether that has been promised.
    """

    id: str
    title: str
    hours: float | None = None
    cost: int | None = None
    source: str = ""
    secured: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """A period of the work, counted from 1."""

    number: int
    title: str
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of one chosen initiative; people are names, empty where nobody is named.

    `agreed_on` is the day from which the fourteen days to the first step are counted. Groups and
    messages are those of the involvement plan.
    """

    initiative_id: str
    title: str
    status: InitiativeStatus = InitiativeStatus.CHOSEN
    goal: str = ""
    success_sign: str = ""
    anchor: str = ""
    helpers: tuple[str, ...] = ()
    partners: str = ""
    contribution: str = ""
    contact: str = ""
    first_step: str = ""
    first_step_date: date | None = None
    exception_reason: str = ""
    agreed_on: date | None = None
    trouble_deed: str = ""
    trouble_when: str = ""
    trouble_call: str = ""
    trouble_telling: str = ""
    stage_number: int | None = None
    steps: tuple[PlanStep, ...] = ()
    resources: tuple[PlanResource, ...] = ()
    group_ids: tuple[str, ...] = ()
    message_ids: tuple[str, ...] = ()
    tags: tuple[NamedTag, ...] = ()

    def words(self, part: PlanText) -> str:
        """Return one of the plan's texts."""
        return str(getattr(self, part.value))
