"""People from any table with headings, once somebody has said what its columns mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.participants_import import COLUMNS, HEADINGS, participant
from bosaet_desktop.core.exchange.raw_table import RawTable
from bosaet_desktop.core.exchange.table_file import TableRow
from bosaet_desktop.core.rows.participant import Participant, ParticipantList

LEFT_OUT = ""
# Lists of members often part the name; put together it is one field of ours.
GIVEN_NAME, SURNAME = "given_name", "surname"
MEANINGS = (COLUMNS[0], GIVEN_NAME, SURNAME, *COLUMNS[1:])
_WORDS = {heading.name: heading.words for heading in HEADINGS} | {
    GIVEN_NAME: ("first name", "given name", "forename", "fornavn"),
    SURNAME: ("last name", "surname", "family name", "efternavn"),
}
_LEAST_WORD = 4
MOST_PROBLEMS = 5


@dataclass(frozen=True, slots=True)
class MappedPeople:
    """The people read, the first problems as finished sentences, and how many rows have one."""

    taken: ParticipantList
    problems: tuple[str, ...] = ()
    refused: int = 0


def guess_people_columns(table: RawTable) -> tuple[str, ...]:
    """Return a meaning for each column, `LEFT_OUT` where the heading says nothing we know.

    The whole heading counts first, then a word in it: "Deltagerens e-mail" is an e-mail.
    """
    meanings = [LEFT_OUT] * len(table.head)
    for matches in (_is_word, _has_word):
        for at, heading in enumerate(table.head):
            if not meanings[at]:
                meanings[at] = next(
                    (
                        name
                        for name in MEANINGS
                        if name not in meanings and matches(same_words(heading), _WORDS[name])
                    ),
                    LEFT_OUT,
                )
    if meanings.count(COLUMNS[0]) and {GIVEN_NAME, SURNAME} <= set(meanings):
        meanings[meanings.index(COLUMNS[0])] = LEFT_OUT
    return tuple(meanings)


def has_name(meanings: Sequence[str]) -> bool:
    """Say whether these columns hold anything to call people by."""
    return bool({COLUMNS[0], GIVEN_NAME, SURNAME}.intersection(meanings))


def mapped_people(table: RawTable, meanings: Sequence[str]) -> MappedPeople:
    """Return what the rows hold under these meanings; a row with a problem is named by its line."""
    taken: list[Participant] = []
    problems: list[str] = []
    nameless = refused = 0
    for line, cells in table.rows:
        found = dict(zip(meanings, cells, strict=False))
        row = {name: found.get(name, "") for name in COLUMNS}
        parts = (found.get(name, "") for name in (COLUMNS[0], GIVEN_NAME, SURNAME))
        row[COLUMNS[0]] = " ".join(part for part in parts if part)
        if not row[COLUMNS[0]]:
            nameless += 1
            continue
        try:
            taken.append(participant(TableRow(line, row)))
        except ImportRefused as error:
            refused += 1
            problems.append(str(error))
    left_out = tuple(
        heading for heading, name in zip(table.head, meanings, strict=True) if not name and heading
    )
    columns = tuple(name for name in COLUMNS if name in meanings or name == COLUMNS[0])
    people = ParticipantList(tuple(taken), columns, left_out, nameless)
    return MappedPeople(people, tuple(problems[:MOST_PROBLEMS]), refused)


def _is_word(heading: str, words: Sequence[str]) -> bool:
    return heading in words


def _has_word(heading: str, words: Sequence[str]) -> bool:
    parts = heading.replace("(", " ").replace(")", " ").replace(":", " ").split()
    return any(word in parts for word in words if len(word) >= _LEAST_WORD)
