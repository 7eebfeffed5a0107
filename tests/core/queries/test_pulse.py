"""The temperature over time: by the words of the questions, dated, and none of few on the wall."""

from datetime import date

import pytest

from bosaet_desktop.core.commands.survey import (
    add_survey_question,
    begin_survey,
    date_survey,
    store_survey_form,
)
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.pulse import nameless_pulse_trends, pulse_trends
from bosaet_desktop.core.queries.survey import survey_questions, surveys_to_compare
from bosaet_desktop.core.rows.survey import FilledForm
from bosaet_desktop.core.terms.survey import SurveyKind

FIRST, SECOND = date(2026, 3, 1), date(2026, 5, 1)


def pulse(project: Project, day: date | None, *marks: int) -> int:
    number = begin_survey(project, SurveyKind.PULSE, day)
    for at, mark in enumerate(marks, start=1):
        store_survey_form(project, number, FilledForm(at, marks={1: mark}))
    return number


def test_a_pulse_asks_at_most_three_questions_and_is_no_repeat(project: Project) -> None:
    begin_survey(project)
    number = pulse(project, FIRST)
    assert len(survey_questions(project, number)) == 3
    with pytest.raises(NotAllowed):
        add_survey_question(project, number, "One more")
    assert [each.kind for each in surveys_to_compare(project)] == [SurveyKind.BASELINE]
    again = begin_survey(project, SurveyKind.REPEAT)
    assert survey_questions(project, again) == survey_questions(project, 1)


def test_the_line_follows_the_days_and_not_the_numbers(project: Project) -> None:
    pulse(project, SECOND, 2, 4)
    pulse(project, FIRST, 5)
    trend = pulse_trends(project)[0]
    assert [(each.day, each.mean, each.n) for each in trend.points] == [
        (FIRST, 5.0, 1),
        (SECOND, 3.0, 2),
    ]


def test_a_pulse_without_a_day_is_not_drawn(project: Project) -> None:
    number = pulse(project, None, 3)
    assert not pulse_trends(project)
    date_survey(project, number, FIRST)
    assert len(pulse_trends(project)) == 3


def test_the_wall_shows_no_mean_of_fewer_than_five(project: Project) -> None:
    pulse(project, FIRST, 1, 2, 3, 4)
    pulse(project, SECOND, 1, 2, 3, 4, 5)
    points = nameless_pulse_trends(project)[0].points
    assert [(each.mean, each.n) for each in points] == [(None, 0), (3.0, 5)]
