"""Which sheets are typed, waiting, still out or spare, as the typist's page shows them."""

from dataclasses import dataclass

Numbers = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SecondVersion:
    """A paper typed under `number` because `first` was typed already."""

    number: int
    first: int


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Sheet numbers by where the paper is, each ascending.

    `waiting` is returned and not typed, `not_returned` handed out, `spare` only printed.
    """

    typed: Numbers
    waiting: Numbers
    not_returned: Numbers
    spare: Numbers
    second_versions: tuple[SecondVersion, ...] = ()
    discarded: Numbers = ()

    @property
    def returned(self) -> int:
        """How many sheets have come back, typed or not."""
        return len(self.typed) + len(self.waiting)

    def knows_total(self, in_hand: int | None = None) -> bool:
        """Whether people check sheets in; the sheet being typed says nothing about that."""
        return bool(self.not_returned) or any(each != in_hand for each in self.waiting)
