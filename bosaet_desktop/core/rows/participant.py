"""What was recognised in a list of people before anybody is written down."""

from dataclasses import dataclass

from bosaet_desktop.core.terms.person import Side


@dataclass(frozen=True, slots=True)
class Participant:
    """One row of a list of people, checked; the village is a name and `line` counts from 1."""

    line: int
    name: str
    organisation: str = ""
    role: str = ""
    village: str = ""
    side: Side = Side.CITIZEN
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class ParticipantList:
    """What was recognised in a file or a paste before anything is written.

    `columns` are the fields of `Participant` that were found, `ignored_columns` headings as they
    stand, `nameless` how many rows had no name.
    """

    people: tuple[Participant, ...]
    columns: tuple[str, ...]
    ignored_columns: tuple[str, ...] = ()
    nameless: int = 0
