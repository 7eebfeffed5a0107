"""Word files: ours in look, readable by others, and without anybody's name."""

import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Pt
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from bosaet_desktop.core.charts.ranking import ranking_chart
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.docx_file import WIDTH, write_docx, write_docx_in
from bosaet_desktop.core.exchange.docx_template import room_across
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.paper.document import (
    Block,
    Bullets,
    Chart,
    Contents,
    Grid,
    Role,
    Signatures,
    Words,
    WritingLines,
)
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import Foot, build_paper
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.text import clean
from tests.core.charts.rows import varied

COLUMNS = (Column("Rank", 40, figures=True, bold=True), Column("Initiative", 300))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FOOT = Foot("Vorgod & <Barde>", date(2026, 3, 12))


def written(folder: Path, *blocks: Block) -> Path:
    target = folder / "d.docx"
    write_docx(target, blocks, FOOT, "Decision")
    return target


def part(target: Path, name: str) -> str:
    with zipfile.ZipFile(target) as parts:
        return parts.read(name).decode()


def test_words_stand_in_the_styles_of_their_roles(tmp_path: Path) -> None:
    roles = [role for role in Role if role is not Role.CHAPTER]
    found = docx.Document(str(written(tmp_path, *(Words(role.value, role) for role in roles))))
    assert {p.text: p.style.name for p in found.paragraphs if p.style} == {
        "title": "Title",
        "lead": "Subtitle",
        "heading": "Heading 1",
        "body": "Body Text",
        "strong": "Lead Text",
        "caption": "Caption",
    }


def test_headings_stand_a_step_below_chapters(tmp_path: Path) -> None:
    blocks = [Words("One", Role.CHAPTER), Words("Of it", Role.HEADING)]
    found = docx.Document(str(written(tmp_path, *blocks)))
    names = [p.style.name for p in found.paragraphs if p.style]
    assert names == ["Heading 1", "Heading 2"]


def test_the_contents_name_the_chapters_and_are_counted_by_word(tmp_path: Path) -> None:
    chapters = [Words("One & two", Role.CHAPTER), Words("Three", Role.CHAPTER)]
    target = written(tmp_path, Contents("Contents"), *chapters)
    listed = [p.text for p in docx.Document(str(target)).paragraphs][:4]
    assert listed[:3] == ["Contents", "One & two", "Three"]
    assert ' TOC \\o "1-1"' in part(target, "word/document.xml")
    assert 'w:dirty="true"' in part(target, "word/document.xml")


def test_a_municipality_keeps_its_own_head_and_styles(tmp_path: Path) -> None:
    own = docx.Document()
    own.sections[0].header.paragraphs[0].text = "Our municipality"
    own.sections[0].page_width = Pt(400)
    own.styles["Heading 1"].font.name = "Georgia"
    own.add_paragraph("Left over")
    own.save(str(tmp_path / "own.docx"))
    blocks: list[Block] = [Words("One", Role.CHAPTER), Grid(COLUMNS, (("1", "Feast"),))]
    write_docx_in(tmp_path / "own.docx", tmp_path / "d.docx", blocks, FOOT, "Report")
    found = docx.Document(str(tmp_path / "d.docx"))
    assert found.sections[0].header.paragraphs[0].text == "Our municipality"
    assert "Left over" not in [p.text for p in found.paragraphs]
    assert found.styles["Heading 1"].font.name == "Georgia"
    room = room_across(found)
    assert room < sum(column.width for column in COLUMNS)
    widths = [column.width.pt for column in found.tables[0].columns if column.width]
    assert sum(widths) <= room + 1


@pytest.mark.parametrize("content", [b"", b"PK no archive", b"<html>"])
def test_a_template_that_is_no_word_file_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "own.docx").write_bytes(content)
    with pytest.raises(InvalidInput, match=r"own\.docx cannot be used as a template"):
        write_docx_in(tmp_path / "own.docx", tmp_path / "d.docx", [], FOOT, "Report")
    assert not (tmp_path / "d.docx").exists()


@pytest.mark.parametrize(
    ("part_name", "content"),
    [
        ("word/document.xml", b""),
        ("word/document.xml", b"<w:doc"),
        ("word/document.xml", f"<w:document {W}/>".encode()),
        ("word/document.xml", f"<w:document {W}><w:body/></w:document>".encode()),
        ("word/styles.xml", b"no XML"),
        ("[Content_Types].xml", b"no XML"),
        ("_rels/.rels", b"no XML"),
    ],
)
def test_a_broken_template_is_refused_by_name(
    tmp_path: Path, part_name: str, content: bytes
) -> None:
    docx.Document().save(str(tmp_path / "whole.docx"))
    with (
        zipfile.ZipFile(tmp_path / "whole.docx") as whole,
        zipfile.ZipFile(tmp_path / "own.docx", "w") as own,
    ):
        for name in whole.namelist():
            own.writestr(name, content if name == part_name else whole.read(name))
    with pytest.raises(InvalidInput, match=r"own\.docx cannot be used as a template"):
        write_docx_in(tmp_path / "own.docx", tmp_path / "d.docx", [], FOOT, "Report")
    assert not (tmp_path / "d.docx").exists()


def test_every_style_in_use_names_inter_and_no_theme(tmp_path: Path) -> None:
    found = docx.Document(str(written(tmp_path, *(Words("x", role) for role in Role))))
    for paragraph in found.paragraphs:
        assert paragraph.style is not None
        assert paragraph.style.font.name == "Inter"
        fonts = paragraph.style.element.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
        assert not [name for name in fonts.attrib if "Theme" in name]


