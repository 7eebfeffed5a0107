import csv
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.migration import (
    checks,
    completed,
    percent_of,
    sum_row,
    total_of,
    whole_percent,
)
from bosaet_desktop.core.formatting import parse_integer
from bosaet_desktop.core.rows.migration import Check, CheckKind, MigrationRow

HANDBOOK = Path(__file__).parents[4] / "shared/data/statbank/handbook_net_2008-2013.csv"

moves = st.integers(-5_000, 5_000)
populations = st.integers(1, 100_000)

# The handbook's seven areas (domain.md 2).
AREAS = [
    (-144, -104, -248, -7),
    (-285, -319, -604, -6),
    (529, -557, -28, 0),
    (48, -166, -118, -2),
    (-377, -241, -618, -6),
    (593, -620, -27, 0),
    (-364, -286, -650, -12),
]
TABLE = [
    MigrationRow(f"Område {number}", internal, external, total, percent=percent)
    for number, (internal, external, total, percent) in enumerate(AREAS, start=1)
]


def test_the_handbooks_own_table_holds_together() -> None:
    assert checks(TABLE, covers_all_areas=True) == ()
    assert sum_row(TABLE, "I alt") == MigrationRow("I alt", 0, -2293, -2293)


@pytest.mark.skipif(not HANDBOOK.is_file(), reason="the data to try with is not here")
def test_the_table_above_is_the_handbooks() -> None:
    with HANDBOOK.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))[1:]
    read = [
        MigrationRow(
            area,
            parse_integer(internal),
            parse_integer(external),
            parse_integer(total),
            percent=parse_integer(percent),
        )
        for area, internal, external, total, percent in rows
    ]
    assert read == TABLE


@pytest.mark.parametrize(
    ("part", "population", "percent"),
    [(5, 1000, 1), (4, 1000, 0), (-4, 1000, 0), (-5, 1000, -1), (125, 1000, 13), (15, 1000, 2)],
)
def test_percents_are_rounded_half_up_away_from_zero(
    part: int, population: int, percent: int
) -> None:
    assert whole_percent(part, population) == percent


@given(moves, populations)
def test_percents_mirror_and_agree_with_exact_decimals(part: int, population: int) -> None:
    exact = Decimal(part) * 100 / Decimal(population)
    assert whole_percent(part, population) == int(exact.to_integral_value(ROUND_HALF_UP))
    assert whole_percent(-part, population) == -whole_percent(part, population)


def test_what_can_be_computed_is_computed_and_the_rest_stays_as_typed() -> None:
    typed = MigrationRow("A", internal=-10, external=4, start_population=300)
    assert completed(typed) == MigrationRow("A", -10, 4, -6, 300, -2)
    only_total = MigrationRow("B", internal=-10, total=-25, percent=-3)
    assert completed(only_total) == only_total


def test_a_population_of_zero_has_no_percent() -> None:
    assert percent_of(MigrationRow("A", total=5, start_population=0)) is None


@given(st.lists(st.tuples(moves, moves, populations), min_size=1, max_size=8))
def test_a_sum_row_adds_every_column(rows: list[tuple[int, int, int]]) -> None:
    summed = sum_row(
        [
            MigrationRow("", internal, external, start_population=population)
            for internal, external, population in rows
        ],
        "I alt",
    )
    internal, external, population = (sum(column) for column in zip(*rows, strict=True))
    assert (summed.internal, summed.external) == (internal, external)
    assert summed.total == internal + external
    assert summed.percent == whole_percent(internal + external, population)


def test_a_column_with_an_unknown_has_no_sum() -> None:
    known, unknown = MigrationRow("A", 1, 2, start_population=50), MigrationRow("B", 3)
    assert sum_row([known, unknown], "I alt") == MigrationRow("I alt", internal=4)
    assert sum_row([], "I alt") == MigrationRow("I alt")


def test_percents_are_never_added() -> None:
    typed = [MigrationRow("A", total=5, percent=3), MigrationRow("B", total=5, percent=4)]
    assert sum_row(typed, "I alt") == MigrationRow("I alt", total=10)


def test_a_typed_total_must_be_internal_plus_external() -> None:
    rows = [TABLE[0], MigrationRow("B", 10, -4, total=7)]
    assert checks(rows, False) == (Check(CheckKind.TOTAL, 1, expected=6, found=7),)
    assert total_of(rows[1]) == 6


def test_internal_moves_cancel_out_only_between_all_areas() -> None:
    few = TABLE[:2]
    assert checks(few, covers_all_areas=False) == ()
    (check,) = checks(few, covers_all_areas=True)
    assert check == Check(CheckKind.INTERNAL_SUM, None, expected=0, found=-429)


def test_an_unknown_internal_figure_leaves_their_sum_unchecked() -> None:
    assert checks([TABLE[0], MigrationRow("B", external=3)], covers_all_areas=True) == ()


def test_a_typed_percent_must_agree_with_the_population() -> None:
    row = MigrationRow("A", total=-118, start_population=3000, percent=-2)
    assert checks([row], False) == (Check(CheckKind.PERCENT, 0, expected=-4, found=-2),)


@pytest.mark.parametrize("percent", [-2, -3])
def test_an_exact_half_may_be_rounded_either_way(percent: int) -> None:
    row = MigrationRow("A", total=-118, start_population=4720, percent=percent)
    assert checks([row], False) == ()


@pytest.mark.parametrize(("total", "percent", "expected"), [(-5, 3, -3), (0, 3, 0)])
def test_a_percent_without_population_must_at_least_point_the_same_way(
    total: int, percent: int, expected: int
) -> None:
    (check,) = checks([MigrationRow("A", total=total, percent=percent)], False)
    assert check == Check(CheckKind.PERCENT_SIGN, 0, expected=expected, found=percent)


@given(st.lists(st.tuples(moves, moves, populations), max_size=6))
def test_a_computed_table_never_contradicts_itself(rows: list[tuple[int, int, int]]) -> None:
    table = [completed(MigrationRow("", i, e, start_population=p)) for i, e, p in rows]
    assert checks(table, covers_all_areas=False) == ()
