"""How far the newest round's joint sheet is filled in."""

from sqlalchemy import ColumnElement, and_, exists, func, select

from bosaet_desktop.core.model.scoring import candidate, mark, question, scoring_round
from bosaet_desktop.core.terms.scoring import JOINT_SHEET


def joint_sheet_is_filled() -> ColumnElement[bool]:
    """Say that every initiative that is still asked about has each of its marks there."""
    newest = select(func.max(scoring_round.c.number)).scalar_subquery()
    asked = and_(candidate.c.round_number == newest, ~candidate.c.withdrawn)
    marked = exists().where(
        mark.c.initiative_id == candidate.c.initiative_id,
        mark.c.round_number == candidate.c.round_number,
        mark.c.question_number == question.c.number,
        mark.c.sheet_number == JOINT_SHEET,
    )
    of_its_round = question.c.round_number == candidate.c.round_number
    unmarked = exists().where(asked, of_its_round, ~marked)
    return and_(exists().where(asked), ~unmarked)
