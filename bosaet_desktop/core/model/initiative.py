"""Initiatives: worked-up proposals that are scored, with the ideas and villages behind them."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from bosaet_desktop.core.model.base import key, link, metadata, number, stamps, words

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
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column(
        "village_id",
        ForeignKey("village.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    *stamps(),
)

initiative_idea = Table(
    "initiative_idea",
    metadata,
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column(
        "idea_id",
        ForeignKey("idea.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
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
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("tag_id", ForeignKey("tag.id", ondelete="CASCADE"), primary_key=True, index=True),
    *stamps(),
)
