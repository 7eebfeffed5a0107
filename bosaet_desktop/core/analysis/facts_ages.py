"""Who moves: an area's moves by age, in groups few enough to be read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.migration import whole_sum
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import AgeRow

# More groups than this are gathered by tens of years: single years are no picture any more.
MOST_GROUPS = 26
_DECADE = 10
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class AgeGroup:
    """Moves in and out at an age, as people; None is unknown, never zero."""

    label: str
    moved_in: int | None
    moved_out: int | None

    @property
    def net(self) -> int | None:
        """Those who moved in less those who moved out, where both are known."""
        if self.moved_in is None or self.moved_out is None:
            return None
        return self.moved_in - self.moved_out

    @property
    def moves(self) -> int:
        """All known moves."""
        return (self.moved_in or 0) + (self.moved_out or 0)


def age_areas(rows: Sequence[AgeRow]) -> tuple[str, ...]:
    """Return the areas whose ages are known, in the order of the table."""
    return tuple(dict.fromkeys(row.area for row in rows))


def age_profile(rows: Sequence[AgeRow], area: str) -> tuple[AgeGroup, ...]:
    """Return an area's age groups, the youngest first; groups without a number come last.

    Above `MOST_GROUPS` they are added up to tens of years, unless a group belongs to two of them.
    """
    groups = [AgeGroup(row.age, row.moved_in, row.moved_out) for row in rows if row.area == area]
    groups.sort(key=lambda group: (not _years(group), *_years(group)[:1]))
    decades = [_decade(group) for group in groups]
    if len(groups) <= MOST_GROUPS or None in decades:
        return tuple(groups)
    return tuple(
        _gathered(
            decade, [each for each, own in zip(groups, decades, strict=True) if own == decade]
        )
        for decade in dict.fromkeys(own for own in decades if own is not None)
    )


def most_moving(groups: Sequence[AgeGroup], count: int) -> tuple[AgeGroup, ...]:
    """Return the `count` groups with the most moves, in the order they stand in."""
    busiest = sorted(range(len(groups)), key=lambda at: -groups[at].moves)[:count]
    return tuple(groups[at] for at in sorted(busiest))


def _years(group: AgeGroup) -> list[int]:
    return [int(found) for found in _NUMBER.findall(group.label)]


def _decade(group: AgeGroup) -> int | None:
    """Return the first year of the ten that hold the whole group, None if no ten do."""
    tens = {year // _DECADE * _DECADE for year in _years(group)}
    return tens.pop() if len(tens) == 1 else None


def _gathered(decade: int, groups: Sequence[AgeGroup]) -> AgeGroup:
    label = _("{first}–{last} years").format(first=decade, last=decade + _DECADE - 1)
    return AgeGroup(
        label,
        whole_sum(group.moved_in for group in groups),
        whole_sum(group.moved_out for group in groups),
    )
