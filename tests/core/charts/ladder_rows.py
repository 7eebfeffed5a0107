"""Ladders to draw: none, one, and long names on every step."""

from collections.abc import Mapping

from bosaet_desktop.core.rows.involvement import Climber, LadderRow
from bosaet_desktop.core.terms.levels import LEVELS

LONG = "A theme week at the school with every class, the owners of the fields and their neighbours"
LADDERS: Mapping[str, tuple[LadderRow, ...]] = {
    "nothing": (),
    "one": (LadderRow(Climber.ACTIVITY, "a", "Walk", 2, 4),),
    "every pair": tuple(
        LadderRow(kind, f"{kind}{now}{intended}", LONG, now, intended)
        for kind in Climber
        for now in (None, *LEVELS)
        for intended in (None, 1, 3, 5)
    ),
}
