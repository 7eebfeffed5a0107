"""Rows of tables that are higher than a page: parted, and whole together."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from bosaet_desktop.core.paper.document import Grid
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.paper.style import Column

WORDS = [f"word{number}" for number in range(900)]


@pytest.mark.parametrize("between", [" ", "\n"])
@pytest.mark.parametrize("size", [(595, 842), (842, 595)])
def test_a_row_higher_than_a_page_is_printed_whole(
    tmp_path: Path, between: str, size: tuple[float, float]
) -> None:
    columns = (Column("Head", 60, bold=True), Column("Note", 90), Column("Sum", 40, figures=True))
    rows = (("First", between.join(WORDS), "1"), ("Second", "short", "2"))
    build_paper(
        tmp_path / "p.pdf", flowables([Grid(columns, rows)]), Foot("Vorgod"), title="T", size=size
    )
    printed = "".join(
        "".join(page.extract_text().split()) for page in PdfReader(tmp_path / "p.pdf").pages
    )
    assert [word for word in WORDS if word not in printed] == []
    assert printed.count("First") == printed.count("Second") == 1
