"""The net-migration table: what is typed, and what a check of it says."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class MigrationRow:
    """Net moves of one area over the stated period, as people; None is unknown, never zero.

    `start_population` is the area's at the start of the period, `percent` the source's own
    whole percent of it.
    """

    area: str
    internal: int | None = None
    external: int | None = None
    total: int | None = None
    start_population: int | None = None
    percent: int | None = None


class CheckKind(StrEnum):
    """What in a table does not agree with the rest of it."""

    TOTAL = "total"  # internal + external is something else
    INTERNAL_SUM = "internal_sum"  # moves between all areas must cancel out
    PERCENT = "percent"  # total over population is something else
    PERCENT_SIGN = "percent_sign"  # a loss cannot be a growing share


@dataclass(frozen=True, slots=True)
class Check:
    """One disagreement; `row` is the row's place from 0, None when it is the whole table's."""

    kind: CheckKind
    row: int | None
    expected: int
    found: int
