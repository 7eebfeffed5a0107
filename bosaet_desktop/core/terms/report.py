"""The parts of the evaluation report."""

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
