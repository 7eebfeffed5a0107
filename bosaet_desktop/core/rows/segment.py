"""Who moves here, what the places offer, and what people assume about both."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.terms.segment import StatementSide


@dataclass(frozen=True, slots=True)
class Linked:
    """A row that something is linked to, by the name people know it by."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A line about a segment (domain.md section 2); `id` is empty until it is stored.

    `percent` goes from 0 to 100 of the `base` people who were asked; None is not stated. Those of
    a segment need not add up to anything: the source may leave answers out, or allow several.
    """

    label: str
    percent: float | None = None
    base: int | None = None
    source: str = ""
    id: str = ""
    side: StatementSide = StatementSide.CHARACTERISTIC


@dataclass(frozen=True, slots=True)
class Segment:
    """A kind of people who move here, in the words of those who asked them."""

    id: str
    name: str
    description: str = ""
    statements: tuple[Statement, ...] = ()
    tables: tuple[Linked, ...] = ()
    initiatives: tuple[Linked, ...] = ()
    personas: tuple[Linked, ...] = ()

    def on(self, side: StatementSide) -> Sequence[Statement]:
        """Return the statements of one side in their order."""
        return [each for each in self.statements if each.side is side]
