"""A form as it is typed: its words with their tone, its marks and its village, key after key."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.survey_words import TONE_NAMES, TONE_SIGNS
from bosaet_desktop.core.formatting import NO_BREAK_SPACE
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.survey import (
    MOST_WORDS,
    VILLAGE_KEYS,
    FilledForm,
    SurveyQuestion,
    ToldWord,
)
from bosaet_desktop.core.rows.village import Village
from bosaet_desktop.core.terms.survey import HIGHEST_MARK, LOWEST_MARK, Tone
from bosaet_desktop.ui.survey.fields import KeyField, WordField
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong

TONE_KEYS: Mapping[Tone, str] = {Tone.POSITIVE: "+p", Tone.NEUTRAL: "0u", Tone.NEGATIVE: "-−n"}
_KEY_WIDTH, _VILLAGE_WIDTH = 56, 220


class SurveyForm(QWidget):
    """Emits `finished` when the last answer is given or Ctrl+Enter is pressed, `hinted` with what
    was wrong with a key, and `touched` when something is typed."""

    finished = Signal()
    hinted = Signal(str)
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = range(1, MOST_WORDS + 1)
        self.words = [WordField(_("Word {n}").format(n=n)) for n in names]
        self.tones = [KeyField(_("How word {n} is meant").format(n=n)) for n in names]
        self.marks: list[KeyField] = []
        self.village = KeyField(_("Village"))
        self._questions: tuple[SurveyQuestion, ...] = ()
        self._marks_grid, self._keys = QGridLayout(), Caption()
        self._village_row, self._words_panel = QWidget(), QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(3 * GRID)
        self._lay_words_out()
        columns.addWidget(self._words_panel, 1)
        columns.addLayout(self._marks_grid, 1)
        self._marks_grid.setSpacing(GRID // 2)
        self._marks_grid.setColumnStretch(0, 1)
        row = QHBoxLayout(self._village_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Strong(_("Village")).one_line())
        row.addWidget(self.village)
        row.addWidget(self._keys, 1)
        self.village.setFixedWidth(theme_of(self).px(_VILLAGE_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(columns)
        column.addWidget(self._village_row)

    def _lay_words_out(self) -> None:
        column = QVBoxLayout(self._words_panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(Strong(_("Words about the place")))
        tones = [(TONE_KEYS[tone], tone, TONE_SIGNS[tone]) for tone in Tone]
        for word, tone in zip(self.words, self.tones, strict=True):
            tone.offer(tones)
            tone.setFixedWidth(theme_of(self).px(_KEY_WIDTH))
            row = QHBoxLayout()
            row.setSpacing(GRID // 2)
            row.addWidget(word, 1)
            row.addWidget(tone)
            column.addLayout(row)
        column.addWidget(Caption("   ".join(_tone_key(tone) for tone in Tone)))
        column.addStretch(1)

    def _connect(self) -> None:
        for at, (word, tone) in enumerate(zip(self.words, self.tones, strict=True)):
            word.taken.connect(lambda at=at: self._word_taken(at))
            word.left_back.connect(lambda word=word: self._step(word, -1))
            word.textEdited.connect(lambda _text: self.touched.emit())
            self._wire(tone, _("Type +, 0 or −."))
        self._wire(self.village, _("Type the key of a village, or Enter."))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.finished)

    def _wire(self, field: KeyField, hint: str) -> None:
        field.taken.connect(lambda: self._step(field, 1))
        field.left_back.connect(lambda: self._step(field, -1))
        field.refused.connect(lambda: self.hinted.emit(hint))
        field.textEdited.connect(lambda _text: self.touched.emit())

    def ask(self, questions: Sequence[SurveyQuestion], villages: Sequence[Village]) -> None:
        """Ask these questions and offer these villages; what is typed stays."""
        if tuple(questions) != self._questions:
            self._show_questions(tuple(questions))
        keyed = [
            (VILLAGE_KEYS[at : at + 1], each.id, each.name) for at, each in enumerate(villages)
        ]
        self.village.offer(keyed)
        # A key stands on the same line as the name it is for.
        told = [f"{key} {name}" for key, _id, name in keyed] + [_("Enter: not said")]
        self._keys.setText("   ".join(each.replace(" ", NO_BREAK_SPACE) for each in told))
        self._village_row.setVisible(bool(keyed))

    def ask_for_words(self, wanted: bool) -> None:
        """Have fields for words, or marks alone."""
        self._words_panel.setVisible(wanted)

    def offer_words(self, words: Sequence[str]) -> None:
        """Offer these words in every word field."""
        for field in self.words:
            field.offer(words)

    def show_form(self, form: FilledForm | None) -> None:
        """Show a stored form, or an empty one for None."""
        told = form.words if form else ()
        for at, (word, tone) in enumerate(zip(self.words, self.tones, strict=True)):
            word.setText(told[at].text if at < len(told) else "")
            tone.show_value(told[at].tone if at < len(told) else None)
        for question, field in zip(self._questions, self.marks, strict=True):
            field.show_value(form.marks.get(question.number) if form else None)
        self.village.show_value(form.village_id if form else None)

    def form(self, number: int) -> FilledForm:
        """Return what is typed; a word whose tone is not ticked is neither good nor bad."""
        words = [
            ToldWord(word.word(), Tone(str(tone.value() or Tone.NEUTRAL)))
            for word, tone in zip(self.words, self.tones, strict=True)
            if word.word()
        ]
        marks = {
            question.number: value
            for question, field in zip(self._questions, self.marks, strict=True)
            if isinstance(value := field.value(), int)
        }
        village = self.village.value()
        return FilledForm(number, str(village) if village else None, tuple(words), marks)

    def begin(self) -> None:
        """Go to the first field."""
        order = self._order()
        if order:
            order[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_questions(self, questions: tuple[SurveyQuestion, ...]) -> None:
        typed = self.form(1).marks
        self._questions = questions
        while (item := self._marks_grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.marks = []
        if questions:
            told = _("Marks, {lowest}–{highest}")
            heading = Strong(told.format(lowest=LOWEST_MARK, highest=HIGHEST_MARK))
            self._marks_grid.addWidget(heading, 0, 0, 1, 2)
        for row, question in enumerate(questions, start=1):
            field = self._mark_field(question, typed.get(question.number))
            self._marks_grid.addWidget(Body(f"{row}. {question.wording}"), row, 0)
            self._marks_grid.addWidget(field, row, 1)
            self.marks.append(field)
        self._marks_grid.setRowStretch(self._marks_grid.rowCount(), 1)
        order = self._order()
        for former, following in pairwise(order):
            QWidget.setTabOrder(former, following)

    def _mark_field(self, question: SurveyQuestion, value: int | None) -> KeyField:
        field = KeyField(question.wording)
        steps = range(LOWEST_MARK, HIGHEST_MARK + 1)
        field.offer([(str(mark), mark, str(mark)) for mark in steps])
        field.setFixedWidth(theme_of(self).px(_KEY_WIDTH))
        field.show_value(value)
        told = _("Marks go from {lowest} to {highest}.")
        self._wire(field, told.format(lowest=LOWEST_MARK, highest=HIGHEST_MARK))
        return field

    def _order(self) -> list[WordField | KeyField]:
        order: list[WordField | KeyField] = []
        if not self._words_panel.isHidden():
            for word, tone in zip(self.words, self.tones, strict=True):
                order += [word, tone]
        order += self.marks
        return order if self._village_row.isHidden() else [*order, self.village]

    def _word_taken(self, at: int) -> None:
        """Enter in an empty word ends the words."""
        if self.words[at].word():
            self._step(self.words[at], 1)
        else:
            self._step(self.tones[-1], 1)

    def _step(self, field: WordField | KeyField, by: int) -> None:
        self.hinted.emit("")
        order = self._order()
        to = order.index(field) + by
        if to >= len(order):
            self.finished.emit()
        elif to >= 0:
            order[to].setFocus(Qt.FocusReason.OtherFocusReason)


def _tone_key(tone: Tone) -> str:
    """Return the keys of a tone with its name, never parted by the end of a line."""
    keys = (TONE_SIGNS[tone], TONE_KEYS[tone][-1])
    return NO_BREAK_SPACE.join((*keys, *_(TONE_NAMES[tone]).split()))
