"""What leaves of expectations and the handover, and that nothing sensitive ever does."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pandas as pd
import pytest
from pypdf import PdfReader

from bosaet_desktop.core.commands.expectation import (
    add_hope,
    add_party,
    add_question,
    mark_hope,
    write_question,
)
from bosaet_desktop.core.commands.handover import add_note
from bosaet_desktop.core.exchange.agreement_export import (
    export_expectations,
    export_frame,
    export_handover,
)
from bosaet_desktop.core.exchange.catalogue import EXPORTS, write_out
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.finding import findings
from bosaet_desktop.core.queries.handover import handover, handover_notes
from bosaet_desktop.core.rows.expectation import QuestionText
from bosaet_desktop.core.terms.expectation import HopeState
from bosaet_desktop.core.terms.handover import HandoverKind

SECRET = "Quarrelsome"


@pytest.fixture
def telling(project: Project) -> Project:
    for kind in HandoverKind:
        words = SECRET if kind is HandoverKind.SENSITIVE else f"About {kind.value}"
        add_note(project, kind, words)
    party = add_party(project, "The villages")
    mark_hope(project, add_hope(project, party, "A small fund"), HopeState.UNMET)
    key = add_question(project, "How much money?", date(2026, 1, 5))
    write_question(project, key, QuestionText.ASKED_BY, "Ane Andersen")
    return project


def words_of(file: Path) -> str:
    if file.suffix == ".pdf":
        return "\n".join(page.extract_text() for page in PdfReader(file).pages)
    if file.suffix == ".png":
        return ""
    if file.suffix in (".docx", ".xlsx"):
        with ZipFile(file) as parts:
            return "\n".join(
                parts.read(name).decode("utf-8", "ignore") for name in parts.namelist()
            )
    return file.read_text("utf-8-sig", "ignore")


def workbook(target: Path) -> dict[str, pd.DataFrame]:
    return pd.read_excel(target, sheet_name=None, engine="calamine", keep_default_na=False)


EVERY_FILE = [(what, suffix) for what, export in EXPORTS.items() for suffix in export.suffixes]


@pytest.mark.parametrize(("what", "suffix"), EVERY_FILE)
def test_no_export_holds_what_is_sensitive(
    telling: Project, tmp_path: Path, what: str, suffix: str
) -> None:
    target = tmp_path / f"target{suffix}"
    write_out(telling, what, target, {}, "en")
    assert SECRET not in words_of(target)


def test_not_even_a_workbook_with_names_holds_what_is_sensitive(
    telling: Project, tmp_path: Path
) -> None:
    target = tmp_path / "all.xlsx"
    write_out(telling, "everything", target, {"names": "1"}, "en")
    assert SECRET not in words_of(target)
    notes = workbook(target)["Notes to hand over"]
    assert len(notes) == len(HandoverKind) - 1


def test_an_anonymous_workbook_has_neither_notes_nor_who_asks(
    telling: Project, tmp_path: Path
) -> None:
    target = tmp_path / "all.xlsx"
    write_out(telling, "everything", target, {}, "en")
    book = workbook(target)
    assert "Notes to hand over" not in book
    heads = set(book["Open questions"].columns)
    assert "Question" in heads
    assert not {"Asked by", "Asked of"} & heads


def test_nobody_finds_what_is_sensitive_by_looking_for_it(telling: Project) -> None:
    assert not [each for each in findings(telling) if SECRET in each.text]


def test_the_page_has_every_note_and_the_paper_all_but_the_sensitive_ones(
    telling: Project,
) -> None:
    on_page = {note.kind for note in handover_notes(telling)}
    on_paper = {note.kind for note in handover(telling, date(2026, 1, 1)).notes}
    assert on_page - on_paper == {HandoverKind.SENSITIVE}


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_log_begins_with_what_is_not_settled_and_ends_with_signatures(
    telling: Project, tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"log{suffix}"
    export_expectations(telling, target)
    words = words_of(target)
    places = [words.index(each) for each in ("Not settled yet", "A small fund", "Hopes for")]
    assert places == sorted(places)
    assert "For the municipality: name and date" in words


def test_the_frame_fits_on_one_page_with_every_question(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "frame.pdf"
    export_frame(project, target)
    assert len(PdfReader(target).pages) == 1
    assert "Is there money, and how much?" in words_of(target)


def test_the_handover_of_the_sample_is_two_pages(
    samples: Mapping[str, Path], tmp_path: Path
) -> None:
    project = open_project(samples["da"], read_only=True)
    target = tmp_path / "handover.pdf"
    export_handover(project, target)
    assert len(PdfReader(target).pages) == 2
    project.close()
