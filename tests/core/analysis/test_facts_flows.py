"""The largest flows of an area, and what is left when they are named."""

from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.facts_flows import area_flows, flow_areas
from bosaet_desktop.core.rows.fact import FlowRow

PEOPLE = st.none() | st.integers(0, 1000)
ROWS = st.lists(
    st.builds(FlowRow, st.sampled_from("AB"), st.text(max_size=3), PEOPLE, PEOPLE), max_size=30
)


def test_the_largest_come_first_and_equals_keep_their_order() -> None:
    rows = [FlowRow("A", "x", 5, 1), FlowRow("A", "y", 9, 0), FlowRow("A", "z", 5, 7)]
    told = area_flows(rows, "A", most=2)
    assert [flow.place for flow in told.arrivals.largest] == ["y", "x"]
    assert [flow.place for flow in told.departures.largest] == ["z", "x"]
    assert told.departures.largest[0].back == 5


def test_a_place_nobody_came_from_is_no_origin_and_an_unknown_one_is_counted_apart() -> None:
    arrivals = area_flows([FlowRow("A", "x", 0, 3), FlowRow("A", "y", None, 3)], "A").arrivals
    assert (arrivals.largest, arrivals.total, arrivals.places, arrivals.missing) == ((), 0, 0, 1)


def test_areas_stand_once_in_the_order_of_the_table() -> None:
    rows = [FlowRow("B", "x"), FlowRow("A", "x"), FlowRow("B", "y")]
    assert flow_areas(rows) == ("B", "A")


@given(ROWS, st.integers(1, 12))
def test_the_largest_and_the_rest_are_everybody(rows: list[FlowRow], most: int) -> None:
    told = area_flows(rows, "A", most)
    known = [row.moved_in for row in rows if row.area == "A" and row.moved_in]
    places, people = told.arrivals.rest
    assert people + sum(flow.people for flow in told.arrivals.largest) == sum(known)
    assert places + len(told.arrivals.largest) == len(known)
    assert [flow.people for flow in told.arrivals.largest] == sorted(known, reverse=True)[:most]
