"""A chart that goes on on the next page: what stands before the break has room for all of it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.trend import trend_chart
from bosaet_desktop.core.paper.chart_rows import ChartRows
from bosaet_desktop.core.rows.trend import Trend
from tests.core.charts.trend_rows import TRENDS

WIDTH = 493.0
ROWS = [replace(each, key=str(at)) for at, each in enumerate(TRENDS["usual"] * 2)]


def draw(rows: Sequence[Trend], width: float) -> ChartPicture:
    return trend_chart(rows, ChartSpec(width))


@pytest.mark.parametrize("room", range(0, 601, 3))
def test_a_broken_chart_fits_wherever_the_page_ends(room: int) -> None:
    parts = ChartRows(ROWS, draw).split(WIDTH, room)
    assert all(isinstance(part, ChartRows) for part in parts)
    if parts:
        assert parts[0].wrap(WIDTH, room)[1] <= room
