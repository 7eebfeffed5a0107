"""When and where the evening is, and who runs it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.commands import workshop as commands
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.meeting import Programme
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.text_field import TextField
from bosaet_desktop.ui.widgets.time_field import TimeField

WIDE_FIELD, COLUMNS = 180, 3


class MeetingCard(Card):
    """Every field stores itself; an unknown name becomes a person."""

    def __init__(self, project: Project, number: int) -> None:
        super().__init__()
        self._project, self._number = project, number
        self.day, self.place = DateField(), TextField()
        self.begins, self.ends = TimeField(), TimeField()
        self.ends.setPlaceholderText(_("22.00"))
        self.chair, self.typist, self.keeper = NameField(), NameField(), NameField()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        day = LabelledField(_("Date"), self.day)
        begins = LabelledField(_("Begins"), self.begins)
        ends = LabelledField(_("Home by"), self.ends)
        for field, part in ((self.day, day), (self.begins, begins), (self.ends, ends)):
            field.rejected.connect(part.show_error)
        place = LabelledField(_("Place"), self.place)
        hours = QHBoxLayout(between := QWidget())
        hours.setContentsMargins(0, 0, 0, 0)
        hours.setSpacing(2 * GRID)
        for part in (begins, ends):
            hours.addWidget(part, 1)
        fields: Sequence[QWidget] = (
            day,
            between,
            place,
            LabelledField(_("Chair"), self.chair),
            LabelledField(_("Typist"), self.typist),
            LabelledField(_("Sheet keeper"), self.keeper),
        )
        self.body.addWidget(CardGrid(fields, WIDE_FIELD, most_columns=COLUMNS))

    def _connect(self) -> None:
        project, number = self._project, self._number
        self.day.committed.connect(lambda d: commands.set_workshop_date(project, number, d))
        self.place.committed.connect(lambda t: commands.set_workshop_place(project, number, t))
        self.begins.committed.connect(lambda m: commands.set_workshop_start(project, number, m))
        self.ends.committed.connect(lambda m: commands.set_workshop_end(project, number, m))
        self.chair.committed.connect(lambda n: commands.name_chair(project, number, n))
        self.typist.committed.connect(lambda n: commands.name_typist(project, number, n))
        self.keeper.committed.connect(lambda n: commands.name_keeper(project, number, n))

    def show_programme(self, found: Programme, names: Sequence[str]) -> None:
        """Show what the project holds, and offer these names."""
        self.day.show_day(found.held_on)
        self.place.show_text(found.place)
        self.begins.show_clock(found.starts_at)
        self.ends.show_clock(found.ends_at)
        roles = ((self.chair, found.chair), (self.typist, found.typist))
        for field, name in (*roles, (self.keeper, found.keeper)):
            field.show_text(name)
            field.offer(names)

    def commit(self) -> None:
        """Store what is half typed."""
        for dated in (self.day, self.begins, self.ends):
            dated.commit()
        for worded in (self.place, self.chair, self.typist, self.keeper):
            worded.commit()
