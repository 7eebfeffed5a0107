"""Where an evening stands, told a moment at a time."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.agenda_cuts import PROTECTED, proposed_cuts, saved
from bosaet_desktop.core.analysis.running_order import (
    following,
    minutes_late,
    nearest_moment,
    sits_too_long,
    standing,
    start_clocks,
    total_minutes,
)
from bosaet_desktop.core.formatting import parse_clock
from bosaet_desktop.core.rows.meeting import AgendaItem, AgendaRun, Programme, RunState, Standing
from bosaet_desktop.core.terms.meeting import AgendaKind

SEVEN = datetime(2026, 3, 4, 19)
ITEMS = (
    AgendaItem(AgendaKind.WELCOME, "Welcome", 10, id="a"),
    AgendaItem(AgendaKind.PRESENT, "Facts", 30, id="b"),
    AgendaItem(AgendaKind.BREAK, "Coffee", 15, id="c"),
    AgendaItem(AgendaKind.GROUPS, "Groups", 40, id="d"),
    AgendaItem(AgendaKind.CLOSING, "Goodbye", 5, id="e"),
)
PLAN = Programme(1, date(2026, 3, 4), starts_at=19 * 60, items=ITEMS)


def after(minutes: float) -> datetime:
    return SEVEN + timedelta(minutes=minutes)


def begun(plan: Programme, *ends: float, start: float = 0) -> Programme:
    """Return the plan as it stands after each of its first items ended at that minute."""
    starts = [start, *ends]
    items = [
        replace(
            item,
            started_at=after(starts[at]) if at < len(starts) else None,
            ended_at=after(ends[at]) if at < len(ends) else None,
        )
        for at, item in enumerate(plan.items)
    ]
    return replace(plan, items=tuple(items), run=AgendaRun(after(start)))


def clock(shown: datetime | None) -> str:
    return "" if shown is None else f"{shown:%H.%M}"


def expected(found: Standing) -> list[str]:
    return [f"{clock(each.begins)}-{clock(each.ends)}" for each in found.times]


def test_start_times_are_sums_of_the_minutes_before() -> None:
    assert start_clocks(19 * 60, ITEMS) == (1140, 1150, 1180, 1195, 1235)
    assert total_minutes(ITEMS) == 100


def test_what_is_planned_away_takes_no_time() -> None:
    items = (ITEMS[0], replace(ITEMS[1], left_out=True), *ITEMS[2:])
    assert start_clocks(19 * 60, items) == (1140, None, 1150, 1165, 1205)
    assert total_minutes(items) == 70


def test_an_evening_past_midnight_goes_on_counting() -> None:
    assert start_clocks(23 * 60 + 55, ITEMS)[1] == 24 * 60 + 5


def test_late_is_what_the_plan_lasts_beyond_the_promised_end() -> None:
    assert minutes_late(replace(PLAN, ends_at=20 * 60 + 30)) == 10
    assert minutes_late(replace(PLAN, ends_at=21 * 60)) == 0
    assert minutes_late(replace(PLAN, starts_at=23 * 60, ends_at=30)) == 10
    assert minutes_late(PLAN) == 0


def test_people_sit_too_long_once_they_have_sat_over_90_minutes() -> None:
    assert sits_too_long(ITEMS) == ()
    sitting = (ITEMS[0], ITEMS[1], ITEMS[3], replace(ITEMS[1], minutes=10))
    assert sits_too_long(sitting) == ()
    assert sits_too_long((*sitting, ITEMS[4], ITEMS[2], ITEMS[3])) == (ITEMS[4],)


def test_an_evening_on_time_is_neither_ahead_nor_behind() -> None:
    found = standing(begun(PLAN, 10), after(25))
    assert (found.state, found.behind) == (RunState.RUNNING, 0)
    assert found.current is not None
    assert found.current.id == "b"
    assert found.following is not None
    assert found.following.id == "c"
    assert (found.elapsed, found.remaining) == (15 * 60, 15 * 60)
    assert clock(found.projected_end) == "20.40"
    assert expected(found) == [
        "19.00-19.10", "19.10-19.40", "19.40-19.55", "19.55-20.35", "20.35-20.40"
    ]  # fmt: skip


def test_an_item_over_its_time_pushes_the_end_a_minute_a_minute() -> None:
    found = standing(begun(PLAN, 10), after(52))
    assert (found.remaining, found.behind) == (-12 * 60, 12)
    assert clock(found.projected_end) == "20.52"


def test_half_a_minute_behind_is_not_behind() -> None:
    assert standing(begun(PLAN, 10.5), after(11)).behind == 0
    assert standing(begun(PLAN, 9.5), after(11)).behind == 0


def test_what_ends_early_puts_the_evening_ahead() -> None:
    found = standing(begun(PLAN, 5), after(6))
    assert (found.behind, clock(found.projected_end)) == (-5, "20.35")


def test_more_time_for_an_item_is_time_behind() -> None:
    late = begun(PLAN, 10)
    items = (late.items[0], replace(late.items[1], added_minutes=5), *late.items[2:])
    found = standing(replace(late, items=items), after(12))
    assert (found.behind, found.remaining) == (5, 33 * 60)


def test_what_is_cut_on_the_evening_makes_up_for_time_lost() -> None:
    late = begun(PLAN, 10)
    cut = replace(late.items[3], added_minutes=-40)
    found = standing(replace(late, items=(*late.items[:3], cut, late.items[4])), after(52))
    assert found.behind == 12 - 40
    assert expected(found)[3] == "-"


def test_an_evening_begun_late_is_behind_by_as_much() -> None:
    assert standing(begun(PLAN, start=7), after(8)).behind == 7


@pytest.mark.parametrize(("planned", "began", "behind"), [("23.50", "00.10", 20),
                                                          ("00.10", "23.50", -20)])  # fmt: skip
def test_an_evening_begun_past_midnight_is_behind_what_was_planned_before_it(
    planned: str, began: str, behind: int
) -> None:
    hour, minute = map(int, began.split("."))
    start = datetime(2026, 3, 5, hour, minute)
    plan = replace(PLAN, starts_at=parse_clock(planned), run=AgendaRun(start))
    assert standing(plan, start).behind == behind


def test_the_nearest_moment_may_be_of_the_day_before() -> None:
    noted = datetime(2026, 3, 5, 0, 10)
    assert nearest_moment(23 * 60 + 50, noted) == datetime(2026, 3, 4, 23, 50)
    assert nearest_moment(5, noted) == datetime(2026, 3, 5, 0, 5)


def test_an_evening_without_an_hour_counts_from_when_it_began() -> None:
    assert standing(begun(replace(PLAN, starts_at=None), start=7), after(8)).behind == 0


def test_a_rehearsal_in_the_afternoon_counts_from_when_it_began() -> None:
    assert standing(begun(PLAN, start=-300), after(-299)).behind == 0


def test_a_pause_holds_what_is_left_and_moves_the_end() -> None:
    going = begun(PLAN, 10)
    held = replace(going, run=AgendaRun(SEVEN, paused_at=after(20)))
    found = standing(held, after(27))
    assert (found.state, found.remaining, found.behind) == (RunState.PAUSED, 20 * 60, 7)
    assert clock(found.projected_end) == "20.47"


def test_a_laptop_that_slept_shows_the_clock_on_the_wall() -> None:
    found = standing(begun(PLAN, 10), after(10 + 8 * 60))
    assert found.remaining == -(8 * 60 - 30) * 60
    assert found.behind == 8 * 60 - 30


def test_a_clock_set_back_breaks_nothing() -> None:
    found = standing(begun(PLAN, 10), after(-600))
    assert (found.elapsed, found.remaining, found.behind) == (0, 30 * 60, 0)


def test_an_evening_that_is_over_shows_how_it_went() -> None:
    over = begun(PLAN, 12, 40, 55, 100, 104)
    found = standing(replace(over, run=AgendaRun(SEVEN, ended_at=after(104))), after(500))
    assert (found.state, found.current, found.behind) == (RunState.OVER, None, 4)
    assert expected(found)[-1] == "20.40-20.44"


def test_next_passes_by_what_was_dropped() -> None:
    going = begun(PLAN, 10)
    items = (*going.items[:2], replace(going.items[2], left_out=True), *going.items[3:])
    coming = following(replace(going, items=items))
    assert coming is not None
    assert coming.id == "d"


def test_an_item_moved_up_before_what_runs_is_not_come_back_to() -> None:
    going = begun(PLAN, 10)
    moved = (going.items[4], *going.items[:4])
    assert (
        next(each.begins for each in standing(replace(going, items=moved), after(11)).times) is None
    )


kinds = st.sampled_from(AgendaKind)
agenda = st.lists(
    st.tuples(kinds, st.integers(1, 90), st.integers(-30, 30), st.booleans()),
    min_size=1,
    max_size=12,
).map(
    lambda told: tuple(
        AgendaItem(kind, f"{at}", minutes, id=f"{at:02}", added_minutes=added, left_out=out)
        for at, (kind, minutes, added, out) in enumerate(told)
    )
)
ends = st.lists(st.floats(0, 60), max_size=12).map(
    lambda steps: [sum(steps[: at + 1]) for at in range(len(steps))]
)


@given(agenda, ends, st.floats(-100, 2000))
def test_the_projected_end_is_what_goes_on_and_all_that_comes(
    items: tuple[AgendaItem, ...], over: list[float], minute: float
) -> None:
    going = begun(Programme(1, starts_at=19 * 60, items=items), *over[: len(items) - 1])
    found = standing(going, after(minute))
    spans = [(each.begins, each.ends) for each in found.times if each.begins and each.ends]
    assert all(begin <= end for begin, end in spans)
    assert found.projected_end == max(end for _begin, end in spans)
    coming = [each for each in going.items if each.started_at is None and not each.dropped]
    assert found.current is not None
    assert found.current.started_at is not None
    now = (
        max(after(minute), SEVEN, *(i.ended_at for i in going.items if i.ended_at))
        if over
        else max(after(minute), SEVEN)
    )
    allowed = found.current.started_at + timedelta(minutes=found.current.allowed)
    rest = timedelta(minutes=sum(each.allowed for each in coming))
    if minute >= 0 and (not over or after(minute) >= now):
        assert found.projected_end == max(allowed, after(minute)) + rest


@given(agenda, st.integers(0, 200))
def test_cuts_keep_what_the_evening_is_for_and_save_enough_if_it_can_be(
    items: tuple[AgendaItem, ...], asked: int
) -> None:
    going = begun(Programme(1, items=items))
    cuts = proposed_cuts(going, asked)
    coming = [each for each in items[1:] if not each.dropped]
    open_minutes = sum(each.allowed for each in coming if each.kind not in PROTECTED)
    assert {AgendaKind.BREAK, AgendaKind.SCORE, AgendaKind.CHOOSE, AgendaKind.CLOSING} <= PROTECTED
    assert all(cut.item.kind not in PROTECTED for cut in cuts)
    assert all(0 < cut.minutes <= cut.item.allowed for cut in cuts)
    assert all(cut.item.started_at is None for cut in cuts)
    assert saved(cuts) >= min(asked, open_minutes)
    assert [cut.item.id for cut in cuts] == sorted({cut.item.id for cut in cuts})


@pytest.mark.parametrize(
    ("asked", "proposed"),
    [(0, []), (12, [("d", 12)]), (30, [("b", 10), ("d", 20)]), (50, [("b", 30), ("d", 20)])],
)
def test_items_are_shortened_before_any_is_left_out(
    asked: int, proposed: list[tuple[str, int]]
) -> None:
    cuts = proposed_cuts(begun(PLAN), asked)
    assert [(cut.item.id, cut.minutes) for cut in cuts] == proposed
