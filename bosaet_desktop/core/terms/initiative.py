"""How far initiatives come."""

from enum import StrEnum


class InitiativeStatus(StrEnum):
    """How far an initiative has come (domain.md section 7)."""

    PROPOSED = "proposed"
    CHOSEN = "chosen"
    UNDER_WAY = "under_way"
    DONE = "done"
    PARKED = "parked"
    DROPPED = "dropped"
