"""People, with the ways to reach them kept apart from everything else."""

from sqlalchemy import Boolean, Column, ForeignKey, String, Table

from bosaet_desktop.core.model.base import key, link, metadata, stamps, words

person = Table(
    "person",
    metadata,
    key(),
    words("name"),
    Column("side", String(12), nullable=False),
    words("organisation"),
    words("role"),
    link("village_id", "village"),
    Column("invented", Boolean, nullable=False, default=False, server_default="0"),
    *stamps(),
)

contact = Table(
    "contact",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    words("email"),
    words("phone"),
    *stamps(),
)
