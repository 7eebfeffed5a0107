"""Every export of every kind of project: read back by others, whole, and on its page."""

import csv
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from icalendar import Calendar
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from bosaet_desktop.core.charts.fonts import runs
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.exchange.catalogue import EXPORTS, write_out
from bosaet_desktop.core.exchange.sample import create_sample
from bosaet_desktop.core.i18n import LANGUAGES
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.terms.project import EVENING
from bosaet_desktop.core.text import from_csv_cell
from tests.end_to_end.hostile_project import Written, make_hostile

KINDS = [(what, suffix) for what, each in EXPORTS.items() for suffix in each.suffixes]
MARK = re.compile(r"Q\d{5}Z")
ROUNDING = 0.5


@dataclass(frozen=True, slots=True)
class Hostile:
    """A project full of hostile words, and what they are."""

    project: Project
    written: Mapping[str, Written]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hostile]:
    project = create_sample(tmp_path_factory.mktemp("hostile") / "p.bosaet", "rksk", "da")
    yield Hostile(project, make_hostile(project))
    project.close()


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Project]]:
    folder = tmp_path_factory.mktemp("others")
    evening = NewProject("Evening", kind=EVENING, villages=("Barde", "Vorgod"))
    made = {
        "empty": create_project(folder / "empty.bosaet", NewProject("Empty")),
        "evening": create_project(folder / "evening.bosaet", evening),
        "sample": create_sample(folder / "sample.bosaet", "rksk", "en"),
    }
    yield made
    for each in made.values():
        each.close()


def written_out(project: Project, what: str, target: Path, language: str) -> Path:
    somebody = [each.id for each in people(project)][:1]
    options = {"person": somebody[0]} if what == "person" and somebody else {}
    write_out(project, what, target, options, language)
    return target


@pytest.mark.parametrize(("what", "suffix"), KINDS)
def test_hostile_words_come_out_as_they_were_written(
    hostile: Hostile, tmp_path: Path, what: str, suffix: str
) -> None:
    target = written_out(hostile.project, what, tmp_path / f"t{suffix}", "da")
    told = READERS[suffix](target)
    for mark in set(MARK.findall(told)) & hostile.written.keys():
        written = hostile.written[mark]
        assert _stands_in(told, written, suffix), written
    if suffix == ".pdf":
        assert list(words_outside(target)) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["empty", "evening", "sample"])
@pytest.mark.parametrize(("what", "suffix"), KINDS)
def test_every_kind_of_project_can_be_written_out(
    others: Mapping[str, Project], tmp_path: Path, what: str, suffix: str, name: str, language: str
) -> None:
    target = written_out(others[name], what, tmp_path / f"t{suffix}", language)
    READERS[suffix](target)
    if suffix == ".pdf":
        assert list(words_outside(target)) == []


def _stands_in(told: str, written: Written, suffix: str) -> bool:
    """Tell whether all the words are there; a drawing with little room ends them in a sign."""
    words = written.words
    if suffix == ".pdf":
        words = "".join(run.text for line in words.splitlines() for run in runs(line))
    if _without_blanks(words) in told:
        return True
    starts = [each.start() for each in re.finditer(written.mark, told)]
    return all("…" in told[at : at + len(words) + 2] for at in starts)


def words_outside(paper: Path) -> Iterator[tuple[int, tuple[float, ...]]]:
    """Yield the page and place of every stretch of words that is not wholly on its page."""
    document = pypdfium2.PdfDocument(paper)
    for number, page in enumerate(document, start=1):
        (width, height), text = page.get_size(), page.get_textpage()
        for at in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(at)
            if min(left, bottom, width - right, height - top) < -ROUNDING:
                yield number, (left, bottom, right, top)
    document.close()


def _without_blanks(text: str) -> str:
    return "".join(text.split())


def _of_pdf(path: Path) -> str:
    return _without_blanks("".join(page.extract_text() for page in PdfReader(path).pages))


def _of_word(path: Path) -> str:
    found = docx.Document(str(path)).element.body.iter()
    return _without_blanks("".join(each.text or "" for each in found if each.tag.endswith("}t")))


def _of_workbook(path: Path) -> str:
    book = CalamineWorkbook.from_path(path)
    sheets = (book.get_sheet_by_name(name).to_python() for name in book.sheet_names)
    return _without_blanks("".join(str(cell) for rows in sheets for row in rows for cell in row))


def _of_table(path: Path) -> str:
    with path.open(encoding="utf-8-sig", newline="") as file:
        sample = file.readline()
        file.seek(0)
        rows = list(csv.reader(file, delimiter=";" if ";" in sample else ","))
    assert len({len(row) for row in rows}) == 1
    return _without_blanks("".join(from_csv_cell(cell) for row in rows for cell in row))


def _of_calendar(path: Path) -> str:
    events = Calendar.from_ical(path.read_bytes()).walk()
    # The reader leaves the name of the calendar as it is written in the file.
    fields = ("SUMMARY", "DESCRIPTION", "LOCATION")
    return _without_blanks("".join(str(each.get(field, "")) for each in events for field in fields))


def _of_json(path: Path) -> str:
    return _without_blanks("".join(_strings(json.loads(path.read_text("utf-8")))))


def _strings(value: Any) -> Iterator[str]:  # Any: JSON
    if isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, str):
        yield value


def _of_copy(path: Path) -> str:
    project = open_project(path)
    found = "".join(each.name for each in people(project))
    project.close()
    assert not found
    return ""


def _of_picture(path: Path) -> str:
    assert path.read_bytes().startswith(b"\x89PNG")
    return ""


READERS: Mapping[str, Callable[[Path], str]] = {
    ".pdf": _of_pdf,
    ".docx": _of_word,
    ".xlsx": _of_workbook,
    ".csv": _of_table,
    ".ics": _of_calendar,
    ".json": _of_json,
    ".txt": lambda path: _without_blanks(path.read_text("utf-8")),
    ".png": _of_picture,
    ".bosaet": _of_copy,
}
