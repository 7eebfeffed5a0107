"""Rows of tables: whole on one page, or parted where they are higher than any."""

from collections.abc import Sequence
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pypdf import PdfReader

from bosaet_desktop.core.paper.document import Block, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import first_rows, flowables
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.paper.style import Column, head_height

WORDS = [f"word{number}" for number in range(900)]


@pytest.mark.parametrize("between", [" ", "\n"])
@pytest.mark.parametrize("size", [(595, 842), (842, 595)])
def test_a_row_higher_than_a_page_is_printed_whole(
    tmp_path: Path, between: str, size: tuple[float, float]
) -> None:
    columns = (Column("Head", 60, bold=True), Column("Note", 90), Column("Sum", 40, figures=True))
    rows = (("First", between.join(WORDS), "1"), ("Second", "short", "2"))
    build_paper(
        tmp_path / "p.pdf",
        flowables([Grid(columns, rows)], size),
        Foot("Vorgod"),
        title="T",
        size=size,
    )
    printed = "".join(
        "".join(page.extract_text().split()) for page in PdfReader(tmp_path / "p.pdf").pages
    )
    assert [word for word in WORDS if word not in printed] == []
    assert printed.count("First") == printed.count("Second") == 1


def printed_pages(target: Path, blocks: Sequence[Block], size: tuple[float, float]) -> list[str]:
    build_paper(target, flowables(blocks, size), Foot("Vorgod"), title="T", size=size)
    return [page.extract_text() for page in PdfReader(target).pages]


@pytest.mark.parametrize("lines", [1, 2, 9, 11, 20, 29])
@pytest.mark.parametrize("above", range(0, 24, 3))
@pytest.mark.parametrize("size", [(595, 842), (842, 595)])
def test_a_row_that_fits_on_a_page_is_not_parted(
    tmp_path: Path, lines: int, above: int, size: tuple[float, float]
) -> None:
    filled = [Words(f"line {number}") for number in range(above)]
    long = "\n".join(f"word{number}." for number in range(lines))
    grid = Grid((Column("Head", 60), Column("Note", 90)), tuple(("a", long) for _row in range(4)))
    pages = printed_pages(tmp_path / "p.pdf", [*filled, Words("Title", Role.HEADING), grid], size)
    counts = [[page.count(f"word{number}.") for number in range(lines)] for page in pages]
    assert all(len(set(each)) == 1 for each in counts)
    assert sum(each[0] for each in counts) == 4
    [titled] = (number for number, page in enumerate(pages) if "Title" in page)
    assert counts[titled][0] > 0


def test_a_row_as_high_as_a_whole_page_stands_on_one(tmp_path: Path) -> None:
    long = "\n".join(f"word{number}." for number in range(51))
    grid = Grid((Column("", 60), Column("", 90)), (*[("a", "short")] * 3, ("b", long), ("c", long)))
    title = Words("Title", Role.HEADING)
    pages = printed_pages(tmp_path / "p.pdf", [title, grid], (595, 842))
    assert [page.count("word0.") + page.count("word50.") for page in pages] == [0, 2, 2]


def test_lines_that_break_at_no_hyphen_are_measured_as_they_are_set(tmp_path: Path) -> None:
    rows = tuple((f"{'a' * 9}-{'b' * 14} " * each,) for each in range(10, 90, 3))
    pages = printed_pages(tmp_path / "p.pdf", [Grid((Column("", 110),), rows)], (842, 595))
    assert "".join("".join(pages).split()).count("aaaaaaaaa-") == sum(range(10, 90, 3))


def test_a_caption_stands_on_the_page_of_its_first_row(tmp_path: Path) -> None:
    long = "\n".join(["word"] * 20)
    filled = [Words(f"line {number}") for number in range(27)]
    grid = Grid((Column("Head", 90),), ((long,),), caption="Where from")
    first, second = printed_pages(tmp_path / "p.pdf", [*filled, grid], (595, 842))
    assert "Where from" not in first
    assert "Where from" in second


@pytest.mark.parametrize("above", range(30, 37))
def test_a_note_below_a_table_stands_on_the_page_of_its_last_row(
    tmp_path: Path, above: int
) -> None:
    filled = [Words(f"line {number}") for number in range(above)]
    grid = Grid((Column("Head", 90),), tuple((f"row {number}.",) for number in range(4)))
    note = Words("A note.", Role.CAPTION)
    pages = printed_pages(tmp_path / "p.pdf", [*filled, grid, note], (595, 842))
    noted = next(page for page in pages if "A note." in page)
    assert "row 3." in noted
    assert sum(page.count("row ") for page in pages) == 4


def test_labels_beside_values_begin_right_below_their_heading() -> None:
    with_head = Grid((Column("Head", 90), Column("Words", 90)), (("a", "b"),))
    without = Grid((Column("", 90), Column("", 90)), (("a", "b"),))
    head = head_height(with_head.columns)
    assert first_rows(without) == pytest.approx(first_rows(with_head) - head)


def test_words_that_are_kept_together_stand_on_one_line_of_a_cell(tmp_path: Path) -> None:
    kept = "9\N{NO-BREAK SPACE}→\N{NO-BREAK SPACE}12"
    rows = tuple((f"{'a' * count} {kept}",) for count in range(1, 20))
    [page] = printed_pages(tmp_path / "p.pdf", [Grid((Column("Words", 90),), rows)], (595, 842))
    assert page.count("9 → 12") == len(rows)


def test_every_page_begins_at_the_same_height(tmp_path: Path) -> None:
    tops = set()
    for above in range(12):
        filled = [Words(f"line {number}") for number in range(above)]
        grid = Grid((Column("Head", 90),), (("row",),) * 26)
        blocks: list[Block] = [*filled, grid, Words("Title", Role.HEADING), *[Words("line")] * 40]
        pages = printed_pages(tmp_path / "p.pdf", blocks, (595, 842))
        for number, words in enumerate(pages):
            if words.startswith("Title"):
                objects = pdfium.PdfDocument(tmp_path / "p.pdf")[number].get_objects()
                tops.add(round(max(each.get_bounds()[3] for each in objects)))
    assert len(tops) == 1


@pytest.mark.parametrize("above", range(28, 45))
def test_a_low_table_without_a_head_stands_whole_below_its_heading(
    tmp_path: Path, above: int
) -> None:
    filled = [Words(f"line {number}") for number in range(above)]
    grid = Grid((Column("", 90), Column("", 90)), (("who", "a"), ("when", "b"), ("how", "c")))
    blocks: list[Block] = [*filled, Words("If it goes wrong", Role.STRONG), grid]
    pages = printed_pages(tmp_path / "p.pdf", blocks, (595, 842))
    whole = next(page for page in pages if "If it goes wrong" in page)
    assert all(label in whole for label in ("who", "when", "how"))


def test_no_dot_hangs_at_the_end_or_start_of_a_line_of_a_cell(tmp_path: Path) -> None:
    told = "Under way · 8 of 9 are still in · backing 4,6"
    for width in range(60, 160, 10):
        grid = Grid((Column("Head", width),), ((told,),))
        [page] = printed_pages(tmp_path / "p.pdf", [grid], (595, 842))
        assert not [line for line in page.splitlines() if line.strip(" ") != line.strip(" ·")]
