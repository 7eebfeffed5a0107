"""The whole result of the newest round, for its page, its paper and its export."""

from datetime import date, datetime

from sqlalchemy import func, select

from bosaet_desktop.core.analysis.ties import tie_rule_of
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.scoring import sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.counted import counted_sheets
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.queries.village_scores import village_scores
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.scoring import JOINT


def result(project: Project, tally: Tally) -> Result:
    """Return the ranking with every flag, villages heard, and what stands over and under it."""
    asked = current_round(project)
    heading = project.fetch(
        select(project_table.c.title, project_table.c.tonights_question, project_table.c.language)
    )[0]
    return Result(
        project=heading.title,
        question=heading.tonights_question,
        language=heading.language,
        placings=ranking(tally, village_scores(project)),
        questions=asked.questions,
        scale=asked.scale,
        sheets=counted_sheets(project, asked),
        joint=asked.mode == JOINT,
        tie_rule=tie_rule_of(asked.tie_rule),
        day=_typed_on(project, asked.number),
        cut=asked.cut,
    )


def _typed_on(project: Project, round_number: int) -> date | None:
    last: datetime | None = project.scalar(
        select(func.max(sheet.c.typed_at)).where(sheet.c.round_number == round_number)
    )
    return None if last is None else last.date()
