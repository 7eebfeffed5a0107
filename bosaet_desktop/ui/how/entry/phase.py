"""What the typist's desk can wait for."""

from enum import StrEnum


class Phase(StrEnum):
    """What the desk waits for."""

    NUMBER = "number"
    VILLAGE = "village"
    MARKS = "marks"
    REST = "rest"
    STORED = "stored"
    DISCARDED = "discarded"
    UNPRINTED = "unprinted"
    VERSIONS = "versions"
    DIFFERENCES = "differences"


# The second version lies beside the first.
COMPARING = frozenset({Phase.VERSIONS, Phase.DIFFERENCES})
