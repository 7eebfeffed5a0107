"""Rows of cells become areas with figures, or are refused with the cells named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.migration_cells import FoundAreas, areas_in, column_of
from bosaet_desktop.core.exchange.migration_export import HEADINGS
from bosaet_desktop.core.rows.fact import AreaFigures, Figure

HANDBOOK_HEAD = (
    "Område",
    "Netto (intern)",
    "Netto (ekstern)",
    "Totale flytninger (netto)",
    "% af indbyggertal 2008 (netto)",
)


def read(*rows: str, names_alone: bool = False) -> FoundAreas:
    lines = [(number, row.split(";")) for number, row in enumerate(rows, start=1)]
    return areas_in(lines, names_alone=names_alone)


def test_the_handbooks_headings_are_known() -> None:
    assert [column_of(word) for word in HANDBOOK_HEAD] == [
        "area",
        Figure.INTERNAL,
        Figure.EXTERNAL,
        Figure.TOTAL,
        Figure.PERCENT,
    ]


@pytest.mark.parametrize("language", ["da", "en"])
def test_our_own_exports_headings_are_known(language: str) -> None:
    assert [column_of(word) for word in HEADINGS[language]] == [
        "area",
        Figure.MOVED_IN,
        Figure.MOVED_OUT,
        "net",
        Figure.INTERNAL,
        Figure.EXTERNAL,
        Figure.TOTAL,
        Figure.START_POPULATION,
        Figure.PERCENT,
    ]


def test_headings_may_stand_in_any_order_and_others_are_named() -> None:
    found = read("total;remark;area;extern;intern", "3;x;Barde;1;2")
    assert found.rows == (AreaFigures("Barde", internal=2, external=1, total=3),)
    assert found.ignored_columns == ("remark",)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("A;-12", AreaFigures("A", total=-12)),
        ("A;1;2", AreaFigures("A", internal=1, external=2)),
        ("A;1;2;3", AreaFigures("A", internal=1, external=2, total=3)),
        ("A;1;2;3;-0 %", AreaFigures("A", internal=1, external=2, total=3, percent=0.0)),
        ("A;1;2;3;900", AreaFigures("A", internal=1, external=2, total=3, start_population=900)),
        (
            "A;1;2;3;4 %;900",
            AreaFigures("A", internal=1, external=2, total=3, start_population=900, percent=4.0),
        ),
    ],
)
def test_without_headings_the_order_tells(row: str, expected: AreaFigures) -> None:
    assert read(row).rows == (expected,)


def test_figures_are_read_as_danes_and_statisticians_write_them() -> None:
    [row] = read("område;intern;ekstern;folketal;procent", "Barde;−1.234;..;12 345;-6,4 %").rows
    expected = AreaFigures("Barde", internal=-1234, start_population=12345, percent=-6.4)
    assert row == expected


def test_percent_never_is_minus_nought() -> None:
    [row] = read("area;percent", "A;-0%").rows
    assert str(row.percent) == "0.0"


def test_rows_that_are_sums_are_left_out_and_named() -> None:
    found = read("A;1", "B;2", "I alt;3")
    assert [row.area for row in found.rows] == ["A", "B"]
    assert found.sums == ("I alt",)


def test_every_cell_that_cannot_be_read_is_named_with_its_row() -> None:
    with pytest.raises(ImportRefused) as refused:
        read("area;intern;ekstern", "A;1;x", "B;2,5;1")
    assert "Row 2: “x” is not a number." in str(refused.value)
    assert "Row 3: “2,5” is not a whole number." in str(refused.value)


def test_many_unreadable_cells_do_not_fill_the_screen() -> None:
    with pytest.raises(ImportRefused, match="7 more like these"):
        read(*(f"A{row};x{row}" for row in range(10)))


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("Hee;1;2;3", "There are 4 cells under 3 headings."),
        ("lem ;3;4", "“lem” stands in row 2 already."),
        ("Hee;-3;4", "This figure counts people and cannot be below 0."),
        (f"{'x' * 101};3;4", "This text has 101 characters; there is room for 100."),
    ],
)
def test_a_row_that_would_count_wrong_is_named(row: str, problem: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        read("area;in;out", "Lem;1;2", row)
    assert str(refused.value) == f"Row 3: {problem}"


def test_a_column_without_a_heading_is_named_by_its_number_if_it_holds_anything() -> None:
    found = read("area;in;out;;", "Lem;1;2;;x")
    assert found.ignored_columns == ("column 5",)


@pytest.mark.parametrize(
    "rows",
    [
        (),
        ("A;1;2;3;4;5;6;7",),
        ("area;intern", ";4"),
        ("area;intern;intern", "A;1;2"),
        ("just words", "and more"),
    ],
)
def test_what_is_no_table_of_areas_is_refused(rows: tuple[str, ...]) -> None:
    with pytest.raises(ImportRefused):
        read(*rows)


def test_names_alone_are_taken_where_that_is_meant() -> None:
    assert [row.area for row in read("Barde", "Vorgod", names_alone=True).rows] == [
        "Barde",
        "Vorgod",
    ]


figures = st.none() | st.integers(-99_999, 99_999)


@given(st.lists(st.tuples(figures, figures, figures), min_size=1, max_size=8))
def test_whole_figures_come_back_as_they_were(rows: list[tuple[int | None, ...]]) -> None:
    cells = [
        ";".join([f"A{at}", *("" if each is None else str(each) for each in row)])
        for at, row in enumerate(rows)
    ]
    found = read("area;internal;external;total", *cells, names_alone=True).rows
    assert [(row.internal, row.external, row.total) for row in found] == rows
