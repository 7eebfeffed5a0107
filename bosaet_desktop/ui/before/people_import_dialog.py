"""Before a list of people is taken in: what each column means, and what would come of it."""

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.exchange.participants_import import COLUMNS as FIELDS
from bosaet_desktop.core.exchange.participants_import import unknown_villages
from bosaet_desktop.core.exchange.participants_mapping import (
    GIVEN_NAME,
    LEFT_OUT,
    MEANINGS,
    SURNAME,
    MappedPeople,
    guess_people_columns,
    has_name,
    mapped_people,
)
from bosaet_desktop.core.exchange.raw_table import RawTable
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.participant import ParticipantList
from bosaet_desktop.ui.before.participants_dialog import remarks
from bosaet_desktop.ui.before.people_columns import COLUMNS
from bosaet_desktop.ui.widgets.buttons import PrimaryButton
from bosaet_desktop.ui.widgets.choice_field import Choice
from bosaet_desktop.ui.widgets.column_answers import ColumnAnswers
from bosaet_desktop.ui.widgets.columns_dialog import ColumnsDialog, wrong_lines

EXAMPLES = 3
TITLES = {field: column.title for field, column in zip(FIELDS, COLUMNS, strict=True)} | {
    GIVEN_NAME: N_("First name"),
    SURNAME: N_("Last name"),
}


class PeopleImportDialog(ColumnsDialog):
    """A line for each column; below, what would come in, told anew after every answer."""

    def __init__(
        self, project: Project, name: str, table: RawTable, parent: QWidget | None = None
    ) -> None:
        columns = ColumnAnswers(table.columns, _choices(), guess_people_columns(table))
        super().__init__(name, columns, PrimaryButton(_("Add people"), "plus"), parent=parent)
        self.setWindowTitle(_("Import people"))
        self._project, self._table, self._columns = project, table, columns
        self._seen: MappedPeople | None = None
        columns.changed.connect(self.look_soon)
        self.look()

    def taken(self) -> ParticipantList:
        """Return the people as they were last shown."""
        assert self._seen is not None
        return self._seen.taken

    def look(self) -> None:
        """Tell who would be added, and which lines are wrong."""
        meanings = tuple(str(each) for each in self._columns.meanings())
        self._seen = seen = mapped_people(self._table, meanings)
        if not has_name(meanings):
            self.tell(_("Say which column holds the name."))
        else:
            new = unknown_villages(self._project, seen.taken)
            told = " ".join((_count(seen), *remarks(seen.taken, new)))
            told = wrong_lines() if seen.refused else told
            self.tell(told, seen.problems, more=seen.refused - len(seen.problems))
        found = seen.taken.people and not seen.refused
        self.allow(bool(found) and has_name(meanings))


def _count(seen: MappedPeople) -> str:
    count = len(seen.taken.people)
    told = ngettext("{n} person would be added.", "{n} people would be added.", count)
    names = ", ".join(each.name for each in seen.taken.people[:EXAMPLES])
    counted = told.format(n=integer(count))
    if not count:
        return counted
    return f"{counted} {names} …" if count > EXAMPLES else f"{counted} {names}."


def _choices() -> list[Choice]:
    return [(_("Left out"), LEFT_OUT), *((_(TITLES[name]), name) for name in MEANINGS)]
