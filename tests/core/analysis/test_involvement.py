"""What a plan lacks, adds up to, and says week by week; and when typed words are a day."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.involvement import (
    days_text,
    lacking_words,
    lacks,
    plan_remarks,
    plan_sum,
    plan_weeks,
    resources_text,
    sum_sentence,
    when_text,
    when_typed,
)
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.rows.involvement import Activity, InvolvementPlan, Lack, TargetGroup, When
from bosaet_desktop.core.terms.involvement import Style

pytestmark = pytest.mark.usefixtures("english")

TODAY = date(2026, 6, 1)
WHOLE = Activity(
    "a",
    "School week",
    anchor="Ida",
    starts_on=date(2026, 5, 4),
    group_ids=("g",),
    concrete=True,
)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def test_a_new_activity_lacks_everything_and_a_whole_one_nothing() -> None:
    assert lacks(Activity("a", "Walk")) == tuple(Lack)
    assert lacks(WHOLE) == ()
    assert lacks(replace(WHOLE, starts_on=None, time_words="in spring")) == (Lack.DATE,)


def test_what_is_done_lacks_nothing_any_more() -> None:
    assert lacks(Activity("a", "Walk", done=True)) == ()


def test_lacks_are_said_on_one_line() -> None:
    assert lacking_words([Lack.ANCHOR, Lack.DATE]) == "someone responsible, date"


def test_a_plan_that_only_informs_is_told_so() -> None:
    informing = replace(WHOLE, style=Style.INFORM)
    assert "only informs" in plan_remarks(InvolvementPlan(activities=(informing, WHOLE)))[0]
    talking = replace(WHOLE, style=Style.DIALOGUE)
    assert plan_remarks(InvolvementPlan(activities=(informing, talking))) == ()


def test_groups_that_no_activity_is_for_are_named() -> None:
    groups = (TargetGroup("g", "Families"), TargetGroup("h", "Owners"))
    [remark] = plan_remarks(InvolvementPlan(groups, activities=(WHOLE,)))
    assert remark == "No activity is for this group yet: Owners."
    assert plan_remarks(InvolvementPlan(groups)) == ()


def test_sums_say_what_they_leave_out() -> None:
    rows = [replace(WHOLE, hours=0.1), replace(WHOLE, hours=0.2, cost=1500), WHOLE]
    total = plan_sum(rows)
    assert (total.hours, total.kroner) == (Decimal("0.3"), 1500)
    assert sum_sentence(total) == (
        "In all 0,3 hours and 1.500 kr. Not counted: 1 without hours, 2 without costs."
    )


@given(st.lists(DAYS, max_size=12))
def test_every_dated_activity_stands_once_in_the_week_of_its_first_day(days: list[date]) -> None:
    rows = [replace(WHOLE, id=str(n), starts_on=day) for n, day in enumerate(days)]
    weeks = plan_weeks([*rows, replace(WHOLE, id="none", starts_on=None)])
    assert [week.monday for week in weeks] == sorted({week.monday for week in weeks})
    found = [(week, each) for week in weeks for each in week.activities]
    assert sorted(each.id for _week, each in found) == sorted(row.id for row in rows)
    for week, each in found:
        assert each.starts_on is not None
        assert each.starts_on.isocalendar()[:2] == week.monday.isocalendar()[:2]
        assert week.number == each.starts_on.isocalendar().week


@given(DAYS, st.none() | DAYS, st.sampled_from(["", "every day", "kl. 19.00-21.00"]))
def test_a_time_that_is_shown_is_read_back_as_it_was(
    start: date, end: date | None, words: str
) -> None:
    end = None if end is None or end <= start else end
    shown = when_text(replace(WHOLE, starts_on=start, ends_on=end, time_words=words))
    assert when_typed(shown, TODAY) == When(start, end, words)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", When()),
        ("in spring", When(words="in spring")),
        ("19.00-21.00", When(words="19.00-21.00")),
        ("3.5.2026", When(date(2026, 5, 3))),
        ("3/5-10/5 daily", When(date(2026, 5, 3), date(2026, 5, 10), "daily")),
        ("2026-05-03 kl. 19.00", When(date(2026, 5, 3), None, "kl. 19.00")),
    ],
)
def test_days_come_first_and_all_else_is_words(typed: str, read: When) -> None:
    assert when_typed(typed, TODAY) == read


def test_a_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(InvalidInput):
        when_typed("31.2.2026", TODAY)


def test_one_day_is_not_told_twice() -> None:
    assert days_text(replace(WHOLE, ends_on=WHOLE.starts_on)) == "04.05.2026"


def test_resources_are_told_a_line_each() -> None:
    told = resources_text(
        replace(WHOLE, resources="A tent", hours=2.5, cost=900, partners="the church")
    )
    assert told.split("\n") == ["A tent", "2,5 hours", "900 kr.", "With the church"]
