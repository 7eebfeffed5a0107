"""The result on paper: everything is there, whole, and as it was typed."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader

from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.paper.ranking_report import RankingHeading, ranking_report
from bosaet_desktop.core.rows.ranking import Flag, Placing
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.scoring import ROLES
from tests.core.charts.rows import HOSTILE, PLACINGS, UNSCORED, placing, varied

HEADING = RankingHeading(
    "Vorgod-egnen",
    "Hvad skal vi begynde med?",
    date(2025, 11, 8),
    38,
    "Lysten afgør det.",
    ("Nr. 1 ligger sikkert.",),
)


def _pages(path: Path, rows: tuple[Placing, ...], heading: RankingHeading = HEADING) -> list[str]:
    ranking_report(path / "r.pdf", rows, (), heading)
    return [_words(page.extract_text()) for page in PdfReader(path / "r.pdf").pages]


def _words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", PLACINGS)
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_result_can_be_printed(tmp_path: Path, name: str, language: str) -> None:
    with use_language(language):
        pages = _pages(tmp_path, PLACINGS[name])
    assert pages


def test_every_page_tells_its_number_project_and_date(tmp_path: Path) -> None:
    pages = _pages(tmp_path, varied(60))
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Vorgod-egnen" in page
        assert "November 2025" in page


def test_a_long_table_repeats_its_head_and_keeps_rows_whole(tmp_path: Path) -> None:
    title = "Et navn der fylder mange linjer " * 5 + "og slutter"
    rows = tuple(placing(n, f"{title} {n}slut") for n in range(1, 61))
    pages = _pages(tmp_path, rows)
    tables = [page for page in pages if "Worth noticing" in page]
    assert len(tables) > 2
    for number in range(1, 61):
        # The chart shortens the long name, so only the table has its end.
        (home,) = [page for page in pages if f"slutter {number}slut" in page]
        assert "Worth noticing" in home


def test_what_people_typed_is_printed_as_it_stands(tmp_path: Path) -> None:
    ranked = tuple(placing(n, title) for n, title in enumerate(HOSTILE, 1))
    text = " ".join(_pages(tmp_path, ranked))
    assert "<b>fed</b> & <para>" in text
    assert "Fællesspisning 🎉 på Åen" in text


def test_the_agreed_tie_rule_and_the_findings_are_printed(tmp_path: Path) -> None:
    text = " ".join(_pages(tmp_path, varied(3)))
    assert "Where initiatives have the same score: Lysten afgør det." in text
    assert "Nr. 1 ligger sikkert." in text
    assert "38 sheets have been counted." in text


def test_flags_and_reasons_stand_in_words(tmp_path: Path) -> None:
    rows = (placing(1, flags=(Flag.SPLIT_OPINIONS, Flag.LOW_FEASIBILITY)), UNSCORED)
    text = " ".join(_pages(tmp_path, rows))
    assert "Split opinions Hard for us" in text
    assert "Not scored:" in text


def test_mean_and_spread_stand_together(tmp_path: Path) -> None:
    row = placing(1, counts=[[1, 0, 0, 0, 1]] * 3)
    assert "3,0 (2,8)" in _pages(tmp_path, (row,))[0]


def test_an_empty_project_gives_the_blank_form(tmp_path: Path) -> None:
    (page,) = _pages(tmp_path, (), RankingHeading("Vorgod-egnen"))
    assert "Fill in by hand" in page
    assert "1 2 3 4 5 6 7 8 9 10 11 12" in page
    assert "How to read it" in page


def test_a_failed_report_leaves_the_former_one(tmp_path: Path) -> None:
    target = tmp_path / "r.pdf"
    target.write_text("former")
    broken = cast("tuple[Placing, ...]", (None,))
    with pytest.raises(AttributeError):
        ranking_report(target, broken, (), HEADING)
    assert target.read_text() == "former"
    assert [each.name for each in tmp_path.iterdir()] == ["r.pdf"]


def test_the_questions_stand_in_the_marks_of_the_language_with_a_word_before_the_last(
    tmp_path: Path,
) -> None:
    english = " ".join(_pages(tmp_path, varied(3)))
    with use_language("da"):
        danish = " ".join(_pages(tmp_path, varied(3)))
    assert "“Does it make a difference?”, “Can we manage it?” and “Do we want to do it?”" in english
    assert "”Gør det en forskel?”, ”Er det håndterbart for os?” og ”Har vi lyst til det?”" in danish


@pytest.mark.parametrize(
    ("sheets", "few", "alone"),
    [(1, False, True), (2, True, False), (11, True, False), (12, False, False)],
)
def test_few_sheets_say_less(tmp_path: Path, sheets: int, few: bool, alone: bool) -> None:
    page = " ".join(_pages(tmp_path, varied(3), replace(HEADING, sheets=sheets)))
    assert ("Too few sheets to say anything about certainty." in page) is few
    assert ("One sheet is counted." in page) is alone
    assert ("without spread or certainty" in page) is alone
    assert ("standard deviation" in page) is not alone


def test_weights_that_were_adopted_are_told_in_the_lead_and_below(tmp_path: Path) -> None:
    weighted = placing(1)
    shares = (1.5, 0.75, 0.75)
    parts = zip(weighted.distributions, shares, strict=True)
    weighted = replace(weighted, distributions=tuple(replace(d, weight=w) for d, w in parts))
    questions = tuple(
        Question(number, each.role, f"{each.role}?", each.role, each.weight)
        for number, each in enumerate(weighted.distributions, start=1)
    )
    ranking_report(tmp_path / "w.pdf", (weighted,), questions, HEADING)
    words = _words(" ".join(page.extract_text() for page in PdfReader(tmp_path / "w.pdf").pages))
    assert "the sum of the means, each times its weight." in words
    assert "the hall decided: “impact?” 50 %; “feasibility?” 25 %; “desire?” 25 %." in words


def test_questions_may_be_called_what_takes_a_sentence(tmp_path: Path) -> None:
    heads = ["Do you think that we shall " + "really " * 9, "W" * 100, "Warm"]
    questions = tuple(
        Question(number, role, f"{role}?", head, 1)
        for number, (role, head) in enumerate(zip(ROLES, heads, strict=True), start=1)
    )
    ranking_report(tmp_path / "r.pdf", varied(3), questions, HEADING)
    words = "".join(
        "".join(page.extract_text().split()) for page in PdfReader(tmp_path / "r.pdf").pages
    )
    assert all("".join(head.split()) in words for head in heads)
