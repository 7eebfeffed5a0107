"""What happened to the chosen initiatives afterwards, check-in by check-in."""

from dataclasses import dataclass
from datetime import date

from bosaet_desktop.core.terms.follow_up import CLOSED, Progress
from bosaet_desktop.core.terms.plan import PlanRole


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One asking-how-it-goes: `still_in` of `signed_up` people, and how strongly they back it.

    `counts` says how many gave each mark from 1 to 5, and is empty where nobody was asked on
    paper; `backing` is then what one person said for all. A new check-in has an empty `id`; None
    stands for what nobody could say.
    """

    held_on: date
    progress: Progress
    still_in: int | None = None
    signed_up: int | None = None
    backing: int | None = None
    next_step: str = ""
    next_date: date | None = None
    note: str = ""
    id: str = ""
    obstacle: str = ""
    counts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LateStep:
    """A step of the plan that should have been taken."""

    title: str
    due: date


@dataclass(frozen=True, slots=True)
class Succession:
    """Who had a role until `changed_on`, and who has it after; names may be empty."""

    id: str
    role: PlanRole
    before: str
    after: str
    changed_on: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A chosen initiative with its check-ins, the latest first.

    `step` and `due` are what is owed now: of the latest check-in, or of the plan before there is
    one; nothing is owed when the matter is closed. Silence is counted from the latest check-in, or
    else from `agreed_on`.
    """

    initiative_id: str
    title: str
    anchor: str
    contact: str
    helpers: int
    step: str
    due: date | None
    check_ins: tuple[CheckIn, ...] = ()
    agreed_on: date | None = None
    late_steps: tuple[LateStep, ...] = ()
    successions: tuple[Succession, ...] = ()

    @property
    def latest(self) -> CheckIn | None:
        """The last check-in."""
        return self.check_ins[0] if self.check_ins else None

    @property
    def progress(self) -> Progress:
        """How it stood last time; not started before the first check-in."""
        return self.check_ins[0].progress if self.check_ins else Progress.NOT_STARTED

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is owed."""
        return self.progress in CLOSED

    @property
    def news_on(self) -> date | None:
        """The day anything was last heard of it."""
        return self.check_ins[0].held_on if self.check_ins else self.agreed_on

    def is_overdue(self, today: date) -> bool:
        """Tell whether a step should have been taken before `today`; a day alone is no step."""
        agreed = not self.is_closed and bool(self.step)
        return agreed and self.due is not None and self.due < today
