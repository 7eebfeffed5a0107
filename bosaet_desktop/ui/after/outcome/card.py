"""What came of one initiative, to be filled in when it is over."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.outcome_shares import rating_words
from bosaet_desktop.core.commands.lesson import (
    add_lesson,
    delete_lesson,
    move_lesson,
    write_lesson,
)
from bosaet_desktop.core.commands.outcome import (
    complete_initiative,
    rate_outcome,
    tick_good_example,
    write_outcome,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.outcome import Outcome
from bosaet_desktop.core.terms.outcome import HIGHEST_RATING, LOWEST_RATING, LessonKind
from bosaet_desktop.ui.after.outcome.quote_list import QuoteList
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption, Heading, Strong
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, ShownLine
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.tag import Tag
from bosaet_desktop.ui.widgets.text_area import TextArea

NARROWEST = 80


class OutcomeCard(Card):
    """Emits `completed` when the initiative is said to be over; the rest it stores itself."""

    completed = Signal()
    quoted = Signal(str)

    def __init__(self, project: Project, initiative_id: str) -> None:
        super().__init__()
        self._project, self._id = project, initiative_id
        self._title, self._state = Heading(), Tag("")
        self._complete = SecondaryButton(_("It is completed"), "check", self.completed.emit)
        self._open = QuietButton(_("Write already now"), "pencil-outline", self.open)
        self._day = DateField()
        self._day_field = LabelledField(_("Completed on"), self._day)
        steps = range(LOWEST_RATING, HIGHEST_RATING + 1)
        self.rating = SegmentedControl(
            [("–", None), *((str(step), step) for step in steps)], _("Rating of the outcome")
        )
        self._rated = Caption()
        self.text = TextArea(lines=2, most_lines=8)
        self.good = QCheckBox(_("A good example for others"))
        self.worked = self._lessons(LessonKind.WORKED, _("What worked"))
        self.pitfalls = self._lessons(LessonKind.PITFALL, _("Pitfalls to avoid"))
        self.quotes = QuoteList(project, initiative_id)
        self._tools, self.details = QWidget(), QWidget()
        self._lay_out()
        self._connect()

    def _lessons(self, kind: LessonKind, name: str) -> LineList:
        project = self._project
        return LineList(
            name,
            _("Write a line and press Enter"),
            LineDeeds(
                partial(add_lesson, project, kind, initiative_id=self._id),
                partial(write_lesson, project),
                partial(move_lesson, project),
                partial(delete_lesson, project),
            ),
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self._title.setMinimumWidth(NARROWEST)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.addWidget(self._complete)
        tools.addWidget(self._open)
        tools.addStretch(1)
        column = QVBoxLayout(self.details)
        column.setContentsMargins(0, 0, 0, 0)
        rating = LabelledField(_("How did it turn out, from 1 to 5?"), self.rating)
        for part in (
            self._day_field,
            rating,
            self._rated,
            LabelledField(_("What came of it?"), self.text),
            self.good,
            Strong(_("What worked")),
            self.worked,
            Strong(_("Pitfalls to avoid")),
            self.pitfalls,
            Strong(_("What people said")),
            self.quotes,
        ):
            column.addWidget(part)
        self.body.addLayout(top)
        self.body.addWidget(self._tools)
        self.body.addWidget(self.details)
        self.details.hide()

    def _connect(self) -> None:
        self._day.committed.connect(self._date)
        self._day.rejected.connect(self._day_field.show_error)
        self.rating.chosen.connect(self._rate)
        self.text.committed.connect(lambda text: write_outcome(self._project, self._id, text))
        self.good.clicked.connect(lambda good: tick_good_example(self._project, self._id, good))
        self.quotes.credited.connect(self.quoted)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._title.setText(outcome.title)
        self.setAccessibleName(outcome.title)
        done = outcome.is_completed
        self._state.show_tag(_("Finished") if done else _("Not finished"),
                             "ok" if done else "neutral")  # fmt: skip
        self._complete.setVisible(not done)
        self._tools.setVisible(not done or self.details.isHidden())
        if done:
            self.open()
        self._day_field.setVisible(done)
        self._day.show_day(outcome.completed_on)
        self.rating.choose(outcome.rating)
        self._rated.setText(rating_words(outcome.rating))
        self.text.show_text(outcome.text)
        self.good.setChecked(outcome.good_example)
        for kind, lines in ((LessonKind.WORKED, self.worked), (LessonKind.PITFALL, self.pitfalls)):
            mine = [each for each in outcome.lessons if each.kind is kind]
            lines.show_lines([ShownLine(each.id, each.text) for each in mine])
        self.quotes.show_quotes(outcome.quotes)

    def open(self) -> None:
        """Unfold the fields."""
        self.details.show()
        self._open.hide()

    def begin(self) -> None:
        """Put the keyboard on what is to be said of it, or done, next."""
        first = self._complete if self.details.isHidden() else self.text
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Store what is half written."""
        self._day.commit()
        self.text.commit()
        for lines in (self.worked, self.pitfalls):
            lines.commit()
        self.quotes.commit()

    def _date(self, day: object) -> None:
        if isinstance(day, date):
            complete_initiative(self._project, self._id, day)
        else:
            self._day_field.show_error(_("What is finished needs its day."))

    def _rate(self, rating: object) -> None:
        rate_outcome(self._project, self._id, rating if isinstance(rating, int) else None)
