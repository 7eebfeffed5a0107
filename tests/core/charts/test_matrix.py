"""The matrix: where bubbles stand, and that every number can be read."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Circle

from bosaet_desktop.core.charts.matrix import matrix_chart
from bosaet_desktop.core.charts.placement import Box, Bubble, place_labels
from bosaet_desktop.core.charts.spec import ChartSpec
from bosaet_desktop.core.charts.words import matrix_numbers
from bosaet_desktop.core.rows.ranking import Placing
from tests.core.charts.boxes import texts
from tests.core.charts.rows import UNSCORED, placing, varied

PAGE = ChartSpec(560)
LOW, HIGH = [9, 0, 0, 0, 0], [0, 0, 0, 0, 9]
FRAME = Box(0, 0, 600, 600)


def _bubbles(rows: tuple[Placing, ...]) -> list[Circle]:
    shapes = matrix_chart(rows, PAGE).drawing.contents[0].contents
    return [shape for shape in shapes if isinstance(shape, Circle)]


def test_feasible_stands_right_and_impact_up() -> None:
    (start,) = _bubbles((placing(1, counts=[LOW, LOW, LOW]),))
    (right,) = _bubbles((placing(1, counts=[LOW, HIGH, LOW]),))
    (up,) = _bubbles((placing(1, counts=[HIGH, LOW, LOW]),))
    assert right.cx > start.cx
    assert right.cy == start.cy
    assert up.cy > start.cy
    assert up.cx == start.cx


def test_more_desire_is_a_larger_bubble() -> None:
    (small,) = _bubbles((placing(1, counts=[LOW, LOW, LOW]),))
    (large,) = _bubbles((placing(1, counts=[LOW, LOW, HIGH]),))
    assert large.r > small.r


def test_every_number_stands_once_in_the_plot_and_once_by_its_name() -> None:
    rows = varied(30)
    words = [each.text for each in texts(matrix_chart(rows, PAGE).drawing)]
    for row in rows:
        assert words.count(f"Initiativ {row.rank}") == 1
    # 6 and up, for the axes carry the numbers of the scale.
    for number in range(6, 31):
        assert words.count(str(number)) == 2


def test_an_initiative_without_marks_is_left_out() -> None:
    words = [each.text for each in texts(matrix_chart((*varied(3), UNSCORED), PAGE).drawing)]
    assert UNSCORED.title not in words


def test_shared_ranks_get_letters_and_the_unranked_numbers_of_their_own() -> None:
    rows = (placing(1), replace(placing(2), rank=2), replace(placing(3), rank=2))
    unranked = replace(placing(4), rank=None, state="too_few")
    assert matrix_numbers((*rows, unranked)) == ("1", "2a", "2b", "3")


@given(st.lists(st.integers(1, 3) | st.none(), max_size=60))
def test_no_two_initiatives_get_the_same_number(ranks: list[int | None]) -> None:
    numbers = matrix_numbers([replace(placing(1), rank=rank) for rank in ranks])
    assert len(set(numbers)) == len(ranks)


@given(
    st.lists(
        st.tuples(st.floats(20, 580), st.floats(20, 580), st.floats(5, 30), st.floats(6, 20)),
        max_size=40,
    )
)
def test_labels_never_meet_and_never_leave_the_frame(
    given_bubbles: list[tuple[float, float, float, float]],
) -> None:
    bubbles = [Bubble(x, y, radius, width, 12) for x, y, radius, width in given_bubbles]
    boxes = [b.label_at(*at) for b, at in zip(bubbles, place_labels(bubbles, FRAME), strict=True)]
    for number, box in enumerate(boxes):
        assert FRAME.holds(box)
        assert not any(box.meets(other) for other in boxes[:number])


def test_a_number_stays_in_its_bubble_where_there_is_room() -> None:
    bubbles = [Bubble(100, 100, 20, 12, 12), Bubble(200, 100, 20, 12, 12)]
    assert place_labels(bubbles, FRAME) == ((100, 100), (200, 100))
