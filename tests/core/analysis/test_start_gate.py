"""The gate names what a start lacks, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from bosaet_desktop.core.analysis.start_gate import gap_name, gap_sentence, gaps, too_many_starts
from bosaet_desktop.core.rows.plan import Gap, Plan

READY = Plan(
    "1",
    "Trail",
    anchor="Anna",
    helpers=("Bo",),
    contribution="Nothing",
    contact="Nina",
    first_step="Walk it",
    first_step_date=date(2026, 1, 27),
    agreed_on=date(2026, 1, 13),
)


def test_a_complete_plan_lacks_nothing() -> None:
    assert gaps(READY) == ()


@pytest.mark.parametrize(
    ("change", "gap"),
    [
        ({"anchor": ""}, Gap.ANCHOR),
        ({"first_step": ""}, Gap.FIRST_STEP),
        ({"first_step_date": None}, Gap.DATE),
        ({"first_step_date": date(2026, 1, 28)}, Gap.LATE),
        ({"helpers": ()}, Gap.HELPERS),
        ({"contribution": ""}, Gap.CONTRIBUTION),
        ({"contact": ""}, Gap.CONTACT),
    ],
)
def test_each_gap_is_named_alone(change: dict[str, object], gap: Gap) -> None:
    lacking = replace(READY, **change)  # type: ignore[arg-type]  # each value fits its field
    assert gaps(lacking) == (gap,)
    assert gap_name(gap)
    assert gap_sentence(gap, lacking).endswith(".")


def test_a_late_first_step_is_told_the_last_day() -> None:
    late = replace(READY, first_step_date=date(2026, 3, 1))
    assert "27\u00a0January 2026" in gap_sentence(Gap.LATE, late)


def test_no_day_is_late_before_anything_was_agreed() -> None:
    assert gaps(replace(READY, first_step_date=date(2030, 1, 1), agreed_on=None)) == ()


def test_the_fourth_start_is_warned_of_and_the_third_is_not() -> None:
    assert too_many_starts([READY] * 3) == ""
    assert too_many_starts([READY] * 4).startswith("4 initiatives")
