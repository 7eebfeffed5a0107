"""Everything the evaluation report tells: the project's own small handbook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bosaet_desktop.core.rows.agreement import Agreed
from bosaet_desktop.core.rows.assumption import Assumption
from bosaet_desktop.core.rows.attention import ThemeStatus
from bosaet_desktop.core.rows.decision_paper import DecisionRecord
from bosaet_desktop.core.rows.expectation import Expectations
from bosaet_desktop.core.rows.fact_sheet import FactSheet
from bosaet_desktop.core.rows.follow_up import FollowUp
from bosaet_desktop.core.rows.idea import Idea
from bosaet_desktop.core.rows.meeting import Programme
from bosaet_desktop.core.rows.outcome import OutcomeSheet
from bosaet_desktop.core.rows.person import Presence
from bosaet_desktop.core.rows.plan import Plan
from bosaet_desktop.core.rows.project import ProjectRow
from bosaet_desktop.core.rows.report import PartChoice, Photo
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.rows.segment import Segment
from bosaet_desktop.core.rows.survey import Survey, SurveyResult
from bosaet_desktop.core.rows.survey_comparison import SurveyComparison
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.report import ReportPart


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many came to a workshop, by village and side."""

    number: int
    came: tuple[Presence, ...]

    @property
    def people(self) -> int:
        """How many came in all."""
        return sum(sum(each.counts.values()) for each in self.came)


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """An initiative from what was said to what became of it.

    `rank` and `score` are None where it was not ranked; `rating` of the outcome is 1 to 5.
    """

    id: str
    title: str
    status: InitiativeStatus
    ideas: tuple[Idea, ...]
    chosen: bool = False
    rank: int | None = None
    score: float | None = None
    rating: int | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything the report tells, read at once; nobody is named in it."""

    project: ProjectRow
    municipality: str
    villages: tuple[str, ...]
    day: date
    choices: Mapping[ReportPart, PartChoice]
    photos: tuple[Photo, ...]
    programmes: tuple[Programme, ...]
    turnouts: tuple[Turnout, ...]
    agreed: Agreed
    expectations: Expectations
    facts: FactSheet
    segments: tuple[Segment, ...]
    assumptions: tuple[Assumption, ...]
    thread: tuple[ThreadLine, ...]
    ideas: int
    result: Result
    findings: tuple[str, ...]
    decision: DecisionRecord
    plans: tuple[Plan, ...]
    follow_ups: tuple[FollowUp, ...]
    outcomes: OutcomeSheet
    surveys: tuple[tuple[Survey, SurveyResult], ...]
    comparison: SurveyComparison | None
    themes: tuple[ThemeStatus, ...]

    def is_chosen(self, part: ReportPart) -> bool:
        """Whether a part is in the report."""
        return self.choices[part].chosen

    def photos_of(self, part: ReportPart) -> Sequence[Photo]:
        """Return the photos that stand at the end of a part."""
        return [photo for photo in self.photos if photo.part is part]
