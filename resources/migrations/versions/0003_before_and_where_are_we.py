"""Involvement, stakeholders, segments, assumptions, agreements and surveys, and more facts."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agreement",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    op.create_table(
        "assumption",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("statement", sa.Text(), server_default="", nullable=False),
        sa.Column("raised_by", sa.Text(), server_default="", nullable=False),
        sa.Column("evidence", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.String(length=10), server_default="open", nullable=False),
        sa.Column("consequence", sa.Text(), server_default="", nullable=False),
        sa.Column("changed", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assumption")),
    )
    op.create_table(
        "canvas_answer",
        sa.Column("question", sa.String(length=40), nullable=False),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("question", name=op.f("pk_canvas_answer")),
    )
    op.create_table(
        "expectation",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("party", sa.Text(), server_default="", nullable=False),
        sa.Column("gives", sa.Text(), server_default="", nullable=False),
        sa.Column("does_not_give", sa.Text(), server_default="", nullable=False),
        sa.Column("realistic", sa.Text(), server_default="", nullable=False),
        sa.Column("history", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expectation")),
    )
    op.create_table(
        "frame_answer",
        sa.Column("question", sa.String(length=40), nullable=False),
        sa.Column("wording", sa.Text(), server_default="", nullable=False),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.String(length=10), server_default="open", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("question", name=op.f("pk_frame_answer")),
    )
    op.create_table(
        "handover_note",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_note")),
    )
    op.create_table(
        "message",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
    )
    op.create_table(
        "open_question",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("question", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_by", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_of", sa.Text(), server_default="", nullable=False),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.String(length=10), server_default="open", nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_question")),
    )
    op.create_table(
        "segment",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("description", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment")),
    )
    op.create_table(
        "survey",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_survey")),
    )
    op.create_table(
        "target_group",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("world", sa.Text(), server_default="", nullable=False),
        sa.Column("interests", sa.Text(), server_default="", nullable=False),
        sa.Column("needs", sa.Text(), server_default="", nullable=False),
        sa.Column("concerns", sa.Text(), server_default="", nullable=False),
        sa.Column("influence", sa.Text(), server_default="", nullable=False),
        sa.Column("media", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target_group")),
    )
    op.create_table(
        "age_row",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("table_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("area", sa.Text(), server_default="", nullable=False),
        sa.Column("age", sa.Text(), server_default="", nullable=False),
        sa.Column("moved_in", sa.Integer(), nullable=True),
        sa.Column("moved_out", sa.Integer(), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["fact_table.id"],
            name=op.f("fk_age_row_table_id_fact_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_age_row")),
    )
    with op.batch_alter_table("age_row", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_age_row_table_id"), ["table_id"], unique=False)

    op.create_table(
        "assumption_fact",
        sa.Column("assumption_id", sa.String(length=32), nullable=False),
        sa.Column("table_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["assumption_id"],
            ["assumption.id"],
            name=op.f("fk_assumption_fact_assumption_id_assumption"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["fact_table.id"],
            name=op.f("fk_assumption_fact_table_id_fact_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assumption_id", "table_id", name=op.f("pk_assumption_fact")),
    )
    with op.batch_alter_table("assumption_fact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assumption_fact_table_id"), ["table_id"], unique=False)

    op.create_table(
        "figure_row",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("table_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("label", sa.Text(), server_default="", nullable=False),
        sa.Column("value", sa.Float(), nullable=True),
        sa.Column("unit", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["fact_table.id"],
            name=op.f("fk_figure_row_table_id_fact_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_row")),
    )
    with op.batch_alter_table("figure_row", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_figure_row_table_id"), ["table_id"], unique=False)

    op.create_table(
        "flow_row",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("table_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("area", sa.Text(), server_default="", nullable=False),
        sa.Column("other", sa.Text(), server_default="", nullable=False),
        sa.Column("moved_in", sa.Integer(), nullable=True),
        sa.Column("moved_out", sa.Integer(), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["fact_table.id"],
            name=op.f("fk_flow_row_table_id_fact_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flow_row")),
    )
    with op.batch_alter_table("flow_row", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_flow_row_table_id"), ["table_id"], unique=False)

    op.create_table(
        "hope",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("expectation_id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.String(length=10), server_default="open", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["expectation_id"],
            ["expectation.id"],
            name=op.f("fk_hope_expectation_id_expectation"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hope")),
    )
    with op.batch_alter_table("hope", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_hope_expectation_id"), ["expectation_id"], unique=False
        )

    op.create_table(
        "persona",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("segment_id", sa.String(length=32), nullable=True),
        sa.Column("life_situation", sa.Text(), server_default="", nullable=False),
        sa.Column("interests", sa.Text(), server_default="", nullable=False),
        sa.Column("worthwhile", sa.Text(), server_default="", nullable=False),
        sa.Column("media", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["segment_id"],
            ["segment.id"],
            name=op.f("fk_persona_segment_id_segment"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_persona")),
    )
    op.create_table(
        "population_row",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("table_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("area", sa.Text(), server_default="", nullable=False),
        sa.Column("period", sa.Text(), server_default="", nullable=False),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["fact_table.id"],
            name=op.f("fk_population_row_table_id_fact_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_population_row")),
    )
    with op.batch_alter_table("population_row", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_population_row_table_id"), ["table_id"], unique=False)

    op.create_table(
        "potential",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("village_id", sa.String(length=32), nullable=True),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["village_id"],
            ["village.id"],
            name=op.f("fk_potential_village_id_village"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_potential")),
    )
    op.create_table(
        "segment_fact",
        sa.Column("segment_id", sa.String(length=32), nullable=False),
        sa.Column("table_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["segment_id"],
            ["segment.id"],
            name=op.f("fk_segment_fact_segment_id_segment"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["fact_table.id"],
            name=op.f("fk_segment_fact_table_id_fact_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("segment_id", "table_id", name=op.f("pk_segment_fact")),
    )
    with op.batch_alter_table("segment_fact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_segment_fact_table_id"), ["table_id"], unique=False)

    op.create_table(
        "segment_statement",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("segment_id", sa.String(length=32), nullable=False),
        sa.Column("side", sa.String(length=16), nullable=False),
        sa.Column("label", sa.Text(), server_default="", nullable=False),
        sa.Column("percent", sa.Float(), nullable=True),
        sa.Column("base", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["segment_id"],
            ["segment.id"],
            name=op.f("fk_segment_statement_segment_id_segment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment_statement")),
    )
    with op.batch_alter_table("segment_statement", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_segment_statement_segment_id"), ["segment_id"], unique=False
        )

    op.create_table(
        "survey_form",
        sa.Column("survey_number", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("village_id", sa.String(length=32), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["survey_number"],
            ["survey.number"],
            name=op.f("fk_survey_form_survey_number_survey"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["village_id"],
            ["village.id"],
            name=op.f("fk_survey_form_village_id_village"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("survey_number", "number", name=op.f("pk_survey_form")),
    )
    op.create_table(
        "survey_question",
        sa.Column("survey_number", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("wording", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["survey_number"],
            ["survey.number"],
            name=op.f("fk_survey_question_survey_number_survey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("survey_number", "number", name=op.f("pk_survey_question")),
    )
    op.create_table(
        "target_group_message",
        sa.Column("target_group_id", sa.String(length=32), nullable=False),
        sa.Column("message_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"],
            ["message.id"],
            name=op.f("fk_target_group_message_message_id_message"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["target_group_id"],
            ["target_group.id"],
            name=op.f("fk_target_group_message_target_group_id_target_group"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "target_group_id", "message_id", name=op.f("pk_target_group_message")
        ),
    )
    with op.batch_alter_table("target_group_message", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_target_group_message_message_id"), ["message_id"], unique=False
        )

    op.create_table(
        "activity",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("description", sa.Text(), server_default="", nullable=False),
        sa.Column("purpose", sa.Text(), server_default="", nullable=False),
        sa.Column("phase", sa.String(length=8), server_default="before", nullable=False),
        sa.Column("style", sa.String(length=8), nullable=True),
        sa.Column("level_now", sa.Integer(), nullable=True),
        sa.Column("level_intended", sa.Integer(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("time_words", sa.Text(), server_default="", nullable=False),
        sa.Column("resources", sa.Text(), server_default="", nullable=False),
        sa.Column("hours", sa.Float(), nullable=True),
        sa.Column("cost", sa.Integer(), nullable=True),
        sa.Column("partners", sa.Text(), server_default="", nullable=False),
        sa.Column("anchor_id", sa.String(length=32), nullable=True),
        sa.Column("concrete", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("done", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("content_owner", sa.Text(), server_default="", nullable=False),
        sa.Column("trouble_deed", sa.Text(), server_default="", nullable=False),
        sa.Column("trouble_when", sa.Text(), server_default="", nullable=False),
        sa.Column("trouble_call", sa.Text(), server_default="", nullable=False),
        sa.Column("trouble_telling", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["anchor_id"],
            ["person.id"],
            name=op.f("fk_activity_anchor_id_person"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity")),
    )
    op.create_table(
        "attendance",
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("workshop_number", sa.Integer(), nullable=False),
        sa.Column("came", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_attendance_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["workshop_number"],
            ["workshop.number"],
            name=op.f("fk_attendance_workshop_number_workshop"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "workshop_number", name=op.f("pk_attendance")),
    )
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_attendance_workshop_number"), ["workshop_number"], unique=False
        )

    op.create_table(
        "initiative_fact",
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("table_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_initiative_fact_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["fact_table.id"],
            name=op.f("fk_initiative_fact_table_id_fact_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", "table_id", name=op.f("pk_initiative_fact")),
    )
    with op.batch_alter_table("initiative_fact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_initiative_fact_table_id"), ["table_id"], unique=False)

    op.create_table(
        "segment_initiative",
        sa.Column("segment_id", sa.String(length=32), nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_segment_initiative_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["segment_id"],
            ["segment.id"],
            name=op.f("fk_segment_initiative_segment_id_segment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("segment_id", "initiative_id", name=op.f("pk_segment_initiative")),
    )
    with op.batch_alter_table("segment_initiative", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_segment_initiative_initiative_id"), ["initiative_id"], unique=False
        )

    op.create_table(
        "stakeholder",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("stake", sa.String(length=12), server_default="external", nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("interest", sa.Text(), server_default="", nullable=False),
        sa.Column("contribution", sa.Text(), server_default="", nullable=False),
        sa.Column("level_now", sa.Integer(), nullable=True),
        sa.Column("level_intended", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(length=12), server_default="not_asked", nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_stakeholder_person_id_person"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stakeholder")),
    )
    op.create_table(
        "survey_mark",
        sa.Column("survey_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("form_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("question_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["survey_number", "form_number"],
            ["survey_form.survey_number", "survey_form.number"],
            name=op.f("fk_survey_mark_survey_number_form_number_survey_form"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["survey_number", "question_number"],
            ["survey_question.survey_number", "survey_question.number"],
            name=op.f("fk_survey_mark_survey_number_question_number_survey_question"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "survey_number", "form_number", "question_number", name=op.f("pk_survey_mark")
        ),
        info={"announced": "value"},
    )
    op.create_table(
        "survey_word",
        sa.Column("survey_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("form_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("word", sa.Text(), server_default="", nullable=False),
        sa.Column("tone", sa.String(length=8), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["survey_number", "form_number"],
            ["survey_form.survey_number", "survey_form.number"],
            name=op.f("fk_survey_word_survey_number_form_number_survey_form"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "survey_number", "form_number", "place", name=op.f("pk_survey_word")
        ),
    )
    op.create_table(
        "activity_group",
        sa.Column("activity_id", sa.String(length=32), nullable=False),
        sa.Column("target_group_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"],
            ["activity.id"],
            name=op.f("fk_activity_group_activity_id_activity"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["target_group_id"],
            ["target_group.id"],
            name=op.f("fk_activity_group_target_group_id_target_group"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("activity_id", "target_group_id", name=op.f("pk_activity_group")),
    )
    with op.batch_alter_table("activity_group", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_activity_group_target_group_id"), ["target_group_id"], unique=False
        )

    op.create_table(
        "activity_message",
        sa.Column("activity_id", sa.String(length=32), nullable=False),
        sa.Column("message_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"],
            ["activity.id"],
            name=op.f("fk_activity_message_activity_id_activity"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["message_id"],
            ["message.id"],
            name=op.f("fk_activity_message_message_id_message"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("activity_id", "message_id", name=op.f("pk_activity_message")),
    )
    with op.batch_alter_table("activity_message", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_activity_message_message_id"), ["message_id"], unique=False
        )

    with op.batch_alter_table("initiative", schema=None) as batch_op:
        batch_op.add_column(sa.Column("level_now", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("level_intended", sa.Integer(), nullable=True))

    with op.batch_alter_table("fact_table", schema=None) as batch_op:
        batch_op.add_column(sa.Column("note", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(
            sa.Column("kind", sa.String(length=12), server_default="migration", nullable=False)
        )
        batch_op.add_column(
            sa.Column("own_calculation", sa.Boolean(), server_default="0", nullable=False)
        )
