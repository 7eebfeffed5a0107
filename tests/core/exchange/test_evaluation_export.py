"""The evaluation report: whole in PDF and Word, without names, a form while nothing is there."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader
from sqlalchemy import select

from bosaet_desktop.core.analysis.report_words import PART_NAMES
from bosaet_desktop.core.commands.person import add_people
from bosaet_desktop.core.commands.report import add_photo, caption_photo, choose_part, write_part
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.terms.report import ReportPart
from tests.core.commands.test_report import camera_photo


@pytest.fixture
def sample(samples: Mapping[str, Path]) -> Iterator[Project]:
    project = open_project(samples["en"], read_only=True)
    yield project
    project.close()


def words_of(target: Path) -> str:
    if target.suffix == ".docx":
        found = docx.Document(str(target))
        cells = [cell.text for table in found.tables for row in table.rows for cell in row.cells]
        return " ".join([*(p.text for p in found.paragraphs), *cells])
    return " ".join(page.extract_text() for page in PdfReader(target).pages)


def written(project: Project, target: Path, **options: str) -> str:
    write_out(project, "evaluation", target, options, "en")
    return " ".join(words_of(target).split())


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_sample_has_every_part_and_names_nobody(
    sample: Project, tmp_path: Path, suffix: str
) -> None:
    told = written(sample, tmp_path / f"e{suffix}")
    assert [name for name, _hint in PART_NAMES.values() if name not in told] == []
    names = [row.name for row in sample.fetch(select(person.c.name))]
    assert [name for name in names if name in told] == []


def test_sources_and_backing_are_told_once(sample: Project, tmp_path: Path) -> None:
    told = " ".join(written(sample, tmp_path / "e.pdf").split())
    assert "Source: " not in told.rpartition("Sources")[2]
    assert ". · " not in told
    assert "Backing from 1 to 5, by those who signed up" in told


def test_the_contents_give_the_page_each_chapter_begins_on(sample: Project, tmp_path: Path) -> None:
    written(sample, tmp_path / "e.pdf")
    reader = PdfReader(tmp_path / "e.pdf")
    listed = reader.pages[0].extract_text().replace(".", " ")
    outline = [each for each in reader.outline if not isinstance(each, list)]
    for chapter in outline:
        page = reader.get_destination_page_number(chapter)
        assert page is not None
        title = str(chapter.title)
        assert title in reader.pages[page].extract_text()
        # In the text of the page the dots and the number stand before the title they belong to.
        before = listed.split(f"\n{title}\n", 1)[0].split()
        assert before[-1] == str(page + 1)
    assert len(outline) == len(PART_NAMES)


def test_an_empty_project_gives_the_form(project: Project, tmp_path: Path) -> None:
    told = written(project, tmp_path / "e.pdf")
    for name, hint in PART_NAMES.values():
        assert name in told
        assert hint in told


def test_a_part_left_out_is_not_in_it(project: Project, tmp_path: Path) -> None:
    write_part(project, ReportPart.FOREWORD, "We begin here.")
    write_part(project, ReportPart.LESSONS, "Begin with the easy things.")
    choose_part(project, ReportPart.LESSONS, False)
    told = written(project, tmp_path / "e.docx")
    assert "We begin here." in told
    assert "easy things" not in told


def test_names_in_what_was_written_go_out_unless_they_are_asked_for(
    project: Project, tmp_path: Path
) -> None:
    add_people(project, [NewPerson("Rosa Ravnholt")])
    write_part(project, ReportPart.FOREWORD, "Rosa Ravnholt began it.")
    assert "Rosa" not in written(project, tmp_path / "a.docx")
    assert "Rosa Ravnholt began it." in written(project, tmp_path / "b.docx", names="1")


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_photos_stand_with_number_and_caption(
    project: Project, tmp_path: Path, suffix: str
) -> None:
    key = add_photo(project, ReportPart.DONE, camera_photo(600, 400))
    caption_photo(project, key, "The hall <full>")
    assert "Figure 1. The hall <full>" in written(project, tmp_path / f"e{suffix}")


def test_a_long_and_hostile_foreword_is_set_whole(project: Project, tmp_path: Path) -> None:
    text = "\n\n".join(f"<b>{n} & æøå 🎉 " + "lengthy " * 80 for n in range(15))
    write_part(project, ReportPart.FOREWORD, text)
    told = written(project, tmp_path / "e.pdf")
    assert told.count("lengthy") == 15 * 80
    assert "<b>14 & æøå" in told


def test_a_template_for_anything_but_a_word_file_is_refused(
    project: Project, tmp_path: Path
) -> None:
    with pytest.raises(InvalidInput, match="A template is for a Word file"):
        written(project, tmp_path / "e.pdf", template="own.docx")
    assert not (tmp_path / "e.pdf").exists()
