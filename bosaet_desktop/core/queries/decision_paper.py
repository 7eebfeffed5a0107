"""What the decision's paper says, read at once."""

from sqlalchemy import distinct, func, select

from bosaet_desktop.core.analysis.small_groups import shown_homes
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.choice import choice
from bosaet_desktop.core.queries.counted import counted_marks
from bosaet_desktop.core.queries.decision import decisions
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.rows.decision import Decision
from bosaet_desktop.core.rows.decision_paper import DecisionRecord, SheetsOfHome
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.decision import DecisionKind


def decision_record(project: Project, tally: Tally) -> DecisionRecord:
    """Return the choice of the newest round with all that its paper says of it."""
    asked, told = current_round(project), project_row(project)
    found, logged = choice(project, tally), decisions(project, asked.number)
    return DecisionRecord(
        project=told.title,
        question=told.tonights_question,
        choice=found,
        questions=asked.questions,
        scale=asked.scale,
        sheets=found.sheets,
        homes=_homes(project, asked, found.sheets),
        decision=_latest(logged, DecisionKind.CHOICE) if found.recorded else None,
        weights_decision=_latest(logged, DecisionKind.WEIGHTS),
        settled=tuple(
            each for each in reversed(logged) if each.kind in (DecisionKind.HANDS, DecisionKind.LOT)
        ),
    )


def _latest(logged: tuple[Decision, ...], kind: DecisionKind) -> Decision | None:
    return next((each for each in logged if each.kind is kind), None)


def _homes(project: Project, asked: Round, sheets: int) -> tuple[SheetsOfHome, ...]:
    number = func.count(distinct(mark.c.sheet_number))
    rows = project.fetch(
        select(village.c.id, village.c.name, number)
        .where(*counted_marks(asked), sheet.c.village_id == village.c.id)
        .group_by(village.c.id)
        .order_by(village.c.position, village.c.name)
    )
    counts: dict[str | None, int] = {key: count for key, _name, count in rows}
    shown = shown_homes({**counts, None: sheets - sum(counts.values())})
    return tuple(SheetsOfHome(name, count) for key, name, count in rows if key in shown)
