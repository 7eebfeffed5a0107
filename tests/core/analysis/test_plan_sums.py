"""Sums that say what is secured and what nobody has put a figure on."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.plan_sums import (
    ResourceSum,
    resource_sentence,
    resource_sum,
    steps_in_short,
)
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.rows.plan import PlanResource, PlanStep

MAY = date(2026, 5, 8)
RESOURCES = st.lists(
    st.builds(
        PlanResource,
        st.just("a"),
        st.just("x"),
        st.none() | st.integers(0, 10**6).map(lambda tenths: tenths / 10),
        st.none() | st.integers(0, 10**9),
        secured=st.booleans(),
    )
)


def test_sums_say_what_is_secured_and_what_has_no_figure() -> None:
    resources = [
        PlanResource("a", "Signs", cost=12_000, secured=True),
        PlanResource("b", "Gravel", cost=500),
        PlanResource("c", "Hands", hours=40.5),
        PlanResource("d", "Permit"),
    ]
    assert resource_sentence(resource_sum(resources)) == (
        "12.500 kr., of which 12.000 kr. secured; 40,5 hours, of which 0 secured."
        " 1 line has no figure yet."
    )


@pytest.mark.parametrize(
    ("hours", "da", "en"),
    [
        ([1], "1 time, heraf 0 på plads.", "1 hour, of which 0 secured."),
        ([0.25, 0.5], "0,75 timer, heraf 0 på plads.", "0,75 hours, of which 0 secured."),
        ([2.5, 1], "3,5 timer, heraf 0 på plads.", "3,5 hours, of which 0 secured."),
    ],
)
def test_hours_keep_their_quarters_and_one_is_one(hours: list[float], da: str, en: str) -> None:
    total = resource_sum([PlanResource("a", "Hands", hours=each) for each in hours])
    assert resource_sentence(total) == en
    with use_language("da"):
        assert resource_sentence(total) == da


def test_nothing_to_add_up_says_nothing() -> None:
    assert resource_sentence(resource_sum([])) == ""
    assert resource_sum([]) == ResourceSum()


@given(RESOURCES)
def test_what_is_secured_is_a_part_of_the_whole(resources: list[PlanResource]) -> None:
    total = resource_sum(resources)
    assert 0 <= total.secured_kroner <= total.kroner
    assert Decimal() <= total.secured_hours <= total.hours
    open_ones = resource_sum([each for each in resources if not each.secured])
    assert open_ones.kroner + total.secured_kroner == total.kroner
    assert open_ones.hours + total.secured_hours == total.hours


def test_steps_in_short_count_what_is_done_late_and_next() -> None:
    steps = [
        PlanStep("a", "x", done_on=MAY),
        PlanStep("b", "x", due_on=date(2026, 5, 1)),
        PlanStep("c", "x", due_on=date(2026, 6, 1)),
    ]
    assert steps_in_short(steps, MAY) == "1 of 3 done, 1 overdue, next by 1\u00a0June"
    assert steps_in_short([PlanStep("d", "x", due_on=MAY)], MAY).startswith("0 of 1 done, next by")
    assert steps_in_short([], MAY) == "none yet"
