"""The evening in minutes: method.md section 1 to the figure, and what must hold for any evening."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.forecast import (
    MERGE_MINUTES,
    advise,
    forecast,
    sheets_on,
    typing_minutes,
)
from bosaet_desktop.core.rows.forecast import (
    FEWEST_TO_CHOOSE_FROM,
    MOST_INITIATIVES,
    UNTRAINED_KEYS_PER_HOUR,
    Limit,
    Route,
    ScoringPlan,
    StepKind,
)

HALL = ScoringPlan(participants=40, initiatives=15)
ROUTES = st.sampled_from(Route)
PLANS = st.builds(
    ScoringPlan,
    participants=st.integers(1, 1000),
    initiatives=st.integers(1, 150),
    questions=st.integers(1, 4),
    minutes=st.integers(0, 400),
    break_minutes=st.integers(0, 90),
    typists=st.integers(1, 9),
    keys_per_hour=st.floats(500, 20_000),
)


@pytest.mark.parametrize(
    ("route", "marks", "minutes"),
    [(Route.JOINT, 45, 0), (Route.TABLE, 360, 2.7), (Route.PERSON, 1800, 13.5)],
)
def test_the_table_of_the_method_comes_out(route: Route, marks: int, minutes: float) -> None:
    found = forecast(HALL, route)
    assert found.marks == marks
    assert found.typing == pytest.approx(minutes)


def test_an_untrained_helper_needs_22_minutes_and_runs_over_the_break() -> None:
    found = forecast(replace(HALL, keys_per_hour=UNTRAINED_KEYS_PER_HOUR), Route.PERSON)
    assert found.typing == pytest.approx(22, abs=0.05)
    # 22.04 minutes are planned as 23, and 15 of them are the break's.
    assert found.minutes_of(StepKind.BREAK) == 15
    assert found.minutes_of(StepKind.WAIT) == 23 - 15


def test_two_laptops_halve_the_typing_and_merge() -> None:
    assert forecast(HALL, Route.SHARED).typing == pytest.approx(13.5 / 2 + MERGE_MINUTES)
    three = forecast(replace(HALL, typists=3), Route.SHARED)
    assert three.typing == pytest.approx(13.5 / 3 + MERGE_MINUTES)


def test_the_chain_has_every_part_in_the_order_of_the_evening() -> None:
    found = forecast(HALL, Route.PERSON)
    assert [(step.kind.value, step.minutes) for step in found.steps] == [
        ("present", 23),
        ("talk", 15),
        ("fill", 12),
        ("collect", 3),
        ("break", 15),
        ("result", 10),
        ("choose", 15),
        ("sign_up", 10),
    ]
    assert found.total == 103


def test_the_joint_sheet_is_agreed_on_and_neither_collected_nor_typed() -> None:
    kinds = {step.kind for step in forecast(HALL, Route.JOINT).steps}
    assert StepKind.AGREE in kinds
    assert not kinds & {StepKind.TALK, StepKind.FILL, StepKind.COLLECT, StepKind.WAIT}


@pytest.mark.parametrize(
    ("participants", "route", "limits"),
    [
        (40, Route.JOINT, {Limit.SUM_ONLY, Limit.TOO_MANY_TO_AGREE}),
        (15, Route.JOINT, {Limit.SUM_ONLY}),
        (40, Route.TABLE, {Limit.FEW_SHEETS, Limit.FEWER_VOICES}),
        (55, Route.TABLE, {Limit.FEW_SHEETS, Limit.FEWER_VOICES}),
        (56, Route.TABLE, {Limit.FEWER_VOICES}),
        (5, Route.TABLE, {Limit.SUM_ONLY, Limit.FEWER_VOICES}),
        (12, Route.PERSON, set()),
        (11, Route.PERSON, {Limit.FEW_SHEETS}),
        (1, Route.PERSON, {Limit.SUM_ONLY}),
        (40, Route.SHARED, {Limit.MERGE}),
    ],
)
def test_each_route_says_what_it_cannot_tell(
    participants: int, route: Route, limits: set[Limit]
) -> None:
    assert set(forecast(replace(HALL, participants=participants), route).limits) == limits


@pytest.mark.parametrize(
    ("plan", "route"),
    [
        (HALL, Route.PERSON),
        # 80 people: 27 minutes of typing, or 16.5 on two laptops, in a break of 15.
        (replace(HALL, participants=80, minutes=110), Route.SHARED),
        (replace(HALL, participants=400, minutes=120), Route.TABLE),
        (replace(HALL, minutes=98), Route.JOINT),
        (replace(HALL, participants=1), Route.JOINT),
    ],
)
def test_the_most_telling_route_that_fits_is_recommended(plan: ScoringPlan, route: Route) -> None:
    best = advise(plan).recommended
    assert best is not None
    assert best.fits
    assert best.route is route


def test_a_more_telling_route_that_a_shorter_list_lets_in_is_named() -> None:
    advice = advise(replace(HALL, minutes=98))
    assert advice.richer is not None
    assert (advice.richer.route, advice.richer.most_initiatives) == (Route.PERSON, 13)


def test_a_list_far_too_long_leads_to_how_many_would_fit() -> None:
    best = advise(replace(HALL, initiatives=120)).recommended
    assert best is not None
    assert (best.route, best.fits, best.most_initiatives) == (Route.PERSON, False, 19)


def test_minutes_too_few_for_one_initiative_recommend_nothing() -> None:
    assert advise(replace(HALL, minutes=20)).recommended is None


@given(PLANS, ROUTES)
def test_the_parts_make_the_total_and_only_late_typing_is_waited_for(
    plan: ScoringPlan, route: Route
) -> None:
    found = forecast(plan, route)
    assert found.total == sum(step.minutes for step in found.steps)
    assert all(step.minutes > 0 for step in found.steps)
    waited = found.minutes_of(StepKind.WAIT)
    assert waited == max(found.typing_minutes - plan.break_minutes, 0)
    assert found.minutes_of(StepKind.BREAK) == plan.break_minutes
    assert found.fits == (found.total <= plan.minutes)


def test_noise_from_a_measured_speed_adds_no_minute_to_what_is_told() -> None:
    # 40 sheets at 34.5 seconds each are 23 minutes; divided they come out as 23.000000000000004.
    found = forecast(replace(HALL, keys_per_hour=45 * 3600 / 34.5), Route.PERSON)
    assert (found.typing_minutes, found.minutes_of(StepKind.WAIT)) == (23, 8)


@given(PLANS, ROUTES)
def test_as_many_initiatives_as_promised_fit_and_one_more_does_not(
    plan: ScoringPlan, route: Route
) -> None:
    most = forecast(plan, route).most_initiatives
    if most:
        assert forecast(replace(plan, initiatives=most), route).fits
    if most < MOST_INITIATIVES:
        assert not forecast(replace(plan, initiatives=most + 1), route).fits


def test_no_evening_has_time_for_more_than_can_be_chosen_from() -> None:
    plan = ScoringPlan(participants=1, initiatives=1, minutes=10**6)
    assert forecast(plan, Route.JOINT).most_initiatives == MOST_INITIATIVES


@given(PLANS)
def test_nothing_that_fits_tells_more_than_what_is_recommended(plan: ScoringPlan) -> None:
    advice = advise(plan)
    assert [each.route for each in advice.forecasts] == list(Route)
    fitting = [each for each in advice.forecasts if each.fits]
    best = advice.recommended
    if fitting:
        assert best in fitting
        assert best.sheets == max(each.sheets for each in fitting)
        richer = advice.richer
        if richer is not None:
            assert not richer.fits
            assert richer.sheets > best.sheets
            assert richer.most_initiatives >= FEWEST_TO_CHOOSE_FROM
    else:
        assert advice.richer is None
        assert best is None or 0 < best.most_initiatives < plan.initiatives


@given(PLANS, ROUTES, st.integers(1, 200))
def test_more_people_never_make_the_evening_shorter(
    plan: ScoringPlan, route: Route, more: int
) -> None:
    larger = replace(plan, participants=plan.participants + more)
    assert forecast(larger, route).total >= forecast(plan, route).total
    assert sheets_on(route, larger.participants) >= sheets_on(route, plan.participants)


@given(PLANS, ROUTES)
def test_a_quicker_typist_never_takes_longer(plan: ScoringPlan, route: Route) -> None:
    quicker = replace(plan, keys_per_hour=plan.keys_per_hour * 2)
    assert typing_minutes(quicker, route) <= typing_minutes(plan, route)
