"""A statistical table with its dimensions understood: which figures count, of which area and when.

The rules are those of design.md section 7: never over a total or across kinds of movement, ages
and sexes without a total are added up, and moves within an area are no moves between areas.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

import numpy as np

from bosaet_desktop.core.exchange.statbank_areas import AreaNames, area_names
from bosaet_desktop.core.exchange.statbank_cube import Codes, Cube, Dimension
from bosaet_desktop.core.exchange.statbank_roles import Role, Roles, roles_of
from bosaet_desktop.core.exchange.statbank_sums import Mask
from bosaet_desktop.core.exchange.statbank_words import (
    age_span,
    is_all,
    may_be_added,
    movement_of,
    period_of,
)
from bosaet_desktop.core.exchange.table_file import refuse_file
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact_import import FactProblem

NOWHERE = -1
_UNNAMED = "#"


@dataclass(frozen=True)
class Reading:
    """A cube and the roles of its dimensions; figures are masked and numbered by them."""

    cube: Cube
    roles: Roles

    def codes(self, role: Role) -> Codes:
        """Return the number of the label of every figure in the dimension with a role."""
        place = self.roles.place(role)
        return self.cube.codes[place] if place is not None else self._nowhere

    def labels(self, role: Role) -> tuple[str, ...]:
        """Return the labels of the dimension with a role; none without one."""
        place = self.roles.place(role)
        return () if place is None else self.cube.dimensions[place].labels

    @cached_property
    def periods(self) -> tuple[str, ...]:
        """The periods, oldest first; one empty period for a table that does not say when."""
        found = {period_of(label) for label in self.labels(Role.TIME)} - {None}
        return tuple(sorted(each for each in found if each)) or ("",)

    @cached_property
    def period_codes(self) -> Codes:
        """The number of every figure's period; NOWHERE for what is no period."""
        labels = self.labels(Role.TIME)
        if not labels:
            return np.zeros(len(self.cube.values), dtype=np.int32)
        places = {period: at for at, period in enumerate(self.periods)}
        return _renumbered(
            self.codes(Role.TIME), [places.get(period_of(each) or "?", NOWHERE) for each in labels]
        )

    @cached_property
    def areas(self) -> tuple[str, ...]:
        """The areas, in the order of the file; in pairs those that people move to first."""
        names = [*self._names(Role.AREA).names, *self._ends_named]
        return tuple(dict.fromkeys(name for name in names if name is not None))

    @property
    def totals(self) -> tuple[str, ...]:
        """The areas left out because they hold the people of others."""
        roles = (Role.TO, Role.FROM) if self.roles.are_pairs else (Role.AREA,)
        return tuple(dict.fromkeys(each for role in roles for each in self._names(role).totals))

    def area_codes(self, role: Role) -> Codes:
        """Return the number in `areas` of every figure's area; NOWHERE for a total."""
        places = {name: at for at, name in enumerate(self.areas)}
        names = self._names(role).names
        return _renumbered(
            self.codes(role), [NOWHERE if name is None else places[name] for name in names]
        )

    def counted(self, *, by_age: bool = False) -> Mask:
        """Return which figures count: those for everybody, or with `by_age` those of an age.

        Raises ImportRefused where it cannot be told what may be added up.
        """
        mask: Mask = self.period_codes != NOWHERE
        for place, role in enumerate(self.roles.of):
            if role in (Role.OTHER, Role.AGE):
                wanted = self._ages(place) if by_age and role is Role.AGE else self._parts(place)
                mask &= np.isin(self.cube.codes[place], wanted)
        return mask

    @property
    def added_up(self) -> tuple[str, ...]:
        """What was added up because the file has no total of it, such as "Mænd, Kvinder"."""
        return tuple(
            _shortened(self.cube.dimensions[place])
            for place, role in enumerate(self.roles.of)
            if role in (Role.OTHER, Role.AGE) and len(self._parts(place)) > 1
        )

    @property
    def has_ages(self) -> bool:
        """Whether the figures are told apart by age."""
        place = self.roles.place(Role.AGE)
        return place is not None and len(self._ages(place)) > 1

    def movements(self) -> dict[str, int]:
        """Return the kinds of movement that are ours, each with the number of its label."""
        found: dict[str, int] = {}
        for number, label in enumerate(self.labels(Role.MOVEMENT)):
            told = movement_of(label)
            if told is not None:
                found.setdefault(told, number)
        return found

    def left_out(self) -> tuple[str, ...]:
        """Return the kinds of movement that are none of ours."""
        taken = set(self.movements().values())
        labels = enumerate(self.labels(Role.MOVEMENT))
        return tuple(label for number, label in labels if number not in taken)

    def period_problems(self) -> tuple[FactProblem, ...]:
        """Return a problem for each row whose period there cannot be."""
        wrong = np.flatnonzero(self.period_codes == NOWHERE)
        labels, codes = self.labels(Role.TIME), self.codes(Role.TIME)
        told = _("“{text}” is not a year, a quarter or a month.")
        problems = (
            self.cube.place(at, told.format(text=labels[codes[at]])) for at in wrong.tolist()
        )
        return tuple(dict.fromkeys(problems))

    @cached_property
    def _nowhere(self) -> Codes:
        return np.full(len(self.cube.values), NOWHERE, dtype=np.int32)

    @property
    def _ends_named(self) -> tuple[str | None, ...]:
        if not self.roles.are_pairs:
            return ()
        return (*self._names(Role.TO).names, *self._names(Role.FROM).names)

    def _names(self, role: Role) -> AreaNames:
        return area_names(self.labels(role), ends=role in (Role.TO, Role.FROM))

    def _ages(self, place: int) -> list[int]:
        return [
            at for at, each in enumerate(self.cube.dimensions[place].labels) if not is_all(each)
        ]

    def _parts(self, place: int) -> list[int]:
        """Return the labels of a dimension that hold everybody once."""
        dimension = self.cube.dimensions[place]
        everybody = next((at for at, each in enumerate(dimension.labels) if is_all(each)), None)
        if everybody is not None:
            return [everybody]
        return _addable(dimension)


