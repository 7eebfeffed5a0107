"""People's own tables of areas: a row for each, and figures under headings we know or in order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bosaet_desktop.core.exchange.migration_cells import FoundAreas, Line, areas_in
from bosaet_desktop.core.exchange.statbank_words import table_code, years_in
from bosaet_desktop.core.rows.fact import AreaFigures, FactTable, Figure, PopulationRow
from bosaet_desktop.core.rows.fact_import import FactsChoice, FactsSeen, NewTable
from bosaet_desktop.core.terms.fact import FactKind
from bosaet_desktop.core.text import LONGEST_TITLE, clean, shortened

_MOVES = (
    Figure.MOVED_IN,
    Figure.MOVED_OUT,
    Figure.INTERNAL,
    Figure.EXTERNAL,
    Figure.TOTAL,
    Figure.PERCENT,
)


@dataclass(frozen=True, slots=True)
class PlainFacts:
    """The areas of such a table; the name of the file lends a title and the years."""

    found: FoundAreas
    heading: FactTable

    @classmethod
    def of(cls, rows: Sequence[Line], source: Path) -> "PlainFacts":
        """Return what `rows` tell; raises ImportRefused naming the cells that cannot be read."""
        first, last = years_in(source.stem)
        title = shortened(clean(source.stem.replace("_", " ")), LONGEST_TITLE)
        return cls(areas_in(rows), FactTable("", title, first, last))

    @property
    def seen(self) -> FactsSeen:
        """What the table was taken for."""
        areas = self.found.rows
        return FactsSeen(
            tuple(self._kinds()),
            self.heading.title,
            table=table_code(self.heading.title),
            areas=tuple(dict.fromkeys(row.area for row in areas)),
            totals=self.found.sums,
            left_out=self.found.ignored_columns,
            rows=len(areas),
        )

    def tables(self, choice: FactsChoice, _own_area: str = "") -> tuple[NewTable, ...]:
        """Return the table of the areas chosen, as moves or as a population."""
        kinds = choice.kinds or tuple(self._kinds())[:1]
        rows = tuple(self._wanted(choice))
        tables = []
        if FactKind.MIGRATION in kinds:
            tables.append(NewTable(self.heading, rows))
        people = tuple(
            PopulationRow(row.area, str(self.heading.first_year or ""), row.start_population)
            for row in rows
            if row.start_population is not None
        )
        if FactKind.POPULATION in kinds and people:
            heading = replace(self.heading, kind=FactKind.POPULATION)
            tables.append(NewTable(heading, populations=people))
        return tuple(tables)

    def _kinds(self) -> Iterator[FactKind]:
        stated = [row.stated() for row in self.found.rows]
        if any(row[figure] is not None for row in stated for figure in _MOVES):
            yield FactKind.MIGRATION
        if any(row[Figure.START_POPULATION] is not None for row in stated):
            yield FactKind.POPULATION

    def _wanted(self, choice: FactsChoice) -> Iterator[AreaFigures]:
        for row in self.found.rows:
            if choice.all_rows or not choice.areas or row.area in choice.areas:
                yield row
