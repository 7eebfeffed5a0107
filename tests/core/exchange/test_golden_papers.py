"""The papers of the sample, word for word as in tests/golden, and nothing off or over anything.

`BOSAET_REWRITE_GOLDEN=1 pytest tests/core/exchange/test_golden_papers.py` writes the words anew.
"""

import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from bosaet_desktop.core.exchange.decision_export import export_decision
from bosaet_desktop.core.exchange.ranking_export import export_ranking
from bosaet_desktop.core.exchange.reveal_export import export_read_aloud, export_result_poster
from bosaet_desktop.core.exchange.sheets_export import export_score_sheets
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.paper.action_plan import action_plan
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.queries.project import project_row
from tests.core.exchange.paper_boxes import boxes_of, overlaps

GOLDEN = Path(__file__).parents[2] / "golden"
REWRITE = "BOSAET_REWRITE_GOLDEN" in os.environ
TODAY = date(2026, 3, 1)
# No printer reaches the edge of the paper; reportlab's own margins are far wider.
EDGE = 5 / 25.4 * 72

Print = Callable[[Project, Path], object]


def print_plan(project: Project, target: Path) -> None:
    action_plan(target, plans(project), project_row(project).title, TODAY)


def print_large_sheets(project: Project, target: Path) -> None:
    export_score_sheets(project, target, sheets="1", large="1")


PAPERS: Mapping[str, Print] = {
    "score-sheets": lambda project, target: export_score_sheets(project, target, sheets="2"),
    "score-sheets-large": print_large_sheets,
    "joint-sheet": lambda project, target: export_score_sheets(project, target, mode="joint"),
    "ranking": export_ranking,
    "decision": export_decision,
    "read-aloud": export_read_aloud,
    "result-poster": export_result_poster,
    "action-plan": print_plan,
}


@pytest.fixture(scope="module", params=["da", "en"])
def printed(
    request: pytest.FixtureRequest,
    samples: Mapping[str, Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[str, Mapping[str, Path]]:
    """Every paper of the sample in one language."""
    language, folder = request.param, tmp_path_factory.mktemp("papers")
    project = open_project(samples[language], read_only=True)
    papers = {name: folder / f"{name}.pdf" for name in PAPERS}
    with use_language(language):
        for name, print_to in PAPERS.items():
            print_to(project, papers[name])
    project.close()
    return language, papers


def words_of(paper: Path) -> str:
    """Return the words page by page, a line on paper as a line here."""
    pages = enumerate(PdfReader(paper).pages, start=1)
    return "\n".join(f"--- page {number} ---\n{page.extract_text()}\n" for number, page in pages)


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_says_what_it_always_said(
    printed: tuple[str, Mapping[str, Path]], name: str
) -> None:
    language, papers = printed
    golden, words = GOLDEN / f"{name}.{language}.txt", words_of(papers[name])
    if REWRITE:
        golden.write_text(words, encoding="utf-8", newline="\n")
    assert words == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAPERS)
def test_no_words_leave_the_page(printed: tuple[str, Mapping[str, Path]], name: str) -> None:
    for page, boxes in boxes_of(printed[1][name]):
        assert boxes
        width, height = page.get_size()
        for left, bottom, right, top in boxes:
            assert EDGE <= left < right <= width - EDGE
            assert EDGE <= bottom < top <= height - EDGE


@pytest.mark.parametrize("name", PAPERS)
def test_no_words_stand_on_others(printed: tuple[str, Mapping[str, Path]], name: str) -> None:
    for _page, boxes in boxes_of(printed[1][name]):
        assert overlaps(boxes) == []
