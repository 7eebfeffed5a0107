"""The surveys of the place: their questions and the forms that came back."""

from collections import defaultdict

from sqlalchemy import func, select

from bosaet_desktop.core.analysis.survey import survey_result
from bosaet_desktop.core.analysis.survey_comparison import compare_surveys
from bosaet_desktop.core.analysis.survey_words import survey_name
from bosaet_desktop.core.model.survey import (
    survey,
    survey_form,
    survey_mark,
    survey_question,
    survey_word,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.survey import (
    FilledForm,
    Survey,
    SurveyQuestion,
    SurveyResult,
    ToldWord,
)
from bosaet_desktop.core.rows.survey_comparison import SurveyComparison
from bosaet_desktop.core.terms.survey import SurveyKind, Tone


def surveys(project: Project, *kinds: SurveyKind) -> tuple[Survey, ...]:
    """Return the surveys of these kinds, of all without any, with how many forms each has."""
    c = survey.c
    forms = select(func.count()).where(survey_form.c.survey_number == c.number).scalar_subquery()
    rows = project.fetch(
        select(c.number, c.title, c.held_on, forms.label("forms"), c.kind)
        .where(c.kind.in_(kinds or tuple(SurveyKind)))
        .order_by(c.number)
    )
    return tuple(
        Survey(row.number, row.title, row.held_on, row.forms, SurveyKind(row.kind)) for row in rows
    )


def surveys_to_compare(project: Project) -> tuple[Survey, ...]:
    """Return the surveys that ask the same, in the order they were taken; pulses are shorter."""
    return surveys(project, SurveyKind.BASELINE, SurveyKind.REPEAT)


def compared_surveys(project: Project, before: int, after: int) -> SurveyComparison:
    """Return two surveys, named by their numbers, beside each other; one may be yet to come."""
    named = {each.number: survey_name(each) for each in surveys(project)}
    coming = survey_name(Survey(after, kind=SurveyKind.REPEAT))
    return compare_surveys(
        (named.get(before, survey_name(Survey(before))), named.get(after, coming)),
        (filled_forms(project, before), filled_forms(project, after)),
        (survey_questions(project, before), survey_questions(project, after)),
    )


def survey_questions(project: Project, survey_number: int) -> tuple[SurveyQuestion, ...]:
    """Return the questions in the order of the form."""
    c = survey_question.c
    rows = project.fetch(
        select(c.number, c.wording).where(c.survey_number == survey_number).order_by(c.number)
    )
    return tuple(SurveyQuestion(*row) for row in rows)


def filled_forms(project: Project, survey_number: int) -> tuple[FilledForm, ...]:
    """Return the forms that were typed, by number."""
    words: defaultdict[int, list[ToldWord]] = defaultdict(list)
    w, m, f = survey_word.c, survey_mark.c, survey_form.c
    for row in project.fetch(
        select(w.form_number, w.word, w.tone)
        .where(w.survey_number == survey_number)
        .order_by(w.form_number, w.place)
    ):
        words[row.form_number].append(ToldWord(row.word, Tone(row.tone)))
    marks: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for row in project.fetch(
        select(m.form_number, m.question_number, m.value).where(m.survey_number == survey_number)
    ):
        marks[row.form_number][row.question_number] = row.value
    rows = project.fetch(
        select(f.number, f.village_id).where(f.survey_number == survey_number).order_by(f.number)
    )
    return tuple(
        FilledForm(row.number, row.village_id, tuple(words[row.number]), marks[row.number])
        for row in rows
    )


def result_of_survey(project: Project, survey_number: int) -> SurveyResult:
    """Return the figures of a survey, with those of the villages where enough answered."""
    return survey_result(
        filled_forms(project, survey_number),
        survey_questions(project, survey_number),
        {each.id: each.name for each in villages(project)},
    )
