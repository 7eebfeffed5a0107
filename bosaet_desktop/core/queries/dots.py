"""The vote with dots as it stands: its sheet and what was typed."""

from collections import defaultdict

from sqlalchemy import func, select

from bosaet_desktop.core.analysis.dots import proposed_dots
from bosaet_desktop.core.model.dots import dot_candidate, dot_mark, dot_round, dot_sheet
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.dots import BLANK_ROWS, DotCandidate, DotPaper, DotRound, DotSheet


def current_dot_round(project: Project) -> DotRound | None:
    """Return the newest vote with dots, None if there is none."""
    row = project.first(
        select(dot_round).where(
            dot_round.c.number == select(func.max(dot_round.c.number)).scalar_subquery()
        )
    )
    if row is None:
        return None
    found = _candidates(project, row.number)
    return DotRound(
        row.number,
        row.dots_each or proposed_dots(len(found)),
        row.shortlist,
        found,
        _sheets(project, row.number),
    )


def dot_paper(project: Project, asked: DotRound | None) -> DotPaper:
    """Return what the dot sheet says; without a vote it is the sheet with nothing on it."""
    about = project_row(project)
    return DotPaper(
        about.title,
        tuple(each.title for each in asked.candidates) if asked else (),
        asked.dots_each if asked else proposed_dots(BLANK_ROWS),
        tuple(each.name for each in villages(project)),
    )


def _candidates(project: Project, round_number: int) -> tuple[DotCandidate, ...]:
    rows = project.fetch(
        select(dot_candidate.c.initiative_id, dot_candidate.c.position, initiative.c.title)
        .join(initiative, initiative.c.id == dot_candidate.c.initiative_id)
        .where(dot_candidate.c.round_number == round_number)
        .order_by(dot_candidate.c.position, initiative.c.id)
    )
    return tuple(DotCandidate(*row) for row in rows)


def _sheets(project: Project, round_number: int) -> tuple[DotSheet, ...]:
    marks = project.fetch(
        select(dot_mark.c.sheet_number, dot_mark.c.initiative_id).where(
            dot_mark.c.round_number == round_number
        )
    )
    dotted: defaultdict[int, set[str]] = defaultdict(set)
    for number, key in marks:
        dotted[number].add(key)
    rows = project.fetch(
        select(dot_sheet.c.number, dot_sheet.c.village_id)
        .where(dot_sheet.c.round_number == round_number)
        .order_by(dot_sheet.c.number)
    )
    return tuple(DotSheet(number, home, frozenset(dotted[number])) for number, home in rows)
