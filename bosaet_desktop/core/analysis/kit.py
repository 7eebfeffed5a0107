"""How many copies of each paper an evening needs (method.md section 4)."""

from collections.abc import Mapping
from math import ceil

from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.rows.forecast import PEOPLE_AT_A_TABLE
from bosaet_desktop.core.rows.kit import KitMoment, Per

SPARE_SHARE = 0.1

MOMENTS: Mapping[KitMoment, str] = {
    KitMoment.DOOR: N_("At the door"),
    KitMoment.IDEAS: N_("Ideas"),
    KitMoment.SCORING: N_("Scoring"),
    KitMoment.PLAN: N_("The plan"),
    KitMoment.RESERVE: N_("In reserve, blank everywhere"),
}


def copies_for(per: Per, participants: int) -> int:
    """Return how many copies `participants` people need, at least 1, with a tenth to spare.

    Tables have five people; `TENTH` is one copy for every ten people, as of large print.
    """
    people = max(participants, 1)
    if per is Per.ONCE:
        return 1
    if per is Per.TENTH:
        return ceil(people * SPARE_SHARE)
    wanted = people if per is Per.PERSON else ceil(people / PEOPLE_AT_A_TABLE)
    return wanted + ceil(wanted * SPARE_SHARE)
