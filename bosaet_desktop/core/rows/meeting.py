"""An evening's running order, its clock, and what was noted on the way."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bosaet_desktop.core.terms.meeting import AgendaKind

LEAST_ITEM_MINUTES, MOST_ITEM_MINUTES = 1, 999
LAST_MINUTE_OF_DAY = 24 * 60 - 1


class AgendaText(StrEnum):
    """The words of an item of the agenda, named as their columns are."""

    TITLE = "title"
    LEAD = "lead"
    MATERIALS = "materials"
    SAY = "say"


class RunState(StrEnum):
    """How far an evening has come."""

    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class NewAgendaItem:
    """An item as it is planned; `page` and `paper` are keys, empty for none."""

    kind: AgendaKind
    title: str
    minutes: int
    lead: str = ""
    materials: str = ""
    page: str = ""
    shows_hall: bool = False
    paper: str = ""
    say: str = ""


@dataclass(frozen=True, slots=True)
class AgendaItem(NewAgendaItem):
    """An item of a programme and how it went; times are local, as the clock on the wall shows.

    `left_out` says it was planned away. `added_minutes` came on the evening itself; where they
    take all its minutes away, the item was dropped then.
    """

    id: str = ""
    added_minutes: int = 0
    left_out: bool = False
    started_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def allowed(self) -> int:
        """The minutes it may take as things stand, never below 0."""
        return 0 if self.left_out else max(self.minutes + self.added_minutes, 0)

    @property
    def dropped(self) -> bool:
        """Whether it is passed over: planned away, or cut on the evening."""
        return self.allowed == 0


@dataclass(frozen=True, slots=True)
class AgendaRun:
    """The clock of an evening that has begun."""

    started_at: datetime
    ended_at: datetime | None = None
    paused_at: datetime | None = None
    paused_seconds: int = 0


@dataclass(frozen=True, slots=True)
class Programme:
    """A workshop with its agenda; clocks are minutes after midnight, roles are names or empty.

    `run` is None until the evening begins. The evening of a project that has but one is `alone`.
    """

    number: int
    held_on: date | None = None
    place: str = ""
    starts_at: int | None = None
    ends_at: int | None = None
    chair: str = ""
    typist: str = ""
    keeper: str = ""
    items: tuple[AgendaItem, ...] = ()
    run: AgendaRun | None = None
    alone: bool = False

    @property
    def planned(self) -> tuple[AgendaItem, ...]:
        """The items that are not planned away."""
        return tuple(item for item in self.items if not item.left_out)

    @property
    def state(self) -> RunState:
        """How far the evening has come."""
        if self.run is None:
            return RunState.PLANNED
        if self.run.ended_at is not None:
            return RunState.OVER
        return RunState.PAUSED if self.run.paused_at is not None else RunState.RUNNING


@dataclass(frozen=True, slots=True)
class ItemTimes:
    """When an item was to begin and end, and when it did or is now expected to.

    `planned_*` is None for an item planned away; `begins` and `ends` also for one that is dropped
    or was passed by.
    """

    item: AgendaItem
    planned_begin: datetime | None
    planned_end: datetime | None
    begins: datetime | None
    ends: datetime | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an evening stands at one moment.

    `remaining` is what is left of the current item in seconds, below 0 when it is over its time;
    `behind` is in whole minutes, below 0 when ahead.
    """

    state: RunState
    times: tuple[ItemTimes, ...]
    current: AgendaItem | None
    following: AgendaItem | None
    elapsed: int
    remaining: int
    behind: int
    planned_end: datetime
    projected_end: datetime

    @property
    def is_paused(self) -> bool:
        """Whether its clock stands still."""
        return self.state is RunState.PAUSED


@dataclass(frozen=True, slots=True)
class Cut:
    """Minutes to take from an item that has not begun; all of them leave it out."""

    item: AgendaItem
    minutes: int

    @property
    def leaves_out(self) -> bool:
        """Whether nothing of the item is left."""
        return self.minutes >= self.item.allowed


@dataclass(frozen=True, slots=True)
class Agenda:
    """A ready agenda that can be planned from: one that ships, or one from a file.

    `workshop` is the one it is made for, 0 for an evening of its own; `minutes` is the length it
    says it has.
    """

    key: str
    name: str
    workshop: int
    minutes: int
    items: tuple[NewAgendaItem, ...] = field(default=())
