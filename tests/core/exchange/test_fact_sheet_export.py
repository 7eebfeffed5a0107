"""The fact sheet as PDF and as Word says the same."""

from collections.abc import Mapping
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from bosaet_desktop.core.exchange.fact_sheet_export import export_fact_sheet
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.project import open_project


@pytest.mark.parametrize("language", ["da", "en"])
def test_pdf_and_word_hold_the_handbooks_figures_and_source(
    samples: Mapping[str, Path], tmp_path: Path, language: str
) -> None:
    project = open_project(samples[language], read_only=True)
    with use_language(language):
        export_fact_sheet(project, tmp_path / "facts.pdf")
        export_fact_sheet(project, tmp_path / "facts.docx")
    project.close()
    printed = " ".join(page.extract_text() for page in PdfReader(tmp_path / "facts.pdf").pages)
    written = docx.Document(str(tmp_path / "facts.docx"))
    figures = [cell.text for row in written.tables[0].rows for cell in row.cells]
    words = "\n".join(paragraph.text for paragraph in written.paragraphs)
    for figure in ("+529", "−557", "−2.293", "−12\u00a0%"):
        assert figure in figures
        assert " ".join(figure.split()) in " ".join(printed.split())
    assert len(written.inline_shapes) == 1
    assert "Ringkøbing-Skjern" in words
