"""What an export leaves out so that it names nobody and shows no small village's opinion."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Table, select

from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.person import contact, person
from bosaet_desktop.core.model.scoring import sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.village_scores import FEWEST_SHEETS
from bosaet_desktop.core.rows.scoring import UNCOUNTED

LEFT_OUT = "…"
# What is not a name but leads to one: "chairman of the village hall" is one person.
_TELLING = frozenset({person.c.name, person.c.organisation, person.c.role, idea.c.proposer_id})
_EMAIL = re.compile(r"[^\s@<>(),;:]+@[^\s@<>(),;:]+\.\w+")
_SHORTEST_NAME = 4
_SHORTEST_PHONE = 6


@dataclass(frozen=True, slots=True)
class Veil:
    """Decides column by column and text by text; `hidden` are (round, village id) pairs."""

    drawn: bool
    names: re.Pattern[str] | None
    hidden: frozenset[tuple[int, str]]

    def shows(self, table: Table) -> bool:
        """Whether the table may be written at all."""
        return not (self.drawn and table is contact)

    def shows_column(self, table: Table, name: str) -> bool:
        """Whether the column may be written."""
        return not (self.drawn and table.c[name] in _TELLING)

    def text(self, words: str) -> str:
        """Return `words` with known names, e-mails and phone numbers left out."""
        if not self.drawn:
            return words
        without = _EMAIL.sub(LEFT_OUT, words)
        return without if self.names is None else self.names.sub(LEFT_OUT, without)

    def village(self, round_number: int, village_id: str | None) -> str | None:
        """Return the village that may stand beside a sheet of the round."""
        return None if (round_number, village_id) in self.hidden else village_id


NOTHING_HIDDEN = Veil(drawn=False, names=None, hidden=frozenset())


def veil_for(project: Project) -> Veil:
    """Return the veil that hides everybody in the project."""
    known = [row.name for row in project.fetch(select(person.c.name))]
    numbers = [row.phone for row in project.fetch(select(contact.c.phone))]
    words = [name for name in known if len(name) >= _SHORTEST_NAME]
    words += [number for number in numbers if len(number) >= _SHORTEST_PHONE]
    return Veil(drawn=True, names=_any_of(words), hidden=_small_villages(project))


def _any_of(words: list[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    longest_first = sorted(set(words), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _small_villages(project: Project) -> frozenset[tuple[int, str]]:
    rows = project.fetch(
        select(sheet.c.round_number, sheet.c.village_id).where(
            sheet.c.village_id.is_not(None), sheet.c.state.not_in(UNCOUNTED)
        )
    )
    counts: Mapping[tuple[int, str], int] = Counter((row[0], row[1]) for row in rows)
    return frozenset(pair for pair, number in counts.items() if number < FEWEST_SHEETS)
