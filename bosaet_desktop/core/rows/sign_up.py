"""Who joins which initiative, and what stands on the sheet beside its poster."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Joiner:
    """Somebody who has signed up, and how to reach them."""

    person_id: str
    name: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class SignUpSheet:
    """A started initiative with those who have signed up, by name; `anchor` is a name."""

    initiative_id: str
    title: str
    goal: str = ""
    first_step: str = ""
    first_step_date: date | None = None
    anchor: str = ""
    joiners: tuple[Joiner, ...] = ()


@dataclass(frozen=True, slots=True)
class Poster:
    """What the wall says of an initiative before it is weighed."""

    title: str
    description: str = ""
    villages: tuple[str, ...] = ()
