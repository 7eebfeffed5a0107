"""The villages of the cluster, with how much hangs on each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Village:
    """A village in the order people gave; the counts say what loses its village with it."""

    id: str
    name: str
    colour: int
    strengths: str
    challenges: str
    ideas: int
    people: int
    initiatives: int
