"""Numbers, dates and sizes as a Dane reads them, and typed numbers read back.

English papers keep Danish figures and dates: the words change with the language, 1.234,5 does not.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.text import clean, shortened

# Babel takes longer to load than the window may wait for its first clock time.
if TYPE_CHECKING:
    from babel import Locale

MINUS = "\u2212"
NO_BREAK_SPACE = "\u00a0"

_DANISH_MARKS = str.maketrans({",": ".", ".": ",", "-": MINUS})
_LOCALES = {"da": "da_DK", "en": "en_DK"}
# Noise from adding means ends long before this; 2.925 kept as 2.92499… is healed by it.
_TRUE_DECIMALS = 9
_ROOMY = Context(prec=60)


def number(value: float | Decimal, decimals: int = 1) -> str:
    """Return `value` with exactly `decimals` decimals: 1.234,5 and −0,5, never −0,0.

    Rounded to nine decimals first and then half up (method.md section 3).
    """
    rounded = _rounded(value, decimals)
    return f"{rounded:,.{decimals}f}".translate(_DANISH_MARKS)


def short_number(value: float | Decimal, most: int = 2) -> str:
    """Return `value` with the decimals it has, `most` at most: 7, 2,5 and 0,25."""
    return number(value, next((n for n in range(most) if _is_whole(value, n)), most))


def integer(value: int) -> str:
    """Return a whole number with its thousands apart: 1.234."""
    return number(Decimal(value), 0)


def signed(value: float | Decimal, decimals: int = 0) -> str:
    """Return a change with its sign, +12 or −12; what rounds to 0 has none."""
    sign = "+" if _rounded(value, decimals) > 0 else ""
    return sign + number(value, decimals)


def percent(share: float | Decimal, decimals: int = 0) -> str:
    """Return a share (1 is the whole) as percent: 0.125 with one decimal is 12,5 %."""
    return f"{number(share * 100, decimals)}{NO_BREAK_SPACE}%"


def date_long(day: date) -> str:
    """Return a date for reading, whose day and month no line parts: 8. november 2025."""
    from babel.dates import format_date

    return _held_together(format_date(day, "long", locale=_locale()))


def date_short(day: date) -> str:
    """Return a date for columns, in both languages as 08.11.2025."""
    return f"{day.day:02}.{day.month:02}.{day.year}"


def date_relative(day: date, today: date | None = None) -> str:
    """Return "today", "yesterday" or "tomorrow", else the date, without the year in this one."""
    this_day = today or date.today()
    near = {
        this_day: _("today"),
        this_day - timedelta(days=1): _("yesterday"),
        this_day + timedelta(days=1): _("tomorrow"),
    }
    if day in near:
        return near[day]
    if day.year != this_day.year:
        return date_long(day)
    from babel.dates import format_skeleton

    return _held_together(format_skeleton("MMMMd", day, locale=_locale()))


def _held_together(date_in_words: str) -> str:
    return date_in_words.replace(" ", NO_BREAK_SPACE, 1)


def time_of_day(moment: time | datetime) -> str:
    """Return the clock, 19.30, as `moment` holds it; no zone is converted."""
    return f"{moment.hour:02}.{moment.minute:02}"


def clock(minute: int | None) -> str:
    """Return a time of day given in minutes after midnight, 19.30; empty for None."""
    return "" if minute is None else f"{minute // 60:02}.{minute % 60:02}"


def typed_number(value: float | None) -> str:
    """Return a number as a field shows it to be changed: 1234,5; empty for None.

    `parse_number` reads it back, to fifteen digits.
    """
    # By way of Decimal, which can write small numbers without an exponent.
    return "" if value is None else f"{Decimal(f'{value:.15g}'):f}".replace(".", ",")


def _locale() -> "Locale":
    from babel import Locale

    return Locale.parse(_LOCALES[language()])


def _rounded(value: float | Decimal, decimals: int) -> Decimal:
    exact = value if isinstance(value, Decimal) else Decimal(str(round(value, _TRUE_DECIMALS)))
    true = exact.quantize(Decimal(1).scaleb(-_TRUE_DECIMALS), ROUND_HALF_UP, _ROOMY)
    return abs(shown) if (shown := _to(true, decimals)).is_zero() else shown


def _is_whole(value: float | Decimal, decimals: int) -> bool:
    """Tell whether nothing is lost with so few decimals."""
    return _rounded(value, decimals) == _rounded(value, _TRUE_DECIMALS)


def _to(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, _ROOMY)


# Reading: Statistikbanken writes ".." for a figure that is missing or confidential and "-" for
# none at all (domain.md section 8); people type either, or nothing, where they know no figure.
_UNKNOWN = frozenset({"", ".", "..", "...", "\u2026"})
_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
_ANY_MINUS = re.compile("[\u2010-\u2013\u2212]")
_SPACED_GROUPS = re.compile(r"(?<![0-9])[1-9][0-9]{0,2}(\s[0-9]{3})+(?=$|[.,])")
_PERCENT_SIGN = re.compile(r"(?<=[0-9])\s?%$")
_PLAIN = re.compile(r"[+-]?([0-9]+([.,][0-9]+)*|[.,][0-9]+)")
_WHOLE_GROUPS = re.compile(r"[+-]?[1-9][0-9]{0,2}([.,])[0-9]{3}(\1[0-9]{3})*")
_LONGEST_NUMBER = 24
_LONGEST_QUOTE = 30


def parse_number(text: str, decimal_mark: str = ",", dash: Decimal | None = None) -> Decimal | None:
    """Read a typed or pasted number, Danish or English; None where there is no figure.

    `decimal_mark` decides only where the cell itself leaves it open, as "1.234" does: take it
    from `decimal_mark_of` for a column. A dash alone is `dash`: pass 0 for Statistikbanken.
    A percent sign is dropped, 12,5 % being 12.5. Raises InvalidInput.
    """
    plain = _plain(text)
    if plain in _UNKNOWN or plain in _DASHES:
        return dash if plain in _DASHES else None
    mark = _own_decimal_mark(plain) or decimal_mark
    whole, _mark, fraction = plain.partition(mark)
    thousands = "." if mark == "," else ","
    if not _is_well_formed(plain, whole, fraction, thousands):
        raise _not_a_number(text)
    return Decimal(whole.replace(thousands, "") + (f".{fraction}" if fraction else ""))


def parse_integer(text: str, dash: int | None = None) -> int | None:
    """Read a whole number, taking 1.234 and 1,234 alike; None where there is no figure.

    Raises InvalidInput, also for a number with decimals.
    """
    plain = _plain(text)
    if len(plain) <= _LONGEST_NUMBER and _WHOLE_GROUPS.fullmatch(plain):
        return int(re.sub("[.,]", "", plain))
    value = parse_number(text, dash=None if dash is None else Decimal(dash))
    if value is None:
        return None
    if value != value.to_integral_value():
        raise InvalidInput(
            _("“{text}” is not a whole number.").format(text=_quoted(text)),
            todo=_("Write it without decimals, for example 1234."),
        )
    return int(value)


def decimal_mark_of(cells: Iterable[str]) -> str:
    """Return "," or ".", whichever the cells of one column show to be their decimal mark.

    Danish "," where no cell shows it, or where they disagree.
    """
    marks = {_own_decimal_mark(_plain(cell)) for cell in cells} - {None}
    return "." if marks == {"."} else ","


_CLOCK = re.compile(r"(?:kl\.?\s*)?([0-9]{1,2})(?:\s?[.:]\s?([0-9]{2}))?", re.IGNORECASE)


def parse_clock(text: str) -> int | None:
    """Read a typed time of day, 19.30, 19:30 or 19, as minutes after midnight; None for nothing.

    Raises InvalidInput.
    """
    typed = clean(text)
    if not typed:
        return None
    read = _CLOCK.fullmatch(typed)
    if read is None or int(read[1]) > 23 or int(read[2] or 0) > 59:
        raise InvalidInput(
            _("“{text}” is not a time of day.").format(text=_quoted(text)),
            todo=_("Write it like this: 19.30."),
        )
    return int(read[1]) * 60 + int(read[2] or 0)


_DAY_FIRST = re.compile(
    r"([0-9]{1,2})\s?[./-]\s?([0-9]{1,2})(?:\s?[./-]\s?([0-9]{4}|[0-9]{2})|\.?)"
)
_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_CENTURY = 2000


def parse_date(text: str, today: date) -> date | None:
    """Read a typed date: 8.11.2025, 8/11-25, 8.11 or 2025-11-08; None where nothing is typed.

    Without a year it is the one that brings the date nearest to `today`. Raises InvalidInput.
    """
    typed = clean(text)
    if not typed:
        return None
    if iso := _YEAR_FIRST.fullmatch(typed):
        found = _day(int(iso[1]), int(iso[2]), int(iso[3]))
    elif danish := _DAY_FIRST.fullmatch(typed):
        found = _danish_day(int(danish[1]), int(danish[2]), danish[3], today)
    else:
        found = None
    if found is None:
        raise InvalidInput(
            _("“{text}” is not a date.").format(text=_quoted(text)),
            todo=_("Write it as day, month and year, for example 8.11.2026."),
        )
    return found


def _danish_day(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _day(int(year) if len(year) > 2 else _CENTURY + int(year), month, day)
    near = (_day(today.year + step, month, day) for step in (-1, 0, 1))
    return min(filter(None, near), key=lambda each: abs(each - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _plain(text: str) -> str:
    """Strip what may stand around and between the digits, and make every minus one."""
    bare = _ANY_MINUS.sub("-", _PERCENT_SIGN.sub("", text.strip()))
    joined = _SPACED_GROUPS.sub(lambda groups: re.sub(r"\s", "", groups[0]), bare)
    return re.sub(r"^([+-])\s", r"\1", joined)


def _own_decimal_mark(plain: str) -> str | None:
    """Return the mark the cell can only mean as decimal; None where it may divide thousands."""
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0 or plain in _UNKNOWN:
        return None
    mark, other = (",", ".") if plain[last] == "," else (".", ",")
    if plain.count(mark) > 1:
        return other
    if other in plain or not _WHOLE_GROUPS.fullmatch(plain):
        return mark
    return None


def _is_well_formed(plain: str, whole: str, fraction: str, thousands: str) -> bool:
    grouped = thousands not in whole or _WHOLE_GROUPS.fullmatch(whole)
    shaped = len(plain) <= _LONGEST_NUMBER and _PLAIN.fullmatch(plain)
    return bool(grouped and shaped) and thousands not in fraction


def _not_a_number(text: str) -> InvalidInput:
    return InvalidInput(
        _("“{text}” is not a number.").format(text=_quoted(text)),
        todo=_("Write it with digits, for example 1.234,5."),
    )


def _quoted(text: str) -> str:
    return shortened(clean(text), _LONGEST_QUOTE)
