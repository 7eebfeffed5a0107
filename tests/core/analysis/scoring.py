"""Initiatives from plain marks, for the tests of the arithmetic."""

from bosaet_desktop.core.analysis.distribution import count_marks
from bosaet_desktop.core.rows.ranking import (
    DESIRE,
    FEASIBILITY,
    IMPACT,
    ROLES,
    Placing,
    Scale,
    Scored,
)

FIVE = Scale(1, 5)


def scored(
    name: str,
    impact: list[int],
    feasibility: list[int],
    desire: list[int],
    scale: Scale = FIVE,
    villages: tuple[float, ...] = (),
) -> Scored:
    marks = {IMPACT: impact, FEASIBILITY: feasibility, DESIRE: desire}
    distributions = tuple(count_marks(role, marks[role], scale) for role in ROLES)
    return Scored(name, name.upper(), distributions, villages)


def alike(name: str, marks: list[int], scale: Scale = FIVE) -> Scored:
    """Return an initiative with the same marks for all three questions."""
    return scored(name, marks, marks, marks, scale)


def ranks(placings: tuple[Placing, ...]) -> list[tuple[str, int | None]]:
    return [(placing.initiative_id, placing.rank) for placing in placings]
