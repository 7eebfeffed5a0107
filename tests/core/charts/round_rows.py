"""Comparisons of two rounds to draw: many, few, none, other scales, and titles that mean harm."""

from collections.abc import Sequence

from bosaet_desktop.core.rows.round_comparison import (
    ComparedLine,
    ComparedRound,
    RoundComparison,
)
from bosaet_desktop.core.rows.scale import DEFAULT_SCALE, Scale
from tests.core.charts.rows import HOSTILE


def comparison(titles: Sequence[str], after: Scale = DEFAULT_SCALE) -> RoundComparison:
    """Return as many lines as titles, all of which change places."""
    count = len(titles)
    return RoundComparison(
        ComparedRound(1, DEFAULT_SCALE, 3, 38),
        ComparedRound(2, after, 3, 1),
        tuple(
            ComparedLine(
                str(at), title, (at * 7) % count + 1, at + 1, 15 - at / 3, 14 - at / 2, 0.5, 0.6
            )
            for at, title in enumerate(titles)
        ),
    )


COMPARISONS = {
    "many": comparison([f"Initiativ med et navn af helt almindelig længde {n}" for n in range(25)]),
    "two": comparison(["Høstfest", "Natursti langs åen"]),
    "one": comparison(["Høstfest"]),
    "none": comparison([]),
    "other scale": comparison([f"Initiativ {n}" for n in range(8)], Scale(0, 10)),
    "hostile": comparison(HOSTILE),
}
