"""The charts behind the result: what is hidden stays hidden, and bars are as long as shares."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.charts.certainty import certainty_chart
from bosaet_desktop.core.charts.colour import contrast
from bosaet_desktop.core.charts.heat_map import heat_map
from bosaet_desktop.core.charts.palette import CONTRAST, DARK, LIGHT, Palette
from bosaet_desktop.core.charts.spec import ChartSpec
from bosaet_desktop.core.i18n import use_language
from tests.core.charts.boxes import texts
from tests.core.charts.details_rows import NAMES, TWELVE, certainty, village_cells

PAGE = ChartSpec(560)


def test_every_shown_field_says_its_score_and_its_n() -> None:
    cells = village_cells(NAMES[:3], TWELVE[:2])
    with use_language("en"):
        picture = heat_map(cells, PAGE)
    words = [each.text for each in texts(picture.drawing)]
    for row in cells.cells:
        for cell in row[:-1]:
            assert f"{cell.score},0" in words
            assert f"n {cell.n}" in words
    assert words.count("–") == 2


def test_a_hidden_field_says_nothing_to_eye_pointer_or_ear() -> None:
    with use_language("en"):
        picture = heat_map(village_cells(NAMES[:2], TWELVE[:1]), PAGE)
    hidden = picture.areas[-1]
    assert hidden.tip == "Initiativ 0\nNørre Vium: hidden"
    assert picture.summary == "Initiativ 0: Vorgod-Barde: 3,0 points (5 sheets); Nørre Vium: hidden"


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST])
@given(share=st.floats(0, 1))
def test_figures_read_well_on_every_field(palette: Palette, share: float) -> None:
    cells = village_cells(["A", "B"], ["One"])
    cell = replace(cells.cells[0][0], score=3 + 12 * share)
    one = replace(cells, cells=((cell, cells.cells[0][1]),))
    drawing = heat_map(one, ChartSpec(560, palette=palette)).drawing
    fills = [each.fillColor for each in drawing.contents[0].contents if hasattr(each, "rx")]
    field = "#" + fills[0].hexval()[2:8]
    assert contrast(palette.ink, field) >= 4.5


def test_villages_that_find_no_room_beside_each_other_follow_below() -> None:
    many = [f"By {number}" for number in range(30)]
    picture = heat_map(village_cells(many, TWELVE[:2]), PAGE)
    assert len(picture.areas) == 60
    assert len({round(area.x) for area in picture.areas}) < 30


def test_a_bar_is_as_long_as_its_share() -> None:
    picture = certainty_chart(certainty(["A", "B", "C", "D"]), PAGE)
    boxes = [each for each in picture.drawing.contents[0].contents if hasattr(each, "rx")]
    tracks, bars = boxes[0::2], boxes[1::2]
    lengths = [bar.width / track.width for bar, track in zip(bars, tracks, strict=True)]
    assert lengths == pytest.approx([1, 1 / 2, 1 / 3, 1 / 4])


def test_the_bars_are_told_in_cases_of_a_hundred() -> None:
    with use_language("en"):
        picture = certainty_chart(certainty(["A", "B"], k=1), PAGE)
    assert picture.summary.splitlines() == [
        "A: among the first 1 in 100 of 100 cases, no. 1 in 50",
        "B: among the first 1 in 50 of 100 cases, no. 1 in 33",
    ]
