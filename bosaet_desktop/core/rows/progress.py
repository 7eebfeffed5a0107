"""How far a step of the path has come."""

from enum import StrEnum


class StepState(StrEnum):
    """What the path shows beside a step; done is a hint for people and never blocks anything."""

    EMPTY = "empty"
    BEGUN = "begun"
    DONE = "done"
