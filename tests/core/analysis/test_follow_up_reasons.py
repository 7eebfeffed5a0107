"""Why to call: each sign has its limit, and beyond it one sentence."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bosaet_desktop.core.analysis.follow_up_reasons import (
    WEEKS_WITHOUT_NEWS,
    Sign,
    reasons,
    urgency,
)
from bosaet_desktop.core.rows.follow_up import CheckIn, FollowUp, LateStep
from bosaet_desktop.core.terms.follow_up import Progress

TODAY = date(2026, 6, 1)


def follow_up(
    *check_ins: CheckIn, due: date | None = None, late: tuple[LateStep, ...] = ()
) -> FollowUp:
    return FollowUp("a", "Fest", "Ane", "Bo", 3, "Step", due, check_ins, None, late)


def check_in(days_ago: int, progress: Progress = Progress.ON_TRACK, **told: object) -> CheckIn:
    # Any field of the check-in may be told; each test gives it the right type.
    return CheckIn(TODAY - timedelta(days=days_ago), progress, **told)  # type: ignore[arg-type]


def told(each: FollowUp) -> dict[Sign, str]:
    return {reason.sign: reason.words for reason in reasons(each, TODAY)}


def test_a_lively_initiative_gives_no_reason() -> None:
    assert not told(follow_up(check_in(7), due=TODAY))


@pytest.mark.parametrize(("days", "silent"), [(7 * WEEKS_WITHOUT_NEWS - 1, False),
                                              (7 * WEEKS_WITHOUT_NEWS, True)])  # fmt: skip
def test_silence_is_told_in_whole_weeks_from_the_sixth_on(days: int, silent: bool) -> None:
    found = told(follow_up(check_in(days)))
    assert (found.get(Sign.SILENT) == "No news for 6 weeks.") is silent


def test_what_is_due_today_is_not_overdue() -> None:
    assert Sign.OVERDUE not in told(follow_up(check_in(1), due=TODAY))
    found = told(follow_up(check_in(1), due=date(2026, 3, 3)))
    assert found == {Sign.OVERDUE: "The next step is overdue since 3\u00a0March."}


def test_a_day_without_a_step_is_no_step_that_is_overdue() -> None:
    dated = replace(follow_up(check_in(1), due=date(2026, 3, 3)), step="")
    assert told(dated) == {Sign.NO_STEP: "No next step is agreed."}


def test_a_late_step_of_the_plan_is_named() -> None:
    found = told(follow_up(check_in(1), late=(LateStep("Map", date(2026, 5, 2)),)))
    assert found == {Sign.LATE_STEP: "“Map” in the plan is overdue since 2\u00a0May."}


def test_many_late_steps_are_counted_once_the_oldest_are_named() -> None:
    late = tuple(LateStep(f"Step {n}", date(2026, 5, n)) for n in range(1, 6))
    found = [reason.words for reason in reasons(follow_up(check_in(1), late=late), TODAY)]
    assert found == [
        "“Step 1” in the plan is overdue since 1\u00a0May.",
        "“Step 2” in the plan is overdue since 2\u00a0May.",
        "“Step 3” in the plan is overdue since 3\u00a0May.",
        "2 more steps in the plan are overdue.",
    ]


def test_what_stands_still_says_what_is_in_the_way() -> None:
    stalled = check_in(1, Progress.STALLED, obstacle="No key")
    assert told(follow_up(stalled)) == {Sign.STALLED: "It stands still: No key"}


def test_half_still_in_is_enough_and_less_is_not() -> None:
    assert not told(follow_up(check_in(1, still_in=3, signed_up=6)))
    found = told(follow_up(check_in(1, still_in=2, signed_up=6)))
    assert found == {Sign.LEFT: "Only 2 of 6 are still in."}


def test_backing_that_falls_by_a_whole_mark_is_told_with_both_n() -> None:
    before = check_in(30, counts=(0, 0, 0, 4, 0))
    assert not told(follow_up(check_in(1, counts=(0, 0, 1, 3, 0)), before))
    found = told(follow_up(check_in(1, counts=(0, 0, 2, 0, 0)), before))
    assert found == {Sign.FADING: "Backing fell from 4,0 (n = 4) to 3,0 (n = 2)."}


def test_a_fall_by_exactly_a_mark_is_no_less_for_how_means_divide() -> None:
    # 4.1 - 3.1 comes out as 0.9999999999999996.
    before, now = check_in(30, counts=(0, 0, 0, 9, 1)), check_in(1, counts=(0, 0, 9, 1, 0))
    assert set(told(follow_up(now, before))) == {Sign.FADING}


def test_what_is_closed_needs_nothing_and_stands_last() -> None:
    closed = follow_up(check_in(300, Progress.DONE), due=date(2026, 1, 1))
    late = follow_up(check_in(1), due=date(2026, 5, 1))
    stalled = follow_up(check_in(1, Progress.STALLED))
    calm = follow_up(check_in(1))
    assert not reasons(closed, TODAY)
    order = sorted([closed, calm, late, stalled], key=lambda each: urgency(each, TODAY))
    assert order == [stalled, late, calm, closed]
