"""Secret dots on paper that shorten the list before score sheets are printed; never scores."""

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, Table

from bosaet_desktop.core.model.base import link, metadata, number, stamps

dot_round = Table(
    "dot_round",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("dots_each", Integer),
    # How many go on to the score sheets; null until somebody says so.
    Column("shortlist", Integer),
    *stamps(),
)

# What stands on the dot sheet; the position is the number printed beside it, from 1.
dot_candidate = Table(
    "dot_candidate",
    metadata,
    Column("round_number", ForeignKey("dot_round.number", ondelete="CASCADE"), primary_key=True),
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    number("position"),
    *stamps(),
)

dot_sheet = Table(
    "dot_sheet",
    metadata,
    Column("round_number", ForeignKey("dot_round.number", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    link("village_id", "village"),
    *stamps(),
)

dot_mark = Table(
    "dot_mark",
    metadata,
    Column("round_number", Integer, primary_key=True, autoincrement=False),
    Column("sheet_number", Integer, primary_key=True, autoincrement=False),
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    Column("dots", Integer, nullable=False),
    *stamps(),
    ForeignKeyConstraint(
        ["round_number", "sheet_number"],
        ["dot_sheet.round_number", "dot_sheet.number"],
        ondelete="CASCADE",
    ),
    info={"announced": "dots"},
)
