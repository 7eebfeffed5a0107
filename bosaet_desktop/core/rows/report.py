"""What is chosen for the evaluation report, and what is put into it by hand."""

from dataclasses import dataclass
from enum import StrEnum


class ReportPart(StrEnum):
    """The parts of the report in their order."""

    FOREWORD = "foreword"
    RELEVANCE = "relevance"
    DONE = "done"
    FACTS = "facts"
    EXPECTATIONS = "expectations"
    THREAD = "thread"
    RESULT = "result"
    PLAN = "plan"
    OUTCOME = "outcome"
    SURVEY = "survey"
    ATTENTION = "attention"
    LESSONS = "lessons"
    SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class PartChoice:
    """Whether a part is in the report, and what was written for it by hand."""

    part: ReportPart
    chosen: bool = True
    text: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo at the end of a part; `content` is a JPEG."""

    id: str
    part: ReportPart
    caption: str
    credit: str
    content: bytes
