from collections.abc import Callable
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import (
    date_long,
    date_relative,
    date_short,
    decimal_mark_of,
    integer,
    number,
    parse_date,
    parse_integer,
    parse_number,
    percent,
    signed,
    time_of_day,
    typed_number,
)
from bosaet_desktop.core.i18n import use_language

LAST_AUTUMN = date(2025, 11, 8)


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        (2.925, 2, "2,93"),
        (-2.925, 2, "−2,93"),
        (2.675, 2, "2,68"),
        (0.125, 2, "0,13"),
        (0.1 + 0.2, 1, "0,3"),
        (1.005 + 1e-12, 2, "1,01"),
        (2.5, 0, "3"),
        (-0.001, 2, "0,00"),
        (-0.0, 1, "0,0"),
        (-0.5, 0, "−1"),
        (12.0, 1, "12,0"),
        (1234567.891, 2, "1.234.567,89"),
        (1e20, 0, "100.000.000.000.000.000.000"),
        (Decimal("2.925"), 2, "2,93"),
        (7, 1, "7,0"),
    ],
)
@pytest.mark.parametrize("language", ["da", "en"])
def test_a_number_is_danish_and_rounded_half_up(
    value: float, decimals: int, shown: str, language: str
) -> None:
    with use_language(language):
        assert number(value, decimals) == shown


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**4))
def test_a_mean_is_shown_as_its_exact_value_rounded(total: int, n: int) -> None:
    hundredths = Decimal(total * 100) / Decimal(n)
    shown = number(total / n, 2).replace(".", "").replace(",", ".").replace("−", "-")
    assert Decimal(shown) == hundredths.to_integral_value(ROUND_HALF_UP) / 100


@given(st.floats(-1e12, 1e12), st.integers(0, 4))
def test_what_is_shown_has_its_decimals_and_no_negative_zero(value: float, decimals: int) -> None:
    shown = number(value, decimals)
    whole, _, fraction = shown.partition(",")
    assert len(fraction) == decimals
    assert whole.strip("−0123456789.") == ""
    assert not (shown.startswith("−") and set(shown) <= set("−0,"))


@given(st.integers(-(10**12), 10**12), st.integers(0, 3))
def test_a_shown_number_reads_back(thousandths: int, decimals: int) -> None:
    value = Decimal(thousandths).scaleb(-decimals)
    assert parse_number(number(value, decimals)) == value


@given(st.integers(-(10**12), 10**12))
def test_a_whole_number_reads_back_with_and_without_its_sign_shown(value: int) -> None:
    assert parse_integer(integer(value)) == value
    assert parse_integer(signed(value)) == value


@pytest.mark.parametrize(
    ("value", "shown"),
    [(12, "+12"), (-12, "−12"), (0, "0"), (1234, "+1.234"), (-0.4, "0"), (0.5, "+1")],
)
def test_a_change_carries_its_sign_unless_it_is_none(value: float, shown: str) -> None:
    assert signed(value) == shown


def test_a_change_can_have_decimals() -> None:
    assert (signed(0.04, 1), signed(0.05, 1)) == ("0,0", "+0,1")


@pytest.mark.parametrize(
    ("share", "decimals", "shown"),
    [
        (0.125, 1, "12,5\u00a0%"),
        (0.285, 0, "29\u00a0%"),
        (1, 0, "100\u00a0%"),
        (-0.0704, 0, "−7\u00a0%"),
        (-0.0028, 0, "0\u00a0%"),
    ],
)
def test_a_share_is_shown_in_percent_that_never_break_the_line(
    share: float, decimals: int, shown: str
) -> None:
    assert percent(share, decimals) == shown


@pytest.mark.parametrize(
    ("language", "long", "relative"),
    [
        ("da", "8.\u00a0november 2025", "8.\u00a0november"),
        ("en", "8\u00a0November 2025", "8\u00a0November"),
    ],
)
def test_dates_are_in_the_language_in_use(language: str, long: str, relative: str) -> None:
    with use_language(language):
        assert date_long(LAST_AUTUMN) == long
        assert date_relative(LAST_AUTUMN, today=date(2025, 1, 1)) == relative
        assert date_relative(LAST_AUTUMN, today=date(2026, 1, 1)) == long
        assert date_short(date(2025, 3, 2)) == "02.03.2025"


@pytest.mark.parametrize(
    ("day", "word"), [(7, "yesterday"), (8, "today"), (9, "tomorrow"), (6, "6\u00a0November")]
)
def test_days_nearby_have_names(day: int, word: str) -> None:
    assert date_relative(date(2025, 11, day), today=LAST_AUTUMN) == word


def test_yesterday_may_lie_in_the_year_before() -> None:
    assert date_relative(date(2025, 12, 31), today=date(2026, 1, 1)) == "yesterday"


