"""The histograms: one height for one mark, the count in words, the mean where it belongs."""

import pytest
from reportlab.graphics.shapes import Polygon, Rect

from bosaet_desktop.core.charts.canvas import ink_colour
from bosaet_desktop.core.charts.distribution import distribution_chart
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.charts.spec import ChartSpec
from bosaet_desktop.core.rows.ranking import Placing
from tests.core.charts.boxes import texts
from tests.core.charts.rows import UNSCORED, placing

PAGE = ChartSpec(560)
FILLS = [ink_colour(fill) for fill in (LIGHT.impact, LIGHT.feasibility, LIGHT.desire)]


def _bars(*rows: Placing) -> list[Rect]:
    shapes = distribution_chart(rows, PAGE).drawing.contents[0].contents
    return [s for s in shapes if isinstance(s, Rect) and s.fillColor in FILLS]


def test_bars_are_as_tall_as_their_counts_in_every_histogram() -> None:
    one = placing(1, counts=[[2, 0, 0, 0, 8], [0, 4, 0, 0, 0], [1, 1, 1, 1, 1]])
    two = placing(2, counts=[[16, 0, 0, 0, 0]] * 3)
    heights = [bar.height for bar in _bars(one, two)]
    unit = heights[0] / 2
    expected = [2, 8, 4, 1, 1, 1, 1, 1, 16, 16, 16]
    assert heights == pytest.approx([unit * count for count in expected])


def test_n_and_spread_are_told() -> None:
    row = placing(1, counts=[[1, 0, 0, 0, 1]] * 3)
    words = [each.text for each in texts(distribution_chart((row,), PAGE).drawing)]
    assert words.count("2 marks · spread 2,8") == 3


def test_one_mark_has_no_spread() -> None:
    row = placing(1, counts=[[0, 0, 1, 0, 0]] * 3)
    words = [each.text for each in texts(distribution_chart((row,), PAGE).drawing)]
    assert words.count("1 mark") == 3


def test_the_mean_points_between_the_points_it_lies_between() -> None:
    row = placing(1, counts=[[0, 0, 1, 1, 0]] * 3)
    shapes = distribution_chart((row,), PAGE).drawing.contents[0].contents
    pointer = next(shape for shape in shapes if isinstance(shape, Polygon))
    three, four = _bars(row)[:2]
    middles = [bar.x + bar.width / 2 for bar in (three, four)]
    assert pointer.points[4] == pytest.approx(sum(middles) / 2)


def test_without_marks_there_is_no_mean() -> None:
    shapes = distribution_chart((UNSCORED,), PAGE).drawing.contents[0].contents
    assert not any(isinstance(shape, Polygon) for shape in shapes)


def test_the_questions_head_the_columns() -> None:
    words = [each.text for each in texts(distribution_chart((placing(1),), PAGE).drawing)]
    assert "Does it make a difference?" in words
