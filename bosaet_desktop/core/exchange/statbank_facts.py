"""A file of statistics that was read: what it holds, what is wrong with it, and its tables."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.exchange.statbank_cube import Cube
from bosaet_desktop.core.exchange.statbank_reading import Reading, read_roles
from bosaet_desktop.core.exchange.statbank_roles import Role
from bosaet_desktop.core.exchange.statbank_tables import (
    Heading,
    figure_problems,
    kinds_in,
    missing_in,
    move_tables,
    population_table,
    without_broken,
)
from bosaet_desktop.core.exchange.statbank_words import counts_people, is_all, table_code
from bosaet_desktop.core.rows.fact_import import (
    FactProblem,
    FactsChoice,
    FactsSeen,
    NewTable,
)
from bosaet_desktop.core.terms.fact import FactKind

# More areas than anybody looks at one by one would be ten thousand rows to keep.
MOST_SHOWN = 12
_STATBANK = "Danmarks Statistik, statistikbanken.dk"


@dataclass(frozen=True, slots=True)
class StatbankFacts:
    """The table and what is known of its origin; problems stand in the order of the lines."""

    reading: Reading
    code: str
    kinds: tuple[FactKind, ...]
    problems: tuple[FactProblem, ...]
    files_left_out: tuple[str, ...] = ()

    @classmethod
    def of(cls, cube: Cube, name: str, left_out: Sequence[str] = ()) -> "StatbankFacts":
        """Return the facts of a cube from the file called `name`."""
        reading = read_roles(cube)
        code = table_code(*cube.notes, name, cube.title)
        kinds = kinds_in(reading, counts_people(cube.title, code, _divided_by(reading)))
        problems = [*cube.problems, *reading.period_problems(), *figure_problems(reading)]
        problems.sort(key=lambda each: (each.file, each.line))
        return cls(reading, code, kinds, tuple(problems), tuple(left_out))

    @property
    def seen(self) -> FactsSeen:
        """What the file was taken for; raises ImportRefused where that cannot be told."""
        reading, cube = self.reading, self.reading.cube
        return FactsSeen(
            self.kinds,
            cube.title,
            cube.unit,
            self.code,
            reading.roles.are_pairs,
            reading.has_ages,
            reading.areas,
            reading.periods,
            reading.totals,
            reading.left_out(),
            reading.added_up if self.kinds else (),
            self.files_left_out,
            len(cube.values),
            missing_in(reading),
            self.problems,
        )

    def tables(self, choice: FactsChoice, own_area: str = "") -> tuple[NewTable, ...]:
        """Return the tables of the kinds, areas and periods chosen.

        Flows and ages are those of the areas chosen, or of `own_area` where none or more than
        `MOST_SHOWN` are. Raises ImportRefused where it cannot be told what may be added up.
        """
        kinds = choice.kinds or self.kinds
        reading = without_broken(self.reading) if self.problems else self.reading
        heading = Heading(reading.cube.title, self._source())
        own = (own_area,) if own_area in reading.areas else ()
        chosen = tuple(area for area in choice.areas if area in reading.areas)
        shown = chosen if 0 < len(chosen) <= MOST_SHOWN else own
        tables: list[NewTable] = []
        if FactKind.MIGRATION in kinds and FactKind.MIGRATION in self.kinds:
            tables += move_tables(reading, choice, heading, shown)
        if FactKind.POPULATION in kinds and FactKind.POPULATION in self.kinds:
            people = population_table(reading, choice, heading)
            tables += [people] if people is not None else []
        return tuple(tables)

    def _source(self) -> str:
        cube = self.reading.cube
        if self.code:
            return f"{_STATBANK}/{self.code}"
        told = next((note for note in cube.notes if note), "")
        is_long = any(each.heading.isupper() for each in cube.dimensions)
        is_theirs = self.reading.roles.are_pairs or is_long
        return told or (_STATBANK if is_theirs else "")


def _divided_by(reading: Reading) -> tuple[str, ...]:
    """Return the headings of what divides the figures without a total of it."""
    return tuple(
        dimension.heading
        for dimension, role in zip(reading.cube.dimensions, reading.roles.of, strict=True)
        if role is Role.OTHER and not any(map(is_all, dimension.labels))
    )
