"""Cards in a column, one for each key, that stay while the rows around them come and go."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

AnyCard = TypeVar("AnyCard", bound=QWidget)


class KeyedCards(Generic[AnyCard]):
    """Keeps the cards `by_key` below the widget `below`, so that nobody loses a cursor."""

    def __init__(self, column: QBoxLayout, below: QWidget, make: Callable[[str], AnyCard]) -> None:
        self.by_key: dict[str, AnyCard] = {}
        self._column = column
        self._below = below
        self._make = make

    def follow(self, keys: Sequence[str]) -> None:
        """Have a card for each of these keys, in their order, and no others."""
        for key in [key for key in self.by_key if key not in keys]:
            self._drop(self.by_key.pop(key))
        for place, key in enumerate(keys, start=self._column.indexOf(self._below) + 1):
            if key not in self.by_key:
                self.by_key[key] = self._make(key)
            self._put(self.by_key[key], place)

    def _put(self, card: QWidget, place: int) -> None:
        if self._column.indexOf(card) != place:
            self._column.removeWidget(card)
            self._column.insertWidget(place, card)

    def _drop(self, card: QWidget) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
