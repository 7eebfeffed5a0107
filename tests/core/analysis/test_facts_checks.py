"""Flows and ages against what the table says itself."""

from bosaet_desktop.core.analysis.facts_checks import SumOf, sum_checks
from bosaet_desktop.core.analysis.facts_flows import Direction
from bosaet_desktop.core.rows.fact import AgeRow, AreaFigures, FlowRow

AREA = AreaFigures("A", moved_in=10, moved_out=7)


def test_each_direction_is_added_up_and_compared() -> None:
    found = sum_checks([AREA], [FlowRow("A", "x", 4, 7), FlowRow("A", "y", 5, 0)], [])
    assert [(each.direction, each.found, each.stated, each.agrees) for each in found] == [
        (Direction.IN, 9, 10, False),
        (Direction.OUT, 7, 7, True),
    ]


def test_an_unknown_figure_cannot_be_added_up() -> None:
    found = sum_checks([AREA], [], [AgeRow("A", "20 år", None, 7)])
    assert [(each.what, each.direction) for each in found] == [(SumOf.AGES, Direction.OUT)]


def test_without_the_tables_own_figure_there_is_nothing_to_compare() -> None:
    assert sum_checks([AreaFigures("A")], [FlowRow("A", "x", 1, 1)], []) == ()
    assert sum_checks([AREA], [FlowRow("B", "x", 1, 1)], []) == ()
