"""The ranking bars: lengths, ranks, scores and what belongs beside them."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.charts.ranking import ranking_chart
from bosaet_desktop.core.charts.raster import picture_pdf
from bosaet_desktop.core.charts.spec import ChartSpec
from bosaet_desktop.core.rows.ranking import Flag, Placing
from bosaet_desktop.core.rows.scale import Scale
from tests.core.charts.boxes import outside, overlapping, texts
from tests.core.charts.rows import UNSCORED, placing, varied

PAGE = ChartSpec(560)


def _words(rows: tuple[Placing, ...], **options: Any) -> list[str]:
    return [each.text for each in texts(ranking_chart(rows, PAGE, **options).drawing)]


def test_a_bar_is_as_long_as_its_mean() -> None:
    all_five = placing(1, counts=[[0, 0, 0, 0, 9]] * 3)
    mixed = placing(2, counts=[[0, 0, 0, 0, 9], [9, 0, 0, 0, 0], [0, 0, 9, 0, 0]])
    drawing = ranking_chart((all_five, mixed), PAGE).drawing
    bars = [s for s in drawing.contents[0].contents if getattr(s, "height", 0) > 10 and not s.rx]
    widths = [bar.width + 0.75 for bar in bars]
    assert widths[0] == pytest.approx(widths[1]) == pytest.approx(widths[2])
    assert widths[4] == pytest.approx(widths[0] / 5)
    assert widths[5] == pytest.approx(widths[0] * 3 / 5)


def test_means_and_score_stand_as_numbers() -> None:
    row = placing(1, counts=[[0, 0, 0, 0, 2], [0, 0, 0, 1, 1], [0, 0, 1, 1, 0]])
    assert {"5,0", "4,5", "3,5", "13,0"} <= set(_words((row,)))


def test_scores_end_in_one_column() -> None:
    rows = varied(12)
    drawing = ranking_chart(rows, PAGE, with_tags=False).drawing
    ends = {round(each.right, 2) for each in texts(drawing)[-40:] if "," in each.text}
    scores = {round(e.right, 2) for e in texts(drawing) if e.right > 0.9 * drawing.width}
    assert len(scores) == 1
    assert scores <= ends


def test_equal_scores_show_the_same_rank() -> None:
    rows = (placing(1), replace(placing(2), rank=2), replace(placing(3), rank=2))
    assert _words(rows).count("2") == 2


def test_an_unscored_initiative_has_a_dash_and_says_so() -> None:
    words = _words((UNSCORED,))
    assert words.count("–") == 2
    assert "Not scored" in words


def test_every_flag_that_holds_is_shown() -> None:
    words = " ".join(_words((placing(1, flags=tuple(Flag)),)))
    for said in ("Easy to begin", "Broad backing", "Split opinions", "Hard for us", "Few answers"):
        assert said in words


def test_a_row_answers_with_its_initiative_and_its_full_title() -> None:
    long = "Meget langt navn " * 20
    picture = ranking_chart((placing(7, long),), PAGE)
    (area,) = picture.areas
    assert area.key == "7"
    assert area.tip.startswith(long)
    assert picture.area_at(area.x + 1, area.y + 1) == area


def test_a_shortened_title_ends_in_an_ellipsis() -> None:
    assert any(word.endswith("…") for word in _words((placing(1, "Langt navn " * 40),)))


def test_markup_in_a_title_is_printed_as_it_stands() -> None:
    title = "<b>Tom</b> & Æblefest"
    page = PdfReader(BytesIO(picture_pdf(ranking_chart((placing(1, title),), PAGE)))).pages[0]
    assert title in page.extract_text()


def test_pages_of_one_ranking_share_their_columns() -> None:
    rows = (placing(1, "Kort"), placing(2, "En titel som er en hel del længere"))
    alone = ranking_chart(rows[:1], PAGE, among=rows)
    together = ranking_chart(rows, PAGE)
    left = {e.text: e.left for e in texts(together.drawing)}
    assert {e.text: e.left for e in texts(alone.drawing)}.items() <= left.items()


@given(title=st.text(max_size=300), scale=st.floats(0.7, 2.2), width=st.floats(150, 900))
def test_any_title_finds_room_at_any_size(title: str, scale: float, width: float) -> None:
    spec = ChartSpec(width, palette=LIGHT, text_scale=scale)
    drawing = ranking_chart((placing(1, title), placing(2)), spec).drawing
    assert outside(drawing) == []
    assert overlapping(drawing) == []


def test_a_long_scale_still_fits_its_column() -> None:
    row = placing(1, counts=[[0] * 10 + [5]] * 3, lowest=0)
    assert outside(ranking_chart((row,), PAGE, scale=Scale(0, 10)).drawing) == []
