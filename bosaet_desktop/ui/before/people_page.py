"""Who takes part, who came, and who is missing; never for the hall."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout

from bosaet_desktop.core.commands.person import delete_people
from bosaet_desktop.core.exchange.participants_import import (
    add_participants,
    pasted_participants,
    unknown_villages,
)
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.person import people, presence
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.exchange import ImportReport
from bosaet_desktop.core.rows.participant import ParticipantList
from bosaet_desktop.core.rows.privacy import Erasing
from bosaet_desktop.core.rows.project import workshop_numbers
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.ui.before.attendance_view import AttendanceView
from bosaet_desktop.ui.before.participants_dialog import ParticipantsDialog
from bosaet_desktop.ui.before.people_bar import PeopleBar
from bosaet_desktop.ui.before.people_order import PeopleOrder
from bosaet_desktop.ui.before.people_table import PeopleTable
from bosaet_desktop.ui.before.people_table_model import PeopleTableModel
from bosaet_desktop.ui.before.presence_card import PresenceCard
from bosaet_desktop.ui.page import MessageKind, Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.table_telling import tell_of_cells
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

# From here on a deletion is a bulk deletion, before which the file is backed up (safety.md 4).
MANY_PEOPLE = 10
LIST, ATTENDANCE = "list", "attendance"


class PeoplePage(Page):
    """A table filled in on the spot, from the clipboard or from a file."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"person", "contact", "village", "attendance", "project", "workshop"}
    )
    states: ClassVar[tuple[str, ...]] = (LIST, ATTENDANCE)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._model = PeopleTableModel(context.project)
        self._order = PeopleOrder(self._model)
        self._bar = PeopleBar()
        self._table = PeopleTable(self._order)
        self._model.setParent(self._table)
        self._presence = PresenceCard()
        self._list = ScrollArea()
        self._empty = EmptyState(
            "account-group-outline",
            _("Write down who will come: type, paste from a spreadsheet, or import a list."),
            _("Add the first person"),
            self.begin_person,
        )
        self._attendance = AttendanceView(context.project)
        self._choice = SegmentedControl(
            ((_("The list"), LIST), (_("Who came"), ATTENDANCE)), _("View")
        )
        self._views = QStackedWidget()
        self._begun = self._anybody = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._list.body.addWidget(self._bar)
        self._list.body.addWidget(self._table, 1)
        self._list.body.addWidget(self._presence)
        self._views.addWidget(self._empty)
        self._views.addWidget(self._list)
        self._views.addWidget(self._attendance)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(2 * GRID)
        page.addWidget(self._choice)
        page.addWidget(self._views, 1)

    def _connect(self) -> None:
        self._model.named.connect(self._table.note_new_name)
        self._model.refused.connect(lambda why: self.context.say(why, MessageKind.WARNING))
        self._attendance.refused.connect(lambda why: self.context.say(why, MessageKind.WARNING))
        self._choice.chosen.connect(lambda _view: self._show_view())
        self._bar.about_wanted.connect(self._table.ask_about_current)
        self._table.about_wanted.connect(self.show_about)
        self._bar.changed.connect(self._look_for)
        self._bar.contacts_shown.connect(self._table.show_contacts)
        self._table.rows_pasted.connect(self.take_paste)
        self._table.delete_requested.connect(self._delete)
        tell_of_cells(self._table, self.context.say)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self._empty)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._table.paste)

    def refresh(self) -> None:
        """Show who is there; cells in which somebody writes stay as they are."""
        project = self.context.project
        found = people(project)
        self._table.offer_villages(villages(project))
        self._model.show_people(found)
        self._bar.show_counts({side: sum(p.side == side for p in found) for side in Side})
        self._presence.show_presence(presence(project))
        self._look_for()
        self._attendance.refresh()
        if self._anybody != bool(found):
            self._anybody = bool(found)
            self.header_changed.emit()
        self._show_view()

    def _show_view(self) -> None:
        """Show what was chosen; whoever comes can be written down before there is a list."""
        anybody = self._anybody or self._begun
        came = self._choice.value() == ATTENDANCE
        listed = self._list if anybody else self._empty
        shown = self._attendance if came else listed
        self._views.setCurrentWidget(shown)
        # The keyboard begins at the one thing an empty page asks for.
        button = self._empty.button if shown is self._empty else None
        self.setFocusProxy(button)  # type: ignore[arg-type]  # None takes the former one away

    def enter_state(self, name: str) -> None:
        """Show the list or who came."""
        self._choice.choose(name)
        self._show_view()

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the two ways in; on an empty page the button below adds the first person."""
        bring = PageAction(_("Import …"), "file-import-outline", self.import_file)
        if not (self._anybody or self._begun):
            return (bring,)
        return (bring, PageAction(_("Add person"), "plus", self.begin_person, primary=True))

    def papers(self) -> Sequence[Paper]:
        """Return the list to sign at the door of each workshop, once there is somebody on it."""
        if not self._anybody:
            return ()
        project = self.context.project
        numbers = workshop_numbers(project_row(project).kind)
        title = _("Sign-in list, workshop {number}") if len(numbers) > 1 else _("Sign-in list")
        return [
            Paper(title.format(number=number), title.format(number=number), self._printer(number))
            for number in numbers
        ]

    def _printer(self, number: int) -> Callable[[Path], None]:
        def make(target: Path) -> None:
            from bosaet_desktop.core.exchange.sign_in_export import print_sign_in_list

            print_sign_in_list(self.context.project, target, number)

        return make

    def reveal(self, target: str) -> None:
        """Show the person with the id `target`."""
        self.enter_state(LIST)
        self._bar.show_all()
        self._table.select_person(target)

    def begin_person(self) -> None:
        """Put the cursor where the next name goes."""
        if not self._begun:
            self._begun = True
            self.header_changed.emit()
        self.enter_state(LIST)
        self._bar.show_all()
        self._table.begin_name()

    def import_file(self) -> None:
        """Ask for a list in a file and show what is recognised in it."""
        name, _filter = QFileDialog.getOpenFileName(
            self, _("Import people"), "", _("Lists (*.csv *.txt *.xlsx *.xlsm)")
        )
        if name:
            self._ask_what_columns_hold(Path(name))

    def _ask_what_columns_hold(self, source: Path) -> None:
        from bosaet_desktop.core.exchange.raw_table import read_raw
        from bosaet_desktop.ui.before.people_import_dialog import PeopleImportDialog

        dialog = PeopleImportDialog(self.context.project, source.name, read_raw(source), self)
        dialog.accepted.connect(lambda: self._add(dialog.taken()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_about(self, person_id: str) -> None:
        """Show all that the file holds on a person."""
        from bosaet_desktop.ui.before.people_about_dialog import PersonDialog

        dialog = PersonDialog(self.context.project, person_id, self)
        dialog.erase_wanted.connect(lambda way: self._erase(person_id, way, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _erase(self, person_id: str, way: Erasing, dialog: QDialog) -> None:
        from bosaet_desktop.ui.before.people_erasing import ask_and_erase

        context = self.context
        told = ask_and_erase(context.project, context.preferences, person_id, way, dialog)
        if told:
            dialog.accept()
            context.say(told, MessageKind.INFO)

    def take_paste(self, rows: list[list[str]]) -> None:
        """Add people from the clipboard; several are shown first."""
        known = [each.name for each in villages(self.context.project)]
        taken = pasted_participants(rows, known)
        if len(taken.people) == 1:
            self._add(taken)
        else:
            self._ask_about(taken)

    def _ask_about(self, taken: ParticipantList) -> None:
        new = unknown_villages(self.context.project, taken)
        dialog = ParticipantsDialog(taken, new, self)
        dialog.accepted.connect(lambda: self._add(taken))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, taken: ParticipantList) -> None:
        if len(taken.people) > 1:
            self._back_up()
        report = add_participants(self.context.project, taken)
        kind = MessageKind.INFO if report.remarks else MessageKind.DONE
        self.context.say(report_in_words(report), kind)

    def _delete(self, rows: list[int]) -> None:
        found = [self._order.person(row) for row in rows]
        keys = [person.id for person in found if person is not None]
        if not keys:
            return
        if len(keys) >= MANY_PEOPLE:
            self._back_up()
        delete_people(self.context.project, keys)
        words = ngettext(
            "{n} person is deleted. Ctrl+Z brings them back.",
            "{n} people are deleted. Ctrl+Z brings them back.",
            len(keys),
        )
        self.context.say(words.format(n=len(keys)))

    def _back_up(self) -> None:
        self.context.project.back_up(datetime.now())

    def _look_for(self) -> None:
        bar = self._bar
        self._order.look_for(bar.search.text(), bar.side(), bar.with_contacts())


def report_in_words(report: ImportReport) -> str:
    """Return what an import did, as finished sentences."""
    added = ngettext("{n} person added.", "{n} people added.", report.taken)
    said = [added.format(n=report.taken)]
    if report.made:
        said.append(_("New villages: {names}.").format(names=", ".join(report.made)))
    return " ".join([*said, *report.remarks])
