"""Shares and village fields to draw: a handful, very many, none, and those that mean harm."""

from collections.abc import Sequence

from bosaet_desktop.core.rows.details import (
    HIDDEN,
    Certainty,
    TopShare,
    VillageCell,
    VillageCells,
)
from tests.core.charts.rows import HOSTILE


def certainty(titles: Sequence[str], k: int = 3) -> Certainty:
    count = len(titles)
    shares = tuple(
        TopShare(str(rank), title, rank if rank < count else None, 1 / (rank + 1), 1 / rank)
        for rank, title in enumerate(titles, 1)
    )
    return Certainty(k, shares, (), ())


def village_cells(villages: Sequence[str], titles: Sequence[str]) -> VillageCells:
    """Return fields over the whole scale; the last village is hidden throughout."""
    cells = tuple(
        (
            *(
                VillageCell(3 + (row * 5 + column * 7) % 13, 5 + column)
                for column in range(len(villages) - 1)
            ),
            HIDDEN,
        )[: len(villages)]
        for row in range(len(titles))
    )
    ids = tuple(str(row) for row in range(len(titles)))
    return VillageCells(tuple(villages), ids, tuple(titles), cells, 3.0, 15.0, "")


TWELVE = [f"Initiativ {number}" for number in range(12)]
NAMES = ["Vorgod-Barde", "Nørre Vium", "Videbæk", "Et meget langt landsbynavn ved åen"]

CERTAINTIES = {
    "none": certainty(()),
    "twelve": certainty(TWELVE),
    "sixty": certainty([f"Fælles {number}" for number in range(60)], k=10),
    "hostile titles": certainty(HOSTILE),
}
VILLAGES = {
    "none": village_cells((), TWELVE),
    "without initiatives": village_cells(NAMES, ()),
    "one": village_cells(NAMES[:1], TWELVE),
    "four": village_cells(NAMES, TWELVE),
    "thirty": village_cells([f"Landsby nummer {number}" for number in range(30)], TWELVE[:3]),
    "hostile": village_cells(HOSTILE, HOSTILE),
}
