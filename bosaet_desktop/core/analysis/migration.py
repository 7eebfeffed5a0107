"""Totals, percents and checks of the net-migration table (domain.md section 2)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from bosaet_desktop.core.rows.migration import Check, CheckKind, MigrationRow

_HALF = Fraction(1, 2)


def whole_percent(part: int, population: int) -> int:
    """Return `part` in whole percent of `population` (above 0), halves away from zero."""
    return int((Decimal(100 * part) / population).quantize(Decimal(1), ROUND_HALF_UP))


def total_of(row: MigrationRow) -> int | None:
    """Return internal plus external, or the typed total while one of them is unknown."""
    if row.internal is None or row.external is None:
        return row.total
    return row.internal + row.external


def percent_of(row: MigrationRow) -> int | None:
    """Return the whole percent of the start population, or the typed one without it."""
    total = total_of(row)
    if total is None or not row.start_population:
        return row.percent
    return whole_percent(total, row.start_population)


def completed(row: MigrationRow) -> MigrationRow:
    """Return the row with what can be computed computed."""
    return replace(row, total=total_of(row), percent=percent_of(row))


def most_changed(rows: Sequence[MigrationRow], count: int) -> tuple[MigrationRow, ...]:
    """Return the `count` rows with the largest totals either way, in the order they stand in."""
    if len(rows) <= count:
        return tuple(rows)
    largest = sorted(rows, key=lambda row: -abs(total_of(row) or 0))[:count]
    return tuple(row for row in rows if row in largest)[:count]


def sum_row(rows: Sequence[MigrationRow], area: str) -> MigrationRow:
    """Return the sums under the name `area`; a column with an unknown in it has no sum."""
    done = [completed(row) for row in rows]
    return completed(
        MigrationRow(
            area,
            internal=whole_sum(row.internal for row in done),
            external=whole_sum(row.external for row in done),
            total=whole_sum(row.total for row in done),
            start_population=whole_sum(row.start_population for row in done),
        )
    )


def checks(rows: Sequence[MigrationRow], covers_all_areas: bool) -> tuple[Check, ...]:
    """Return what does not agree, row by row, then the table's own.

    Internal moves cancel out only where the rows are all areas of a municipality; for a
    chosen few their sum says nothing.
    """
    of_rows = (check for place, row in enumerate(rows) for check in _row_checks(place, row))
    internal = sum_row(rows, "").internal if covers_all_areas else None
    if not internal:
        return tuple(of_rows)
    return (*of_rows, Check(CheckKind.INTERNAL_SUM, None, expected=0, found=internal))


def _row_checks(place: int, row: MigrationRow) -> Iterator[Check]:
    total = total_of(row)
    if total is None:
        return
    if row.total is not None and row.total != total:
        yield Check(CheckKind.TOTAL, place, expected=total, found=row.total)
    if row.percent is None:
        return
    if row.start_population:
        expected = whole_percent(total, row.start_population)
        if abs(Fraction(100 * total, row.start_population) - row.percent) > _HALF:
            yield Check(CheckKind.PERCENT, place, expected=expected, found=row.percent)
    elif total * row.percent < 0 or (total == 0 and row.percent):
        expected = -row.percent if total else 0
        yield Check(CheckKind.PERCENT_SIGN, place, expected=expected, found=row.percent)


def whole_sum(figures: Iterable[int | None]) -> int | None:
    """Return the sum, None for no figures and as soon as one is unknown."""
    known = list(figures)
    return sum(each for each in known if each is not None) if _all_known(known) else None


def _all_known(figures: list[int | None]) -> bool:
    return bool(figures) and None not in figures
