"""Who moves here, what the places offer, and what people assume about both."""

from enum import StrEnum


class StatementSide(StrEnum):
    """Whether a statement tells who people are or what they look for."""

    CHARACTERISTIC = "characteristic"
    PREFERENCE = "preference"


class PotentialKind(StrEnum):
    """What a place offers, or what limits it."""

    POTENTIAL = "potential"
    LIMIT = "limit"


class AssumptionStatus(StrEnum):
    """What the facts have said of an assumption."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISPROVED = "disproved"
