"""Which cards of the board are shown: those that hold the words, and that the filter lets pass."""

from collections.abc import Iterable
from dataclasses import dataclass

from bosaet_desktop.core.rows.idea import Card


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """What the facilitator looks for; nothing set lets every card pass."""

    village_id: str | None = None
    table_number: int | None = None
    without_category: bool = False
    parked: bool = False
    said_again: bool = False

    @property
    def count(self) -> int:
        """How many things the filter asks for."""
        asked = (self.village_id, self.table_number)
        return sum(each is not None for each in asked) + sum(
            (self.without_category, self.parked, self.said_again)
        )

    def passes(self, card: Card) -> bool:
        """Say whether a card is shown."""
        return (
            (self.village_id is None or self.village_id in {v.id for v in card.villages})
            and (self.table_number is None or self.table_number in tables_of(card))
            and (not self.without_category or card.category_id is None)
            and (not self.parked or card.parked)
            and (not self.said_again or card.times_said > len(card.ideas))
        )


def tables_of(card: Card) -> set[int]:
    """Return the tables at which what stands on a card was said."""
    numbers: list[int | None] = []
    for idea in card.ideas:
        numbers += [idea.table_number, *(again.table_number for again in idea.said_again)]
    return {number for number in numbers if number is not None}


def tables_on(cards: Iterable[Card]) -> list[int]:
    """Return the tables that stand on these cards, in their order."""
    return sorted({number for card in cards for number in tables_of(card)})


def holds(card: Card, search: str) -> bool:
    """Say whether the words looked for (small letters) stand on a card, in front or behind."""
    if not search:
        return True
    words = [card.title, *card.initiatives, *(village.name for village in card.villages)]
    for idea in card.ideas:
        words += [idea.text, idea.original, idea.note, *(again.text for again in idea.said_again)]
    return any(search in text.casefold() for text in words)


def said_on(card: Card) -> set[str]:
    """Return the ids of all that was said on a card, in front and behind."""
    said = {again.id for idea in card.ideas for again in idea.said_again}
    return said | {idea.id for idea in card.ideas}
