"""What the sheet asks, and what the ends of its scale mean."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.scoring import Question, Round
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Detail
from bosaet_desktop.ui.widgets.text_field import TextField

SCALES = (
    Scale(1, 5), Scale(0, 3), Scale(1, 4), Scale(0, 5), Scale(1, 6), Scale(1, 7), Scale(0, 10),
    Scale(1, 10),
)  # fmt: skip


class QuestionsSection(QWidget):
    """Emits wishes.

    `question_worded(number, wording, short)`, `scale_chosen(scale)`, `ends_worded(low, high)`,
    and `round_requested()` for asking in another way.
    """

    question_worded = Signal(int, str, str)
    scale_chosen = Signal(object)
    ends_worded = Signal(str, str)
    round_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locked = Detail(
            _("Marks have been entered, so questions and scale stay as they are in this round.")
        )
        self._new_round = SecondaryButton(_("Start a new round"), "plus", self.round_requested.emit)
        self._wordings: dict[int, tuple[TextField, TextField]] = {}
        self._questions = QGridLayout()
        self.scale = ChoiceField()
        self._lowest, self._highest = TextField(), TextField()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._questions.setHorizontalSpacing(GRID)
        self._questions.setVerticalSpacing(GRID)
        self._questions.setColumnStretch(0, 3)
        self._questions.setColumnStretch(1, 2)
        self._lowest_label = LabelledField(_("The lowest means"), self._lowest)
        self._highest_label = LabelledField(_("The highest means"), self._highest)
        scale = QGridLayout()
        scale.setHorizontalSpacing(GRID)
        scale.setVerticalSpacing(GRID)
        scale.addWidget(LabelledField(_("Scale"), self.scale), 0, 0, 1, 2)
        scale.addWidget(self._lowest_label, 1, 0)
        scale.addWidget(self._highest_label, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._locked)
        column.addWidget(self._new_round, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._questions)
        column.addLayout(scale)
        column.addStretch(1)

    def _connect(self) -> None:
        self.scale.chosen.connect(self.scale_chosen)
        for field in (self._lowest, self._highest):
            field.committed.connect(self._word_ends)

    def show_round(self, asked: Round) -> None:
        """Show what is stored; a locked round cannot be changed and says why."""
        self._locked.setVisible(asked.locked)
        self._new_round.setVisible(asked.locked)
        for row, question in enumerate(asked.questions):
            if question.number not in self._wordings:
                self._add(row, question)
            for field, text in zip(
                self._wordings[question.number],
                (question.wording, question.short_label),
                strict=True,
            ):
                field.show_text(text)
                field.setEnabled(not asked.locked)
        known = SCALES if asked.scale in SCALES else (asked.scale, *SCALES)
        self.scale.set_choices([(f"{each.lowest}–{each.highest}", each) for each in known])
        self.scale.choose(asked.scale)
        self._lowest.show_text(asked.lowest_wording)
        self._highest.show_text(asked.highest_wording)
        for widget in (self.scale, self._lowest, self._highest):
            widget.setEnabled(not asked.locked)

    def _add(self, row: int, question: Question) -> None:
        wording, short = TextField(never_empty=True), TextField(never_empty=True)
        self._wordings[question.number] = (wording, short)
        label = _("Question {number}").format(number=question.number)
        self._questions.addWidget(LabelledField(label, wording), row, 0)
        self._questions.addWidget(LabelledField(_("Short name"), short), row, 1)
        name = _("Short name")
        short.setAccessibleName(f"{label}, {name}")
        for field in (wording, short):
            field.committed.connect(
                lambda text, number=question.number, field=field: self._word_question(
                    number, field, text
                )
            )

    def _word_question(self, number: int, field: TextField, text: str) -> None:
        """Hand on what was written; a field that was emptied shows its former words already."""
        wording, short = (text if each is field else each.text() for each in self._wordings[number])
        self.question_worded.emit(number, wording, short)

    def _word_ends(self) -> None:
        self.ends_worded.emit(self._lowest.text(), self._highest.text())
