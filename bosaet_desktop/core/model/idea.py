"""Ideas as they were said, their categories, and the clusters they are gathered in."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, Text

from bosaet_desktop.core.model.base import key, link, metadata, number, pair, stamps, words

category = Table(
    "category",
    metadata,
    key(),
    Column("name", String(120), nullable=False, unique=True),
    number("position"),
    *stamps(),
)

idea_cluster = Table(
    "idea_cluster",
    metadata,
    key(),
    words("title"),
    link("category_id", "category"),
    link("village_id", "village"),
    number("position"),
    *stamps(),
)

idea = Table(
    "idea",
    metadata,
    key(),
    Column("original", Text, nullable=False),
    words("text"),
    link("village_id", "village"),
    link("category_id", "category"),
    Column(
        "cluster_id",
        ForeignKey("idea_cluster.id", ondelete="SET NULL"),
        nullable=True,
        index=True,
    ),
    link("proposer_id", "person"),
    Column("influence", String(8)),
    Column("parked", Boolean, nullable=False, default=False, server_default="0"),
    words("parked_reason"),
    # Said again: it stands behind the other idea, its words kept, until it is taken out again.
    link("duplicate_of_id", "idea"),
    Column("table_number", Integer),
    words("note"),
    number("position"),
    *stamps(),
)

# Two ideas that look alike and are not the same: nobody is asked about them again.
refused_pair = Table(
    "refused_pair",
    metadata,
    *pair("first_id", "idea", "second_id", "idea"),
    *stamps(),
)
