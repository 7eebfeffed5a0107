"""A scoring round, its questions, candidates and sheets, as pages and papers see them."""

from dataclasses import dataclass
from datetime import datetime

from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.scoring import SheetState


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a round; `role` is impact, feasibility or desire.

    `weight` is as it was agreed on, 0 or more; what counts is its share of the round's weights.
    """

    number: int
    role: str
    wording: str
    short_label: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Round:
    """A scoring round; `locked` once a mark exists, and then scale and questions stay."""

    number: int
    mode: str
    scale: Scale
    lowest_wording: str
    highest_wording: str
    dont_know_box: bool
    blank_rows: int
    tie_rule: str
    cut: int | None
    questions: tuple[Question, ...]
    locked: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """An initiative on the sheet, `row` counting from 1 in the printed order."""

    initiative_id: str
    title: str
    row: int
    withdrawn: bool
    tie_votes: int | None = None
    tie_lot: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; `seconds` is how long typing it took, `second_of` the sheet it is held against.

    `control`: a second version typed on purpose to find slips. `typist`: initials, "" if not said.
    """

    number: int
    state: SheetState
    village_id: str | None
    elsewhere: bool
    layout_id: str | None
    typed_at: datetime | None
    seconds: float | None
    second_of: int | None = None
    table_number: int | None = None
    typist: str = ""
    control: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """One mark that was written over; `made_at` is UTC, the title empty if it was deleted.

    `row` is the row on the sheet, None if the initiative does not stand there any more.
    """

    made_at: datetime
    sheet_number: int
    title: str
    question: str
    old_value: int
    new_value: int
    row: int | None = None
