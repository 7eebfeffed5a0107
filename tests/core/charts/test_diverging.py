"""Net moves: sides, signs, totals, and what is unknown."""

import pytest
from reportlab.graphics.shapes import Rect

from bosaet_desktop.core.charts.canvas import ink_colour
from bosaet_desktop.core.charts.diverging import migration_chart
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.charts.spec import ChartSpec
from bosaet_desktop.core.rows.migration import MigrationRow
from tests.core.charts.boxes import texts

PAGE = ChartSpec(560)


def _words(*rows: MigrationRow) -> list[str]:
    return [each.text for each in texts(migration_chart(rows, PAGE).drawing)]


def _bars(fill: str, *rows: MigrationRow) -> list[Rect]:
    shapes = migration_chart(rows, PAGE).drawing.contents[0].contents
    bars = [s for s in shapes if isinstance(s, Rect) and s.fillColor == ink_colour(fill)]
    return bars[1:]  # the first is the legend's


def test_losses_go_left_and_gains_right_from_one_line() -> None:
    row = MigrationRow("3", 100, -200)
    (gain,), (loss,) = _bars(LIGHT.impact, row), _bars(LIGHT.feasibility, row)
    assert loss.x + loss.width == pytest.approx(gain.x)
    assert loss.width == pytest.approx(2 * gain.width)


def test_signs_are_real_minus_signs() -> None:
    assert {"+529", "−557", "−28"} <= set(_words(MigrationRow("3", 529, -557)))


def test_a_missing_total_is_computed_and_percent_never_is_minus_nought() -> None:
    words = _words(MigrationRow("3", 529, -557, start_population=10_000))
    assert "−28" in words
    assert "0\N{NO-BREAK SPACE}%" in words


def test_the_unknown_is_neither_nought_nor_minus() -> None:
    words = _words(MigrationRow("Ukendt", internal=None, external=4))
    assert "unknown" in words
    assert "0" not in words


def test_the_area_names_itself_and_tells_all_figures() -> None:
    (area,) = migration_chart((MigrationRow("Vorgod", 12, -3),), PAGE).areas
    assert area.key == "Vorgod"
    assert "+12" in area.tip
    assert "−3" in area.tip
    assert "+9" in area.tip