def read_roles(cube: Cube) -> Reading:
    """Return the cube with its dimensions understood."""
    reading = Reading(cube, roles_of(cube))
    return _without_sum_column(reading)


def _addable(dimension: Dimension) -> list[int]:
    labels = dimension.labels
    unnamed = all(label.startswith(_UNNAMED) for label in labels)
    if len(labels) > 1 and not unnamed and not may_be_added(dimension.heading, labels):
        raise refuse_file(
            _("It cannot be told whether {names} may be added up.").format(
                names=_shortened(dimension)
            ),
            _("Download the table again with a total, or with only one of them."),
        )
    spans = sorted(span for label in labels if (span := age_span(label)) is not None)
    overlap = any(before[1] >= after[0] for before, after in pairwise(spans))
    if overlap and len(spans) == len(labels):
        raise refuse_file(
            _("The age groups overlap: {names}.").format(names=_shortened(dimension)),
            _("Download the table again with ages that do not hold each other."),
        )
    return list(range(len(labels)))


def _shortened(dimension: Dimension) -> str:
    """Return a dimension by its heading, else by its first labels and the last."""
    labels = [label for label in dimension.labels if label]
    few = labels if len(labels) <= 3 else [*labels[:2], "…", labels[-1]]
    return dimension.heading or ", ".join(few)


def _renumbered(codes: Codes, numbers: Sequence[int]) -> Codes:
    return np.asarray([*numbers, NOWHERE], dtype=np.int32)[codes]


def _without_sum_column(reading: Reading) -> Reading:
    """Name a column without a heading a total if in every row it is the sum of the others."""
    cube = reading.cube
    if not cube.dimensions or not cube.dimensions[-1].labels[0].startswith(_UNNAMED):
        return reading
    columns = len(cube.dimensions[-1].labels)
    table = np.nan_to_num(cube.values.reshape(-1, columns))
    if columns < 3 or not table.any() or not np.array_equal(table[:, 0], table[:, 1:].sum(axis=1)):
        return reading
    labels = ("I alt", *cube.dimensions[-1].labels[1:])
    dimensions = (*cube.dimensions[:-1], Dimension("", labels))
    return Reading(replace(cube, dimensions=dimensions), reading.roles)
