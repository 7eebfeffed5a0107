"""The papers for a hall without projector, as the command line writes them."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from pypdf import PdfReader

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.project import Project, open_project


@pytest.fixture
def sample(samples: Mapping[str, Path], tmp_path: Path) -> Project:
    copy = tmp_path / "sample.bosaet"
    copy.write_bytes(samples["en"].read_bytes())
    return open_project(copy)


def words(target: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(target).pages)


def test_the_list_to_read_aloud_ends_with_number_one(sample: Project, tmp_path: Path) -> None:
    write_out(sample, "read-aloud", tmp_path / "r.pdf", {}, "en")
    text = words(tmp_path / "r.pdf")
    assert text.index("Number 5") < text.index("Number 2") < text.index("And number one")
    sample.close()


def test_the_poster_comes_in_two_sizes_and_no_other(sample: Project, tmp_path: Path) -> None:
    wide = []
    for options in ({}, {"size": "a4"}):
        write_out(sample, "result-poster", tmp_path / "p.pdf", options, "en")
        wide.append(round(float(PdfReader(tmp_path / "p.pdf").pages[0].mediabox.width)))
    assert wide == [1191, 842]
    with pytest.raises(InvalidInput):
        write_out(sample, "result-poster", tmp_path / "p.pdf", {"size": "a5"}, "en")
    sample.close()


def test_an_empty_project_gives_both_papers(project: Project, tmp_path: Path) -> None:
    for what in ("read-aloud", "result-poster"):
        write_out(project, what, tmp_path / f"{what}.pdf", {}, "en")
        assert len(PdfReader(tmp_path / f"{what}.pdf").pages) == 1
