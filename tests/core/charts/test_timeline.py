"""Steps along the months: each in its place, none outside the drawing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.charts.spec import ChartSpec
from bosaet_desktop.core.charts.timeline import Span, span_of, timeline_chart
from bosaet_desktop.core.rows.deed import Deed

TODAY = date(2026, 5, 8)
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


def deed(key: str, start: date | None, due: date | None, **more: object) -> Deed:
    return Deed(key, "1", "Trail", f"Step {key}", "", start, due, **more)  # type: ignore[arg-type]  # names of fields


def test_a_row_for_each_deed_with_a_date_in_their_order() -> None:
    found = [deed("b", None, TODAY), deed("x", None, None), deed("a", TODAY, None)]
    picture = timeline_chart(found, ChartSpec(400), TODAY)
    assert [area.key for area in picture.areas] == ["b", "a"]


def test_the_words_say_what_is_overdue_and_done() -> None:
    found = [
        deed("a", None, date(2026, 5, 1)),
        deed("b", None, date(2026, 5, 1), done_on=TODAY),
    ]
    summary = timeline_chart(found, ChartSpec(400), TODAY).summary
    assert summary == ("Trail: Step a, 01.05.2026, overdue\nTrail: Step b, 01.05.2026, done")


def test_without_dates_it_is_a_sentence() -> None:
    assert timeline_chart([], ChartSpec(400), TODAY).areas == ()


def test_the_span_covers_whole_months_over_a_new_year() -> None:
    span = span_of([deed("a", date(2025, 12, 30), date(2026, 2, 1))])
    assert span == Span(date(2025, 12, 1), 3)
    assert [span.month(number) for number in range(3)] == [
        date(2025, 12, 1),
        date(2026, 1, 1),
        date(2026, 2, 1),
    ]


@given(st.lists(st.tuples(DAYS, DAYS), min_size=1))
def test_days_lie_in_their_order_between_the_ends(pairs: list[tuple[date, date]]) -> None:
    span = span_of([deed("a", min(pair), max(pair)) for pair in pairs])
    assert span is not None
    days = sorted(day for pair in pairs for day in pair)
    places = [span.at(day) for day in days]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 1


@pytest.mark.parametrize("months", [1, 12, 40, 240])
def test_any_number_of_months_is_drawn(months: int) -> None:
    span = Span(date(2025, 1, 1), months)
    picture = timeline_chart([deed("a", TODAY, TODAY)], ChartSpec(300), TODAY, span)
    assert picture.height > 0
