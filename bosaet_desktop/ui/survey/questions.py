"""What the survey asks: its name and date, its questions, and how the form is printed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.analysis.survey_words import survey_name
from bosaet_desktop.core.commands.survey import (
    add_survey_question,
    date_survey,
    delete_survey_question,
    move_survey_question,
    name_survey,
    word_survey_question,
)
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.survey import Survey, SurveyQuestion, most_questions
from bosaet_desktop.core.terms.survey import SurveyKind
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Caption, Heading
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, ShownLine
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.text_field import TextField

WORDS_ON_FORM = (3, 5)


class SurveyQuestions(Card):
    """The survey `show_survey` was given last is the one that is changed."""

    def __init__(
        self,
        project: Project,
        ask_again: Callable[[], object],
        delete: Callable[[], object],
    ) -> None:
        super().__init__()
        self._project = project
        self._number = 0
        self._again = QuietButton(_("Ask the same questions again"), "repeat", ask_again)
        self._gone = QuietButton(_("Delete the survey"), "delete-outline", delete)
        self._title, self._day = TextField(), DateField()
        self._dated = LabelledField(_("Held on"), self._day)
        self._room, self._count = SegmentedControl(small=True), Caption()
        self._words_heading, self._asks_words = Heading(_("Words on the form")), QWidget()
        self.list = LineList(
            _("Question"),
            _("Write a statement that fits marks from 1 to 5"),
            LineDeeds(self._add, self._write, self._move, self._delete),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(LabelledField(_("Name"), self._title), 3)
        top.addWidget(self._dated, 2)
        self.body.addLayout(top)
        self.body.addSpacing(GRID)
        self._room.setAccessibleName(_("Words on the form"))
        told = ngettext("{n} word", "{n} words", 2)
        self._room.set_choices([(told.format(n=n), n) for n in WORDS_ON_FORM])
        room = QHBoxLayout(self._asks_words)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(Body(_("Which words come to mind about this place?")), 1)
        room.addWidget(self._room)
        self.body.addWidget(self._words_heading)
        self.body.addWidget(self._asks_words)
        self.body.addSpacing(GRID)
        self.body.addWidget(Heading(_("Questions, marked from 1 to 5")))
        self.body.addWidget(self._count)
        self.body.addWidget(self.list)
        foot = QHBoxLayout()
        foot.addWidget(self._again)
        foot.addStretch(1)
        foot.addWidget(self._gone)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self._title.committed.connect(lambda text: name_survey(self._project, self._number, text))
        self._day.committed.connect(lambda day: date_survey(self._project, self._number, day))
        self._day.rejected.connect(self._dated.show_error)

    @property
    def words_on_form(self) -> int:
        """How many words the printed form has room for; a pulse asks for none."""
        if self._asks_words.isHidden():
            return 0
        value = self._room.value()
        return value if isinstance(value, int) else WORDS_ON_FORM[0]

    def show_survey(self, survey: Survey, questions: Sequence[SurveyQuestion]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._number = survey.number
        for part in (self._words_heading, self._asks_words):
            part.setVisible(survey.kind is not SurveyKind.PULSE)
        self._again.setVisible(survey.forms > 0)
        self._title.show_text(survey.title)
        self._title.setPlaceholderText(survey_name(survey))
        self._day.show_day(survey.held_on)
        self.list.show_lines([ShownLine(str(each.number), each.wording) for each in questions])
        limit = most_questions(survey.kind)
        self.list.new.setVisible(len(questions) < limit)
        told = _("{n} of at most {limit}. Word them as you like; none is asked by name.")
        self._count.setText(told.format(n=len(questions), limit=limit))

    def commit(self) -> None:
        """Store what is half written."""
        self._title.commit()
        self._day.commit()
        self.list.commit()

    def _add(self, text: str) -> None:
        add_survey_question(self._project, self._number, text)

    def _write(self, key: str, text: str) -> None:
        word_survey_question(self._project, self._number, int(key), text)

    def _move(self, key: str, before: str | None) -> None:
        place = None if before is None else int(before)
        move_survey_question(self._project, self._number, int(key), place)

    def _delete(self, key: str) -> None:
        delete_survey_question(self._project, self._number, int(key))
