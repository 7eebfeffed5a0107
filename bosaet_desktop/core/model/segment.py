"""Who moves here, what the places offer, and what people take for granted about both."""

from sqlalchemy import Column, Float, ForeignKey, Integer, String, Table

from bosaet_desktop.core.model.base import key, metadata, number, pair, part_of, stamps, words

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
    part_of("segment_id", "segment"),
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
    *pair("segment_id", "segment", "table_id", "fact_table"),
    *stamps(),
)

segment_initiative = Table(
    "segment_initiative",
    metadata,
    *pair("segment_id", "segment", "initiative_id", "initiative"),
    *stamps(),
)

initiative_fact = Table(
    "initiative_fact",
    metadata,
    *pair("initiative_id", "initiative", "table_id", "fact_table"),
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
    *pair("assumption_id", "assumption", "table_id", "fact_table"),
    *stamps(),
)
