"""Tables of facts, so far the net migration of areas over a period."""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Integer, Table

from bosaet_desktop.core.model.base import key, metadata, number, stamps, words

fact_table = Table(
    "fact_table",
    metadata,
    key(),
    words("title"),
    Column("first_year", Integer),
    Column("last_year", Integer),
    words("source"),
    Column("covers_all", Boolean, nullable=False, default=False, server_default="0"),
    number("position"),
    *stamps(),
)

migration_row = Table(
    "migration_row",
    metadata,
    key(),
    Column(
        "table_id",
        ForeignKey("fact_table.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    number("position"),
    words("area"),
    Column("moved_in", Integer),
    Column("moved_out", Integer),
    Column("internal", Integer),
    Column("external", Integer),
    Column("total", Integer),
    Column("start_population", Integer),
    Column("percent", Float),
    *stamps(),
)
