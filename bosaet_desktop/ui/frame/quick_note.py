"""A note for the minutes from wherever one is: the kind, the words, Enter."""

from datetime import date, datetime

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bosaet_desktop.core.commands.minutes import write_note_down
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.minutes import minutes
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.running import running_workshop
from bosaet_desktop.core.queries.workshop import workshops
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS, workshop_numbers
from bosaet_desktop.core.terms.meeting import NoteKind
from bosaet_desktop.ui.meeting.minutes.capture import NoteCapture
from bosaet_desktop.ui.theme.theme import GRID, MARGIN, theme_of
from bosaet_desktop.ui.widgets.choice_field import ChoiceField

WIDTH = 620


class QuickNoteDialog(QDialog):
    """Files the note under the item that runs; closed by Enter, or by Esc without a note.

    `in_view` is the workshop of the page in view, if it belongs to one.
    """

    def __init__(self, project: Project, parent: QWidget, in_view: int | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.setWindowTitle(_("Quick note"))
        self.setMinimumWidth(min(theme_of(self).px(WIDTH), parent.window().width()))
        now, numbers = workshop_now(project, date.today(), in_view), _numbers(project)
        named = _("Workshop {number}")
        offered = numbers if now in numbers else WORKSHOP_NUMBERS
        self.which = ChoiceField([(named.format(number=n), n) for n in offered])
        self.which.setAccessibleName(_("The meeting the note belongs to"))
        self.which.choose(now)
        # Of one meeting nobody needs to be told which.
        self.which.setVisible(len(offered) > 1)
        self.capture = NoteCapture(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(self.which)
        column.addWidget(self.capture)
        column.addStretch(1)
        self.which.chosen.connect(self._show_item)
        self._show_item()
        width = self.minimumWidth()
        self.resize(width, column.totalHeightForWidth(width))
        self.capture.line.setFocus()

    @property
    def _number(self) -> int:
        return int(str(self.which.value()))

    def _show_item(self) -> None:
        running = minutes(self._project, self._number).running
        self.capture.show_item(running.title if running else "")

    def _add(self, kind: NoteKind, text: str) -> None:
        running = minutes(self._project, self._number).running
        item = running.id if running else None
        write_note_down(self._project, self._number, kind, text, item, datetime.now())
        self.accept()


def workshop_now(project: Project, today: date, in_view: int | None = None) -> int:
    """Return the workshop that runs, else the one in view, else the latest held, else the first.

    A project of one evening has but one, whatever stage the page in view stands in.
    """
    running = running_workshop(project)
    if running is not None:
        return running
    numbers = _numbers(project)
    if in_view is not None and in_view in numbers:
        return in_view
    held = [each for each in workshops(project) if each.held_on and each.held_on <= today]
    return max((each.number for each in held if each.number in numbers), default=numbers[0])


def _numbers(project: Project) -> tuple[int, ...]:
    return workshop_numbers(project_row(project).kind)
