"""The canvas: four boxes of questions that are answered before anybody is invited."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class CanvasBox(StrEnum):
    """The four boxes of domain.md section 4."""

    PURPOSE = "purpose"
    TARGET_GROUP = "target_group"
    CONCEPT = "concept"
    ORGANISATION = "organisation"


class CanvasQuestion(StrEnum):
    """The questions with an answer of their own; the value is the key in the file."""

    CONTRIBUTION = "purpose.contribution"
    PROMISE = "purpose.promise"
    WHO = "group.who"
    INVITATION = "group.invitation"
    PLACES = "concept.places"
    IDEA = "concept.idea"
    CONCERNS = "concept.concerns"
    RESOURCES = "organisation.resources"
    PRODUCERS = "organisation.producers"
    CONTENT_PLAN = "organisation.content_plan"
    SKILLS = "organisation.skills"


@dataclass(frozen=True, slots=True)
class Canvas:
    """The purpose, which is the project's own, and the answers that are not empty."""

    purpose: str = ""
    answers: Mapping[CanvasQuestion, str] = field(default_factory=dict)

    def answer(self, question: CanvasQuestion) -> str:
        """Return an answer, empty where there is none."""
        return self.answers.get(question, "")
