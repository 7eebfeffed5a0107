"""How long the whole evening of scoring takes on each route, and which to take (method.md 1)."""

from bisect import bisect_right
from dataclasses import replace
from math import ceil

from bosaet_desktop.core.analysis.ranking import FEWEST_FOR_CERTAINTY
from bosaet_desktop.core.analysis.whole_numbers import without_noise
from bosaet_desktop.core.rows.forecast import (
    FEWEST_TO_CHOOSE_FROM,
    MOST_INITIATIVES,
    PEOPLE_AT_A_TABLE,
    Advice,
    Forecast,
    Limit,
    Route,
    ScoringPlan,
    Step,
    StepKind,
)

# method.md section 1: 1.5 minutes to present an initiative, about 15 seconds a cross, "up to about
# 15 people" around a joint sheet.
PRESENT_SECONDS = 90
CROSS_SECONDS = 15
MOST_TO_AGREE = 15
# method.md only says "table talk", "collect" and "a few minutes": these are our own estimates, and
# so is the time in which a hall shows fingers, hears the highest and lowest and agrees on a number.
TALK_SECONDS = 60
AGREE_SECONDS = 30
COLLECT_SECONDS, COLLECT_SECONDS_A_SHEET = 60, 2
MERGE_MINUTES = 3
RESULT_MINUTES, CHOOSE_MINUTES, SIGN_UP_MINUTES = 10, 15, 10


def advise(plan: ScoringPlan) -> Advice:
    """Return every route's forecast and the one to take: the most telling of those that fit.

    A route tells the more the more sheets it counts; of equals the simplest is taken. Where none
    fits, it is the most telling that a list of at least 8 initiatives would let in, or else the
    one that lets in most.
    """
    forecasts = tuple(forecast(plan, route) for route in Route)
    fitting = [each for each in forecasts if each.fits]
    reachable = [each for each in forecasts if each.most_initiatives >= FEWEST_TO_CHOOSE_FROM]
    if fitting:
        best = _most_telling(fitting)
        better = _most_telling([best, *(each for each in reachable if not each.fits)])
        return Advice(forecasts, best, better if better.sheets > best.sheets else None)
    if reachable:
        return Advice(forecasts, _most_telling(reachable))
    roomiest = max(forecasts, key=lambda each: each.most_initiatives)
    return Advice(forecasts, roomiest if roomiest.most_initiatives else None)


def forecast(plan: ScoringPlan, route: Route) -> Forecast:
    """Return how `plan` goes on `route`, parts in whole minutes rounded up."""
    sheets = sheets_on(route, plan.participants)
    marks = sheets * plan.initiatives * plan.questions
    return Forecast(
        route=route,
        sheets=sheets,
        typists=_typists(plan, route),
        marks=marks,
        typing=typing_minutes(plan, route),
        steps=_steps(plan, route),
        given=plan.minutes,
        most_initiatives=most_initiatives(plan, route),
        limits=_limits(plan, route, sheets),
    )


def sheets_on(route: Route, participants: int) -> int:
    """Return how many sheets are filled in."""
    if route is Route.JOINT:
        return 1
    return ceil(participants / PEOPLE_AT_A_TABLE) if route is Route.TABLE else participants


def typing_minutes(plan: ScoringPlan, route: Route) -> float:
    """Return the minutes of typing once sheets are in, one key a mark; 0 for the joint sheet.

    40 sheets of 15 x 3 at 8,000 keys an hour are 13.5 minutes; more laptops divide that and then
    need `MERGE_MINUTES` to become one file.
    """
    if route is Route.JOINT:
        return 0.0
    keys = sheets_on(route, plan.participants) * plan.initiatives * plan.questions
    alone = keys * 60 / plan.keys_per_hour
    if route is not Route.SHARED:
        return without_noise(alone)
    return without_noise(alone / _typists(plan, route)) + (MERGE_MINUTES if keys else 0)


def most_initiatives(plan: ScoringPlan, route: Route) -> int:
    """Return with how many initiatives at most the route fits into the minutes given; 0 if none."""
    return bisect_right(
        range(1, MOST_INITIATIVES + 1),
        plan.minutes,
        key=lambda n: sum(s.minutes for s in _steps(replace(plan, initiatives=n), route)),
    )


def _typists(plan: ScoringPlan, route: Route) -> int:
    return max(plan.typists, 2) if route is Route.SHARED else 1


def _most_telling(forecasts: list[Forecast]) -> Forecast:
    # The first of equals is the simplest, for they come in the order of Route.
    return max(forecasts, key=lambda each: each.sheets)


def _steps(plan: ScoringPlan, route: Route) -> tuple[Step, ...]:
    waiting = ceil(typing_minutes(plan, route)) - plan.break_minutes
    steps = (
        (StepKind.PRESENT, _minutes(plan.initiatives * PRESENT_SECONDS)),
        *_scoring(plan, route),
        (StepKind.BREAK, plan.break_minutes),
        (StepKind.WAIT, max(waiting, 0)),
        (StepKind.RESULT, RESULT_MINUTES),
        (StepKind.CHOOSE, CHOOSE_MINUTES),
        (StepKind.SIGN_UP, SIGN_UP_MINUTES),
    )
    return tuple(Step(kind, minutes) for kind, minutes in steps if minutes)


def _scoring(plan: ScoringPlan, route: Route) -> tuple[tuple[StepKind, int], ...]:
    crosses = plan.initiatives * plan.questions
    if route is Route.JOINT:
        return ((StepKind.AGREE, _minutes(crosses * AGREE_SECONDS)),)
    sheets = sheets_on(route, plan.participants)
    return (
        (StepKind.TALK, _minutes(plan.initiatives * TALK_SECONDS)),
        (StepKind.FILL, _minutes(crosses * CROSS_SECONDS)),
        (StepKind.COLLECT, _minutes(COLLECT_SECONDS + sheets * COLLECT_SECONDS_A_SHEET)),
    )


def _minutes(seconds: int) -> int:
    return ceil(seconds / 60)


def _limits(plan: ScoringPlan, route: Route, sheets: int) -> tuple[Limit, ...]:
    """Return what the route cannot tell (method.md sections 1 and 3)."""
    found = {
        Limit.SUM_ONLY: sheets == 1,
        Limit.FEW_SHEETS: 1 < sheets < FEWEST_FOR_CERTAINTY,
        Limit.FEWER_VOICES: route is Route.TABLE and plan.participants > sheets,
        Limit.TOO_MANY_TO_AGREE: route is Route.JOINT and plan.participants > MOST_TO_AGREE,
        Limit.MERGE: route is Route.SHARED,
    }
    return tuple(limit for limit, holds in found.items() if holds)
