"""Those who matter to the process, as the register shows them."""

from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.terms.stakeholder import Stake, StakeholderKind, StakeholderStatus


class StakeholderText(StrEnum):
    """What is written about a stakeholder; the value is the name of the column in the file."""

    NAME = "name"
    INTEREST = "interest"
    CONTRIBUTION = "contribution"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class NewStakeholder:
    """A line about to be written into the register."""

    name: str
    kind: StakeholderKind = StakeholderKind.OTHER
    stake: Stake = Stake.EXTERNAL
    interest: str = ""
    contribution: str = ""


@dataclass(frozen=True, slots=True)
class Stakeholder:
    """A line of the register; levels are 1 to 5 or None, `person` is the name of the contact."""

    id: str
    name: str
    stake: Stake = Stake.EXTERNAL
    kind: StakeholderKind = StakeholderKind.OTHER
    interest: str = ""
    contribution: str = ""
    level_now: int | None = None
    level_intended: int | None = None
    status: StakeholderStatus = StakeholderStatus.NOT_ASKED
    person: str = ""
    note: str = ""

    def words(self, part: StakeholderText) -> str:
        """Return one of the stakeholder's texts."""
        return str(getattr(self, part.value))


class OwnershipStep(StrEnum):
    """What makes people owners of the plan: five steps inside, three kinds of cooperation outside.

    The value is the key of an attention point of the page (domain.md section 3).
    """

    EARLY = "step_early"
    EASY = "step_easy"
    INFORMED = "step_informed"
    EXAMPLES = "step_examples"
    PERSISTENT = "step_persistent"
    EVENTS = "local_events"
    KNOWLEDGE = "local_knowledge"
    NETWORK = "local_network"

    @property
    def point(self) -> str:
        """The key under which its state is stored."""
        return f"{STAKEHOLDERS_PAGE}/{self.value}"


STAKEHOLDERS_PAGE = "before.stakeholders"
INTERNAL_STEPS = tuple(each for each in OwnershipStep if each.value.startswith("step_"))
LOCAL_COOPERATION = tuple(each for each in OwnershipStep if each.value.startswith("local_"))
