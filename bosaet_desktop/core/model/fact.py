"""Tables of facts: who moved where, how many live there, and other figures."""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Integer, String, Table

from bosaet_desktop.core.model.base import AnyColumn, key, metadata, number, stamps, words

fact_table = Table(
    "fact_table",
    metadata,
    key(),
    words("title"),
    Column("first_year", Integer),
    Column("last_year", Integer),
    words("source"),
    words("note"),
    Column("kind", String(12), nullable=False, default="migration", server_default="migration"),
    Column("own_calculation", Boolean, nullable=False, default=False, server_default="0"),
    Column("covers_all", Boolean, nullable=False, default=False, server_default="0"),
    number("position"),
    *stamps(),
)


def _of_table() -> AnyColumn:
    """Return the column that ties a row to its table; the rows go when the table goes."""
    target = ForeignKey("fact_table.id", ondelete="CASCADE")
    return Column("table_id", target, nullable=False, index=True)


migration_row = Table(
    "migration_row",
    metadata,
    key(),
    _of_table(),
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

# How many moved between an area and each other place, for the views of origins and destinations.
flow_row = Table(
    "flow_row",
    metadata,
    key(),
    _of_table(),
    number("position"),
    words("area"),
    words("other"),
    Column("moved_in", Integer),
    Column("moved_out", Integer),
    *stamps(),
)

age_row = Table(
    "age_row",
    metadata,
    key(),
    _of_table(),
    number("position"),
    words("area"),
    words("age"),
    Column("moved_in", Integer),
    Column("moved_out", Integer),
    *stamps(),
)

population_row = Table(
    "population_row",
    metadata,
    key(),
    _of_table(),
    number("position"),
    words("area"),
    words("period"),
    Column("people", Integer),
    *stamps(),
)

# Figures that are no migration: what homes cost, how long they are for sale, plots.
figure_row = Table(
    "figure_row",
    metadata,
    key(),
    _of_table(),
    number("position"),
    words("label"),
    Column("value", Float),
    words("unit"),
    words("note"),
    *stamps(),
)
