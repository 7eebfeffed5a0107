"""Where people come from and where they go: an area's largest flows, and what lies behind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.rows.fact import FlowRow

MOST_PLACES = 10


class Direction(StrEnum):
    """Which way people moved."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Flow:
    """One other place: `people` moved in the direction asked for, `back` the other way.

    None is unknown.
    """

    place: str
    people: int
    back: int | None


@dataclass(frozen=True, slots=True)
class FlowList:
    """The largest flows of an area in one direction, largest first.

    `total` people moved to or from `places` places altogether; of `missing` places it is unknown.
    """

    direction: Direction
    largest: tuple[Flow, ...]
    total: int
    places: int
    missing: int

    @property
    def rest(self) -> tuple[int, int]:
        """How many places are not among the largest, and how many people moved there."""
        people = self.total - sum(flow.people for flow in self.largest)
        return self.places - len(self.largest), people


@dataclass(frozen=True, slots=True)
class AreaFlows:
    """Both directions of one area."""

    area: str
    arrivals: FlowList
    departures: FlowList


def flow_areas(rows: Sequence[FlowRow]) -> tuple[str, ...]:
    """Return the areas whose flows are known, in the order of the table."""
    return tuple(dict.fromkeys(row.area for row in rows))


def area_flows(rows: Sequence[FlowRow], area: str, most: int = MOST_PLACES) -> AreaFlows:
    """Return the `most` largest origins and destinations of an area.

    Places nobody came from or went to are not counted. Equals stay in the order of the table.
    """
    mine = [row for row in rows if row.area == area]
    return AreaFlows(
        area,
        _flow_list(Direction.IN, [(row.other, row.moved_in, row.moved_out) for row in mine], most),
        _flow_list(Direction.OUT, [(row.other, row.moved_out, row.moved_in) for row in mine], most),
    )


def _flow_list(
    direction: Direction, moves: Sequence[tuple[str, int | None, int | None]], most: int
) -> FlowList:
    flows = [Flow(place, people, back) for place, people, back in moves if people]
    largest = sorted(flows, key=lambda flow: -flow.people)[:most]
    return FlowList(
        direction,
        tuple(largest),
        total=sum(flow.people for flow in flows),
        places=len(flows),
        missing=sum(people is None for _place, people, _back in moves),
    )
