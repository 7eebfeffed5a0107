"""What holds for all charts, whatever they are given: nothing cut, nothing on top of another."""

from collections.abc import Callable
from functools import partial
from io import BytesIO

import pytest
from pypdf import PdfReader

from bosaet_desktop.core.analysis.facts_flows import Direction
from bosaet_desktop.core.charts.age_profile import age_chart
from bosaet_desktop.core.charts.certainty import certainty_chart
from bosaet_desktop.core.charts.colour import contrast
from bosaet_desktop.core.charts.distribution import distribution_chart
from bosaet_desktop.core.charts.diverging import migration_chart
from bosaet_desktop.core.charts.figure_list import figure_list
from bosaet_desktop.core.charts.flows import direction_chart, flows_chart
from bosaet_desktop.core.charts.heat_map import heat_map
from bosaet_desktop.core.charts.ladder import ladder_chart
from bosaet_desktop.core.charts.mark_means import mark_means
from bosaet_desktop.core.charts.matrix import matrix_chart
from bosaet_desktop.core.charts.paired_means import paired_means
from bosaet_desktop.core.charts.palette import CONTRAST, DARK, LIGHT, Palette
from bosaet_desktop.core.charts.population import population_chart
from bosaet_desktop.core.charts.ranking import ranking_chart
from bosaet_desktop.core.charts.raster import picture_pdf
from bosaet_desktop.core.charts.role import role_fill
from bosaet_desktop.core.charts.slope import slope_chart
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.tone_shares import tone_shares_chart
from bosaet_desktop.core.charts.trend import trend_chart
from bosaet_desktop.core.charts.word_bars import word_bars
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.terms.scoring import ROLES
from tests.core.charts.boxes import TOLERANCE, outside, overlapping
from tests.core.charts.details_rows import CERTAINTIES, VILLAGES
from tests.core.charts.fact_rows import AGES, FIGURES, FLOWS, HOME, LINES
from tests.core.charts.ladder_rows import LADDERS
from tests.core.charts.pair_rows import PAIRS
from tests.core.charts.round_rows import COMPARISONS
from tests.core.charts.rows import MIGRATION, PLACINGS
from tests.core.charts.survey_rows import MARKS, SHARES, WORDS
from tests.core.charts.trend_rows import TRENDS

Draw = Callable[[ChartSpec], ChartPicture]

SPECS = {
    "page": ChartSpec(560),
    "paper": ChartSpec(493, text_scale=0.86),
    "narrow": ChartSpec(250),
    "hall": ChartSpec(1000, palette=DARK, text_scale=2),
    "double text": ChartSpec(560, palette=CONTRAST, text_scale=2),
    "far too narrow": ChartSpec(20),
    "small hall": ChartSpec(533, palette=DARK, text_scale=1.9, small_share=1.0),
}


def _charts_of_facts() -> dict[str, Draw]:
    charts: dict[str, Draw] = {}
    for name, moves in MIGRATION.items():
        charts[f"migration {name}"] = partial(migration_chart, moves)
        charts[f"totals {name}"] = partial(migration_chart, moves, totals_only=True)
    for name, flows in FLOWS.items():
        charts[f"flows {name}"] = partial(flows_chart, flows)
        charts[f"arrivals {name}"] = partial(direction_chart, flows, Direction.IN)
    for name, ages in AGES.items():
        charts[f"ages {name}"] = partial(age_chart, ages)
    for name, figures in FIGURES.items():
        charts[f"figures {name}"] = partial(figure_list, figures)
    for name, line in LINES.items():
        charts[f"population {name}"] = partial(population_chart, HOME, line)
    return charts


def _charts_of_surveys() -> dict[str, Draw]:
    charts: dict[str, Draw] = {}
    for name, words in WORDS.items():
        charts[f"words {name}"] = partial(word_bars, words)
    for name, shares in SHARES.items():
        charts[f"tones {name}"] = partial(tone_shares_chart, shares)
    for name, marks in MARKS.items():
        charts[f"means {name}"] = partial(mark_means, marks)
    for name, pairs in PAIRS.items():
        charts[f"pairs {name}"] = partial(paired_means, pairs, ("Baseline", "Repeat 22.09.2026"))
    for name, trends in TRENDS.items():
        charts[f"trends {name}"] = partial(trend_chart, trends)
    return charts


def _charts() -> dict[str, Draw]:
    charts = _charts_of_facts() | _charts_of_surveys()
    for name, rows in PLACINGS.items():
        charts[f"ranking {name}"] = partial(ranking_chart, rows)
        charts[f"distribution {name}"] = partial(distribution_chart, rows)
        charts[f"matrix {name}"] = partial(matrix_chart, rows)
    for name, certainty in CERTAINTIES.items():
        charts[f"certainty {name}"] = partial(certainty_chart, certainty)
    for name, rounds in COMPARISONS.items():
        charts[f"rounds {name}"] = partial(slope_chart, rounds)
    for name, cells in VILLAGES.items():
        charts[f"villages {name}"] = partial(heat_map, cells)
    return charts


CHARTS = _charts() | {
    f"ladder {name}": partial(ladder_chart, rows) for name, rows in LADDERS.items()
}

every_chart = pytest.mark.parametrize("draw", CHARTS.values(), ids=CHARTS.keys())
every_spec = pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS.keys())


@every_chart
@every_spec
def test_nothing_leaves_the_picture(draw: Draw, spec: ChartSpec) -> None:
    assert outside(draw(spec).drawing) == []


@every_chart
@every_spec
def test_no_text_stands_on_another(draw: Draw, spec: ChartSpec) -> None:
    assert overlapping(draw(spec).drawing) == []


@every_chart
def test_areas_lie_inside_the_picture(draw: Draw) -> None:
    picture = draw(SPECS["page"])
    for area in picture.areas:
        assert area.x >= -TOLERANCE
        assert area.y >= -TOLERANCE
        assert area.x + area.width <= picture.width + TOLERANCE
        assert area.y + area.height <= picture.height + TOLERANCE


@every_chart
def test_a_chart_says_in_words_what_it_shows(draw: Draw) -> None:
    assert draw(SPECS["page"]).summary.strip()


@every_chart
def test_every_chart_becomes_one_page_of_its_own_size(draw: Draw) -> None:
    picture = draw(SPECS["page"])
    (page,) = PdfReader(BytesIO(picture_pdf(picture))).pages
    assert float(page.mediabox.width) == pytest.approx(picture.width, abs=0.01)
    assert float(page.mediabox.height) == pytest.approx(picture.height, abs=0.01)


@pytest.mark.parametrize("language", ["da", "en"])
def test_danish_words_find_room_too(language: str) -> None:
    with use_language(language):
        for draw in CHARTS.values():
            drawing = draw(SPECS["paper"]).drawing
            assert outside(drawing) == []
            assert overlapping(drawing) == []


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST])
def test_numbers_in_bars_can_be_read(palette: Palette) -> None:
    for role in ROLES:
        fill = role_fill(role, palette)
        assert max(contrast(palette.ink, fill), contrast(palette.surface, fill)) >= 4.5
