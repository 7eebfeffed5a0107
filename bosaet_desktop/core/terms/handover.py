"""What a successor is told about."""

from enum import StrEnum


class HandoverKind(StrEnum):
    """What a note is about; SENSITIVE ones are read in the program and nowhere else."""

    HISTORY = "history"
    REFUSAL = "refusal"
    CONTACT = "contact"
    PLACE = "place"
    SENSITIVE = "sensitive"
