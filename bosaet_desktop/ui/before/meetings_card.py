"""When and where the evenings are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from bosaet_desktop.core.commands.workshop import set_workshop_date, set_workshop_place
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import WORKSHOP_NUMBERS, Workshop, workshop_numbers
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption
from bosaet_desktop.ui.widgets.saved_field import SavedDate, SavedField
from bosaet_desktop.ui.widgets.text_field import TextField

DATE_WIDTH = 160
QUESTIONS = {
    1: N_("Where are we?"),
    2: N_("What do we want?"),
    3: N_("How?"),
    4: N_("What now?"),
}


class _Meeting:
    """The widgets of one line; a plain object, for the grid of the card owns them."""

    def __init__(self, project: Project, number: int) -> None:
        self.name = Body()
        self.question = Caption(_(QUESTIONS[number]))
        self.day = SavedDate("", lambda day: set_workshop_date(project, number, day))
        self.place = SavedField(
            "", TextField(), lambda text: set_workshop_place(project, number, text)
        )

    def show_stored(self, meeting: Workshop, name: str) -> None:
        self.name.setText(name)
        self.day.show_stored(meeting.held_on)
        self.place.show_stored(meeting.place)
        self.day.field.setAccessibleName(_("Date, {meeting}").format(meeting=name))
        self.place.field.setAccessibleName(_("Place, {meeting}").format(meeting=name))

    def set_visible(self, shown: bool) -> None:
        for part in (self.name, self.question, self.day, self.place):
            part.setVisible(shown)


class MeetingsCard(Card):
    """A line for each workshop; a project of one evening shows one, and what else is planned."""

    def __init__(self, project: Project) -> None:
        super().__init__(_("The evenings"))
        self._meetings = {number: _Meeting(project, number) for number in WORKSHOP_NUMBERS}
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        for column, heading in enumerate((_("Date"), _("Place")), start=1):
            grid.addWidget(Caption(heading), 0, column)
        for number, meeting in self._meetings.items():
            meeting.day.setFixedWidth(theme_of(self).px(DATE_WIDTH))
            names = QVBoxLayout()
            names.setSpacing(0)
            names.addWidget(meeting.name)
            names.addWidget(meeting.question)
            grid.addLayout(names, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(meeting.day, number, 1)
            grid.addWidget(meeting.place, number, 2)
        self.body.addLayout(grid)

    def show_meetings(self, kind: str, meetings: Sequence[Workshop]) -> None:
        """Show what is planned for the four evenings of a project of `kind`."""
        numbers = workshop_numbers(kind)
        single = len(numbers) == 1
        for each in meetings:
            mine = each.number in numbers
            name = _("The evening") if single and mine else _("Workshop {number}")
            line = self._meetings[each.number]
            line.show_stored(each, name.format(number=each.number))
            line.set_visible(mine or bool(each.held_on or each.place))
            line.question.setVisible(not single)
