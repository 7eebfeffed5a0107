"""Who came: ticked off at the door, with room for those nobody expected, and who was missing."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from bosaet_desktop.core.commands.attendance import add_attendee
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attendance import attendees, turnout
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.attendance import Attendee
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS, workshop_numbers
from bosaet_desktop.ui.before.attendance_table_model import (
    FIRST_MEETING,
    NAME,
    SIDE,
    AttendanceTableModel,
)
from bosaet_desktop.ui.before.attendance_tick import TickDelegate
from bosaet_desktop.ui.before.names_line import NamesLine
from bosaet_desktop.ui.before.presence_card import PresenceCard, missing_in_words
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.field_button import add_clear_button
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.table_view import TableView

WIDTHS = (170, 130, 104)
LEAST_ROWS_HEIGHT = 216
ONLY_HERE = Qt.ShortcutContext.WidgetShortcut


class AttendanceView(ScrollArea):
    """Emits `refused(sentence)` for a name that cannot be written down."""

    refused = Signal(str)

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._everybody: tuple[Attendee, ...] = ()
        # Whether the newcomer's name came from the search, where the next one is looked for.
        self._is_carried_over = False
        self._model = AttendanceTableModel(project)
        self._meetings = SegmentedControl((), _("Meeting"), small=True, wraps=True)
        self._find = QLineEdit()
        self._find_field = LabelledField("", self._find)
        self._table = TableView(_("Who came"))
        self._newcomers = NamesLine(_("Somebody else who came"), _("Not on the list? Name, Enter"))
        self._newcomers_field = LabelledField("", self._newcomers)
        self._presence = PresenceCard()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._find.setPlaceholderText(_("Find people"))
        self._find.setAccessibleName(_("Find people"))
        add_clear_button(self._find)
        self._table.setModel(self._model)
        self._model.setParent(self._table)
        self._table.set_column_widths(*WIDTHS, stretch=NAME)
        self._table.setMinimumHeight(theme_of(self).px(LEAST_ROWS_HEIGHT))
        ticks, across = TickDelegate(self._table), self._table.horizontalHeader()
        for column in range(FIRST_MEETING, self._model.columnCount()):
            self._table.setItemDelegateForColumn(column, ticks)
            across.setSectionResizeMode(column, across.ResizeMode.ResizeToContents)
        self._newcomers_field.setFocusProxy(self._newcomers.line)
        self._find.setMinimumHeight(self._newcomers.sizeHint().height())
        self._newcomers.setToolTip(_("They are added and ticked off at once."))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._find_field, 2, top)
        row.addWidget(self._newcomers_field, 3, top)
        self.body.addWidget(self._meetings)
        self.body.addLayout(row)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._presence)

    def _connect(self) -> None:
        self._meetings.chosen.connect(lambda _meeting: self._show())
        self._find.textChanged.connect(lambda _text: self._show())
        self._find.textEdited.connect(lambda _text: self._find_field.show_hint(""))
        self._find.returnPressed.connect(self._tick_only_one)
        down = QShortcut(QKeySequence("Down"), self._find, context=ONLY_HERE)
        down.activated.connect(self._go_to_list)
        self._newcomers.entered.connect(self._add)
        self._table.activated.connect(self._model.toggle)

    def refresh(self) -> None:
        """Show who came as it is stored."""
        numbers = workshop_numbers(project_row(self._project).kind)
        single = len(numbers) == 1
        choices = [(_("Workshop {number}").format(number=n), n) for n in numbers]
        if not single:
            choices.append((_("All evenings"), 0))
        self._meetings.set_choices(choices)
        self._meetings.setVisible(not single)
        self._everybody = attendees(self._project)
        self._show()

    def meeting(self) -> int | None:
        """Return the number of the workshop in view, None for all of them."""
        value = self._meetings.value()
        return value if isinstance(value, int) and value else None

    def _show(self) -> None:
        number, words = self.meeting(), self._find.text().casefold().split()
        shown = [each for each in self._everybody if _matches(each, words)]
        self._model.show_attendees(shown, self._everybody)
        for each in WORKSHOP_NUMBERS:
            hidden = number not in (None, each)
            self._table.setColumnHidden(FIRST_MEETING + each - 1, hidden)
        # Four evenings take the room that names need; whom people belong to can be spared there.
        self._table.setColumnHidden(SIDE, number is None)
        self._newcomers_field.setVisible(number is not None)
        # Nobody on the list yet is no hindrance: those who come are written down here.
        self._find_field.setVisible(bool(self._everybody))
        counted = turnout(self._project, number)
        came = any(any(each.counts.values()) for each in counted)
        said = _("Nobody is ticked off yet.")
        if came:
            said = f"{_count_words(self._everybody, number)} {missing_in_words(counted)}"
        self._presence.show_presence(counted, said)

    def _tick_only_one(self) -> None:
        """Enter in the search ticks the one person left, and says so: the door needs no mouse.

        Whoever is not on the list is carried over to where newcomers are written.
        """
        number, rows = self.meeting(), self._model.rowCount()
        if rows == 0:
            self._carry_over()
        elif number is None:
            self._find_field.show_hint(_("Choose the evening first."))
        elif rows > 1:
            told = _("{n} fit. Write more, or press ↓.")
            self._find_field.show_hint(told.format(n=integer(rows)))
        else:
            self._tick(self._model.index(0, FIRST_MEETING + number - 1))

    def _tick(self, cell: QModelIndex) -> None:
        name = self._model.index(cell.row(), NAME).data()
        told = _("{name} is ticked off already.")
        if cell.data(Qt.ItemDataRole.CheckStateRole) != Qt.CheckState.Checked:
            self._model.toggle(cell)
            told = _("{name} is ticked off.")
        self._find_field.show_hint(told.format(name=name))
        self._find.selectAll()

    def _carry_over(self) -> None:
        name = self._find.text().strip()
        if not name or self.meeting() is None:
            return
        self._find.clear()
        self._is_carried_over = True
        self._newcomers.line.setText(name)
        self._newcomers.line.setFocus()
        told = _("{name} is not on the list. Enter adds them.")
        self._newcomers_field.show_hint(told.format(name=name))

    def _go_to_list(self) -> None:
        number = self.meeting() or WORKSHOP_NUMBERS[0]
        self._table.setCurrentIndex(self._model.index(0, FIRST_MEETING + number - 1))
        self._table.setFocus()

    def _add(self, names: tuple[str, ...]) -> None:
        number = self.meeting()
        if number is None:
            return
        try:
            for name in names:
                add_attendee(self._project, number, NewPerson(name))
        except InvalidInput as error:
            self._newcomers_field.show_error(error.in_full)
            return
        self._newcomers_field.show_error("")
        self._newcomers_field.show_hint("")
        self._newcomers.clear()
        if self._is_carried_over:
            self._is_carried_over = False
            self._find.setFocus()


def _matches(each: Attendee, words: Sequence[str]) -> bool:
    text = f"{each.person.name}\n{each.person.village}\n{each.person.organisation}".casefold()
    return all(word in text for word in words)


def _count_words(everybody: Sequence[Attendee], number: int | None) -> str:
    came = sum(bool(each.came) if number is None else number in each.came for each in everybody)
    if number is None:
        told = ngettext(
            "{n} of {all} came at least once.", "{n} of {all} came at least once.", came
        )
    else:
        told = ngettext("{n} of {all} came.", "{n} of {all} came.", came)
    return told.format(n=integer(came), all=integer(len(everybody)))
