"""A question between the parties: who asks whom, by when an answer is promised, and the answer."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.commands.expectation import (
    answer_question,
    date_question,
    delete_question,
    mark_question,
    write_question,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.expectation import OpenQuestion, QuestionDay, QuestionText
from bosaet_desktop.core.terms.expectation import QuestionStatus
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import IconButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.line_list import LineField
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.tag import Tag
from bosaet_desktop.ui.widgets.text_area import TextArea

DETAIL_WIDTH, MOST_LINES = 160, 8


class QuestionCard(Card):
    """Writing an answer marks the question as answered today; the mark can be changed after."""

    def __init__(self, project: Project, key: str, today: Callable[[], date]) -> None:
        super().__init__()
        self._project, self._key, self._today = project, key, today
        self.question = LineField(_("Question"), never_empty=True)
        self._late = Tag(_("The answer is late"), "warning")
        self.delete = IconButton(
            "delete-outline", _("Delete the question"), partial(delete_question, project, key)
        )
        self.who = {QuestionText.ASKED_BY: NameField(), QuestionText.ASKED_OF: NameField()}
        self.days = {part: DateField() for part in QuestionDay}
        self.answer = TextArea(lines=1, most_lines=MOST_LINES)
        self.status = SegmentedControl(
            [
                (_("No answer yet"), QuestionStatus.OPEN),
                (_("Answered"), QuestionStatus.ANSWERED),
            ],
            small=True,
        )
        self._fields = self._labelled()
        self._lay_out()
        self._connect()

    def _labelled(self) -> dict[str, LabelledField]:
        labels: dict[str, str] = {
            QuestionText.ASKED_BY: _("Asked by"),
            QuestionText.ASKED_OF: _("Asked of"),
            QuestionDay.ASKED: _("Asked on"),
            QuestionDay.DUE: _("Answer promised by"),
            QuestionDay.ANSWERED: _("Answered on"),
        }
        fields: list[tuple[QuestionText | QuestionDay, QWidget]] = [
            *self.who.items(),
            *self.days.items(),
        ]
        return {part: LabelledField(labels[part], field) for part, field in fields}

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.question, 1)
        head.addWidget(self._late, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.status)
        foot.addStretch(1)
        self.body.setSpacing(GRID)
        self.body.addLayout(head)
        for parts in (QuestionText, QuestionDay):
            fields = [self._fields[part] for part in parts if part in self._fields]
            self.body.addWidget(CardGrid(fields, DETAIL_WIDTH, most_columns=len(fields)))
        self.body.addWidget(LabelledField(_("Answer"), self.answer))
        self.body.addLayout(foot)

    def _connect(self) -> None:
        project, key = self._project, self._key
        self.question.committed.connect(
            partial(write_question, project, key, QuestionText.QUESTION)
        )
        for part, name in self.who.items():
            name.committed.connect(partial(write_question, project, key, part))
        for day_part, day in self.days.items():
            day.committed.connect(partial(date_question, project, key, day_part))
            day.rejected.connect(self._fields[day_part].show_error)
        self.answer.committed.connect(
            lambda text: answer_question(project, key, text, self._today())
        )
        self.status.chosen.connect(lambda status: self._mark(QuestionStatus(str(status))))

    def show_question(self, asked: OpenQuestion, names: Sequence[str]) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self.setAccessibleName(asked.question)
        self.question.show_text(asked.question)
        for part, name in self.who.items():
            name.offer(names)
            name.show_text(str(getattr(asked, part)))
        for day_part, day in self.days.items():
            day.show_day(getattr(asked, day_part))
        self._fields[QuestionDay.ANSWERED].setEnabled(not asked.is_open)
        self._late.setVisible(asked.is_overdue(self._today()))
        self.answer.show_text(asked.answer)
        self.status.choose(asked.status)
        self.status.setAccessibleName(asked.question)

    def commit(self) -> None:
        """Store what is half written."""
        for words in (self.question, self.answer):
            words.commit()
        for name in self.who.values():
            name.commit()
        for day in self.days.values():
            day.commit()

    def _mark(self, status: QuestionStatus) -> None:
        mark_question(self._project, self._key, status, self._today())
