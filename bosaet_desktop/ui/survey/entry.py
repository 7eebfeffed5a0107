"""The typist's side of a survey: one form after another, each stored when it is whole."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout

from bosaet_desktop.core.analysis.survey_words import forms_words
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.survey import (
    HIGHEST_FORM,
    FilledForm,
    SurveyQuestion,
)
from bosaet_desktop.core.rows.village import Village
from bosaet_desktop.ui.survey.form import SurveyForm
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Caption, Strong
from bosaet_desktop.ui.widgets.meter import Meter
from bosaet_desktop.ui.widgets.number_field import NumberField

_NUMBER_WIDTH = 96


class SurveyEntry(Card):
    """Calls `store(form)` with a whole form and `delete(number)`; shows which number is next.

    The number is written on the paper, so that a form can be found again: going to a number that
    is typed shows that form, to be corrected; with `read_only`, to be looked at.
    """

    def __init__(
        self,
        store: Callable[[FilledForm], object],
        delete: Callable[[int], object],
        *,
        read_only: bool,
    ) -> None:
        super().__init__()
        # Called and not signalled: a form that is refused must stay in hand.
        self._store_form, self._delete_form = store, delete
        self.form = SurveyForm()
        self.number = NumberField(1, 1, HIGHEST_FORM)
        self._forms: dict[int, FilledForm] = {}
        # Which form is shown; the field may already hold the number of the one wanted next.
        self._in_hand = 1
        self._typed = False
        self._told, self._hint, self._meter = Caption(), Strong(), Meter()
        self._delete = QuietButton(_("Delete form"), "trash-can-outline", self._ask_delete)
        self._store = PrimaryButton(_("Store form"), "check", self.store)
        # What could be typed but never stored would keep the page from being left.
        for part in (self.form, self._delete, self._store):
            part.setEnabled(not read_only)
        self._lay_out()
        self.form.finished.connect(self.store)
        self.form.hinted.connect(self._hint.setText)
        self.form.touched.connect(self._touch)
        self.number.committed.connect(self._open)

    def _lay_out(self) -> None:
        self.number.setAccessibleName(_("Form number"))
        self.number.setFixedWidth(theme_of(self).px(_NUMBER_WIDTH))
        self._meter.setAccessibleName(_("Forms typed"))
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(Strong(_("Form")).one_line())
        head.addWidget(self.number)
        head.addWidget(self._told, 1)
        head.addWidget(self._meter)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._delete)
        foot.addWidget(self._store)
        self.body.addLayout(head)
        self.body.addWidget(self.form)
        self.body.addLayout(foot)
        self._store.setToolTip(_("Ctrl+Enter"))

    def show_forms(
        self,
        forms: Sequence[FilledForm],
        questions: Sequence[SurveyQuestion],
        villages: Sequence[Village],
        expected: int,
    ) -> None:
        """Show how far the typing has come; a form that is half typed stays in hand."""
        former, self._forms = self._forms, {each.number: each for each in forms}
        self.form.ask(questions, villages)
        if not self._typed and former != self._forms:
            # A new form makes way for what came or went; one being corrected is shown as it is now.
            is_there = self._in_hand in former and self._in_hand in self._forms
            self._show(self._in_hand if is_there else self._next())
        self._tell(expected)

    def store(self) -> None:
        """Store the form in hand and take up the next one."""
        form = self.form.form(self._in_hand)
        self._store_form(form)
        self._typed = False
        self._show(self._next(form.number))
        self.form.begin()

    def commit(self) -> None:
        """Store what is half typed."""
        if self._typed:
            form = self.form.form(self._in_hand)
            # What is stored already is stored anew even if it was emptied: nobody asked to keep it.
            if not form.is_blank or self._in_hand in self._forms:
                self._store_form(form)
                self._delete.setVisible(True)
            self._typed = False

    def forget(self) -> None:
        """Let go of the form in hand: another survey is coming."""
        self._typed = False
        self._forms = {}
        self._show(1)

    def _touch(self) -> None:
        self._typed = True

    def _open(self, number: int) -> None:
        self.commit()
        self._show(number)
        self.form.begin()

    def _show(self, number: int) -> None:
        self._in_hand = number
        self.number.show_number(number)
        self.form.show_form(self._forms.get(number))
        self._delete.setVisible(number in self._forms)
        self._tell(self._meter.maximum())

    def _tell(self, expected: int) -> None:
        typed = len(self._forms)
        self._meter.show_share(typed, expected)
        told = _("typed before: correct it") if self._in_hand in self._forms else _("new")
        count = _("{forms} typed of about {n}").format(forms=forms_words(typed), n=expected)
        self._told.setText(f"{told} · {count}")

    def _next(self, after: int = 0) -> int:
        """Return the number that follows, so that two typists keep to their own hundreds."""
        if after and after + 1 not in self._forms and after < HIGHEST_FORM:
            return after + 1
        return min(max(self._forms, default=0) + 1, HIGHEST_FORM)

    def _ask_delete(self) -> None:
        self._typed = False
        self._delete_form(self._in_hand)
        self.form.begin()
