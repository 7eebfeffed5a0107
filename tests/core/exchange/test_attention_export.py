"""The attention points on paper: a status by theme, or a list to tick off."""

from pathlib import Path

from docx import Document
from pypdf import PdfReader

from bosaet_desktop.core.commands.attention import (
    add_own_point,
    name_attention_owner,
    set_attention_state,
)
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.guide.steps_guide import load_themes
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.attention import AttentionState
from tests.core.exchange.paper_boxes import boxes_of, overlaps


def pdf_words(path: Path) -> str:
    pages = (page.extract_text() for page in PdfReader(path).pages)
    return " ".join(" ".join(pages).split())


def test_with_nothing_begun_it_is_a_list_to_tick_off(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "points.pdf"
    write_out(project, "attention-points", target, {}, "en")
    words = pdf_words(target)
    assert "Is the subject narrow eno" in words
    assert "handled" not in words
    assert all(theme.title in words for theme in load_themes("en"))


def test_the_word_file_says_who_looks_after_what(project: Project, tmp_path: Path) -> None:
    key = add_own_point(project, "housing", "Are plots for sale?")
    name_attention_owner(project, key, "Ane Holm")
    set_attention_state(project, key, AttentionState.HANDLED)
    target = tmp_path / "points.docx"
    write_out(project, "attention-points", target, {}, "en")
    rows = [
        [cell.text for cell in row.cells] for t in Document(str(target)).tables for row in t.rows
    ]
    assert ["Are plots for sale?", "", "Handled", "Ane Holm", ""] in rows


def test_a_point_of_the_guide_stands_with_the_step_it_belongs_to(
    project: Project, tmp_path: Path
) -> None:
    target = tmp_path / "points.docx"
    write_out(project, "attention-points", target, {}, "en")
    rows = [[cell.text for cell in r.cells] for t in Document(str(target)).tables for r in t.rows]
    breaks = [row[1] for row in rows if row[0] == "Is there a break in good time?"]
    assert breaks == [f"Agenda\n{stage}" for stage in ("Where are we?", "What do we want?",
                                                      "How?", "What now?")]  # fmt: skip


def test_a_long_point_gets_the_height_it_needs_in_the_blank_list(
    project: Project, tmp_path: Path
) -> None:
    add_own_point(project, "marketing", "Who tells them about the village? " * 14)
    target = tmp_path / "points.pdf"
    write_out(project, "attention-points", target, {}, "en")
    assert pdf_words(target).count("Who tells them about the village?") == 14
    for _page, boxes in boxes_of(target):
        assert overlaps(boxes) == []
