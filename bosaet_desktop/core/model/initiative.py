"""Initiatives: worked-up proposals that are scored, with the ideas and villages behind them."""

from sqlalchemy import Column, Integer, String, Table

from bosaet_desktop.core.model.base import key, link, metadata, number, pair, stamps, words

initiative = Table(
    "initiative",
    metadata,
    key(),
    words("title"),
    words("description"),
    link("category_id", "category"),
    Column(
        "status",
        String(12),
        nullable=False,
        default="proposed",
        server_default="proposed",
    ),
    # Steps on the ladder of involvement, from 1 (domain.md section 3).
    Column("level_now", Integer),
    Column("level_intended", Integer),
    Column("influence", String(8)),
    number("position"),
    *stamps(),
)

initiative_village = Table(
    "initiative_village",
    metadata,
    *pair("initiative_id", "initiative", "village_id", "village"),
    *stamps(),
)

initiative_idea = Table(
    "initiative_idea",
    metadata,
    *pair("initiative_id", "initiative", "idea_id", "idea"),
    *stamps(),
)

# Focus areas and values of the project's own, to see which are covered (domain.md section 5).
tag = Table(
    "tag",
    metadata,
    key(),
    Column("kind", String(8), nullable=False),
    words("name"),
    number("position"),
    *stamps(),
)

initiative_tag = Table(
    "initiative_tag",
    metadata,
    *pair("initiative_id", "initiative", "tag_id", "tag"),
    *stamps(),
)
