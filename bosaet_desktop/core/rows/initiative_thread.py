"""The thread of an initiative: what stands behind it, and what became of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bosaet_desktop.core.rows.segment import Linked
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.core.terms.influence import Influence


@dataclass(frozen=True, slots=True)
class Background:
    """What stands behind an initiative, apart from ideas, villages and tags; None is not said."""

    tables: tuple[Linked, ...]
    segments: tuple[Linked, ...]
    influence: Influence | None
    level_now: int | None
    level_intended: int | None


class Station(StrEnum):
    """Where the thread passes, from the idea to what came of it."""

    IDEA = "idea"
    INITIATIVE = "initiative"
    SCORE = "score"
    DECISION = "decision"
    ACTION = "action"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class Thread:
    """How far an initiative has come; None and empty stand for what has not happened.

    `ideas` counts those said again too. `rank` is its place among `ranked` initiatives of the
    newest round, by `n` sheets; it stays None where there is no rank to give. `chosen_on` is the
    day of the latest decision, where it was chosen, and `decided` whether anything was.
    """

    initiative_id: str
    ideas: int
    villages: int
    on_sheet: bool
    n: int
    rank: int | None
    ranked: int
    decided: bool
    chosen_on: date | None
    first_step: str
    first_step_date: date | None
    asked_on: date | None
    progress: Progress | None
    rating: int | None
