"""What is to be done, taken out of the plans to be told by person, by day and by month."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Deed:
    """Something somebody does by some day; `first` is an initiative's first step.

    `who` is a name, empty where nobody is named.
    """

    key: str
    initiative_id: str
    initiative: str
    text: str
    who: str = ""
    starts_on: date | None = None
    due_on: date | None = None
    done_on: date | None = None
    first: bool = False

    @property
    def begins(self) -> date | None:
        """The first day it takes, None without any date."""
        return self.starts_on or self.due_on

    @property
    def ends(self) -> date | None:
        """The last day it takes, None without any date."""
        return self.due_on or self.starts_on

    def is_overdue(self, today: date) -> bool:
        """Tell whether its last day has passed and nobody has said that it is done."""
        return self.done_on is None and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True)
class PersonDeeds:
    """What one person does, and in which part of which initiatives; `who` is empty for nobody."""

    who: str
    parts: tuple[str, ...]
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class MonthDeeds:
    """What falls due in one month, whose first day this is; None for what has no date."""

    month: date | None
    deeds: tuple[Deed, ...]
