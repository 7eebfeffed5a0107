"""Who came to which evening."""

from dataclasses import dataclass

from bosaet_desktop.core.rows.person import Person


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person with the numbers of the workshops, 1 to 4, that the person came to."""

    person: Person
    came: frozenset[int] = frozenset()
