"""What is said of groups of people and of places, and whether it holds."""

from enum import StrEnum


class StatementSide(StrEnum):
    """Whether a statement tells who people are or what they look for."""

    CHARACTERISTIC = "characteristic"
    PREFERENCE = "preference"


class PotentialKind(StrEnum):
    """What a place offers, or what limits it: the place itself, money, or what is decided."""

    POTENTIAL = "potential"
    LIMIT = "limit"
    ECONOMIC = "economic"
    POLITICAL = "political"


class AssumptionStatus(StrEnum):
    """What the facts have said of an assumption."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISPROVED = "disproved"
