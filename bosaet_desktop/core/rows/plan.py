"""The plan of what was chosen: who carries each initiative, and what comes first."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bosaet_desktop.core.rows.initiative import InitiativeStatus


class PlanText(StrEnum):
    """What a plan says in words; the value is the name of the column in the file."""

    GOAL = "goal"
    SUCCESS_SIGN = "success_sign"
    PARTNERS = "partners"
    CONTRIBUTION = "contribution"
    FIRST_STEP = "first_step"
    EXCEPTION_REASON = "exception_reason"


class Gap(StrEnum):
    """What an initiative lacks before it really starts (method.md section 6)."""

    ANCHOR = "anchor"
    FIRST_STEP = "first_step"
    DATE = "date"
    LATE = "late"
    HELPERS = "helpers"
    CONTRIBUTION = "contribution"
    CONTACT = "contact"


class PlanRole(StrEnum):
    """Who an initiative hangs on, whose changes are remembered."""

    ANCHOR = "anchor"
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
class Plan:
    """The plan of one chosen initiative; people are names, empty where nobody is named.

    `agreed_on` is the day from which the fourteen days to the first step are counted.
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

    def words(self, part: PlanText) -> str:
        """Return one of the plan's texts."""
        return str(getattr(self, part.value))
