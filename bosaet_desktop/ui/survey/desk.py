"""The questions and the entry of one survey, side by side with the project they are stored in."""

from collections.abc import Callable

from bosaet_desktop.core.analysis.survey import counted_words
from bosaet_desktop.core.analysis.survey_words import survey_name
from bosaet_desktop.core.commands.survey import (
    delete_survey,
    delete_survey_form,
    store_survey_form,
)
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.survey import filled_forms, survey_questions, surveys
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.survey import FilledForm, KnownWord, Survey
from bosaet_desktop.core.terms.survey import SurveyKind
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.survey.entry import SurveyEntry
from bosaet_desktop.ui.survey.questions import SurveyQuestions


class SurveyDesk:
    """Holds the two widgets for a page to lay out; `show_survey` says which survey they are about.

    What is half typed belongs to the survey shown before: `leave` stores it there.
    """

    def __init__(self, context: PageContext, ask_again: Callable[[], object]) -> None:
        self._context, self._project = context, context.project
        self._number, self._shown = 0, Survey(0)
        self.questions = SurveyQuestions(context.project, ask_again, self._delete_survey)
        self.entry = SurveyEntry(self._store, self._delete, read_only=context.project.read_only)

    def show_survey(self, survey: Survey) -> None:
        """Show what is stored of a survey; another one makes the form in hand go."""
        if self._number and self._number != survey.number:
            self.leave()
            self.entry.forget()
        self._number, self._shown = survey.number, survey
        project = self._project
        asked = survey_questions(project, survey.number)
        self.questions.show_survey(survey, asked)
        forms = filled_forms(project, survey.number)
        is_pulse = survey.kind is SurveyKind.PULSE
        self.entry.form.ask_for_words(not is_pulse)
        homes = () if is_pulse else villages(project)
        self.entry.show_forms(forms, asked, homes, self._expected(survey))
        self.entry.form.offer_words([each.text for each in self._known_words()])

    def _expected(self, survey: Survey) -> int:
        """Return how many forms are likely: as many as last time for a pulse."""
        if survey.kind is not SurveyKind.PULSE:
            return project_row(self._project).expected_participants
        former = [each.forms for each in surveys(self._project, SurveyKind.PULSE)
                  if each.number < survey.number]  # fmt: skip
        return max(former[-1] if former else 0, survey.forms)

    def leave(self) -> None:
        """Store what is half written or half typed."""
        if self._number:
            self.questions.commit()
            self.entry.commit()

    def _delete_survey(self) -> None:
        """Take away the survey shown and tell what went with it."""
        self.leave()
        gone, self._number = self._shown, 0
        self.entry.forget()
        delete_survey(self._project, gone.number)
        told = _("{name} is deleted with its questions and {forms}. Ctrl+Z brings it back.")
        forms = ngettext("{n} form", "{n} forms", gone.forms).format(n=integer(gone.forms))
        self._context.say(told.format(name=survey_name(gone), forms=forms))

    def _known_words(self) -> tuple[KnownWord, ...]:
        typed = [filled_forms(self._project, each.number) for each in surveys(self._project)]
        return counted_words([form for those in typed for form in those])

    def _store(self, form: FilledForm) -> None:
        store_survey_form(self._project, self._number, form)

    def _delete(self, number: int) -> None:
        delete_survey_form(self._project, self._number, number)
