"""The fact sheet: figures, checks, pictures, sources, and the form when there is nothing."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.paper.fact_sheet import fact_sheet_paper
from bosaet_desktop.core.rows.fact import (
    AgeRow,
    AreaFigures,
    FactTable,
    FigureRow,
    FlowRow,
    PopulationRow,
)
from bosaet_desktop.core.rows.fact_sheet import FactSheet, SheetTable
from bosaet_desktop.core.terms.fact import FactKind
from tests.core.charts.rows import HOSTILE, MIGRATION

# The handbook's own table, domain.md section 2.
HANDBOOK = tuple(
    AreaFigures(str(number), None, None, internal, external, total, percent=share)
    for number, (internal, external, total, share) in enumerate(
        [
            (-144, -104, -248, -7),
            (-285, -319, -604, -6),
            (529, -557, -28, 0),
            (48, -166, -118, -2),
            (-377, -241, -618, -6),
            (593, -620, -27, 0),
            (-364, -286, -650, -12),
        ],
        start=1,
    )
)
SOURCE = "Danmarks Statistik, statistikbanken.dk/FLY66"
HEADING = FactTable("", "", 2008, 2013, SOURCE, covers_all_areas=True)
FEW = replace(HEADING, covers_all_areas=False)
HOME = "Ringkøbing-Skjern"


def _text(path: Path, *tables: SheetTable) -> str:
    fact_sheet_paper(path / "f.pdf", FactSheet("Vorgod-egnen", tables))
    pages = PdfReader(path / "f.pdf").pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


@pytest.mark.parametrize("name", MIGRATION)
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_table_of_moves_can_be_printed(tmp_path: Path, name: str, language: str) -> None:
    areas = tuple(
        AreaFigures(row.area, None, None, row.internal, row.external, row.total)
        for row in MIGRATION[name]
    )
    with use_language(language):
        assert _text(tmp_path, SheetTable(HEADING, areas))


def test_the_handbooks_table_stands_with_its_sums(tmp_path: Path) -> None:
    text = _text(tmp_path, SheetTable(HEADING, HANDBOOK))
    assert "3 +529 −557 −28 0 %" in text
    assert "Sum 0 −2.293 −2.293" in text
    assert "The internal moves cancel out" in text
    assert "2008–2013." in text
    assert f"Source: {SOURCE} · own calculation" in text


def test_what_does_not_agree_is_named(tmp_path: Path) -> None:
    wrong = AreaFigures("8", internal=10, external=10, total=30)
    text = _text(tmp_path, SheetTable(HEADING, (*HANDBOOK, wrong)))
    assert "8: Internal and external make +20 together, but the total says +30." in text
    assert "The internal moves add up to +10, not to 0." in text


def test_percents_that_do_not_agree_are_named(tmp_path: Path) -> None:
    rows = (
        AreaFigures("A", None, None, -50, -50, -100, 1000, -5),
        AreaFigures("B", None, None, -50, -50, -100, percent=4),
    )
    text = _text(tmp_path, SheetTable(FEW, rows))
    assert "A: The total is −10 % of the population, but the table says −5 %." in text
    assert "B: The total and the percent have different signs (4 %)." in text


def test_a_chosen_few_areas_need_not_cancel_out(tmp_path: Path) -> None:
    text = _text(tmp_path, SheetTable(FEW, HANDBOOK[:2]))
    assert "add up to" not in text
    assert "cancel out" not in text


def test_flows_and_ages_are_drawn_and_compared_with_the_table(tmp_path: Path) -> None:
    shown = SheetTable(
        FEW,
        (AreaFigures(HOME, 210, 195),),
        flows=(FlowRow(HOME, "Herning", 150, 140), FlowRow(HOME, "Varde", 60, 50)),
        ages=(AgeRow(HOME, "20-29 år", 210, 195),),
    )
    text = _text(tmp_path, shown)
    assert "210 people from 2 places" in text
    assert "20-29 år" in text
    assert f"{HOME}: The flows add up to 190 (moved out), but the table says 195." in text
    assert "The ages add up" not in text


def test_population_tells_the_change_of_every_area(tmp_path: Path) -> None:
    table = FactTable("", "People", 2015, 2024, kind=FactKind.POPULATION)
    rows = (
        PopulationRow("Vorgod", "2024", 398),
        PopulationRow("Vorgod", "2015", 412),
        PopulationRow("Barde", "2015", None),
    )
    text = _text(tmp_path, SheetTable(table, populations=rows))
    assert "Vorgod 412 2015 398 2024 −14 −3,4 %" in text
    assert "Barde – – – –" in text


def test_an_unknown_price_is_a_dash_and_a_note_stands(tmp_path: Path) -> None:
    table = FactTable(
        "", "Homes", source="The agent", note="Ask again in May.", kind=FactKind.HOUSING
    )
    figures = (FigureRow("Price", 1_250_000, "kr."), FigureRow("To rent"))
    text = _text(tmp_path, SheetTable(table, figures=figures))
    assert "Price 1.250.000 kr." in text
    assert "To rent –" in text
    assert "Ask again in May." in text
    assert "Source: The agent" in text
    assert "own calculation" not in text


def test_several_tables_are_one_paper_and_keep_their_own_sources(tmp_path: Path) -> None:
    homes = FactTable("", "Homes", source="The agent", kind=FactKind.HOUSING)
    text = _text(tmp_path, SheetTable(HEADING, HANDBOOK), SheetTable(homes))
    assert text.index(f"Source: {SOURCE}") < text.index("Homes") < text.index("Source: The agent")


def test_ninety_eight_areas_have_all_their_figures_but_only_the_largest_bars(
    tmp_path: Path,
) -> None:
    areas = tuple(AreaFigures(f"Area {n}", n, 2 * n) for n in range(1, 99))
    text = _text(tmp_path, SheetTable(FEW, areas))
    assert "The 20 areas with the largest totals" in text
    assert "Area 1 1 2 −1" in text
    assert "Area 98 98 196 −98" in text


@pytest.mark.parametrize("kind", FactKind)
def test_words_that_mean_harm_are_printed_as_they_stand(tmp_path: Path, kind: FactKind) -> None:
    name = HOSTILE[0]
    table = FactTable("", name, source=name, note=name, kind=kind)
    shown = SheetTable(
        table,
        (AreaFigures(name, 1, 2),),
        (FlowRow(name, name, 1, 2),),
        (AgeRow(name, name, 1, 2),),
        (PopulationRow(name, name, 5),),
        (FigureRow(name, 1, name, name),),
    )
    assert text_has_all(_text(tmp_path, shown), name)


def text_has_all(text: str, name: str) -> bool:
    return text.count(" ".join(name.split())) >= 4


def test_nothing_gives_the_blank_form(tmp_path: Path) -> None:
    text = _text(tmp_path)
    assert "Net, internal" in text
    assert "Unit" in text
    assert "Page 1 of 1" in text
