"""The step that is proposed where nobody has been at work on this computer before."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bosaet_desktop.core.analysis.next_step import next_step
from bosaet_desktop.core.rows.heading import ProjectHeading
from bosaet_desktop.core.rows.overview import Overview, Promise

BOARD, INITIATIVES = "what_do_we_want.idea_board", "what_do_we_want.initiatives"
SHEETS, ENTRY, CHOOSE = "how.score_sheets", "how.score_entry", "how.choose"
JOINT = "how.joint_sheet"
PLAN, FOLLOW_UP = "what_now.action_plan", "after.follow_up"
ALL = (BOARD, INITIATIVES, SHEETS, ENTRY, JOINT, CHOOSE, PLAN, FOLLOW_UP)
NOTHING = Overview(
    heading=ProjectHeading("Vorgod", "workshops", "da", ""),
    next_meeting=None,
    last_decision=None,
    overdue=(),
    promises=(),
    gaps=(),
    villages=0,
    people=0,
    ideas=0,
    initiatives=0,
    chosen=0,
    sheets_out=0,
    sheets_typed=0,
    names_overdue=0,
)
PROMISED = (Promise("a", "Bench", "Ask", "Bo", date(2026, 2, 1)),)


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ({}, BOARD),
        ({"ideas": 3}, INITIATIVES),
        ({"initiatives": 2}, SHEETS),
        ({"initiatives": 2, "sheets_out": 40}, ENTRY),
        ({"initiatives": 2, "sheets_out": 40, "sheets_typed": 39}, ENTRY),
        ({"initiatives": 2, "sheets_out": 40, "sheets_typed": 40}, CHOOSE),
        ({"ideas": 3, "joint_filled": False}, INITIATIVES),
        ({"initiatives": 2, "joint_filled": False}, JOINT),
        ({"initiatives": 2, "joint_filled": True}, CHOOSE),
        ({"initiatives": 2, "chosen": 1}, PLAN),
        ({"initiatives": 2, "chosen": 1, "promises": PROMISED}, FOLLOW_UP),
        ({"initiatives": 2, "chosen": 1, "overdue": PROMISED}, FOLLOW_UP),
    ],
)
def test_what_follows_the_furthest_step_that_is_done_comes_next(
    seen: dict[str, Any],  # Any: as each field has it
    expected: str,
) -> None:
    assert next_step(replace(NOTHING, **seen), ALL) == expected


def test_a_step_that_is_not_offered_is_not_proposed() -> None:
    seen = replace(NOTHING, sheets_out=40)
    assert next_step(seen, (SHEETS, CHOOSE)) == CHOOSE
    assert next_step(seen, (SHEETS,)) is None
