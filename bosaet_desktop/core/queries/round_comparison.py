"""The newest round beside the one before it."""

from sqlalchemy import select

from bosaet_desktop.core.analysis.round_comparison import compare_rounds
from bosaet_desktop.core.model.scoring import scoring_round
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.counted import counted_sheets
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.queries.scoring import find_round
from bosaet_desktop.core.rows.round_comparison import ComparedRound, RoundComparison
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.core.tally import Tally


def round_comparison(project: Project) -> RoundComparison | None:
    """Return how the newest two rounds with marks compare; None as long as there is but one."""
    numbers = select(scoring_round.c.number).order_by(scoring_round.c.number.desc())
    rounds = [find_round(project, row.number) for row in project.fetch(numbers)]
    scored = [each for each in rounds if each.locked][:2]
    if len(scored) < 2:
        return None
    after, before = scored
    return compare_rounds(
        _compared(project, before),
        ranking(Tally(project, before.number)),
        _compared(project, after),
        ranking(Tally(project, after.number)),
    )


def _compared(project: Project, of: Round) -> ComparedRound:
    return ComparedRound(of.number, of.scale, len(of.questions), counted_sheets(project, of))
