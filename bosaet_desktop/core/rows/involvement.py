"""Who is involved, how and when, as the pages of the plan see it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bosaet_desktop.core.terms.involvement import Phase, Style


class GroupText(StrEnum):
    """What is known of a target group; the value is the name of the column in the file."""

    NAME = "name"
    WORLD = "world"
    INTERESTS = "interests"
    NEEDS = "needs"
    CONCERNS = "concerns"
    INFLUENCE = "influence"
    MEDIA = "media"


class ActivityText(StrEnum):
    """What is written about an activity; the value is the name of the column in the file."""

    TITLE = "title"
    DESCRIPTION = "description"
    PURPOSE = "purpose"
    TIME_WORDS = "time_words"
    RESOURCES = "resources"
    PARTNERS = "partners"
    CONTENT_OWNER = "content_owner"
    TROUBLE_DEED = "trouble_deed"
    TROUBLE_WHEN = "trouble_when"
    TROUBLE_CALL = "trouble_call"
    TROUBLE_TELLING = "trouble_telling"


class Rung(StrEnum):
    """Which of the two steps on the ladder; the value is the name of the column in the file."""

    NOW = "level_now"
    INTENDED = "level_intended"


class Climber(StrEnum):
    """What has a place on the ladder; the value is the name of its table."""

    ACTIVITY = "activity"
    STAKEHOLDER = "stakeholder"
    INITIATIVE = "initiative"


class Lack(StrEnum):
    """What an activity of the plan lacks."""

    ANCHOR = "anchor"
    DATE = "date"
    GROUP = "group"
    CONCRETE = "concrete"


@dataclass(frozen=True, slots=True)
class Message:
    """One of the few things to be said; `used` counts the groups and activities it is said to."""

    id: str
    text: str
    used: int = 0


@dataclass(frozen=True, slots=True)
class TargetGroup:
    """A line of the target-group analysis; `message_ids` in the order of the messages."""

    id: str
    name: str
    world: str = ""
    interests: str = ""
    needs: str = ""
    concerns: str = ""
    influence: str = ""
    media: str = ""
    message_ids: tuple[str, ...] = ()

    def words(self, part: GroupText) -> str:
        """Return one of the group's texts."""
        return str(getattr(self, part.value))


@dataclass(frozen=True, slots=True)
class Activity:
    """A line of the preparation and of the cooperation plan.

    `hours` and `cost` (kroner) are None where nobody has said; `anchor` is a name.
    """

    id: str
    title: str
    description: str = ""
    purpose: str = ""
    phase: Phase = Phase.BEFORE
    style: Style | None = None
    level_now: int | None = None
    level_intended: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    time_words: str = ""
    resources: str = ""
    hours: float | None = None
    cost: int | None = None
    partners: str = ""
    anchor: str = ""
    concrete: bool = False
    done: bool = False
    content_owner: str = ""
    trouble_deed: str = ""
    trouble_when: str = ""
    trouble_call: str = ""
    trouble_telling: str = ""
    group_ids: tuple[str, ...] = ()
    message_ids: tuple[str, ...] = ()

    def words(self, part: ActivityText) -> str:
        """Return one of the activity's texts."""
        return str(getattr(self, part.value))


@dataclass(frozen=True, slots=True)
class When:
    """The days of an activity, and what is said of its time besides."""

    start: date | None = None
    end: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class InvolvementPlan:
    """The whole plan: what is written once, and the activities that use it."""

    groups: tuple[TargetGroup, ...] = ()
    messages: tuple[Message, ...] = ()
    activities: tuple[Activity, ...] = ()

    def group_names(self, group_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the names of these groups in the order of the plan."""
        wanted = set(group_ids)
        return tuple(each.name for each in self.groups if each.id in wanted)

    def message_texts(self, message_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the texts of these messages in the order of the plan."""
        wanted = set(message_ids)
        return tuple(each.text for each in self.messages if each.id in wanted)


@dataclass(frozen=True, slots=True)
class LadderRow:
    """Something on the ladder, with its step now and the one intended, 1 to 5 or None."""

    kind: Climber
    id: str
    title: str
    now: int | None = None
    intended: int | None = None
