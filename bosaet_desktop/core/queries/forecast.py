"""What the project knows about the time the scoring will take."""

from sqlalchemy import func, select

from bosaet_desktop.core.analysis.pace import FEWEST_MEASURED, seconds_per_sheet
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.scoring import scoring_round
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import candidates, current_round, sheets
from bosaet_desktop.core.rows.forecast import (
    PRACTISED_KEYS_PER_HOUR,
    USUAL_INITIATIVES,
    USUAL_MINUTES,
    PlanBasis,
    Route,
    ScoringPlan,
)
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET, TABLE, SheetState


def plan_basis(project: Project) -> PlanBasis:
    """Return what the newest round is planned with, suggestions where nothing is said.

    Initiatives are those on the sheet, or else all there are, or else a usual number. The speed
    is that of the sheets typed in this round, once there are enough of them.
    """
    asked = current_round(project)
    row = project.fetch(select(scoring_round).where(scoring_round.c.number == asked.number))[0]
    chosen = sum(not each.withdrawn for each in candidates(project, asked.number))
    known = chosen or int(project.scalar(select(func.count()).select_from(initiative)) or 0)
    seconds, typed = _typed(project, asked.number)
    marks = chosen * len(asked.questions)
    measured = len(seconds) >= FEWEST_MEASURED and marks > 0 and seconds_per_sheet(seconds, 1) > 0
    speed = marks * 3600 / seconds_per_sheet(seconds, marks) if measured else None
    return PlanBasis(
        round_number=asked.number,
        plan=ScoringPlan(
            participants=max(project_row(project).expected_participants, 1),
            initiatives=known or USUAL_INITIATIVES,
            questions=len(asked.questions),
            minutes=USUAL_MINUTES if row.minutes is None else row.minutes,
            break_minutes=row.break_minutes,
            typists=row.typists,
            keys_per_hour=speed or PRACTISED_KEYS_PER_HOUR,
        ),
        route=_route(asked.mode, row.typists),
        minutes_said=row.minutes is not None,
        known=known,
        chosen=chosen > 0,
        measured=measured,
        typed_sheets=typed,
    )


def _typed(project: Project, round_number: int) -> tuple[list[float], int]:
    """Return the seconds each measured sheet took, oldest first, and how many are typed."""
    typed = sorted(
        (
            each
            for each in sheets(project, round_number)
            if each.number != JOINT_SHEET and each.state is SheetState.TYPED
        ),
        key=lambda each: (str(each.typed_at or ""), each.number),
    )
    return [each.seconds for each in typed if each.seconds is not None], len(typed)


def _route(mode: str, typists: int) -> Route:
    if mode in (JOINT, TABLE):
        return Route(mode)
    return Route.SHARED if typists > 1 else Route.PERSON
