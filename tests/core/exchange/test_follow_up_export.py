"""The papers of the time after say what they should, and slips hold no name."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pandas as pd
import pytest
from pypdf import PdfReader

from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.person import people


def words(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.fixture
def sample(samples: Mapping[str, Path]) -> Iterator[Project]:
    project = open_project(samples["en"], read_only=True)
    yield project
    project.close()


def test_the_call_list_warns_and_names_whom_to_call(sample: Project, tmp_path: Path) -> None:
    write_out(sample, "call-list", tmp_path / "c.pdf", {})
    shown = words(tmp_path / "c.pdf")
    assert "For the facilitator only" in shown
    assert "Erling Bækkelund" in shown
    assert "It stands still: Nobody has had time since the summer" in shown


def test_lists_of_people_come_as_workbooks_too(sample: Project, tmp_path: Path) -> None:
    for what in ("call-list", "sign-in-list"):
        write_out(sample, what, tmp_path / f"{what}.xlsx", {}, "en")
    calls = pd.read_excel(tmp_path / "call-list.xlsx", engine="calamine", keep_default_na=False)
    assert "Erling Bækkelund" in set(calls["Name"])
    assert all(calls["Initiative"])
    signed = pd.read_excel(tmp_path / "sign-in-list.xlsx", engine="calamine")
    assert list(signed["Name"]) == [each.name for each in people(sample) if each.name]


def test_slips_hold_a_question_and_no_name(sample: Project, tmp_path: Path) -> None:
    write_out(sample, "backing-slips", tmp_path / "s.pdf", {})
    shown = words(tmp_path / "s.pdf")
    assert "How strongly do you back it today?" in shown
    assert not [each.name for each in people(sample) if each.name in shown]


def test_follow_up_shows_every_mean_with_its_n(sample: Project, tmp_path: Path) -> None:
    for suffix in (".pdf", ".docx"):
        write_out(sample, "follow-up", tmp_path / f"f{suffix}", {})
    shown = words(tmp_path / "f.pdf")
    assert "backing 4,6 (n = 8)" in " ".join(shown.split())
    assert (tmp_path / "f.docx").stat().st_size > 10_000
