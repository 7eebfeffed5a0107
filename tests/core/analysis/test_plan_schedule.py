"""The same steps told by person, by day and by month."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.plan_schedule import (
    by_month,
    by_person,
    deeds,
    in_time,
    state_words,
    when_words,
)
from bosaet_desktop.core.rows.deed import Deed
from bosaet_desktop.core.rows.plan import Plan, PlanStep
from bosaet_desktop.core.terms.initiative import InitiativeStatus

MAY, JUNE = date(2026, 5, 8), date(2026, 6, 2)
TRAIL = Plan(
    "1",
    "Trail",
    anchor="Åse",
    contact="Nina",
    helpers=("Bo",),
    first_step="Walk it",
    first_step_date=MAY,
    steps=(
        PlanStep("a", "Sign it", "Bo", JUNE, date(2026, 6, 9)),
        PlanStep("b", "Tell it", done_on=MAY),
    ),
)
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1))
STEPS = st.lists(st.builds(PlanStep, st.uuids().map(str), st.just("x"), st.just(""), DAYS, DAYS))


def test_the_first_step_is_the_coordinators_and_comes_first() -> None:
    first, *others = deeds([TRAIL])
    assert (first.text, first.who, first.due_on, first.first) == ("Walk it", "Åse", MAY, True)
    assert [each.text for each in others] == ["Sign it", "Tell it"]


def test_everybody_stands_once_with_parts_and_deeds_and_nobody_last() -> None:
    people = by_person([TRAIL])
    assert [each.who for each in people] == ["Bo", "Nina", "Åse", ""]
    bo, nina, _aase, nobody = people
    assert (bo.parts, [each.text for each in bo.deeds]) == (("helper in Trail",), ["Sign it"])
    assert nina.parts == ("contact in the municipality for Trail",)
    assert [each.text for each in nobody.deeds] == ["Tell it"]


def test_months_come_in_order_and_what_has_no_date_last() -> None:
    months = by_month([TRAIL])
    assert [each.month for each in months] == [date(2026, 5, 1), date(2026, 6, 1), None]


@given(STEPS)
def test_no_deed_is_lost_or_told_twice(steps: list[PlanStep]) -> None:
    plan = Plan("1", "Trail", steps=tuple(steps))
    keys = sorted(each.id for each in steps)
    assert sorted(d.key for month in by_month([plan]) for d in month.deeds) == keys
    assert sorted(d.key for person in by_person([plan]) for d in person.deeds) == keys
    ends = [each.ends or date.max for each in in_time(deeds([plan]))]
    assert ends == sorted(ends)


def test_a_deed_is_overdue_from_the_day_after_until_it_is_done() -> None:
    deed = Deed("a", "1", "Trail", "Sign it", due_on=MAY)
    assert (state_words(deed, MAY), state_words(deed, JUNE)) == ("", "overdue")
    done = Deed("a", "1", "Trail", "Sign it", due_on=MAY, done_on=JUNE)
    assert state_words(done, JUNE) == "done"


def test_days_are_told_once_when_they_are_the_same() -> None:
    assert when_words(Deed("a", "1", "T", "x", starts_on=MAY, due_on=MAY)) == "08.05.2026"
    assert when_words(Deed("a", "1", "T", "x", starts_on=MAY, due_on=JUNE)) == (
        "08.05. – 02.06.2026"
    )
    assert when_words(Deed("a", "1", "T", "x")) == ""


def test_the_first_step_of_what_is_under_way_is_not_called_overdue() -> None:
    [first, *_others] = deeds([replace(TRAIL, status=InitiativeStatus.UNDER_WAY)])
    assert state_words(first, date(2027, 1, 1)) == "done"
