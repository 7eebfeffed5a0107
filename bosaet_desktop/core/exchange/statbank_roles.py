"""Says what each dimension of a statistical table is for: areas, periods, movements, ages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.exchange.statbank_areas import looks_like_area
from bosaet_desktop.core.exchange.statbank_cube import Cube, Dimension
from bosaet_desktop.core.exchange.statbank_words import (
    AREA_HEADING,
    FROM_HEADING,
    TO_HEADING,
    age_span,
    is_all,
    is_period,
    is_time_heading,
    movement_of,
)
from bosaet_desktop.core.rows.fact import Figure

_ENOUGH = 0.5
_CLEARLY = 0.8


class Role(StrEnum):
    """What a dimension is for; `OTHER` divides the same people once more, as sexes do."""

    TO = "to"
    FROM = "from"
    AREA = "area"
    TIME = "time"
    MOVEMENT = "movement"
    AGE = "age"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Roles:
    """The role of every dimension, in their order."""

    of: tuple[Role, ...]

    def place(self, role: Role) -> int | None:
        """Return which dimension has a role that only one can have; None if none has."""
        return self.of.index(role) if role in self.of else None

    @property
    def are_pairs(self) -> bool:
        """Whether the table says who moved from where to where."""
        return Role.TO in self.of and Role.FROM in self.of


def roles_of(cube: Cube) -> Roles:
    """Return what the dimensions are for, by their headings first and then by their labels."""
    found: list[Role | None] = [None] * len(cube.dimensions)
    for role, fits in _TESTS:
        if role in found and role is not Role.OTHER:
            continue
        for at, dimension in enumerate(cube.dimensions):
            if found[at] is None and dimension.labels and fits(dimension):
                found[at] = role
                break
    if Role.TO not in found and Role.AREA not in found:
        _name_the_first(cube.dimensions, found)
    return Roles(tuple(role or Role.OTHER for role in found))


def _name_the_first(dimensions: Sequence[Dimension], found: list[Role | None]) -> None:
    """In people's own tables the areas may be called anything, and stand first."""
    for at, dimension in enumerate(dimensions):
        is_plain = not all(label.isdecimal() or is_all(label) for label in dimension.labels)
        if found[at] is None and is_plain and len(dimension.labels) > 0:
            found[at] = Role.AREA
            return


def _share(dimension: Dimension, fits: Callable[[str], object]) -> float:
    return sum(bool(fits(label)) for label in dimension.labels) / len(dimension.labels)


def _is_end(words: tuple[str, ...]) -> Callable[[Dimension], bool]:
    def fits(dimension: Dimension) -> bool:
        return _share(dimension, lambda label: label.casefold().startswith(words)) > _ENOUGH

    return fits


def _is_movement(dimension: Dimension) -> bool:
    """A total alone may be one of anything: of ages, of sexes."""
    return any(movement_of(label) not in (None, Figure.TOTAL) for label in dimension.labels)


def _is_age(dimension: Dimension) -> bool:
    if dimension.heading.casefold() in ("alder", "age"):
        return True
    worded = [each for each in dimension.labels if not is_all(each)]
    return bool(worded) and all(age_span(each) and not each.isdecimal() for each in worded)


_TESTS: tuple[tuple[Role, Callable[[Dimension], bool]], ...] = (
    (Role.TO, lambda each: TO_HEADING.fullmatch(each.heading) is not None),
    (Role.FROM, lambda each: FROM_HEADING.fullmatch(each.heading) is not None),
    (Role.TO, _is_end(("til ", "to "))),
    (Role.FROM, _is_end(("fra ", "from "))),
    (Role.TIME, lambda each: is_time_heading(each.heading)),
    (Role.TIME, lambda each: _share(each, is_period) > _CLEARLY),
    (Role.AREA, lambda each: AREA_HEADING.fullmatch(each.heading) is not None),
    (Role.AREA, lambda each: _share(each, looks_like_area) > _ENOUGH),
    (Role.MOVEMENT, _is_movement),
    (Role.AGE, _is_age),
)
