"""The minutes and the news as files: what they say, and whom they do not name."""

from collections.abc import Mapping
from pathlib import Path

import docx
import pypdfium2
import pytest

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.minutes import minutes
from bosaet_desktop.core.queries.person import people


@pytest.fixture
def sample(samples: Mapping[str, Path]) -> Project:
    return open_project(samples["en"], read_only=True)


def words_of(target: Path) -> str:
    if target.suffix == ".txt":
        return target.read_text(encoding="utf-8")
    if target.suffix == ".docx":
        document = docx.Document(str(target))
        cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
        return "\n".join([*(each.text for each in document.paragraphs), *cells])
    pdf = pypdfium2.PdfDocument(str(target))
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)
    finally:
        pdf.close()


@pytest.mark.parametrize(
    ("what", "suffix"),
    [
        ("minutes", ".pdf"),
        ("minutes", ".docx"),
        ("news", ".pdf"),
        ("news", ".docx"),
        ("news", ".txt"),
    ],
)
@pytest.mark.parametrize("meeting", ["1", "3", "4"])
def test_nobody_is_named(
    sample: Project, tmp_path: Path, what: str, suffix: str, meeting: str
) -> None:
    target = tmp_path / f"paper{suffix}"
    write_out(sample, what, target, {"meeting": meeting}, "en")
    told = words_of(target)
    assert "Workshop" in told
    assert [each.name for each in people(sample) if each.name in told] == []


def test_names_are_there_when_they_are_asked_for(sample: Project, tmp_path: Path) -> None:
    target = tmp_path / "minutes.docx"
    write_out(sample, "minutes", target, {"meeting": "3", "names": "1"}, "en")
    told = words_of(target)
    names = minutes(sample, 3).names
    assert len(names) == 37
    assert all(name in told for name in names)


def test_decisions_come_first_and_each_part_is_there(sample: Project, tmp_path: Path) -> None:
    target = tmp_path / "minutes.docx"
    write_out(sample, "minutes", target, {"meeting": "3"}, "en")
    told = words_of(target)
    wanted = ["Decisions", "Three initiatives start now.", "Present", "Noted on the way"]
    wanted += ["Open questions", "Who pays for the tent", "Next meeting"]
    places = [told.index(each) for each in wanted]
    assert places == sorted(places)


def test_what_was_worded_by_hand_stands_in_the_news_and_the_rest_is_drafted(
    sample: Project, tmp_path: Path
) -> None:
    target = tmp_path / "news.txt"
    write_out(sample, "news", target, {"meeting": "3"}, "en")
    told = words_of(target)
    assert "40 people from six villages chose what we begin with:" in told
    assert "Workshop 4, 13 January 2026" in told


@pytest.mark.parametrize("options", [{"meeting": "5"}, {"meeting": "0"}, {"names": "perhaps"}])
def test_an_option_that_makes_no_sense_writes_nothing(
    sample: Project, tmp_path: Path, options: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput):
        write_out(sample, "minutes", tmp_path / "m.pdf", options, "en")
    assert list(tmp_path.iterdir()) == []
