"""What the parts of the report are called, and what each is for."""

from collections.abc import Mapping

from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.report import ReportPart

PART_NAMES: Mapping[ReportPart, tuple[str, str]] = {
    ReportPart.FOREWORD: (N_("Foreword"), N_("In your own words: who stands behind it, and why.")),
    ReportPart.RELEVANCE: (
        N_("Why we did it"),
        N_("The challenge, the purpose, and what everybody agreed on."),
    ),
    ReportPart.DONE: (
        N_("What we did"),
        N_("The evenings: when, where, how many came, and how the time was spent."),
    ),
    ReportPart.FACTS: (
        N_("What the facts say"),
        N_("Figures with their sources, segments, and assumptions held against them."),
    ),
    ReportPart.EXPECTATIONS: (
        N_("What we expected of each other"),
        N_("What each party gave and hoped for, and what is still open."),
    ),
    ReportPart.THREAD: (
        N_("From idea to initiative"),
        N_("Which ideas became what, with the words they were said in."),
    ),
    ReportPart.RESULT: (
        N_("What the hall chose"),
        N_("The ranking, how firmly it stands, and the decision."),
    ),
    ReportPart.PLAN: (
        N_("What was planned"),
        N_("Goal, first step and means of everything that was started."),
    ),
    ReportPart.OUTCOME: (
        N_("What came of it"),
        N_("How far each initiative is, its backing, and what was completed."),
    ),
    ReportPart.SURVEY: (
        N_("What people say of the place"),
        N_("The survey before and after, with what can be concluded and what cannot."),
    ),
    ReportPart.ATTENTION: (
        N_("What we had to think of"),
        N_("The attention points by theme: relevance, what was handled, and the notes."),
    ),
    ReportPart.LESSONS: (
        N_("What others can learn"),
        N_("What worked, what to avoid, and how people put it."),
    ),
    ReportPart.SOURCES: (N_("Sources"), N_("Where every figure comes from.")),
}
STATUS_NAMES: Mapping[InitiativeStatus, str] = {
    InitiativeStatus.PROPOSED: N_("Kept for later"),
    InitiativeStatus.CHOSEN: N_("Chosen"),
    InitiativeStatus.UNDER_WAY: N_("Under way"),
    InitiativeStatus.DONE: N_("Completed"),
    InitiativeStatus.PARKED: N_("Parked"),
    InitiativeStatus.DROPPED: N_("Stopped"),
}
