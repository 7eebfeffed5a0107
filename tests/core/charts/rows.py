"""Rows to draw: a handful, very many, none, all alike, and those that mean to break the chart."""

from collections.abc import Sequence

from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.migration import MigrationRow
from bosaet_desktop.core.rows.ranking import Flag, Placing
from bosaet_desktop.core.terms.scoring import ROLES

HOSTILE = (
    "<b>fed</b> & <para>",
    "Fællesspisning 🎉 på Åen",
    "مرحبا שלום",
    "Æblefest " * 33,
    "Uafbrudtord" * 25,
    "",
)


def placing(
    number: int,
    title: str = "",
    *,
    counts: Sequence[Sequence[int]] = ((0, 1, 4, 9, 6), (2, 6, 6, 4, 2), (0, 2, 8, 8, 2)),
    flags: tuple[Flag, ...] = (),
    lowest: int = 1,
) -> Placing:
    """Return the placing number `number`, with its marks for the three questions."""
    distributions = tuple(
        Distribution(role, tuple(float(lowest + at) for at in range(len(c))), tuple(c))
        for role, c in zip(ROLES, counts, strict=True)
    )
    means = [each.mean for each in distributions]
    known = [mean for mean in means if mean is not None]
    scored = len(known) == len(means)
    return Placing(
        str(number),
        title or f"Initiativ {number}",
        number if scored else None,
        sum(known) if scored else None,
        min(each.n for each in distributions),
        distributions,
        flags,
        "ranked" if scored else "unscored",
    )


def varied(count: int) -> tuple[Placing, ...]:
    """Return placings whose marks lie differently, some with every flag."""
    return tuple(
        placing(
            number,
            counts=[
                [(number * (step + 2) * (question + 3)) % 11 + 1 for step in range(5)]
                for question in range(3)
            ],
            flags=tuple(Flag) if number % 7 == 1 else (),
        )
        for number in range(1, count + 1)
    )


UNSCORED = placing(99, "Uden kryds", counts=[[0] * 5] * 3)

PLACINGS: dict[str, tuple[Placing, ...]] = {
    "none": (),
    "one": varied(1),
    "twelve": varied(12),
    "sixty": varied(60),
    "all equal": tuple(placing(1, f"Lige {number}") for number in range(15)),
    "hostile titles": (*(placing(n, title) for n, title in enumerate(HOSTILE, 1)), UNSCORED),
    "scale 0 to 10": tuple(placing(n, counts=[[3] * 11] * 3, lowest=0) for n in range(1, 4)),
    "all at the lowest": tuple(placing(n, counts=[[9, 0, 0, 0, 0]] * 3) for n in range(1, 4)),
    "all nought": tuple(placing(n, counts=[[9, 0, 0]] * 3, lowest=0) for n in range(1, 4)),
    "no marks": (UNSCORED,),
}

MIGRATION: dict[str, tuple[MigrationRow, ...]] = {
    "none": (),
    "one": (MigrationRow("Borris", -12, 30, start_population=1200),),
    "both ways": (
        MigrationRow("3", 529, -557, start_population=8000),
        MigrationRow("6", 593, -620, percent=0),
    ),
    "sixty": tuple(MigrationRow(f"Sogn {n}", 37 * n % 101 - 50, -n * n) for n in range(60)),
    "hostile areas": tuple(MigrationRow(title, 123456789, -987654321) for title in HOSTILE),
    "all nought": (MigrationRow("No", 0, 0, start_population=100), MigrationRow("Ny", 0, 0)),
    "unknown": (MigrationRow("Ukendt"), MigrationRow("Halv", internal=-5)),
}
