"""Whether flows and ages add up to what the table itself says of the same area."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.analysis.facts_flows import Direction
from bosaet_desktop.core.analysis.migration import whole_sum
from bosaet_desktop.core.rows.fact import AgeRow, AreaFigures, FlowRow


class SumOf(StrEnum):
    """What was added up."""

    FLOWS = "flows"
    AGES = "ages"


@dataclass(frozen=True, slots=True)
class SumCheck:
    """The moves of an area in one direction: `found` by adding up, `stated` by the table."""

    area: str
    direction: Direction
    what: SumOf
    found: int
    stated: int

    @property
    def agrees(self) -> bool:
        """Whether both are the same."""
        return self.found == self.stated


def sum_checks(
    areas: Sequence[AreaFigures], flows: Sequence[FlowRow], ages: Sequence[AgeRow]
) -> tuple[SumCheck, ...]:
    """Return a check wherever there is something to add up; with an unknown in it there is not."""
    stated = {figures.area: figures for figures in areas}
    return (
        *_checks(stated, SumOf.FLOWS, flows),
        *_checks(stated, SumOf.AGES, ages),
    )


def _checks(
    stated: dict[str, AreaFigures], what: SumOf, rows: Sequence[FlowRow | AgeRow]
) -> Iterator[SumCheck]:
    by_area: dict[str, list[FlowRow | AgeRow]] = {}
    for row in rows:
        by_area.setdefault(row.area, []).append(row)
    for area, own in by_area.items():
        if area not in stated:
            continue
        said = stated[area]
        for direction, sum_, figure in (
            (Direction.IN, whole_sum(row.moved_in for row in own), said.moved_in),
            (Direction.OUT, whole_sum(row.moved_out for row in own), said.moved_out),
        ):
            if sum_ is not None and figure is not None:
                yield SumCheck(area, direction, what, sum_, figure)
