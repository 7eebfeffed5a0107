"""Meetings with a running order, dots, plans with steps, outcomes, cooperation and the report."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "cooperation_answer",
        sa.Column("question", sa.String(length=40), nullable=False),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("question", name=op.f("pk_cooperation_answer")),
    )
    op.create_table(
        "dot_round",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("dots_each", sa.Integer(), nullable=True),
        sa.Column("shortlist", sa.Integer(), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_dot_round")),
    )
    op.create_table(
        "meeting",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("starts_at", sa.Integer(), nullable=True),
        sa.Column("place", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_table(
        "photo",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("part", sa.String(length=20), nullable=False),
        sa.Column("caption", sa.Text(), server_default="", nullable=False),
        sa.Column("credit", sa.Text(), server_default="", nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo")),
    )
    op.create_table(
        "report_part",
        sa.Column("part", sa.String(length=20), nullable=False),
        sa.Column("chosen", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("part", name=op.f("pk_report_part")),
    )
    op.create_table(
        "stage",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_stage")),
    )
    op.create_table(
        "tag",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tag")),
    )
    op.create_table(
        "dot_sheet",
        sa.Column("round_number", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("village_id", sa.String(length=32), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["round_number"],
            ["dot_round.number"],
            name=op.f("fk_dot_sheet_round_number_dot_round"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["village_id"],
            ["village.id"],
            name=op.f("fk_dot_sheet_village_id_village"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("round_number", "number", name=op.f("pk_dot_sheet")),
    )
    op.create_table(
        "commitment",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("party", sa.Text(), server_default="", nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=True),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=8), server_default="open", nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_commitment_initiative_id_initiative"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_commitment_person_id_person"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment")),
    )
    op.create_table(
        "dot_candidate",
        sa.Column("round_number", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_dot_candidate_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["round_number"],
            ["dot_round.number"],
            name=op.f("fk_dot_candidate_round_number_dot_round"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("round_number", "initiative_id", name=op.f("pk_dot_candidate")),
    )
    op.create_index(
        op.f("ix_dot_candidate_initiative_id"), "dot_candidate", ["initiative_id"], unique=False
    )
    op.create_table(
        "dot_mark",
        sa.Column("round_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sheet_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("dots", sa.Integer(), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_dot_mark_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["round_number", "sheet_number"],
            ["dot_sheet.round_number", "dot_sheet.number"],
            name=op.f("fk_dot_mark_round_number_sheet_number_dot_sheet"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "round_number", "sheet_number", "initiative_id", name=op.f("pk_dot_mark")
        ),
    )
    op.create_index(op.f("ix_dot_mark_initiative_id"), "dot_mark", ["initiative_id"], unique=False)
    op.create_table(
        "initiative_tag",
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("tag_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_initiative_tag_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tag.id"], name=op.f("fk_initiative_tag_tag_id_tag"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("initiative_id", "tag_id", name=op.f("pk_initiative_tag")),
    )
    op.create_index(op.f("ix_initiative_tag_tag_id"), "initiative_tag", ["tag_id"], unique=False)
    op.create_table(
        "lesson",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=True),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_lesson_initiative_id_initiative"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lesson")),
    )
    op.create_table(
        "outcome",
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("completed_on", sa.Date(), nullable=True),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("good_example", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_outcome_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", name=op.f("pk_outcome")),
    )
    op.create_table(
        "plan_group",
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("target_group_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_plan_group_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["target_group_id"],
            ["target_group.id"],
            name=op.f("fk_plan_group_target_group_id_target_group"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", "target_group_id", name=op.f("pk_plan_group")),
    )
    op.create_index(
        op.f("ix_plan_group_target_group_id"), "plan_group", ["target_group_id"], unique=False
    )
    op.create_table(
        "plan_message",
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("message_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_plan_message_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["message_id"],
            ["message.id"],
            name=op.f("fk_plan_message_message_id_message"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", "message_id", name=op.f("pk_plan_message")),
    )
    op.create_index(
        op.f("ix_plan_message_message_id"), "plan_message", ["message_id"], unique=False
    )
    op.create_table(
        "plan_resource",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("hours", sa.Float(), nullable=True),
        sa.Column("cost", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("secured", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_plan_resource_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_resource")),
    )
    op.create_index(
        op.f("ix_plan_resource_initiative_id"), "plan_resource", ["initiative_id"], unique=False
    )
    op.create_table(
        "plan_step",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("responsible_id", sa.String(length=32), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_plan_step_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"],
            ["person.id"],
            name=op.f("fk_plan_step_responsible_id_person"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_step")),
    )
    op.create_index(
        op.f("ix_plan_step_initiative_id"), "plan_step", ["initiative_id"], unique=False
    )
    op.create_table(
        "quote",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("said_by", sa.Text(), server_default="", nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_quote_initiative_id_initiative"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote")),
    )
    op.create_table(
        "role_change",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=8), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=True),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_role_change_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_role_change_person_id_person"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_change")),
    )
    op.create_index(
        op.f("ix_role_change_initiative_id"), "role_change", ["initiative_id"], unique=False
    )
    op.create_table(
        "working_group",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("purpose", sa.Text(), server_default="", nullable=False),
        sa.Column("meets", sa.Text(), server_default="", nullable=False),
        sa.Column("lead_id", sa.String(length=32), nullable=True),
        sa.Column("initiative_id", sa.String(length=32), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("starts_at", sa.Integer(), nullable=True),
        sa.Column("place", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_working_group_initiative_id_initiative"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"],
            ["person.id"],
            name=op.f("fk_working_group_lead_id_person"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_working_group")),
    )
    op.create_table(
        "agenda_item",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("workshop_number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("minutes", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lead", sa.Text(), server_default="", nullable=False),
        sa.Column("materials", sa.Text(), server_default="", nullable=False),
        sa.Column("page", sa.Text(), server_default="", nullable=False),
        sa.Column("shows_hall", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("paper", sa.Text(), server_default="", nullable=False),
        sa.Column("say", sa.Text(), server_default="", nullable=False),
        sa.Column("added_minutes", sa.Integer(), server_default="0", nullable=False),
        sa.Column("left_out", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_number"],
            ["workshop.number"],
            name=op.f("fk_agenda_item_workshop_number_workshop"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
    )
    op.create_index(
        op.f("ix_agenda_item_workshop_number"), "agenda_item", ["workshop_number"], unique=False
    )
    op.create_table(
        "agenda_run",
        sa.Column("workshop_number", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("paused_at", sa.DateTime(), nullable=True),
        sa.Column("paused_seconds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_number"],
            ["workshop.number"],
            name=op.f("fk_agenda_run_workshop_number_workshop"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workshop_number", name=op.f("pk_agenda_run")),
    )
    op.create_table(
        "backing_count",
        sa.Column("check_in_id", sa.String(length=32), nullable=False),
        sa.Column("value", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("people", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["check_in_id"],
            ["check_in.id"],
            name=op.f("fk_backing_count_check_in_id_check_in"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("check_in_id", "value", name=op.f("pk_backing_count")),
    )
    op.create_table(
        "group_member",
        sa.Column("group_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"],
            ["working_group.id"],
            name=op.f("fk_group_member_group_id_working_group"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_group_member_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("group_id", "person_id", name=op.f("pk_group_member")),
    )
    op.create_index(op.f("ix_group_member_person_id"), "group_member", ["person_id"], unique=False)
    op.create_table(
        "news",
        sa.Column("workshop_number", sa.Integer(), nullable=False),
        sa.Column("decided", sa.Text(), server_default="", nullable=False),
        sa.Column("lacking", sa.Text(), server_default="", nullable=False),
        sa.Column("join_in", sa.Text(), server_default="", nullable=False),
        sa.Column("next_time", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_number"],
            ["workshop.number"],
            name=op.f("fk_news_workshop_number_workshop"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workshop_number", name=op.f("pk_news")),
    )
    op.create_table(
        "refused_pair",
        sa.Column("first_id", sa.String(length=32), nullable=False),
        sa.Column("second_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["first_id"],
            ["idea.id"],
            name=op.f("fk_refused_pair_first_id_idea"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["second_id"],
            ["idea.id"],
            name=op.f("fk_refused_pair_second_id_idea"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("first_id", "second_id", name=op.f("pk_refused_pair")),
    )
    op.create_index(op.f("ix_refused_pair_second_id"), "refused_pair", ["second_id"], unique=False)
    op.create_table(
        "minute_note",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("workshop_number", sa.Integer(), nullable=False),
        sa.Column("agenda_item_id", sa.String(length=32), nullable=True),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["agenda_item_id"],
            ["agenda_item.id"],
            name=op.f("fk_minute_note_agenda_item_id_agenda_item"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["workshop_number"],
            ["workshop.number"],
            name=op.f("fk_minute_note_workshop_number_workshop"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minute_note")),
    )
    op.create_index(
        op.f("ix_minute_note_workshop_number"), "minute_note", ["workshop_number"], unique=False
    )
    for name, columns in _ADDED.items():
        for column in columns:
            op.add_column(name, column, inline_references=True)


_ADDED = {
    "attention_point": (
        sa.Column("wording", sa.Text(), server_default="", nullable=False),
        sa.Column("theme", sa.Text(), server_default="", nullable=False),
    ),
    "idea": (
        sa.Column(
            "duplicate_of_id",
            sa.String(length=32),
            sa.ForeignKey("idea.id", name="fk_idea_duplicate_of_id_idea", ondelete="SET NULL"),
            nullable=True,
        ),
        sa.Column("table_number", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
    ),
    "initiative": (sa.Column("influence", sa.String(length=8), nullable=True),),
    "workshop": (
        sa.Column("starts_at", sa.Integer(), nullable=True),
        sa.Column("ends_at", sa.Integer(), nullable=True),
        sa.Column(
            "chair_id",
            sa.String(length=32),
            sa.ForeignKey("person.id", name="fk_workshop_chair_id_person", ondelete="SET NULL"),
            nullable=True,
        ),
        sa.Column(
            "typist_id",
            sa.String(length=32),
            sa.ForeignKey("person.id", name="fk_workshop_typist_id_person", ondelete="SET NULL"),
            nullable=True,
        ),
        sa.Column(
            "keeper_id",
            sa.String(length=32),
            sa.ForeignKey("person.id", name="fk_workshop_keeper_id_person", ondelete="SET NULL"),
            nullable=True,
        ),
    ),
    "survey": (sa.Column("kind", sa.String(length=10), server_default="baseline", nullable=False),),
    "check_in": (sa.Column("obstacle", sa.Text(), server_default="", nullable=False),),
    "action_plan": (
        sa.Column(
            "stage_number",
            sa.Integer(),
            sa.ForeignKey(
                "stage.number", name="fk_action_plan_stage_number_stage", ondelete="SET NULL"
            ),
            nullable=True,
        ),
        sa.Column("trouble_deed", sa.Text(), server_default="", nullable=False),
        sa.Column("trouble_when", sa.Text(), server_default="", nullable=False),
        sa.Column("trouble_call", sa.Text(), server_default="", nullable=False),
        sa.Column("trouble_telling", sa.Text(), server_default="", nullable=False),
    ),
}
