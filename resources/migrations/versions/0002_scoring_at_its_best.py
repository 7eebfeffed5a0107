"""Planning of a round, weights, what was chosen, tables, typists, control typing, and pictures."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "picture",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("stamp_author", sa.Integer(), server_default="0", nullable=False),
        sa.Column("stamp_counter", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_picture")),
    )
    for name, columns in _ADDED.items():
        for column in columns:
            op.add_column(name, column)


_ADDED = {
    "scoring_round": (
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("break_minutes", sa.Integer(), server_default="15", nullable=False),
        sa.Column("typists", sa.Integer(), server_default="1", nullable=False),
    ),
    "question": (sa.Column("weight", sa.Float(), server_default="1", nullable=False),),
    "candidate": (sa.Column("chosen_place", sa.Integer(), nullable=True),),
    "sheet": (
        sa.Column("table_number", sa.Integer(), nullable=True),
        sa.Column("typist", sa.Text(), server_default="", nullable=False),
        sa.Column("control", sa.Boolean(), server_default="0", nullable=False),
    ),
}