@pytest.mark.parametrize("moment", [time(9, 5), datetime(2025, 11, 8, 9, 5, 59)])
def test_the_clock_has_a_dot(moment: time | datetime) -> None:
    assert time_of_day(moment) == "09.05"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1.234", "1234"),
        ("1,234", "1.234"),
        ("1.5", "1.5"),
        ("41,7", "41.7"),
        ("0.234", "0.234"),
        ("1234.567", "1234.567"),
        (",5", "0.5"),
        ("−512", "-512"),
        ("–512", "-512"),
        ("- 512", "-512"),
        ("+5", "5"),
        ("1\u00a0037", "1037"),
        ("1\u202f037,25", "1037.25"),
        ("12 345 678", "12345678"),
        (" 367.095\t", "367095"),
        ("12,5 %", "12.5"),
        ("-7%", "-7"),
        ("007", "7"),
    ],
)
def test_a_number_is_read_in_either_convention(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.234", 1234), ("1,234", 1234), ("1 234", 1234), ("−1.234.567", -1234567), ("12,0", 12)],
)
def test_a_whole_number_takes_either_mark_for_thousands(text: str, value: int) -> None:
    assert parse_integer(text) == value


@pytest.mark.parametrize("text", ["", "  ", "\u00a0", "..", "…", ".", "-", "−", "–"])
def test_no_figure_is_none_and_never_zero(text: str) -> None:
    assert parse_number(text) is None
    assert parse_integer(text) is None


def test_statistikbankens_dash_can_be_read_as_none_at_all() -> None:
    assert parse_number("-", dash=Decimal(0)) == 0
    assert parse_integer("−", dash=0) == 0
    assert parse_integer("..", dash=0) is None


WRONG = ["abc", "1e5", "nan", "inf", "12 5", "2024 123", "1.23.4", "12.34,5", "1,2.3,4", "5,"]
WRONG += ["1.234.5", "--5", "%", "1_000", "١٢", "2024M13", "12 kr.", "a\nb", "9" * 5000, "0x10"]
WRONG += ["1" + ".000" * 2000, "1.234,567,890"]


@pytest.mark.parametrize("text", WRONG)
@pytest.mark.parametrize("parse", [parse_number, parse_integer])
def test_what_is_no_number_is_refused_with_a_sentence(
    parse: Callable[[str], object], text: str
) -> None:
    with pytest.raises(InvalidInput, match=r"^“.{1,31}” is not a number\.$"):
        parse(text)


@pytest.mark.parametrize("text", ["12,5", "1.234,5", "0,123", "1.5"])
def test_decimals_are_no_whole_number(text: str) -> None:
    with pytest.raises(InvalidInput, match="is not a whole number"):
        parse_integer(text)


@given(st.one_of(st.text(), st.text("0123456789.,-− %", max_size=14)))
def test_any_text_is_read_or_refused(text: str) -> None:
    for parse in (parse_number, parse_integer):
        try:
            value = parse(text)
        except InvalidInput:
            continue
        assert value is None or value == value + 0


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (["1.234", "41.7"], "."),
        (["1,234", "41,7"], ","),
        (["1.234", "1.234.567"], ","),
        (["1,234", "1,234.5"], "."),
        (["1.234", "912", "..", "-"], ","),
        (["41,7", "41.7"], ","),
        ([], ","),
    ],
)
def test_a_column_shows_its_decimal_mark(cells: list[str], mark: str) -> None:
    assert decimal_mark_of(cells) == mark


def test_a_cell_that_leaves_it_open_follows_its_column() -> None:
    assert parse_number("1.234", decimal_mark=".") == Decimal("1.234")
    assert parse_number("1,234", decimal_mark=".") == 1234


TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("8.11.2025", date(2025, 11, 8)),
        ("08-11-2025", date(2025, 11, 8)),
        ("8/11-25", date(2025, 11, 8)),
        ("8. 11. 2025", date(2025, 11, 8)),
        ("2025-11-08", date(2025, 11, 8)),
        ("8/11", date(2026, 11, 8)),
        ("15.1.", date(2027, 1, 15)),
        ("29.2.2028", date(2028, 2, 29)),
        ("  ", None),
    ],
)
def test_a_date_is_read_as_a_dane_types_it(text: str, day: date | None) -> None:
    assert parse_date(text, TODAY) == day


@pytest.mark.parametrize("text", ["31.2.2026", "29/2", "2026-13-01", "tomorrow", "8.11.026", "8"])
def test_what_is_no_date_is_refused_in_its_own_words(text: str) -> None:
    with pytest.raises(InvalidInput, match=f"“{text}” is not a date"):
        parse_date(text, TODAY)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(9999, 12, 31)))
def test_a_date_is_read_back_as_it_is_shown(day: date) -> None:
    assert parse_date(date_short(day), TODAY) == day


@given(st.decimals(-(10**9), 10**9, places=6))
def test_a_number_shown_to_be_changed_is_read_back_as_it_was(value: Decimal) -> None:
    assert parse_number(typed_number(float(value))) == value


def test_no_number_is_shown_as_an_empty_field() -> None:
    assert typed_number(None) == ""
    assert typed_number(1234.5) == "1234,5"
    assert typed_number(40.0) == "40"
    assert typed_number(0.00001) == "0,00001"
