"""Before a list of people is taken in: what each column means, and what would come of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

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
from bosaet_desktop.core.rows.person import ParticipantList
from bosaet_desktop.ui.before.participants_dialog import remarks
from bosaet_desktop.ui.before.people_columns import COLUMNS
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import PrimaryButton
from bosaet_desktop.ui.widgets.choice_field import Choice, ChoiceField
from bosaet_desktop.ui.widgets.columns_dialog import ColumnsDialog
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel
from bosaet_desktop.ui.widgets.labels import Caption

EXAMPLES, LOOKED_AT = 3, 100
TITLES = {field: column.title for field, column in zip(FIELDS, COLUMNS, strict=True)} | {
    GIVEN_NAME: N_("First name"),
    SURNAME: N_("Last name"),
}


class _PeopleColumns(QWidget):
    """The columns under each other, each with examples and what it holds."""

    changed = Signal()

    def __init__(self, table: RawTable, guess: Sequence[str]) -> None:
        super().__init__()
        self._fields: list[ChoiceField] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for at, words in enumerate((_("Column"), _("For example"), _("Holds"))):
            grid.addWidget(Caption(words), 0, at)
            grid.setColumnStretch(at, (3, 4, 3)[at])
        for at, (heading, meaning) in enumerate(zip(table.head, guess, strict=True)):
            name = heading or _("column {number}").format(number=at + 1)
            field = ChoiceField(_choices())
            field.choose(meaning)
            field.setAccessibleName(name)
            field.chosen.connect(self.changed)
            self._fields.append(field)
            grid.addWidget(ElidedLabel(name), at + 1, 0)
            grid.addWidget(ElidedLabel(_examples(table, at), "caption"), at + 1, 1)
            grid.addWidget(field, at + 1, 2)

    def meanings(self) -> tuple[str, ...]:
        """Return what each column holds; a second column for the same is left out."""
        found: list[str] = []
        for field in self._fields:
            meaning = str(field.value() or LEFT_OUT)
            found.append(LEFT_OUT if meaning in found else meaning)
        return tuple(found)


class PeopleImportDialog(ColumnsDialog):
    """A line for each column; below, what would come in, told anew after every answer."""

    def __init__(
        self, project: Project, name: str, table: RawTable, parent: QWidget | None = None
    ) -> None:
        columns = _PeopleColumns(table, guess_people_columns(table))
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
        meanings = self._columns.meanings()
        self._seen = seen = mapped_people(self._table, meanings)
        if not has_name(meanings):
            self.tell(_("Say which column holds the name."))
        else:
            new = unknown_villages(self._project, seen.taken)
            told = " ".join((_count(seen), *remarks(seen.taken, new)))
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


def _examples(table: RawTable, column: int) -> str:
    there = (cells[column] for _line, cells in table.rows if column < len(cells) and cells[column])
    found = dict.fromkeys(cell for cell, _turn in zip(there, range(LOOKED_AT), strict=False))
    return " · ".join(list(found)[:EXAMPLES])
