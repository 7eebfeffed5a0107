"""Asking people about the place: the survey's questions, and the forms that came back."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, Table, delete, func, insert, select, update

from bosaet_desktop.core.analysis.survey_words import PROPOSED_QUESTIONS, PULSE_QUESTIONS
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _, use_language
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.survey import (
    survey,
    survey_form,
    survey_mark,
    survey_question,
    survey_word,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.survey import HIGHEST_FORM, MOST_WORDS, FilledForm, most_questions
from bosaet_desktop.core.terms.mark import DONT_KNOW
from bosaet_desktop.core.terms.survey import HIGHEST_MARK, LOWEST_MARK, SurveyKind
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_NAME, LONGEST_TITLE


def begin_survey(
    project: Project, kind: SurveyKind = SurveyKind.BASELINE, day: date | None = None
) -> int:
    """Begin a survey with the questions of the one before it, and return its number.

    Pulses follow pulses; a baseline and its repeats follow each other. The first one gets the
    proposed questions, in the language of the project.
    """
    with project.change(N_("Begin survey")) as connection:
        number = (connection.scalar(select(func.max(survey.c.number))) or 0) + 1
        former = _former(connection, kind)
        connection.execute(insert(survey).values(number=number, kind=kind.value, held_on=day))
        asked = _questions_of(connection, former) if former else _proposed(connection, kind)
        rows = [{"survey_number": number, "number": at, "wording": words} for at, words in asked]
        if rows:
            connection.execute(insert(survey_question), rows)
    return number


def name_survey(project: Project, survey_number: int, title: str) -> None:
    """Give a survey a title; raises InvalidInput for unfit words."""
    words = wording(title, LONGEST_TITLE)
    with project.change(N_("Name survey")) as connection:
        here = update(survey).where(survey.c.number == survey_number)
        connection.execute(here.values(title=words))


def date_survey(project: Project, survey_number: int, day: date | None) -> None:
    """Say on which day a survey was taken; None takes the date away."""
    with project.change(N_("Choose date of survey")) as connection:
        here = update(survey).where(survey.c.number == survey_number)
        connection.execute(here.values(held_on=day))


def delete_survey(project: Project, survey_number: int) -> None:
    """Take a survey away with its questions and forms."""
    with project.change(N_("Delete survey")) as connection:
        connection.execute(delete(survey).where(survey.c.number == survey_number))


def add_survey_question(project: Project, survey_number: int, text: str) -> None:
    """Ask one more question, last; raises NotAllowed when there are ten, InvalidInput."""
    words = wording(text, LONGEST_LINE, missing=_("A question needs words."))
    with project.change(N_("Add survey question")) as connection:
        asked, limit = _questions_of(connection, survey_number), _limit(connection, survey_number)
        if len(asked) >= limit:
            raise NotAllowed(
                _("A form has room for {limit} questions.").format(limit=limit),
                todo=_("Delete one of them first."),
            )
        number = max((number for number, _words in asked), default=0) + 1
        connection.execute(
            insert(survey_question).values(
                survey_number=survey_number, number=number, wording=words
            )
        )


def word_survey_question(
    project: Project, survey_number: int, question_number: int, text: str
) -> None:
    """Word a question anew; raises InvalidInput for no words or unfit ones."""
    words = wording(text, LONGEST_LINE, missing=_("A question needs words."))
    with project.change(N_("Word survey question")) as connection:
        here = update(survey_question).where(*_question(survey_number, question_number))
        connection.execute(here.values(wording=words))


def move_survey_question(
    project: Project, survey_number: int, question_number: int, before: int | None = None
) -> None:
    """Put a question before another one (None: last), with the marks it was given."""
    with project.change(N_("Move survey question")) as connection:
        asked = _questions_of(connection, survey_number)
        order = [number for number, _words in asked]
        if question_number not in order or question_number == before:
            return
        order.remove(question_number)
        order.insert(order.index(before) if before in order else len(order), question_number)
        _renumber(connection, survey_number, asked, order)


def delete_survey_question(project: Project, survey_number: int, question_number: int) -> None:
    """Take a question away with its marks."""
    with project.change(N_("Delete survey question")) as connection:
        here = delete(survey_question).where(*_question(survey_number, question_number))
        connection.execute(here)


def store_survey_form(project: Project, survey_number: int, form: FilledForm) -> None:
    """Store a form whole, in place of what was stored under its number.

    Raises InvalidInput for unfit words, a mark outside the scale, a number that no form can have,
    and more words than a form has room for.
    """
    words = _fit_words(form)
    _check(form)
    mine = {"survey_number": survey_number, "form_number": form.number}
    with project.change(N_("Enter survey form")) as connection:
        _drop_form(connection, survey_number, form.number)
        about = {"survey_number": survey_number, "number": form.number}
        connection.execute(insert(survey_form).values(**about, village_id=form.village_id))
        _add(connection, survey_word, [{**mine, "place": at, **row} for at, row in words])
        asked = {number for number, _words in _questions_of(connection, survey_number)}
        marks = [
            {**mine, "question_number": number, "value": value}
            for number, value in form.marks.items()
            if number in asked
        ]
        _add(connection, survey_mark, marks)


def delete_survey_form(project: Project, survey_number: int, form_number: int) -> None:
    """Take a form away with its words and marks."""
    with project.change(N_("Delete survey form")) as connection:
        _drop_form(connection, survey_number, form_number)


def _former(connection: Connection, kind: SurveyKind) -> int:
    """Return the number of the last survey that asks the same, 0 where there is none."""
    is_pulse = survey.c.kind == SurveyKind.PULSE
    same = is_pulse if kind is SurveyKind.PULSE else ~is_pulse
    return connection.scalar(select(func.max(survey.c.number)).where(same)) or 0


def _limit(connection: Connection, survey_number: int) -> int:
    kind = connection.scalar(select(survey.c.kind).where(survey.c.number == survey_number))
    return most_questions(SurveyKind(kind or SurveyKind.BASELINE))


def _proposed(connection: Connection, kind: SurveyKind) -> list[tuple[int, str]]:
    proposed = PULSE_QUESTIONS if kind is SurveyKind.PULSE else PROPOSED_QUESTIONS
    spoken = connection.scalar(select(project_table.c.language)) or ""
    with use_language(spoken):
        return [(number, _(words)) for number, words in enumerate(proposed, start=1)]


def _questions_of(connection: Connection, survey_number: int) -> list[tuple[int, str]]:
    c = survey_question.c
    rows = select(c.number, c.wording).where(c.survey_number == survey_number).order_by(c.number)
    return [(row.number, row.wording) for row in connection.execute(rows)]


def _question(survey_number: int, question_number: int) -> tuple[ColumnElement[bool], ...]:
    c = survey_question.c
    return c.survey_number == survey_number, c.number == question_number


def _renumber(
    connection: Connection,
    survey_number: int,
    asked: Sequence[tuple[int, str]],
    order: Sequence[int],
) -> None:
    """Give the numbers there are to the questions in their new order; their marks follow."""
    marks = survey_mark.c
    worded = dict(asked)
    taken = list(zip([number for number, _words in asked], order, strict=True))
    mine = marks.survey_number == survey_number
    rows = [
        row._asdict()
        for row in connection.execute(
            select(marks.survey_number, marks.form_number, marks.question_number, marks.value)
            .where(mine)
        )
    ]  # fmt: skip
    connection.execute(delete(survey_mark).where(mine))
    for number, former in taken:
        here = update(survey_question).where(*_question(survey_number, number))
        connection.execute(here.values(wording=worded[former]))
    now = {former: number for number, former in taken}
    moved = [row | {"question_number": now[row["question_number"]]} for row in rows]
    _add(connection, survey_mark, moved)


def _fit_words(form: FilledForm) -> list[tuple[int, dict[str, str]]]:
    told = [
        {"word": words, "tone": each.tone.value}
        for each in form.words
        if (words := wording(each.text, LONGEST_NAME))
    ]
    if len(told) > MOST_WORDS:
        raise InvalidInput(_("A form has room for {limit} words.").format(limit=MOST_WORDS))
    return list(enumerate(told, start=1))


def _check(form: FilledForm) -> None:
    if not 1 <= form.number <= HIGHEST_FORM:
        raise InvalidInput(_("Forms are numbered from 1 to {limit}.").format(limit=HIGHEST_FORM))
    allowed = (DONT_KNOW, *range(LOWEST_MARK, HIGHEST_MARK + 1))
    if any(value not in allowed for value in form.marks.values()):
        raise InvalidInput(
            _("Marks go from {lowest} to {highest}.").format(
                lowest=LOWEST_MARK, highest=HIGHEST_MARK
            )
        )


def _drop_form(connection: Connection, survey_number: int, form_number: int) -> None:
    c = survey_form.c
    mine = (c.survey_number == survey_number, c.number == form_number)
    connection.execute(delete(survey_form).where(*mine))


def _add(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    if rows:
        connection.execute(insert(table), rows)
