"""Periods, ages, movements and table codes as Statistics Denmark words them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.exchange.statbank_words import (
    age_span,
    is_all,
    movement_of,
    period_of,
    table_code,
    years_of,
)


@given(st.integers(1900, 2199), st.integers(1, 4), st.integers(1, 12))
def test_years_quarters_and_months_are_periods_in_both_languages(
    year: int, quarter: int, month: int
) -> None:
    assert period_of(f"{year}") == f"{year}"
    assert period_of(f"{year}Q{quarter}") == period_of(f"{year}K{quarter}") == f"{year}K{quarter}"
    assert period_of(f"{year}M{month:02}") == f"{year}M{month:02}"
    assert years_of(f"{year}K{quarter}") == (year, year)


@pytest.mark.parametrize("text", ["2024M13", "2024M00", "2024K5", "24", "", "20241", "I alt"])
def test_what_is_no_period_is_none(text: str) -> None:
    assert period_of(text) is None
    assert years_of(text) == (None, None)


def test_a_span_of_years_is_a_period() -> None:
    assert years_of(period_of("2008–2013") or "") == (2008, 2013)


@pytest.mark.parametrize(
    ("label", "span"),
    [
        ("20 år", (20, 20)),
        ("1 year", (1, 1)),
        ("20-24 år", (20, 24)),
        ("99 år og derover", (99, 130)),
        ("I alt", None),
        ("Ugift", None),
    ],
)
def test_an_age_has_its_span(label: str, span: tuple[int, int] | None) -> None:
    assert age_span(label) == span


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Tilflyttede", "moved_in"),
        ("B06", "moved_out"),
        ("Nettotilflyttede", "net"),
        ("Befolkningen ultimo forrige år", "start_population"),
        ("Befolkningen primo", "start_population"),
        ("Befolkningen ultimo indeværende kvartal", "population_end"),
        ("Folketal", "population"),
        ("Netto (intern)", "internal"),
        ("Indvandrede i alt", None),
        ("Nettoindvandrede", None),
        ("Udvandrede i alt", None),
        ("Befolkningstilvækst", None),
        ("Fødselsoverskud", None),
        ("Gennemsnitsalder", None),
        ("Levendefødte", None),
    ],
)
def test_only_movements_within_the_country_are_ours(label: str, told: str | None) -> None:
    assert movement_of(label) == told


@pytest.mark.parametrize("label", ["I alt", "Alder i alt", "TOT", "IALT", "Men and women, total"])
def test_everybody_is_known_by_many_names(label: str) -> None:
    assert is_all(label)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("fly66_2024_kvinder_20-29_raw", "FLY66"),
        ("Danmarks Statistik (Statistikbanken), FLY66", "FLY66"),
        ("FOLK1AM_da", "FOLK1AM"),
        ("flyttetal 2024", ""),
        ("byer", ""),
    ],
)
def test_the_code_of_a_table_is_found_where_it_is_named(text: str, code: str) -> None:
    assert table_code(text) == code
