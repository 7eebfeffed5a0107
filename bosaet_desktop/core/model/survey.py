"""The engagement survey, taken as a baseline and again later: forms with words and marks."""

from sqlalchemy import Column, Date, ForeignKey, ForeignKeyConstraint, Integer, String, Table

from bosaet_desktop.core.model.base import link, metadata, stamps, words

survey = Table(
    "survey",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    words("title"),
    Column("kind", String(10), nullable=False, default="baseline", server_default="baseline"),
    Column("held_on", Date),
    *stamps(),
)

survey_question = Table(
    "survey_question",
    metadata,
    Column("survey_number", ForeignKey("survey.number", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    words("wording"),
    *stamps(),
)

survey_form = Table(
    "survey_form",
    metadata,
    Column("survey_number", ForeignKey("survey.number", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    link("village_id", "village"),
    *stamps(),
)

survey_mark = Table(
    "survey_mark",
    metadata,
    Column("survey_number", Integer, primary_key=True, autoincrement=False),
    Column("form_number", Integer, primary_key=True, autoincrement=False),
    Column("question_number", Integer, primary_key=True, autoincrement=False),
    Column("value", Integer, nullable=False),
    *stamps(),
    ForeignKeyConstraint(
        ["survey_number", "form_number"],
        ["survey_form.survey_number", "survey_form.number"],
        ondelete="CASCADE",
    ),
    ForeignKeyConstraint(
        ["survey_number", "question_number"],
        ["survey_question.survey_number", "survey_question.number"],
        ondelete="CASCADE",
    ),
    info={"announced": "value"},
)

survey_word = Table(
    "survey_word",
    metadata,
    Column("survey_number", Integer, primary_key=True, autoincrement=False),
    Column("form_number", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    words("word"),
    Column("tone", String(8), nullable=False),
    *stamps(),
    ForeignKeyConstraint(
        ["survey_number", "form_number"],
        ["survey_form.survey_number", "survey_form.number"],
        ondelete="CASCADE",
    ),
)
