"""Periods in the order of time, and the change from the first known to the last."""

import pytest

from bosaet_desktop.core.analysis.facts_population import population_changes, population_line
from bosaet_desktop.core.rows.fact import PopulationRow


def rows(**periods: int | None) -> list[PopulationRow]:
    return [PopulationRow("A", period.strip("_"), people) for period, people in periods.items()]


@pytest.mark.parametrize(
    ("periods", "order"),
    [
        (["2024", "2008", "2015"], ["2008", "2015", "2024"]),
        (["2024K3", "2024K1", "2023K4"], ["2023K4", "2024K1", "2024K3"]),
        (["2024Q2", "2024"], ["2024", "2024Q2"]),
        (["2024M12", "2024M02"], ["2024M02", "2024M12"]),
        (["after", "before"], ["after", "before"]),
    ],
)
def test_periods_stand_in_the_order_of_time(periods: list[str], order: list[str]) -> None:
    line = population_line([PopulationRow("A", each, 1) for each in periods], "A")
    assert [point.period for point in line] == order


@pytest.mark.parametrize(
    ("period", "at"),
    [
        ("2024", 2024),
        ("2024K1", 2024),
        ("2024K3", 2024.5),
        ("2024Q4", 2024.75),
        ("2024M07", 2024.5),
    ],
)
def test_a_quarter_and_a_month_lie_where_they_are_in_the_year(period: str, at: float) -> None:
    [point] = population_line([PopulationRow("A", period, 1)], "A")
    assert point.at == at


def test_years_that_are_missing_leave_their_room() -> None:
    line = population_line(rows(_2008=1, _2009=2, _2012=3), "A")
    assert [point.at for point in line] == [2008, 2009, 2012]


def test_the_change_is_between_the_first_and_last_known() -> None:
    (change,) = population_changes(rows(_2008=None, _2009=400, _2010=390, _2011=None))
    assert (change.change, change.share) == (-10, -0.025)


@pytest.mark.parametrize("known", [{}, {"_2009": 5}, {"_2008": None, "_2009": None}])
def test_one_known_number_is_no_change(known: dict[str, int | None]) -> None:
    assert all(change.change is None for change in population_changes(rows(**known)))


def test_a_place_where_nobody_lived_has_no_percent() -> None:
    (change,) = population_changes(rows(_2008=0, _2009=12))
    assert (change.change, change.share) == (12, None)
