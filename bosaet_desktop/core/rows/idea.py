"""Ideas as the board shows them: single cards, clusters of cards, and columns of both."""

from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.terms.influence import Influence


class Axis(StrEnum):
    """What the columns of the board stand for."""

    CATEGORY = "category"
    VILLAGE = "village"
    CLUSTER = "cluster"
    INFLUENCE = "influence"


class LineOutcome(StrEnum):
    """What became of one line that was typed or pasted."""

    ADDED = "added"
    SAME = "same"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    PERSON_NUMBER = "person_number"


@dataclass(frozen=True, slots=True)
class TakenLine:
    """A line of a paste, counted from 1, and what was done with it; `idea_id` if added or same."""

    number: int
    text: str
    outcome: LineOutcome
    idea_id: str | None = None


@dataclass(frozen=True, slots=True)
class NewIdea:
    """An idea about to be put on the board; `table_number` is the table that handed it in."""

    text: str
    village_id: str | None = None
    category_id: str | None = None
    table_number: int | None = None


@dataclass(frozen=True, slots=True)
class VillageMark:
    """A village as cards show it: its name and the number of its colour."""

    id: str
    name: str
    colour: int


@dataclass(frozen=True, slots=True)
class Category:
    """A category in the order of the columns, with the number of ideas sorted into it."""

    id: str
    name: str
    ideas: int


@dataclass(frozen=True, slots=True)
class SaidAgain:
    """The same idea in other words, standing behind the one that shows."""

    id: str
    text: str
    village: VillageMark | None
    table_number: int | None = None


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea; `original` is what was first said, `initiatives` the titles it lives on in.

    `duplicate_of_id` is the idea it stands behind, `said_again` those that stand behind it. Who
    proposed it is not told here, for these rows reach the wall.
    """

    id: str
    text: str
    original: str
    village: VillageMark | None
    category_id: str | None
    cluster_id: str | None
    influence: Influence | None
    parked: bool
    parked_reason: str
    initiatives: tuple[str, ...] = ()
    table_number: int | None = None
    note: str = ""
    duplicate_of_id: str | None = None
    said_again: tuple[SaidAgain, ...] = ()

    @property
    def times_said(self) -> int:
        """How many times it was said, in these words and others."""
        return 1 + len(self.said_again)


@dataclass(frozen=True, slots=True)
class IdeaDetails:
    """What the facilitator alone sees of an idea."""

    note: str
    proposer: str
    table_number: int | None


@dataclass(frozen=True, slots=True)
class ComparedIdeas:
    """The ideas that may be the same, and the pairs somebody said are not."""

    language: str
    ideas: tuple[Idea, ...]
    refused: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class SuggestedPair:
    """Two ideas that may be the same, the one first said before the other; 1 is wholly alike."""

    first: Idea
    second: Idea
    likeness: float


@dataclass(frozen=True, slots=True)
class Card:
    """What lies on the board: an idea alone, or a cluster with its ideas below its title."""

    id: str
    title: str
    is_cluster: bool
    ideas: tuple[Idea, ...]
    village_id: str | None
    category_id: str | None

    @property
    def villages(self) -> tuple[VillageMark, ...]:
        """The villages the ideas come from, each once, in the order of the ideas."""
        villages: list[VillageMark | None] = []
        for idea in self.ideas:
            villages += [idea.village, *(each.village for each in idea.said_again)]
        return tuple(dict.fromkeys(village for village in villages if village))

    @property
    def times_said(self) -> int:
        """How many ideas the card stands for, those said again among them."""
        return sum(idea.times_said for idea in self.ideas)

    @property
    def influence(self) -> Influence | None:
        """What all its ideas say on whether they can be influenced, None if they do not agree."""
        said = {idea.influence for idea in self.ideas}
        return said.pop() if len(said) == 1 else None

    @property
    def parked(self) -> bool:
        """Whether every idea of the card was put aside."""
        return all(idea.parked for idea in self.ideas)

    @property
    def initiatives(self) -> tuple[str, ...]:
        """The titles of the initiatives that its ideas live on in."""
        return tuple(dict.fromkeys(title for idea in self.ideas for title in idea.initiatives))

    def place(self, axis: Axis) -> str | None:
        """Return the id of the column under which the card lies; for influence its word."""
        if axis is Axis.CLUSTER:
            return self.ideas[0].cluster_id
        if axis is Axis.INFLUENCE:
            return self.influence.value if self.influence else None
        return self.category_id if axis is Axis.CATEGORY else self.village_id


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A column of the board; `id` is None for what lies under no category, village and so on."""

    id: str | None
    title: str
    colour: int | None
    cards: tuple[Card, ...]

    @property
    def ideas(self) -> int:
        """How many ideas lie in the column, those in clusters and those said again among them."""
        return sum(card.times_said for card in self.cards)


@dataclass(frozen=True, slots=True)
class IdeaBoard:
    """The whole board: tonight's question, its columns, and what was put aside."""

    question: str
    columns: tuple[BoardColumn, ...]
    parked: tuple[Card, ...]

    @property
    def ideas(self) -> int:
        """How many ideas lie on the board, parked ones left out."""
        return sum(column.ideas for column in self.columns)

    @property
    def is_empty(self) -> bool:
        """Whether there is no idea at all."""
        return not self.ideas and not self.parked
