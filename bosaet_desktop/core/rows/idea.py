"""Ideas as the board shows them: single cards, clusters of cards, and columns of both."""

from dataclasses import dataclass
from enum import StrEnum


class Influence(StrEnum):
    """Whether the villages themselves can do something about an idea (domain.md, theme 4)."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Axis(StrEnum):
    """What the columns of the board stand for."""

    CATEGORY = "category"
    VILLAGE = "village"


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
    """An idea about to be put on the board."""

    text: str
    village_id: str | None = None
    category_id: str | None = None


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
class Idea:
    """An idea; `original` is what was first said, `initiatives` the titles it lives on in."""

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
        return tuple(dict.fromkeys(idea.village for idea in self.ideas if idea.village))

    @property
    def parked(self) -> bool:
        """Whether every idea of the card was put aside."""
        return all(idea.parked for idea in self.ideas)

    @property
    def initiatives(self) -> tuple[str, ...]:
        """The titles of the initiatives that its ideas live on in."""
        return tuple(dict.fromkeys(title for idea in self.ideas for title in idea.initiatives))

    def place(self, axis: Axis) -> str | None:
        """Return the id of the category or village under which the card lies."""
        return self.category_id if axis is Axis.CATEGORY else self.village_id


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A column of the board; `id` is None for what lies under no category or village."""

    id: str | None
    title: str
    colour: int | None
    cards: tuple[Card, ...]

    @property
    def ideas(self) -> int:
        """How many ideas lie in the column, those in clusters among them."""
        return sum(len(card.ideas) for card in self.cards)


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
