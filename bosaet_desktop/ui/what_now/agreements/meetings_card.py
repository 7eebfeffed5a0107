"""The next meetings: what, when and where."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.commands import later_meeting as commands
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.cooperation import LaterMeeting, MeetingText
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.keyed_cards import KeyedCards
from bosaet_desktop.ui.widgets.line_list import NewLine
from bosaet_desktop.ui.widgets.saved_field import SavedDate, SavedField, SavedTime
from bosaet_desktop.ui.widgets.text_field import TextField

FIELD_WIDTH = 150


class MeetingRow(QWidget):
    """Each field stores itself when it is left."""

    def __init__(self, project: Project, key: str) -> None:
        super().__init__()
        self._project, self._meeting = project, LaterMeeting(key, "")
        self._title = self._text(_("Meeting"), MeetingText.TITLE)
        self._place = self._text(_("Place"), MeetingText.PLACE)
        self._note = self._text(_("What it is about"), MeetingText.NOTE)
        self._day = SavedDate(_("Date"), self._set_day)
        self._clock = SavedTime(_("Time"), self._set_minute)
        self._delete = QuietButton(
            "", "delete-outline", lambda: commands.delete_meeting(project, key)
        )
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID)
        column.addLayout(head)
        column.addWidget(CardGrid((self._day, self._clock, self._place), FIELD_WIDTH))
        column.addWidget(self._note)

    def _text(self, label: str, part: MeetingText) -> SavedField:
        return SavedField(
            label,
            TextField(),
            lambda text: commands.write_meeting(self._project, self._meeting.id, part, text),
        )

    def show_meeting(self, meeting: LaterMeeting) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._meeting = meeting
        self._title.show_stored(meeting.title)
        self._place.show_stored(meeting.place)
        self._note.show_stored(meeting.note)
        self._day.show_stored(meeting.held_on)
        self._clock.show_minute(meeting.starts_at)
        name = _("Delete the meeting: {title}").format(title=meeting.title)
        self._delete.setAccessibleName(name)
        self._delete.setToolTip(name)

    def commit(self) -> None:
        """Store what is half written."""
        for field in (self._title, self._place, self._note, self._clock):
            field.editor.commit()

    def _set_day(self, day: date | None) -> None:
        commands.schedule_meeting(self._project, self._meeting.id, day, self._meeting.starts_at)

    def _set_minute(self, minute: int | None) -> None:
        commands.schedule_meeting(self._project, self._meeting.id, self._meeting.held_on, minute)


class MeetingsCard(Card):
    """The meetings by their day, and a line for one more."""

    def __init__(self, project: Project) -> None:
        super().__init__(_("Next meetings"))
        self.new = NewLine(
            _("New meeting"),
            _("Write what the next meeting is"),
            lambda title: commands.add_meeting(project, title),
        )
        top = QWidget()
        top.setFixedHeight(0)
        self.body.addWidget(top)
        self.body.addWidget(self.new)
        self.rows = KeyedCards(self.body, top, lambda key: MeetingRow(project, key))

    def show_meetings(self, meetings: Sequence[LaterMeeting]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.rows.follow([each.id for each in meetings])
        for each in meetings:
            self.rows.by_key[each.id].show_meeting(each)

    def commit(self) -> None:
        """Store what is half written."""
        for row in tuple(self.rows.by_key.values()):
            row.commit()
        self.new.commit()
