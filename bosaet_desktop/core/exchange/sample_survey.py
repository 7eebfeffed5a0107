"""What the sample's forms say of the place, into the tables of a new project."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, insert

from bosaet_desktop.core.model.survey import (
    survey,
    survey_form,
    survey_mark,
    survey_question,
    survey_word,
)
from bosaet_desktop.core.terms.survey import SurveyKind, Tone

# Any: the sample is our own JSON, whose shape tests/core/test_sample_content.py holds.
Content: TypeAlias = Mapping[str, Any]

_TONES = {"+": Tone.POSITIVE, "0": Tone.NEUTRAL, "-": Tone.NEGATIVE}


def add_survey(
    connection: Connection, told: Content, villages: Sequence[str], number: int = 1
) -> None:
    """Write a survey; words and villages are places in their lists, a mark of 0 is a blank."""
    mine = {"survey_number": number}
    row = {"number": number, "title": "", "held_on": date.fromisoformat(told["held_on"])}
    kind = told.get("kind", SurveyKind.BASELINE.value)
    connection.execute(insert(survey).values(**row, kind=kind))
    questions = [
        {**mine, "number": asked, "wording": words}
        for asked, words in enumerate(told["questions"], start=1)
    ]
    connection.execute(insert(survey_question), questions)
    forms, words, marks = list[Content](), list[Content](), list[Content]()
    for form_number, each in enumerate(told["forms"], start=1):
        home = None if each["village"] is None else villages[each["village"]]
        forms.append({**mine, "number": form_number, "village_id": home})
        form = {**mine, "form_number": form_number}
        words += [
            {**form, "place": place, "word": told["words"][at], "tone": _TONES[tone].value}
            for place, (at, tone) in enumerate(each["words"], start=1)
        ]
        marks += [
            {**form, "question_number": asked, "value": value}
            for asked, value in enumerate(each["marks"], start=1)
            if value
        ]
    for table, rows in ((survey_form, forms), (survey_word, words), (survey_mark, marks)):
        if rows:
            connection.execute(insert(table), rows)
