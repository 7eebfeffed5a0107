"""What the log of decisions tells apart."""

from enum import StrEnum


class DecisionKind(StrEnum):
    """What a line of the log is about."""

    CHOICE = "choice"
    HANDS = "hands"
    LOT = "lot"
    # Agreed before the first mark, and changed after it: only the first is beyond suspicion.
    AGREED_RULE = "agreed_rule"
    RULE = "rule"
    WEIGHTS = "weights"
