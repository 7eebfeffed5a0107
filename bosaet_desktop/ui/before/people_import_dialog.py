"""Before a list of people is taken in: what each column means, and what would come of it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

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
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.choice_field import Choice, ChoiceField
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel
from bosaet_desktop.ui.widgets.labels import Body, Caption, Heading, PlainLabel
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

SIZE = (720, 560)
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


class PeopleImportDialog(QDialog):
    """A line for each column; below, what would come in, told anew after every answer."""

    def __init__(
        self, project: Project, name: str, table: RawTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._table = table
        self._columns = _PeopleColumns(table, guess_people_columns(table))
        self._preview = Body()
        self._problems = PlainLabel()
        self._problems.setProperty("fieldError", "true")
        self._import = PrimaryButton(_("Add people"), "plus", self.accept)
        self._seen: MappedPeople | None = None
        self._lay_out(name)
        self._connect()
        self._look()

    def taken(self) -> ParticipantList:
        """Return the people as they were last shown."""
        assert self._seen is not None
        return self._seen.taken

    def _lay_out(self, name: str) -> None:
        self.setWindowTitle(_("Import people"))
        scroller = ScrollArea()
        scroller.body.addWidget(self._columns)
        scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Heading(_("What do the columns hold?")))
        column.addWidget(Caption(name))
        column.addWidget(scroller, 1)
        column.addWidget(self._preview)
        column.addWidget(self._problems)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        buttons.addWidget(self._import)
        column.addLayout(buttons)
        theme = theme_of(self)
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def _connect(self) -> None:
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._columns.changed.connect(self._soon.start)

    def _look(self) -> None:
        meanings = self._columns.meanings()
        self._seen = mapped_people(self._table, meanings)
        if not has_name(meanings):
            self._preview.setText(_("Say which column holds the name."))
            self._problems.setText("")
        else:
            new = unknown_villages(self._project, self._seen.taken)
            self._preview.setText(" ".join((_count(self._seen), *remarks(self._seen.taken, new))))
            self._problems.setText("\n".join(_problems(self._seen)))
        found = self._seen.taken.people and not self._seen.refused
        self._import.setEnabled(bool(found) and has_name(meanings))


def _count(seen: MappedPeople) -> str:
    count = len(seen.taken.people)
    told = ngettext("{n} person would be added.", "{n} people would be added.", count)
    names = ", ".join(each.name for each in seen.taken.people[:EXAMPLES])
    counted = told.format(n=integer(count))
    if not count:
        return counted
    return f"{counted} {names} …" if count > EXAMPLES else f"{counted} {names}."


def _problems(seen: MappedPeople) -> Iterator[str]:
    yield from seen.problems
    more = seen.refused - len(seen.problems)
    if more:
        told = ngettext("and {n} more line", "and {n} more lines", more)
        yield told.format(n=integer(more))


def _choices() -> list[Choice]:
    return [(_("Left out"), LEFT_OUT), *((_(TITLES[name]), name) for name in MEANINGS)]


def _examples(table: RawTable, column: int) -> str:
    there = (cells[column] for _line, cells in table.rows if column < len(cells) and cells[column])
    found = dict.fromkeys(cell for cell, _turn in zip(there, range(LOOKED_AT), strict=False))
    return " · ".join(list(found)[:EXAMPLES])
