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
    OTHER_ROUND = "other_round"
    VERSIONS = "versions"
    DIFFERENCES = "differences"


# The second version lies beside the first.
COMPARING = frozenset({Phase.VERSIONS, Phase.DIFFERENCES})
# Questions about a whole sheet: a letter or Esc answers them, a digit never does.
QUESTIONS = COMPARING | {Phase.STORED, Phase.DISCARDED, Phase.UNPRINTED, Phase.OTHER_ROUND}
