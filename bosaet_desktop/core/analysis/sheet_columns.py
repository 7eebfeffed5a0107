"""Where the boxes of a score sheet stand across the page, and how much is left for the titles."""

from dataclasses import dataclass

from bosaet_desktop.core.analysis.sheet_measures import (
    BOX,
    EDGE,
    FIELD_PITCH,
    FIELD_WIDTH,
    LEAST_PADDING,
    LEAST_TEXT_WIDTH,
    MOST_STEPS,
    PITCH,
    QUESTION_EXTRA,
    TEXT_GAP,
    page_of,
    type_of,
)
from bosaet_desktop.core.rows.sheet_layout import Orientation, SheetPlan, SheetQuestion
from bosaet_desktop.core.terms.mark import DONT_KNOW


@dataclass(frozen=True, slots=True)
class QuestionColumns:
    """The columns of one question, mark and centre of each, and the room for its heading."""

    question: SheetQuestion
    centres: tuple[tuple[int, float], ...]
    left: float
    width: float
    heading_width: float


@dataclass(frozen=True, slots=True)
class Columns:
    """One row across the page; `stacked` puts the questions on lines of their own under a title."""

    orientation: Orientation
    page_mm: tuple[float, float]
    stacked: bool
    text_x: float
    text_width: float
    questions: tuple[QuestionColumns, ...]

    @property
    def right(self) -> float:
        """Where the bands end."""
        return self.page_mm[0] - EDGE


def columns_of(plan: SheetPlan) -> Columns:
    """Return the columns in the least turned form that leaves room for the titles.

    Portrait carries five steps, landscape seven; beyond that the questions are stacked. A
    don't-know box and large print ask for landscape. A joint sheet has a field per question.
    """
    if plan.mode == "joint":
        return _fields(plan)
    for orientation, stacked in _forms(plan):
        columns = _boxes(plan, orientation, stacked)
        if columns.text_width >= LEAST_TEXT_WIDTH:
            break
    return columns


def _forms(plan: SheetPlan) -> tuple[tuple[Orientation, bool], ...]:
    steps = plan.highest - plan.lowest + 1
    turned = plan.dont_know or plan.large_print
    last: tuple[Orientation, bool] = ("landscape" if turned else "portrait", True)
    forms: list[tuple[Orientation, bool]] = []
    if steps <= MOST_STEPS["portrait"] and not turned:
        forms.append(("portrait", False))
    if steps <= MOST_STEPS["landscape"]:
        forms.append(("landscape", False))
    return (*forms, last)


def _marks(plan: SheetPlan) -> tuple[tuple[int, float], ...]:
    """Return the marks of one question, each with its distance from the first box."""
    steps = range(plan.lowest, plan.highest + 1)
    marks = [(value, index * PITCH) for index, value in enumerate(steps)]
    if plan.dont_know:
        marks.append((DONT_KNOW, marks[-1][1] + type_of(plan).dont_know_apart))
    return tuple(marks)


def _boxes(plan: SheetPlan, orientation: Orientation, stacked: bool) -> Columns:
    type_ = type_of(plan)
    marks = _marks(plan)
    span = marks[-1][1]
    side_by_side = 1 if stacked else len(plan.questions)
    page = page_of(orientation)
    text_x = EDGE + type_.row_number_width + TEXT_GAP
    wanted = 0.0 if stacked else type_.question_width
    padding = _padding(plan, wanted - span)
    room = page[0] - EDGE - padding - text_x - TEXT_GAP - LEAST_TEXT_WIDTH
    # A don't-know box stands nearer to its own question than to the next.
    fewest = 2 if plan.dont_know else 1
    step = _question_step(span, max(wanted, span + fewest * PITCH), side_by_side, room)
    last = page[0] - EDGE - padding - BOX / 2 - span
    firsts = [last - step * after for after in reversed(range(side_by_side))]
    starts = [firsts[0]] * len(plan.questions) if stacked else firsts
    return Columns(
        orientation,
        page,
        stacked,
        text_x,
        firsts[0] - BOX / 2 - TEXT_GAP - text_x,
        tuple(
            QuestionColumns(
                question,
                tuple((value, first + distance) for value, distance in marks),
                first - BOX / 2,
                span + BOX,
                span + BOX + padding if first == starts[-1] else step - TEXT_GAP,
            )
            for question, first in zip(plan.questions, starts, strict=True)
        ),
    )


def _padding(plan: SheetPlan, heading_beyond: float) -> float:
    """Return the room right of the last box, for what is wider than the boxes under it."""
    dont_know = (type_of(plan).dont_know_width - BOX) / 2 if plan.dont_know else 0.0
    return max(LEAST_PADDING, heading_beyond - BOX, dont_know)


def _question_step(span: float, wanted: float, questions: int, room: float) -> float:
    """Return the distance between the first boxes of two questions.

    Wide enough for the heading where the room allows it, never a multiple of the pitch more.
    """
    pitches = 1
    while span + pitches * PITCH + QUESTION_EXTRA < wanted + TEXT_GAP:
        pitches += 1
    while pitches > 1 and _taken(span, pitches, questions) > room:
        pitches -= 1
    return span + pitches * PITCH + QUESTION_EXTRA


def _taken(span: float, pitches: int, questions: int) -> float:
    return (questions - 1) * (span + pitches * PITCH + QUESTION_EXTRA) + span + BOX


def _fields(plan: SheetPlan) -> Columns:
    type_ = type_of(plan)
    orientation: Orientation = "landscape" if plan.large_print else "portrait"
    page = page_of(orientation)
    pitch = max(FIELD_PITCH, type_.question_width) if plan.large_print else FIELD_PITCH
    text_x = EDGE + type_.row_number_width + TEXT_GAP
    total = page[0] - EDGE - LEAST_PADDING - FIELD_WIDTH
    first = total - pitch * len(plan.questions)
    return Columns(
        orientation,
        page,
        False,
        text_x,
        first - TEXT_GAP - text_x,
        tuple(
            QuestionColumns(question, (), first + index * pitch, FIELD_WIDTH, pitch - TEXT_GAP)
            for index, question in enumerate(plan.questions)
        ),
    )
