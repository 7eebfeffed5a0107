"""The step that is proposed where nobody has been at work on this computer before."""

import pytest

from bosaet_desktop.core.analysis.next_step import MAIN_STEPS, next_step
from bosaet_desktop.core.rows.progress import StepState

BOARD, SHEETS, ENTRY = "what_do_we_want.idea_board", "how.score_sheets", "how.score_entry"


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ({}, "before.project"),
        ({BOARD: StepState.BEGUN}, BOARD),
        ({BOARD: StepState.BEGUN, SHEETS: StepState.DONE}, ENTRY),
        (dict.fromkeys(MAIN_STEPS, StepState.DONE), None),
    ],
)
def test_the_step_after_the_furthest_one_that_is_done_comes_next(
    states: dict[str, StepState], expected: str | None
) -> None:
    assert next_step(states, MAIN_STEPS) == expected


def test_a_step_that_is_not_offered_is_not_proposed() -> None:
    states = {SHEETS: StepState.DONE}
    assert next_step(states, (SHEETS, "how.choose")) == "how.choose"
