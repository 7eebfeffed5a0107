"""The evaluation report: the project's own small handbook, chapter by chapter."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from bosaet_desktop.core.analysis.report_words import PART_NAMES
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.chapters import build_chaptered
from bosaet_desktop.core.paper.document import (
    Block,
    Contents,
    NewPage,
    Photograph,
    Role,
    Words,
    WritingLines,
)
from bosaet_desktop.core.paper.evaluation.beginning import (
    done,
    expected,
    facts,
    relevance,
    sources,
)
from bosaet_desktop.core.paper.evaluation.choosing import chosen, planned, thread
from bosaet_desktop.core.paper.evaluation.composing import numbered, says_something
from bosaet_desktop.core.paper.evaluation.learning import considered, learned, reached, surveyed
from bosaet_desktop.core.paper.flowing import flowables
from bosaet_desktop.core.paper.page import Foot
from bosaet_desktop.core.rows.evaluation import Evaluation
from bosaet_desktop.core.rows.report import Photo
from bosaet_desktop.core.terms.report import ReportPart

_LINES = 5


def _nothing(_about: Evaluation) -> Iterator[Block]:
    return iter(())


CHAPTERS: Mapping[ReportPart, Callable[[Evaluation], Iterator[Block]]] = {
    ReportPart.FOREWORD: _nothing,
    ReportPart.RELEVANCE: relevance,
    ReportPart.DONE: done,
    ReportPart.FACTS: facts,
    ReportPart.EXPECTATIONS: expected,
    ReportPart.THREAD: thread,
    ReportPart.RESULT: chosen,
    ReportPart.PLAN: planned,
    ReportPart.OUTCOME: reached,
    ReportPart.SURVEY: surveyed,
    ReportPart.ATTENTION: considered,
    ReportPart.LESSONS: learned,
    ReportPart.SOURCES: sources,
}


def evaluation_report(target: Path | BinaryIO, blocks: list[Block], about: Evaluation) -> None:
    """Write the blocks of the report as a PDF in the language in use."""
    foot = Foot(about.project.title, about.day)
    build_chaptered(target, flowables(blocks), foot, title=report_title(about))


def report_title(about: Evaluation) -> str:
    """Return what the report is called."""
    return about.project.title


def evaluation_blocks(about: Evaluation) -> list[Block]:
    """Return the whole report: front page, contents, and every chosen part that says something.

    Before anything is filled in it is a form: every part with room to write.
    """
    chapters = [*_chapters(about)] or [*_form(about)]
    return [*_front(about), *numbered(chapters)]


def part_says_something(about: Evaluation, part: ReportPart) -> bool:
    """Tell whether the project has anything for a part, apart from words written for it."""
    return says_something(CHAPTERS[part](about))


def _front(about: Evaluation) -> Iterator[Block]:
    yield Words(about.project.title, Role.TITLE)
    places = ", ".join(filter(None, (*about.villages, about.municipality)))
    yield Words(_("Evaluation: what we did, what came of it, what others can learn"), Role.LEAD)
    if places:
        yield Words(places)
    yield Words(date_long(about.day))
    yield Contents(_("Contents"))


def _chapters(about: Evaluation) -> Iterator[Block]:
    for part, content in CHAPTERS.items():
        if about.is_chosen(part):
            blocks = [*_own_words(about, part), *content(about), *_photos(about, part)]
            if says_something(blocks):
                yield Words(_(PART_NAMES[part][0]), Role.CHAPTER)
                yield from blocks


def _own_words(about: Evaluation, part: ReportPart) -> Iterator[Block]:
    for paragraph in about.choices[part].text.split("\n\n"):
        if paragraph.strip():
            yield Words(paragraph.strip())


def _photos(about: Evaluation, part: ReportPart) -> Iterator[Block]:
    for photo in about.photos_of(part):
        yield Photograph(photo.content, _caption(photo))


def _caption(photo: Photo) -> str:
    credit = _("Photo: {name}").format(name=photo.credit) if photo.credit else ""
    return " ".join(part for part in (photo.caption, credit) if part)


def _form(about: Evaluation) -> Iterator[Block]:
    for part in CHAPTERS:
        if about.is_chosen(part):
            title, hint = PART_NAMES[part]
            yield Words(_(title), Role.CHAPTER)
            yield Words(_(hint))
            yield WritingLines(_LINES)
    yield NewPage()
