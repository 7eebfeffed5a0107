"""Who moves here, what the places offer, and what people take for granted about both."""

from sqlalchemy import Column, Float, ForeignKey, Integer, String, Table

from bosaet_desktop.core.model.base import key, metadata, number, stamps, words

segment = Table(
    "segment",
    metadata,
    key(),
    words("name"),
    words("description"),
    number("position"),
    *stamps(),
)

# Free statements with figures that need not add up to anything (domain.md section 2).
segment_statement = Table(
    "segment_statement",
    metadata,
    key(),
    Column("segment_id", ForeignKey("segment.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("side", String(16), nullable=False),
    words("label"),
    Column("percent", Float),
    Column("base", Integer),
    words("source"),
    number("position"),
    *stamps(),
)

segment_fact = Table(
    "segment_fact",
    metadata,
    Column("segment_id", ForeignKey("segment.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "table_id",
        ForeignKey("fact_table.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    *stamps(),
)

segment_initiative = Table(
    "segment_initiative",
    metadata,
    Column("segment_id", ForeignKey("segment.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    *stamps(),
)

initiative_fact = Table(
    "initiative_fact",
    metadata,
    Column("initiative_id", ForeignKey("initiative.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "table_id",
        ForeignKey("fact_table.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    *stamps(),
)

# What a place offers and what limits it; without a village, the whole cluster. The lines of a
# village go with it: on their own they would be said of the cluster, and shown on the wall.
potential = Table(
    "potential",
    metadata,
    key(),
    Column("kind", String(10), nullable=False),
    Column("village_id", ForeignKey("village.id", ondelete="CASCADE"), nullable=True),
    words("text"),
    words("source"),
    number("position"),
    *stamps(),
)

assumption = Table(
    "assumption",
    metadata,
    key(),
    words("statement"),
    words("raised_by"),
    words("evidence"),
    Column("status", String(10), nullable=False, default="open", server_default="open"),
    words("consequence"),
    words("changed"),
    number("position"),
    *stamps(),
)

assumption_fact = Table(
    "assumption_fact",
    metadata,
    Column("assumption_id", ForeignKey("assumption.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "table_id",
        ForeignKey("fact_table.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    *stamps(),
)
