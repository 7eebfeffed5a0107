"""The forecast in words: routes, parts of the evening, and what a route cannot tell."""

from dataclasses import replace
from math import ceil

from bosaet_desktop.core.analysis.forecast import MERGE_MINUTES, MOST_TO_AGREE, typing_minutes
from bosaet_desktop.core.analysis.ranking import FEWEST_FOR_CERTAINTY
from bosaet_desktop.core.analysis.whole_numbers import half_up
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.forecast import (
    FEWEST_TO_CHOOSE_FROM,
    PRACTISED_KEYS_PER_HOUR,
    UNTRAINED_KEYS_PER_HOUR,
    USUAL_INITIATIVES,
    Advice,
    Forecast,
    Limit,
    PlanBasis,
    Route,
    ScoringPlan,
    StepKind,
)


def route_name(route: Route, typists: int) -> str:
    """Return what a route is called; sheets are shared between `typists` laptops."""
    return {
        Route.JOINT: _("One joint sheet"),
        Route.TABLE: _("One sheet per table"),
        Route.PERSON: _("One sheet per person"),
        Route.SHARED: _("One sheet per person, {n} laptops").format(n=typists),
    }[route]


def name_of(forecast: Forecast) -> str:
    """Return what the route of a forecast is called."""
    return route_name(forecast.route, forecast.typists)


def use_words(forecast: Forecast) -> str:
    """Return the words of the button that takes a route; two such buttons may be on the page."""
    return _("Use: {route}").format(route=name_of(forecast))


def step_name(kind: StepKind) -> str:
    """Return what people do in a part of the evening."""
    return {
        StepKind.PRESENT: _("Present the initiatives"),
        StepKind.TALK: _("Talk at the tables"),
        StepKind.AGREE: _("Agree on a number for each field"),
        StepKind.FILL: _("Fill in the sheets"),
        StepKind.COLLECT: _("Collect and count the sheets"),
        StepKind.BREAK: _("Coffee break"),
        StepKind.WAIT: _("Wait for the typing"),
        StepKind.RESULT: _("Show the result and talk about it"),
        StepKind.CHOOSE: _("Choose what to begin with"),
        StepKind.SIGN_UP: _("Sign up for initiatives"),
    }[kind]


def minutes_words(minutes: int) -> str:
    """Return a length in minutes: 1.440 min."""
    return _("{n} min.").format(n=integer(minutes))


def total_words(forecast: Forecast) -> str:
    """Return how long a route takes, against the minutes there are."""
    return _("{total} of {given} min.").format(
        total=integer(forecast.total), given=integer(forecast.given)
    )


def fit_words(forecast: Forecast) -> str:
    """Return by how much a route fits, or does not."""
    if forecast.fits:
        return _("{n} min. to spare").format(n=integer(-forecast.over))
    return _("{n} min. too long").format(n=integer(forecast.over))


def typing_words(forecast: Forecast) -> str:
    """Return how the typing goes against the break."""
    if forecast.route is Route.JOINT:
        return _("Typed as you agree; nothing is left for the break.")
    typing, pause = forecast.typing_minutes, forecast.minutes_of(StepKind.BREAK)
    words = _("{typing} min. of typing in a break of {pause} min.").format(
        typing=integer(typing), pause=integer(pause)
    )
    if forecast.route is Route.SHARED and typing:
        words = f"{words} " + _("{n} of them go to merging the files.").format(n=MERGE_MINUTES)
    waiting = forecast.minutes_of(StepKind.WAIT)
    if not waiting:
        return words
    return f"{words} " + _("The hall waits {n} min.").format(n=integer(waiting))


def limit_words(forecast: Forecast) -> str:
    """Return what the route cannot tell and what it asks for, or that it tells everything."""
    if not forecast.limits:
        return _("Tells everything: spread, certainty and villages.")
    return " ".join(_limit(limit, forecast) for limit in forecast.limits)


