"""A scoring round: its questions and candidates, its sheets, and the marks on them."""

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    String,
    Table,
    Text,
)

from bosaet_desktop.core.model.base import key, link, metadata, number, stamps, words

FIRST_ROUND = 1

scoring_round = Table(
    "scoring_round",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("mode", String(8), nullable=False, default="person", server_default="person"),
    number("lowest", 1),
    number("highest", 5),
    words("lowest_wording"),
    words("highest_wording"),
    Column("dont_know_box", Boolean, nullable=False, default=False, server_default="0"),
    number("blank_rows", 2),
    words("tie_rule"),
    Column("cut", Integer),
    Column("minutes", Integer),
    number("break_minutes", 15),
    number("typists", 1),
    *stamps(),
)

question = Table(
    "question",
    metadata,
    Column("round_number", ForeignKey("scoring_round.number"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("role", String(12), nullable=False),
    words("wording"),
    words("short_label"),
    Column("weight", Float, nullable=False, default=1.0, server_default="1"),
    *stamps(),
)

# Which initiatives stand on the sheet, and in which row; the row order is the typist's order.
candidate = Table(
    "candidate",
    metadata,
    Column("round_number", ForeignKey("scoring_round.number"), primary_key=True),
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    number("position"),
    Column("withdrawn", Boolean, nullable=False, default=False, server_default="0"),
    Column("tie_votes", Integer),
    Column("tie_lot", Integer),
    words("exception_reason"),
    # Where it stands in the last decision, from 1; null for what was not chosen.
    Column("chosen_place", Integer),
    *stamps(),
)

# The geometry of sheets that have left the printer: looked up by the code, never recomputed.
sheet_layout = Table(
    "sheet_layout",
    metadata,
    key(),
    Column("round_number", ForeignKey("scoring_round.number"), nullable=False),
    Column("printed_at", DateTime, nullable=False),
    Column("content", Text, nullable=False),
    *stamps(),
)

sheet = Table(
    "sheet",
    metadata,
    Column("round_number", ForeignKey("scoring_round.number"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("state", String(12), nullable=False),
    link("village_id", "village"),
    Column("elsewhere", Boolean, nullable=False, default=False, server_default="0"),
    link("layout_id", "sheet_layout"),
    Column("second_of", Integer),
    Column("typed_at", DateTime),
    Column("seconds", Float),
    Column("table_number", Integer),
    words("typist"),
    Column("control", Boolean, nullable=False, default=False, server_default="0"),
    *stamps(),
    info={"announced": "state"},
)

# Keyed initiative first: counting one initiative reads neighbours, and there is no second key.
mark = Table(
    "mark",
    metadata,
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("round_number", Integer, primary_key=True, autoincrement=False),
    Column("question_number", Integer, primary_key=True, autoincrement=False),
    Column("sheet_number", Integer, primary_key=True, autoincrement=False),
    Column("value", Integer, nullable=False),
    *stamps(),
    ForeignKeyConstraint(
        ["round_number", "sheet_number"],
        ["sheet.round_number", "sheet.number"],
        ondelete="CASCADE",
    ),
    ForeignKeyConstraint(
        ["round_number", "question_number"],
        ["question.round_number", "question.number"],
    ),
    sqlite_with_rowid=False,
    info={"announced": "value"},
)
