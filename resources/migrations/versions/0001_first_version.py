"""Every table of the first version."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "author",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_author")),
        sa.UniqueConstraint("key", name=op.f("uq_author_key")),
        info={"undo": False},
    )
    op.create_table(
        "category",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_category")),
        sa.UniqueConstraint("name", name=op.f("uq_category_name")),
    )
    op.create_table(
        "correction",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("round_number", sa.Integer(), nullable=False),
        sa.Column("sheet_number", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("question_number", sa.Integer(), nullable=False),
        sa.Column("old_value", sa.Integer(), nullable=False),
        sa.Column("new_value", sa.Integer(), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
        info={"undo": False},
    )
    op.create_table(
        "fact_table",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("first_year", sa.Integer(), nullable=True),
        sa.Column("last_year", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("covers_all", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact_table")),
    )
    op.create_table(
        "scoring_round",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("mode", sa.String(length=8), server_default="person", nullable=False),
        sa.Column("lowest", sa.Integer(), server_default="1", nullable=False),
        sa.Column("highest", sa.Integer(), server_default="5", nullable=False),
        sa.Column("lowest_wording", sa.Text(), server_default="", nullable=False),
        sa.Column("highest_wording", sa.Text(), server_default="", nullable=False),
        sa.Column("dont_know_box", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("blank_rows", sa.Integer(), server_default="2", nullable=False),
        sa.Column("tie_rule", sa.Text(), server_default="", nullable=False),
        sa.Column("cut", sa.Integer(), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_scoring_round")),
    )
    op.create_table(
        "tombstone",
        sa.Column("subject", sa.String(length=40), nullable=False),
        sa.Column("row_key", sa.Text(), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("subject", "row_key", name=op.f("pk_tombstone")),
        info={"undo": False},
    )
    op.create_table(
        "village",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("colour", sa.Integer(), server_default="0", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("strengths", sa.Text(), server_default="", nullable=False),
        sa.Column("challenges", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_village")),
        sa.UniqueConstraint("name", name=op.f("uq_village_name")),
    )
    op.create_table(
        "workshop",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("place", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_workshop")),
    )
    op.create_table(
        "decision",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("round_number", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["round_number"],
            ["scoring_round.number"],
            name=op.f("fk_decision_round_number_scoring_round"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    op.create_table(
        "idea_cluster",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("category_id", sa.String(length=32), nullable=True),
        sa.Column("village_id", sa.String(length=32), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"],
            ["category.id"],
            name=op.f("fk_idea_cluster_category_id_category"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["village_id"],
            ["village.id"],
            name=op.f("fk_idea_cluster_village_id_village"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_idea_cluster")),
    )
    op.create_table(
        "initiative",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("description", sa.Text(), server_default="", nullable=False),
        sa.Column("category_id", sa.String(length=32), nullable=True),
        sa.Column("status", sa.String(length=12), server_default="proposed", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"],
            ["category.id"],
            name=op.f("fk_initiative_category_id_category"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_initiative")),
    )
    op.create_table(
        "migration_row",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("table_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("area", sa.Text(), server_default="", nullable=False),
        sa.Column("moved_in", sa.Integer(), nullable=True),
        sa.Column("moved_out", sa.Integer(), nullable=True),
        sa.Column("internal", sa.Integer(), nullable=True),
        sa.Column("external", sa.Integer(), nullable=True),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("start_population", sa.Integer(), nullable=True),
        sa.Column("percent", sa.Float(), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["table_id"],
            ["fact_table.id"],
            name=op.f("fk_migration_row_table_id_fact_table"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_migration_row")),
    )
    with op.batch_alter_table("migration_row", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_migration_row_table_id"), ["table_id"], unique=False)

    op.create_table(
        "person",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("side", sa.String(length=12), nullable=False),
        sa.Column("organisation", sa.Text(), server_default="", nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("village_id", sa.String(length=32), nullable=True),
        sa.Column("invented", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["village_id"],
            ["village.id"],
            name=op.f("fk_person_village_id_village"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "question",
        sa.Column("round_number", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("role", sa.String(length=12), nullable=False),
        sa.Column("wording", sa.Text(), server_default="", nullable=False),
        sa.Column("short_label", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["round_number"],
            ["scoring_round.number"],
            name=op.f("fk_question_round_number_scoring_round"),
        ),
        sa.PrimaryKeyConstraint("round_number", "number", name=op.f("pk_question")),
    )
    op.create_table(
        "sheet_layout",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("round_number", sa.Integer(), nullable=False),
        sa.Column("printed_at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["round_number"],
            ["scoring_round.number"],
            name=op.f("fk_sheet_layout_round_number_scoring_round"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_layout")),
    )
    op.create_table(
        "action_plan",
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("goal", sa.Text(), server_default="", nullable=False),
        sa.Column("success_sign", sa.Text(), server_default="", nullable=False),
        sa.Column("anchor_id", sa.String(length=32), nullable=True),
        sa.Column("partners", sa.Text(), server_default="", nullable=False),
        sa.Column("contribution", sa.Text(), server_default="", nullable=False),
        sa.Column("contact_id", sa.String(length=32), nullable=True),
        sa.Column("first_step", sa.Text(), server_default="", nullable=False),
        sa.Column("first_step_date", sa.Date(), nullable=True),
        sa.Column("exception_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["anchor_id"],
            ["person.id"],
            name=op.f("fk_action_plan_anchor_id_person"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["person.id"],
            name=op.f("fk_action_plan_contact_id_person"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_action_plan_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", name=op.f("pk_action_plan")),
    )
    op.create_table(
        "attention_point",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("owner_id", sa.String(length=32), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["person.id"],
            name=op.f("fk_attention_point_owner_id_person"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_attention_point")),
    )
    op.create_table(
        "candidate",
        sa.Column("round_number", sa.Integer(), nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("withdrawn", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("tie_votes", sa.Integer(), nullable=True),
        sa.Column("tie_lot", sa.Integer(), nullable=True),
        sa.Column("exception_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_candidate_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["round_number"],
            ["scoring_round.number"],
            name=op.f("fk_candidate_round_number_scoring_round"),
        ),
        sa.PrimaryKeyConstraint("round_number", "initiative_id", name=op.f("pk_candidate")),
    )
    with op.batch_alter_table("candidate", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_candidate_initiative_id"), ["initiative_id"], unique=False
        )

    op.create_table(
        "check_in",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("still_in", sa.Integer(), nullable=True),
        sa.Column("signed_up", sa.Integer(), nullable=True),
        sa.Column("backing", sa.Integer(), nullable=True),
        sa.Column("next_step", sa.Text(), server_default="", nullable=False),
        sa.Column("next_date", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_check_in_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_in")),
    )
    with op.batch_alter_table("check_in", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_check_in_initiative_id"), ["initiative_id"], unique=False
        )

    op.create_table(
        "contact",
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("email", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_contact_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_contact")),
    )
    op.create_table(
        "idea",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("original", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("village_id", sa.String(length=32), nullable=True),
        sa.Column("category_id", sa.String(length=32), nullable=True),
        sa.Column("cluster_id", sa.String(length=32), nullable=True),
        sa.Column("proposer_id", sa.String(length=32), nullable=True),
        sa.Column("influence", sa.String(length=8), nullable=True),
        sa.Column("parked", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("parked_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"],
            ["category.id"],
            name=op.f("fk_idea_category_id_category"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["cluster_id"],
            ["idea_cluster.id"],
            name=op.f("fk_idea_cluster_id_idea_cluster"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["proposer_id"],
            ["person.id"],
            name=op.f("fk_idea_proposer_id_person"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["village_id"],
            ["village.id"],
            name=op.f("fk_idea_village_id_village"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_idea")),
    )
    with op.batch_alter_table("idea", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_idea_cluster_id"), ["cluster_id"], unique=False)

    op.create_table(
        "initiative_village",
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("village_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_initiative_village_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["village_id"],
            ["village.id"],
            name=op.f("fk_initiative_village_village_id_village"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", "village_id", name=op.f("pk_initiative_village")),
    )
    with op.batch_alter_table("initiative_village", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_initiative_village_village_id"), ["village_id"], unique=False
        )

    op.create_table(
        "project",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("identity", sa.String(length=32), nullable=False),
        sa.Column("code", sa.String(length=4), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("municipality_code", sa.String(length=3), nullable=True),
        sa.Column("challenge", sa.Text(), server_default="", nullable=False),
        sa.Column("purpose", sa.Text(), server_default="", nullable=False),
        sa.Column("horizon", sa.Text(), server_default="", nullable=False),
        sa.Column("limits", sa.Text(), server_default="", nullable=False),
        sa.Column("tonights_question", sa.Text(), server_default="", nullable=False),
        sa.Column("expected_participants", sa.Integer(), server_default="40", nullable=False),
        sa.Column("contact_id", sa.String(length=32), nullable=True),
        sa.Column("retention_date", sa.Date(), nullable=True),
        sa.Column("sample", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["person.id"],
            name=op.f("fk_project_contact_id_person"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
    )
    op.create_table(
        "sheet",
        sa.Column("round_number", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("village_id", sa.String(length=32), nullable=True),
        sa.Column("elsewhere", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("layout_id", sa.String(length=32), nullable=True),
        sa.Column("second_of", sa.Integer(), nullable=True),
        sa.Column("typed_at", sa.DateTime(), nullable=True),
        sa.Column("seconds", sa.Float(), nullable=True),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["layout_id"],
            ["sheet_layout.id"],
            name=op.f("fk_sheet_layout_id_sheet_layout"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["round_number"],
            ["scoring_round.number"],
            name=op.f("fk_sheet_round_number_scoring_round"),
        ),
        sa.ForeignKeyConstraint(
            ["village_id"],
            ["village.id"],
            name=op.f("fk_sheet_village_id_village"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("round_number", "number", name=op.f("pk_sheet")),
        info={"announced": "state"},
    )
    op.create_table(
        "initiative_idea",
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("idea_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["idea_id"],
            ["idea.id"],
            name=op.f("fk_initiative_idea_idea_id_idea"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_initiative_idea_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", "idea_id", name=op.f("pk_initiative_idea")),
    )
    with op.batch_alter_table("initiative_idea", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_initiative_idea_idea_id"), ["idea_id"], unique=False)

    op.create_table(
        "mark",
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("round_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("question_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sheet_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["initiative.id"],
            name=op.f("fk_mark_initiative_id_initiative"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["round_number", "question_number"],
            ["question.round_number", "question.number"],
            name=op.f("fk_mark_round_number_question_number_question"),
        ),
        sa.ForeignKeyConstraint(
            ["round_number", "sheet_number"],
            ["sheet.round_number", "sheet.number"],
            name=op.f("fk_mark_round_number_sheet_number_sheet"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "initiative_id", "round_number", "question_number", "sheet_number", name=op.f("pk_mark")
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "plan_helper",
        sa.Column("initiative_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["initiative_id"],
            ["action_plan.initiative_id"],
            name=op.f("fk_plan_helper_initiative_id_action_plan"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_plan_helper_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("initiative_id", "person_id", name=op.f("pk_plan_helper")),
    )
    with op.batch_alter_table("plan_helper", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_helper_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    raise NotImplementedError("there is nothing before the first version")
