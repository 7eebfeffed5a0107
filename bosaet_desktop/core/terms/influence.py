"""How much of an idea lies with the villages."""

from enum import StrEnum


class Influence(StrEnum):
    """Whether the villages themselves can do something about an idea (domain.md, theme 4)."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
