"""The baseline: what the survey asks, the forms typed as fast as marks, and what they say."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.survey import counted_words, survey_result
from bosaet_desktop.core.analysis.survey_words import survey_name
from bosaet_desktop.core.commands.survey import (
    begin_survey,
    delete_survey,
    delete_survey_form,
    store_survey_form,
)
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.survey import filled_forms, survey_questions, surveys
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.survey import FilledForm, Survey, SurveyResult
from bosaet_desktop.core.terms.survey import SurveyKind
from bosaet_desktop.ui.page import (
    Page,
    PageAction,
    PageContext,
    Paper,
    Presentation,
)
from bosaet_desktop.ui.survey.entry import SurveyEntry
from bosaet_desktop.ui.survey.questions import SurveyQuestions
from bosaet_desktop.ui.survey.result import SurveyFigures
from bosaet_desktop.ui.theme.theme import GRID, PAGE_SIDE
from bosaet_desktop.ui.where_are_we.baseline_hall import baseline_presentation
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

QUESTIONS, ENTRY, RESULT = "questions", "entry", "result"


class BaselinePage(Page):
    """One survey at a time, in three views; the last one is shown first."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"survey", "survey_question", "survey_form", "survey_mark", "survey_word", "village"}
    )
    states: ClassVar[tuple[str, ...]] = (QUESTIONS, ENTRY, RESULT)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._surveys: tuple[Survey, ...] = ()
        self._number = 0
        self._result: SurveyResult | None = None
        self._choice, self._views = ChoiceField(), SegmentedControl()
        self._empty = EmptyState(
            "comment-quote-outline",
            _("Ask everybody the same few things now, on paper at the door. Ask again in a year,"
              " and you can see what has changed."),
            _("Begin with the proposed questions"),
            self._begin,
        )  # fmt: skip
        self.questions = SurveyQuestions(context.project, self._ask_again, self._delete_survey)
        self.entry = SurveyEntry(self._store, self._delete, read_only=context.project.read_only)
        self.result = SurveyFigures()
        self._scroller = ScrollArea()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._choice.setAccessibleName(_("Survey"))
        self._views.setAccessibleName(_("What is shown"))
        self._views.set_choices(
            [(_("Questions"), QUESTIONS), (_("Enter forms"), ENTRY), (_("Result"), RESULT)]
        )
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, PAGE_SIDE, 0)
        bar.addWidget(self._views)
        bar.addStretch(1)
        bar.addWidget(self._choice)
        for part in (self.questions, self.entry, self.result):
            self._scroller.body.addWidget(part)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for stretch in (self._bar, self._empty, self._scroller):
            column.addWidget(stretch)

    def _connect(self) -> None:
        self._views.chosen.connect(self._show_view)
        self._choice.chosen.connect(self._show_survey)

    def refresh(self) -> None:
        """Show the survey that was shown before, as long as it is there."""
        self._surveys = surveys(self.context.project, SurveyKind.BASELINE)
        known = [each.number for each in self._surveys]
        if self._number not in known:
            self._number = known[-1] if known else 0
        self._empty.setVisible(not known)
        self._bar.setVisible(bool(known))
        self._scroller.setVisible(bool(known))
        self._choice.set_choices([(survey_name(each), each.number) for each in self._surveys])
        self._choice.choose(self._number)
        self._choice.setVisible(len(known) > 1)
        self._result = self._fill() if known else None
        self._show_parts()
        self.header_changed.emit()
        self.hall_updated.emit()

    def _fill(self) -> SurveyResult:
        project, number = self.context.project, self._number
        asked, homes = survey_questions(project, number), villages(project)
        self.questions.show_survey(self._shown, asked)
        typed = {each.number: filled_forms(project, each.number) for each in self._surveys}
        words = counted_words([form for those in typed.values() for form in those])
        forms = typed[number]
        self.entry.show_forms(forms, asked, homes, project_row(project).expected_participants)
        self.entry.form.offer_words([each.text for each in words])
        result = survey_result(forms, asked, {each.id: each.name for each in homes})
        self.result.show_result(result)
        return result

    @property
    def _shown(self) -> Survey:
        return next(each for each in self._surveys if each.number == self._number)

    def _show_view(self, view: object) -> None:
        self.leave()
        self._views.choose(view)
        self._show_parts()
        if view == ENTRY:
            self.entry.form.begin()

    def _show_parts(self) -> None:
        view = self._views.value()
        parts = {QUESTIONS: self.questions, ENTRY: self.entry, RESULT: self.result}
        for name, part in parts.items():
            part.setVisible(name == view)

    def _show_survey(self, number: object) -> None:
        self.leave()
        if isinstance(number, int):
            self._number = number
        self.entry.forget()
        self.refresh()

    def _begin(self) -> None:
        self.leave()
        self._number = begin_survey(self.context.project)
        self.entry.forget()
        self._views.choose(QUESTIONS)
        self.refresh()

    def _delete_survey(self) -> None:
        """Take away the survey shown and tell what went with it."""
        self.leave()
        gone = self._shown
        self.entry.forget()
        delete_survey(self.context.project, gone.number)
        forms = ngettext("{n} form", "{n} forms", gone.forms).format(n=integer(gone.forms))
        told = _("{name} is deleted with its questions and {forms}. Ctrl+Z brings it back.")
        self.context.say(told.format(name=survey_name(gone), forms=forms))

    def _ask_again(self) -> None:
        """Asking again has a page of its own, where the two stand beside each other."""
        self.leave()
        begin_survey(self.context.project, SurveyKind.REPEAT)
        self.context.go_to("after.repeat")

    def _store(self, form: FilledForm) -> None:
        store_survey_form(self.context.project, self._number, form)

    def _delete(self, number: int) -> None:
        delete_survey_form(self.context.project, self._number, number)

    def leave(self) -> None:
        """Store what is half written or half typed."""
        if self._number:
            self.questions.commit()
            self.entry.commit()

    def enter_state(self, name: str) -> None:
        """Show one of `states`, for pictures of the program."""
        if name in self.states:
            self._show_view(name)

    def primary_actions(self) -> Sequence[PageAction]:
        """Return the way to the forms, once there is a survey."""
        if not self._surveys:
            return ()
        enter = partial(self._show_view, ENTRY)
        return (PageAction(_("Enter forms"), "keyboard-outline", enter, primary=True),)

    def papers(self) -> Sequence[Paper]:
        """Return the form, also in large print, and what came back."""
        if not self._surveys:
            return ()
        forms = (
            Paper(_("Form to hand out"), _("survey-form"), partial(self._write_form, large=False)),
            Paper(
                _("Form in large print"),
                _("survey-form-large"),
                partial(self._write_form, large=True),
            ),
        )
        if self._result is None or not self._result.forms:
            return forms
        return (*forms, Paper(_("Result of the survey"), _("survey"), self._write_report))

    def _write_form(self, target: Path, *, large: bool) -> None:
        from bosaet_desktop.core.exchange.survey_export import survey_sheet
        from bosaet_desktop.core.paper.survey_form import survey_form

        self.questions.commit()
        asked = survey_sheet(self.context.project, self._shown, self.questions.words_on_form)
        survey_form(target, asked, large=large)

    def _write_report(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.survey_export import export_survey

        export_survey(self.context.project, target, survey=str(self._number))

    @property
    def shows_for_hall(self) -> bool:
        """Whether enough have answered that nobody can be picked out."""
        return self.presentation() is not None

    def presentation(self) -> Presentation | None:
        """Return the words and then the marks, without villages."""
        if self._result is None:
            return None
        return baseline_presentation(self._result, survey_name(self._shown))