def _limit(limit: Limit, forecast: Forecast) -> str:
    return {
        Limit.SUM_ONLY: _("Gives the sum alone: no spread, no certainty, no villages."),
        Limit.FEW_SHEETS: _("{n} sheets say nothing about certainty; that takes {fewest}.").format(
            n=forecast.sheets, fewest=FEWEST_FOR_CERTAINTY
        ),
        Limit.FEWER_VOICES: _(
            "A table has one voice and no village. The same top three as with a sheet each came out"
            " in only 54-75 % of simulated halls."
        ),
        Limit.TOO_MANY_TO_AGREE: _("With more than about {n} people few are heard.").format(
            n=MOST_TO_AGREE
        ),
        Limit.MERGE: _("The files of the laptops must be merged afterwards (File, Merge)."),
    }[limit]


def reason(advice: Advice, plan: ScoringPlan) -> str:
    """Return in a sentence or two why a route is recommended, and what a shorter list would do."""
    best = advice.recommended
    if best is None:
        return _("Even one initiative takes longer than the minutes there are. Find more time.")
    if not best.fits:
        return _too_long(best, plan)
    words = [_why(best, plan), _room(best)]
    if advice.richer is not None:
        better = _("With {n} at most there is time for this too: {route}.")
        words.append(
            better.format(n=advice.richer.most_initiatives, route=name_of(advice.richer).lower())
        )
    return " ".join(words)


def _too_long(best: Forecast, plan: ScoringPlan) -> str:
    shorten = ngettext(
        "With {initiatives} initiative nothing fits in {given} minutes. With {n} at most, this"
        " does.",
        "With {initiatives} initiatives nothing fits in {given} minutes. With {n} at most, this"
        " does.",
        plan.initiatives,
    ).format(
        initiatives=integer(plan.initiatives),
        given=integer(best.given),
        n=best.most_initiatives,
    )
    if best.most_initiatives < FEWEST_TO_CHOOSE_FROM:
        return shorten
    dots = _("Bring the list down to {fewest}-{most} first, for example with secret dots.")
    return f"{shorten} " + dots.format(fewest=FEWEST_TO_CHOOSE_FROM, most=USUAL_INITIATIVES)


def _why(best: Forecast, plan: ScoringPlan) -> str:
    if plan.participants == 1:
        return _("One person needs no more than this.")
    return {
        Route.JOINT: _("There is no time for sheets of paper."),
        Route.TABLE: _("There is no time for a sheet each."),
        Route.PERSON: _("Every voice is heard, and there is time for it."),
        Route.SHARED: _("Every voice is heard; with one laptop there would be no time for it."),
    }[best.route]


def _room(best: Forecast) -> str:
    room = best.most_initiatives
    return ngettext(
        "There is room for {n} initiative.", "There is room for up to {n} initiatives.", room
    ).format(n=room)


def speed_words(basis: PlanBasis, forecast: Forecast) -> str:
    """Return what the typing was reckoned with, and how long an untrained helper needs."""
    if forecast.route is Route.JOINT:
        return ""
    crosses = ngettext("{n} cross", "{n} crosses", forecast.marks).format(n=integer(forecast.marks))
    sheets = ngettext("{n} sheet", "{n} sheets", forecast.sheets).format(n=integer(forecast.sheets))
    marks = _("{crosses} on {sheets}.").format(crosses=crosses, sheets=sheets)
    if basis.measured:
        speed = _("Reckoned with your own speed so far, {n} keys an hour.")
        return f"{marks} " + speed.format(n=integer(half_up(basis.plan.keys_per_hour)))
    untrained = replace(basis.plan, keys_per_hour=UNTRAINED_KEYS_PER_HOUR)
    slower = ceil(typing_minutes(untrained, forecast.route))
    speed = _("Reckoned with {n} keys an hour; an untrained helper needs {slower} min.")
    return f"{marks} " + speed.format(n=integer(PRACTISED_KEYS_PER_HOUR), slower=integer(slower))
