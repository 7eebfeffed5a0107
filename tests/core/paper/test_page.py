"""The page every paper shares: a foot on each, and files that are whole."""

import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph

from bosaet_desktop.core.charts.fonts import REGULAR, markup, register_fonts
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.paper.page import PORTRAIT, Foot, build_paper, whole_file


def read_paper(foot: Foot, pages: int) -> PdfReader:
    register_fonts()
    style = ParagraphStyle("plain", fontName=REGULAR)
    story = [part for _page in range(pages) for part in (Paragraph("Tekst", style), PageBreak())]
    stream = io.BytesIO()
    with use_language("en"):
        build_paper(stream, story, foot, title="Høstfest")
    return PdfReader(stream)


def test_every_page_has_project_date_and_its_place_at_the_foot() -> None:
    reader = read_paper(Foot("Vorgod & <Ærø> 🌾", date(2026, 11, 21)), 3)
    texts = [" ".join(page.extract_text().split()) for page in reader.pages]
    assert len(texts) == 3
    for number, text in enumerate(texts, start=1):
        assert "Vorgod & <Ærø> 🌾 · 21 November 2026" in text
        assert f"Page {number} of 3" in text


def test_a_long_project_title_leaves_room_for_the_place() -> None:
    foot = Foot("Et meget langt navn " * 20, date(2026, 11, 21))
    text = read_paper(foot, 1).pages[0].extract_text()
    assert "… · 21 November 2026" in text
    assert "Page 1 of 1" in text


def test_a_paper_knows_its_title_and_size() -> None:
    reader = read_paper(Foot("Vorgod"), 1)
    assert reader.metadata is not None
    assert reader.metadata.title == "Høstfest"
    box = reader.pages[0].mediabox
    assert (box.width, box.height) == pytest.approx(PORTRAIT)


def test_user_text_cannot_break_a_paragraph() -> None:
    assert markup("<b> & 🌾") == '&lt;b&gt; &amp; <font name="NotoEmoji">🌾</font>'


def write_half(target: Path) -> None:
    with whole_file(target) as stream:
        stream.write(b"half")
        raise RuntimeError


def test_a_file_that_failed_leaves_the_former_one(tmp_path: Path) -> None:
    target = tmp_path / "pointark.pdf"
    target.write_bytes(b"before")
    with pytest.raises(RuntimeError):
        write_half(target)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_went_well_takes_the_former_ones_place(tmp_path: Path) -> None:
    target = tmp_path / "pointark.pdf"
    target.write_bytes(b"before")
    with whole_file(target) as stream:
        stream.write(b"after")
    assert target.read_bytes() == b"after"
    assert list(tmp_path.iterdir()) == [target]
