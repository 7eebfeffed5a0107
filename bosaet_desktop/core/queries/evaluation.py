"""Everything the evaluation report tells, gathered from the whole project."""

from datetime import date

from sqlalchemy import select

from bosaet_desktop.core.analysis.details import details, findings
from bosaet_desktop.core.guide.municipalities import municipalities
from bosaet_desktop.core.model.follow_up import outcome
from bosaet_desktop.core.model.scoring import candidate
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.agreement import agreed
from bosaet_desktop.core.queries.assumption import assumptions
from bosaet_desktop.core.queries.attendance import turnout
from bosaet_desktop.core.queries.attention import attention_by_theme
from bosaet_desktop.core.queries.decision_paper import decision_record
from bosaet_desktop.core.queries.details import marks_for_details
from bosaet_desktop.core.queries.expectation import expectations
from bosaet_desktop.core.queries.fact_sheet import fact_sheet
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.queries.idea import ideas, ideas_of_initiative
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.core.queries.outcome import outcome_sheet
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.report import part_choices, photos
from bosaet_desktop.core.queries.result import result
from bosaet_desktop.core.queries.segment import segments
from bosaet_desktop.core.queries.survey import (
    compared_surveys,
    result_of_survey,
    surveys_to_compare,
)
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.evaluation import Evaluation, ThreadLine, Turnout
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.rows.survey_comparison import SurveyComparison
from bosaet_desktop.core.tally import Tally


def evaluation(project: Project, day: date) -> Evaluation:
    """Return all that the report of `day` tells, in the language in use."""
    tally, about = Tally(project), project_row(project)
    found = result(project, tally)
    names = {each.code: each.name for each in municipalities()}
    return Evaluation(
        project=about,
        municipality=names.get(about.municipality_code or "", ""),
        villages=tuple(each.name for each in villages(project)),
        day=day,
        choices=part_choices(project),
        photos=photos(project),
        programmes=tuple(programme(project, number) for number in WORKSHOP_NUMBERS),
        turnouts=tuple(Turnout(number, turnout(project, number)) for number in WORKSHOP_NUMBERS),
        agreed=agreed(project),
        expectations=expectations(project),
        facts=fact_sheet(project, day),
        segments=segments(project),
        assumptions=assumptions(project),
        thread=_thread(project, found),
        ideas=len(ideas(project)),
        result=found,
        findings=findings(details(marks_for_details(project))) if found.sheets else (),
        decision=decision_record(project, tally),
        plans=plans(project),
        follow_ups=follow_ups(project, day),
        outcomes=outcome_sheet(project),
        surveys=tuple(
            (each, result_of_survey(project, each.number)) for each in surveys_to_compare(project)
        ),
        comparison=_comparison(project),
        themes=attention_by_theme(project),
    )


def _comparison(project: Project) -> SurveyComparison | None:
    """Return the first and the last survey with forms beside each other, None for fewer."""
    filled = [each.number for each in surveys_to_compare(project) if each.forms]
    return compared_surveys(project, filled[0], filled[-1]) if len(filled) > 1 else None


def _thread(project: Project, found: Result) -> tuple[ThreadLine, ...]:
    placings = {each.initiative_id: each for each in found.placings}
    rows = project.fetch(
        select(candidate.c.initiative_id).where(candidate.c.chosen_place.is_not(None))
    )
    chosen = {row.initiative_id for row in rows}
    ratings = dict(
        tuple(row) for row in project.fetch(select(outcome.c.initiative_id, outcome.c.rating))
    )
    lines = []
    for each in initiatives(project):
        placing = placings.get(each.id)
        lines.append(
            ThreadLine(
                each.id,
                each.title,
                each.status,
                ideas_of_initiative(project, each.id),
                each.id in chosen,
                None if placing is None else placing.rank,
                None if placing is None else placing.score,
                ratings.get(each.id),
            )
        )
    return tuple(sorted(lines, key=lambda line: (not line.chosen, line.rank or len(lines) + 1)))
