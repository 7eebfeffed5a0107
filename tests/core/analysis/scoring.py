"""Initiatives from plain marks, for the tests of the arithmetic."""

from collections import Counter
from collections.abc import Iterable, Mapping

from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.ranking import Placing, Scored
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT, ROLES

FIVE = Scale(1, 5)


def count_marks(role: str, marks: Iterable[int], scale: Scale) -> Distribution:
    found = Counter(marks)
    counts = tuple(found[step] for step in scale.steps)
    return Distribution(role, scale.steps, counts, found[BLANK], found[DONT_KNOW])


def count_values(role: str, values: Iterable[float | None]) -> Distribution:
    """Count values that need not be whole; None and NaN are blanks."""
    found = Counter(None if value is None or value != value else value for value in values)
    given = sorted((value, count) for value, count in found.items() if value is not None)
    points, counts = [value for value, _ in given], [count for _, count in given]
    return Distribution(role, tuple(points), tuple(counts), found[None])


def rank_values(
    values: Mapping[str, Mapping[str, Iterable[float | None]]], scale: Scale
) -> tuple[Placing, ...]:
    """Place initiatives from plain values: initiative -> question -> one value a sheet."""
    return rank(
        (
            Scored(name, name, tuple(count_values(role, given) for role, given in asked.items()))
            for name, asked in values.items()
        ),
        scale,
    )


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
