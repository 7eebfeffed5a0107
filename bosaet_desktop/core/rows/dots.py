"""Secret dots on paper, which shorten the list before score sheets are printed."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

# What a hall can weigh in one evening (method.md section 1), where the list has that many.
FEWEST_KEPT, MOST_KEPT = 8, 10
HIGHEST_DOT_SHEET = 9_999
MOST_DOTS = 99
# A sheet without initiatives has so many rows to write them in.
BLANK_ROWS = 8


@dataclass(frozen=True, slots=True)
class DotCandidate:
    """An initiative on the dot sheet; `number` is printed beside it, from 1."""

    initiative_id: str
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class DotSheet:
    """A filled sheet: which initiatives have a dot; at most one stands at each."""

    number: int
    village_id: str | None = None
    dotted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DotRound:
    """A vote with dots: what stands on its sheet, how many dots each has, and what was typed.

    `shortlist` is how many go on to the score sheets, None until somebody has said so.
    """

    number: int
    dots_each: int
    shortlist: int | None
    candidates: tuple[DotCandidate, ...]
    sheets: tuple[DotSheet, ...]


@dataclass(frozen=True, slots=True)
class DotPaper:
    """What a printed dot sheet says; `villages` are ticked for "I live in"."""

    project: str
    titles: tuple[str, ...]
    dots_each: int
    villages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DotPlace:
    """Where an initiative stands by dots; equals share their `rank`."""

    candidate: DotCandidate
    rank: int
    dots: int


@dataclass(frozen=True)
class DotResult:
    """The initiatives by dots, those with most first, equals as they stand on the sheet.

    `counted` sheets have a dot or more and not too many; `blank` and `overfull` ones are told of
    and counted in nothing.
    """

    places: tuple[DotPlace, ...]
    counted: int
    blank: int
    overfull: tuple[int, ...]

    @cached_property
    def cuts(self) -> tuple[int, ...]:
        """How many may go on so that no equals are parted, all of them included."""
        last = len(self.places)
        return tuple(
            at
            for at in range(1, last + 1)
            if at == last or self.places[at - 1].dots != self.places[at].dots
        )

    def parts_equals(self, kept: int) -> bool:
        """Whether a line below the first `kept` would fall between equals."""
        return kept not in self.cuts

    def neighbours(self, kept: int) -> tuple[int, ...]:
        """Return the nearest numbers below and above `kept` that part no equals."""
        below = [cut for cut in self.cuts if cut < kept]
        above = [cut for cut in self.cuts if cut > kept]
        return (*below[-1:], *above[:1])

    def kept(self, count: int) -> tuple[DotCandidate, ...]:
        """Return those above the line, in the order of the sheet: no rank goes on with them."""
        above = (place.candidate for place in self.places[:count])
        return in_sheet_order(above)


def in_sheet_order(candidates: Iterable[DotCandidate]) -> tuple[DotCandidate, ...]:
    """Return candidates by the number printed beside them."""
    return tuple(sorted(candidates, key=lambda each: each.number))
