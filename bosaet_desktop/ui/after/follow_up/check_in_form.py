"""A check-in to fill in; every answer is stored as it is given."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.follow_up_words import progress_name
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.ui.after.follow_up.backing_field import BackingField
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

FIELD_WIDTH = 280
UNKNOWN = -1
MOST_PEOPLE = 9_999


class CheckInForm(QWidget):
    """Emits `corrected(check_in)` with the whole check-in after every answer."""

    corrected = Signal(object)
    closed = Signal()
    deleted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: CheckIn | None = None
        self._day = DateField()
        self._progress = ChoiceField([(progress_name(each), each) for each in Progress])
        self._still_in, self._signed_up = _people_field(), _people_field()
        self._backing = BackingField()
        self._step, self._due = TextField(), DateField()
        self._obstacle = TextField()
        self._note = TextArea(lines=2, most_lines=8)
        self._day_field = LabelledField(_("Asked on"), self._day)
        self._due_field = LabelledField(_("Next step by"), self._due)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        fields = [
            LabelledField(_("How does it stand?"), self._progress),
            self._day_field,
            LabelledField(_("How many are still in?"), self._still_in),
            LabelledField(_("Of how many who signed up?"), self._signed_up),
            LabelledField(_("What stands in the way?"), self._obstacle),
            LabelledField(_("What comes next?"), self._step),
            self._due_field,
            LabelledField(_("Note"), self._note, _("Stays here: the hall never sees it.")),
        ]
        buttons = QHBoxLayout()
        buttons.addWidget(SecondaryButton(_("Close"), "check", self.closed.emit))
        buttons.addStretch(1)
        buttons.addWidget(
            QuietButton(_("Delete the check-in"), "trash-can-outline", self.deleted.emit)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(CardGrid(fields, FIELD_WIDTH))
        column.addWidget(self._backing)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._day.committed.connect(self._date)
        self._day.rejected.connect(self._day_field.show_error)
        self._progress.chosen.connect(lambda chosen: self._correct(progress=chosen))
        self._still_in.committed.connect(lambda n: self._correct(still_in=_known(n)))
        self._signed_up.committed.connect(lambda n: self._correct(signed_up=_known(n)))
        self._backing.committed.connect(lambda counts: self._correct(counts=counts))
        self._obstacle.committed.connect(lambda text: self._correct(obstacle=text))
        self._step.committed.connect(lambda text: self._correct(next_step=text))
        self._due.committed.connect(lambda day: self._correct(next_date=day))
        self._due.rejected.connect(self._due_field.show_error)
        self._note.committed.connect(lambda text: self._correct(note=text))

    def show_check_in(self, check_in: CheckIn) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._shown = check_in
        self._day.show_day(check_in.held_on)
        self._progress.choose(check_in.progress)
        self._still_in.show_number(_shown(check_in.still_in))
        self._signed_up.show_number(_shown(check_in.signed_up))
        self._backing.show_check_in(check_in)
        self._obstacle.show_text(check_in.obstacle)
        self._step.show_text(check_in.next_step)
        self._due.show_day(check_in.next_date)
        self._note.show_text(check_in.note)

    def let_go(self) -> None:
        """Store nothing more: the check-in shown is gone."""
        self._shown = None

    @property
    def check_in_id(self) -> str:
        """The id of the check-in shown, empty before there is one."""
        return "" if self._shown is None else self._shown.id

    def begin(self) -> None:
        """Put the cursor at the first question."""
        self._progress.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Store what is half written."""
        for field in (self._day, self._still_in, self._signed_up, self._obstacle, self._step):
            field.commit()
        self._due.commit()
        self._note.commit()
        self._backing.commit()

    def _date(self, day: object) -> None:
        if day is None:
            self._day_field.show_error(_("A check-in needs its day."))
        else:
            self._correct(held_on=day)

    def _correct(self, **answers: object) -> None:
        if self._shown is not None:
            # Any answer has the type of its field: each comes from the one widget for it.
            self.corrected.emit(replace(self._shown, **answers))  # type: ignore[arg-type]


def _people_field() -> NumberField:
    field = NumberField(UNKNOWN, UNKNOWN, MOST_PEOPLE)
    field.setSpecialValueText("–")
    return field


def _known(number: int) -> int | None:
    return None if number == UNKNOWN else number


def _shown(number: int | None) -> int:
    return UNKNOWN if number is None else number
