"""People from a list: name, and if present organisation, role, village, side, e-mail, phone.

The columns are those of design.md section 7. A list is read and checked as a whole before the
project is touched, so that it can be shown first; it comes from a file or from the clipboard.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bosaet_desktop.core.commands.person import add_people, fit_email
from bosaet_desktop.core.commands.wording import same_words, wording
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.table_file import (
    Heading,
    TableFile,
    TableRow,
    refuse_row,
    table_from,
)
from bosaet_desktop.core.exchange.village_names import VillageNames
from bosaet_desktop.core.exchange.workbook_file import read_list
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.exchange import ImportReport, Watch, unwatched
from bosaet_desktop.core.rows.participant import Participant, ParticipantList
from bosaet_desktop.core.rows.person import NewPerson, Person
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.text import LONGEST_NAME, LONGEST_TITLE

# In the order of the table on the People page: a paste without headings is read in it.
HEADINGS = (
    Heading("name", ("name", "navn"), required=True),
    Heading("organisation", ("organisation", "organization", "forening")),
    Heading("role", ("role", "rolle")),
    Heading("village", ("village", "landsby")),
    Heading("side", ("side",)),
    Heading("email", ("e-mail", "email", "mail", "e-mailadresse")),
    Heading("phone", ("phone", "telefon", "mobil", "tlf", "tlf.", "telefonnummer")),
)
COLUMNS = tuple(heading.name for heading in HEADINGS)
_SIDES = {
    Side.CITIZEN: ("", "citizen", "citizens", "borger", "borgere"),
    Side.MUNICIPALITY: ("municipality", "kommune", "kommunen"),
    Side.EXTERNAL: ("external", "ekstern", "eksterne"),
}


def read_participants(source: Path, watch: Watch = unwatched) -> ParticipantList:
    """Read the text table or workbook at `source`; raises ImportRefused naming the line."""
    return _checked(read_list(source, HEADINGS, watch))


def pasted_participants(
    rows: Sequence[Sequence[str]], known_villages: Sequence[str] = ()
) -> ParticipantList:
    """Read rows from the clipboard: by their headings, or in the order of `COLUMNS` without any.

    A column with nothing but known villages is the villages' wherever it stands. Raises
    ImportRefused naming the line of the paste.
    """
    lines = list(enumerate(rows, start=1))
    words = {same_words(cell) for cell in rows[0]}
    headed = bool(words.intersection(HEADINGS[0].words))
    head = rows[0] if headed else _columns_of(rows, known_villages)
    return _checked(table_from(head, lines[1:] if headed else lines, HEADINGS))


def _columns_of(rows: Sequence[Sequence[str]], known_villages: Sequence[str]) -> tuple[str, ...]:
    widest = max(len(row) for row in rows)
    known = {same_words(name) for name in known_villages}
    for at in range(1, widest):
        written = {same_words(row[at]) for row in rows if at < len(row) and row[at].strip()}
        if written and written <= known:
            others = [name for name in COLUMNS if name != "village"]
            return (*others[:at], "village", *others[at:])[:widest]
    return COLUMNS[:widest]


def import_participants(project: Project, source: Path, watch: Watch = unwatched) -> ImportReport:
    """Add everybody in the list at `source` in one change; raises ImportRefused, adding nobody."""
    return add_participants(project, read_participants(source, watch))


def add_participants(project: Project, taken: ParticipantList) -> ImportReport:
    """Add the people of a list in one change; unknown villages are made and named.

    Somebody whose every word is written down already is left out. Others of the same name are
    taken in, for two people may share one, and a remark counts them.
    """
    there = people(project)
    known = {_words_of(each) for each in there}
    fresh = [each for each in taken.people if _words_of(each) not in known]
    with project.change(N_("Import people")):
        names = VillageNames(project)
        add_people(project, [_new(each, names) for each in fresh])
    remarks = _remarks(taken, len(taken.people) - len(fresh), _namesakes(there, fresh))
    return ImportReport(
        "participants", len(fresh), taken.ignored_columns, tuple(names.made), remarks
    )


def unknown_villages(project: Project, taken: ParticipantList) -> tuple[str, ...]:
    """Return the villages that adding the list would make, in its own spelling and order."""
    known = {same_words(each.name) for each in villages(project)}
    named = {same_words(each.village): each.village for each in reversed(taken.people)}
    order = dict.fromkeys(same_words(each.village) for each in taken.people if each.village)
    return tuple(named[words] for words in order if words not in known)


def _checked(table: TableFile) -> ParticipantList:
    rows = [row for row in table.rows if row.cells["name"]]
    return ParticipantList(
        tuple(participant(row) for row in rows),
        tuple(name for name in COLUMNS if name in table.columns),
        table.ignored_columns,
        len(table.rows) - len(rows),
    )


def participant(row: TableRow) -> Participant:
    """Return one row checked; raises ImportRefused naming its line."""
    try:
        return Participant(
            row.line,
            name=wording(row.cells["name"], LONGEST_NAME, missing=_("A person needs a name.")),
            organisation=wording(row.cells.get("organisation", ""), LONGEST_TITLE),
            role=wording(row.cells.get("role", ""), LONGEST_TITLE),
            village=wording(row.cells.get("village", ""), LONGEST_NAME),
            side=_side(row.cells),
            email=fit_email(row.cells.get("email", "")),
            phone=wording(row.cells.get("phone", ""), LONGEST_NAME),
        )
    except InvalidInput as error:
        raise refuse_row(row.line, str(error)) from error


def _side(cells: Mapping[str, str]) -> Side:
    written = wording(cells.get("side", ""), LONGEST_NAME)
    for side, words in _SIDES.items():
        if same_words(written) in words:
            return side
    raise InvalidInput(
        _("“{text}” is neither citizen, municipality nor external. Write one of the three.").format(
            text=written
        )
    )


def _new(each: Participant, names: VillageNames) -> NewPerson:
    home = names.find_or_make(each.village)
    return NewPerson(
        each.name, each.organisation, each.role, home, each.side, each.email, each.phone
    )


def _words_of(each: Person | Participant) -> tuple[str, ...]:
    own = (each.name, each.organisation, each.role, each.village, each.email, each.phone)
    return (each.side.value, *(same_words(text) for text in own))


def _namesakes(there: Sequence[Person], fresh: Sequence[Participant]) -> int:
    names = {same_words(each.name) for each in there}
    return sum(same_words(each.name) in names for each in fresh)


def _remarks(taken: ParticipantList, known: int, namesakes: int) -> tuple[str, ...]:
    counted = (
        (
            taken.nameless,
            ngettext(
                "{count} row without a name was left out.",
                "{count} rows without a name were left out.",
                taken.nameless,
            ),
        ),
        (
            known,
            ngettext(
                "{count} person was there already and was left out.",
                "{count} people were there already and were left out.",
                known,
            ),
        ),
        (
            namesakes,
            ngettext(
                "{count} person has the same name as somebody who was there already.",
                "{count} people have the same name as somebody who was there already.",
                namesakes,
            ),
        ),
    )
    return tuple(words.format(count=count) for count, words in counted if count)
