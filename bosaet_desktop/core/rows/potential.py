"""What the places offer and what limits them, gathered by village for page and paper."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bosaet_desktop.core.terms.segment import PotentialKind


@dataclass(frozen=True, slots=True)
class Potential:
    """A line about a place; without a village it is about the whole cluster."""

    id: str
    kind: PotentialKind
    village_id: str | None
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class PlaceProfile:
    """A village, or with None the whole cluster, and all that is said of it.

    `strengths` and `challenges` are those written with the villages; the cluster has none.
    """

    village_id: str | None
    name: str
    colour: int = 0
    strengths: str = ""
    challenges: str = ""
    lines: tuple[Potential, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is said of the place."""
        return not (self.strengths or self.challenges or self.lines)

    def of(self, kinds: Collection[PotentialKind]) -> Sequence[Potential]:
        """Return the lines of these kinds in their order."""
        return [each for each in self.lines if each.kind in kinds]