def test_nobody_is_named_in_the_properties(tmp_path: Path) -> None:
    about = docx.Document(str(written(tmp_path))).core_properties
    assert (about.title, about.subject) == ("Decision", FOOT.project)
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert "python-docx" not in part(tmp_path / "d.docx", "docProps/core.xml")


@pytest.mark.parametrize(("language", "spelling"), [("da", "da-DK"), ("en", "en-GB")])
def test_word_checks_the_spelling_of_the_right_language(
    tmp_path: Path, language: str, spelling: str
) -> None:
    with use_language(language):
        target = written(tmp_path, Words("x"))
    assert f'<w:lang w:val="{spelling}"' in part(target, "word/styles.xml")


def test_the_foot_counts_its_pages(tmp_path: Path) -> None:
    foot = part(written(tmp_path, Words("x")), "word/footer1.xml")
    assert 'w:instr="PAGE"' in foot
    assert 'w:instr="NUMPAGES"' in foot
    words = docx.Document(str(tmp_path / "d.docx")).sections[0].footer.paragraphs[0]
    assert words.text.startswith("Vorgod & <Barde> · 12\u00a0March 2026\t")


def test_the_head_of_a_table_is_repeated_and_rows_stay_whole(tmp_path: Path) -> None:
    rows = tuple((str(number), f"Initiative {number}") for number in range(1, 90))
    (table,) = docx.Document(str(written(tmp_path, Grid(COLUMNS, rows)))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Rank", "Initiative"],
        *map(list, rows),
    ]
    properties = [row._tr.trPr for row in table.rows]
    assert [each.find(qn("w:tblHeader")) is not None for each in properties] == [True] + [
        False
    ] * 89
    assert all(each.find(qn("w:cantSplit")) is not None for each in properties)
    assert [round(column.width.pt) for column in table.columns if column.width] == [40, 300]


def test_forms_leave_room_to_write_and_to_sign(tmp_path: Path) -> None:
    form = Grid(COLUMNS, (("1", ""), ("2", "")), least_height=30)
    target = written(tmp_path, form, WritingLines(3), Signatures(("Ane", "Bo")))
    grid, lines, signing = docx.Document(str(target)).tables
    assert [row.height.pt for row in grid.rows if row.height] == [30, 30]
    assert len(lines.rows) == 3
    assert [cell.text for cell in signing.rows[1].cells] == ["Ane", "", "Bo"]


def bars(rows: Sequence[Placing], width: float) -> ChartPicture:
    return ranking_chart(rows, ChartSpec(width))


def test_a_long_chart_goes_on_in_a_second_picture_and_is_told_in_words(tmp_path: Path) -> None:
    rows = tuple(varied(60))
    shapes = docx.Document(str(written(tmp_path, Chart(rows, bars)))).inline_shapes
    assert len(shapes) > 1
    told = " ".join(shape._inline.docPr.get("descr") for shape in shapes)
    assert all(each.title in told for each in rows)
    assert all(shape.width.pt <= WIDTH + 1 and shape.height.pt <= 600 for shape in shapes)


def test_a_chart_on_a_low_page_leaves_room_for_its_heading(tmp_path: Path) -> None:
    target, low = tmp_path / "d.docx", (842.0, 595.0)
    heading, chart = Words("Ranking", Role.HEADING), Chart(tuple(varied(60)), bars)
    write_docx(target, [heading, Words("All."), chart], FOOT, "A paper", low)
    document = docx.Document(str(target))
    assert all(shape.height.pt < low[1] - 150 for shape in document.inline_shapes)
    assert {shape._inline.get("distL") for shape in document.inline_shapes} == {"0"}
    assert document.paragraphs[1].paragraph_format.keep_with_next


def test_without_inter_word_is_told_what_kind_of_font_it_is(tmp_path: Path) -> None:
    fonts = part(written(tmp_path, Words("x")), "word/fontTable.xml")
    assert fonts.count('<w:font w:name="Inter">') == 1
    assert '<w:altName w:val="Segoe UI"/>' in fonts


texts = st.text(max_size=40) | st.sampled_from(["\x0b", "a\x00b", "<w:p>", "&", "\ud800", "=1+1"])


@settings(max_examples=60)
@given(st.lists(texts, min_size=1, max_size=5))
def test_any_words_come_back_cleaned(
    tmp_path_factory: pytest.TempPathFactory, words: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("docx")
    grid = Grid((Column("H", 100),), tuple((each,) for each in words))
    target = written(folder, *(Words(each) for each in words), Bullets(tuple(words)), grid)
    found = docx.Document(str(target))
    cleaned = [clean(each, multiline=True) for each in words]
    assert [p.text for p in found.paragraphs][: 2 * len(words)] == cleaned * 2
    assert [row.cells[0].text for row in found.tables[0].rows][1:] == cleaned


def test_pdf_and_word_say_the_same(tmp_path: Path) -> None:
    rows = (("1", "Path"), ("2", "Feast"))
    blocks: list[Block] = [
        Words("Decision", Role.TITLE),
        Words("Why", Role.HEADING),
        Words("So said the hall."),
        Bullets(("One", "Two")),
        Grid(COLUMNS, rows),
        Signatures(("For the villages",)),
    ]
    build_paper(tmp_path / "d.pdf", flowables(blocks), Foot("P"), title="Decision")
    printed = PdfReader(tmp_path / "d.pdf").pages[0].extract_text()
    found = docx.Document(str(written(tmp_path, *blocks)))
    cells = [cell.text for table in found.tables for row in table.rows for cell in row.cells]
    said = [p.text for p in found.paragraphs if p.text] + [cell for cell in cells if cell]
    assert not [each for each in said if each not in printed]
