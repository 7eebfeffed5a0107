"""What came of it on paper and in a workbook: shares with their denominators, and no names."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.person import people


@pytest.fixture
def sample(samples: Mapping[str, Path]) -> Iterator[Project]:
    project = open_project(samples["en"], read_only=True)
    yield project
    project.close()


def words(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_shares_on_paper_say_of_what(sample: Project, tmp_path: Path) -> None:
    write_out(sample, "outcomes", tmp_path / "o.pdf", {})
    shown = words(tmp_path / "o.pdf")
    assert "1 of 4 planned initiatives is completed (25 %)" in shown
    assert "1 of 1 completed initiative has the top rating (100 %)" in shown
    assert not [each.name for each in people(sample) if each.name in shown]


def test_the_workbook_has_part_and_whole_beside_each_share(sample: Project, tmp_path: Path) -> None:
    write_out(sample, "outcomes", tmp_path / "o.xlsx", {})
    book = CalamineWorkbook.from_path(tmp_path / "o.xlsx")
    rows = book.get_sheet_by_index(0).to_python()
    assert ["Completed, of planned initiatives", 1.0, 4.0, 0.25] in rows


def test_a_good_example_has_a_page_with_its_quote(sample: Project, tmp_path: Path) -> None:
    write_out(sample, "good-examples", tmp_path / "g.pdf", {})
    assert len(PdfReader(tmp_path / "g.pdf").pages) == 1
    assert "– Chair of a sports club" in words(tmp_path / "g.pdf")
