"""The result for the hall: each step of the reveal with the view that belongs to it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.analysis.reveal import TOP, top_for_hall
from bosaet_desktop.core.analysis.reveal_steps import RevealKind, RevealStep, reveal_steps
from bosaet_desktop.core.analysis.talking_points import TalkingPoint
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.ui.how.result.reveal_matrix import ResultRevealMatrix
from bosaet_desktop.ui.how.result.reveal_talk import ResultRevealTalk
from bosaet_desktop.ui.how.result.reveal_view import ResultRevealView
from bosaet_desktop.ui.page import Presentation, PresentationStep

REVEAL = "reveal-"
# What a picture of the program may begin with: so many rows shown, or one of the last steps.
STARTS = (
    *(f"{REVEAL}{count}" for count in range(1, TOP + 1)),
    f"{REVEAL}{RevealKind.MATRIX}",
    f"{REVEAL}{RevealKind.TALK}",
)
# The page while it is presented, with three rows revealed.
PRESENTING, PRESENTED = "presenting", f"{REVEAL}3"


def result_presentation(
    found: Result, points: Sequence[TalkingPoint], start: str = ""
) -> Presentation:
    """Return the steps of a result as it is now; marks that come in later change none of them."""
    steps = reveal_steps(found, points)
    return Presentation(
        _("Result"),
        tuple(
            PresentationStep(each.title, each.sentence, _view_of(found, each), each.figures)
            for each in steps
        ),
        _place_of(start.removeprefix(REVEAL), steps),
    )


def _view_of(found: Result, step: RevealStep) -> Callable[[], QWidget]:
    if step.kind is RevealKind.MATRIX:
        return lambda: ResultRevealMatrix(found, top_for_hall(found.placings))
    if step.kind is RevealKind.TALK:
        return lambda: ResultRevealTalk(step.points)
    return lambda: ResultRevealView(found, step.shown, len(step.placings))


def _place_of(start: str, steps: Sequence[RevealStep]) -> int:
    """Return the first step of the kind, or with the number of rows, that `start` names."""
    least = int(start) if start.isdecimal() else None
    for at, step in enumerate(steps):
        if step.kind == start or (least is not None and step.shown >= least):
            return at
    return 0
