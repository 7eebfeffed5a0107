"""What became of each attention point of the guide."""

from sqlalchemy import Column, String, Table

from bosaet_desktop.core.model.base import link, metadata, stamps, words

attention_point = Table(
    "attention_point",
    metadata,
    Column("key", String(80), primary_key=True),
    Column("state", String(12), nullable=False),
    words("note"),
    # A point of the project's own has its words and its theme here; those of the guide have none.
    words("wording"),
    words("theme"),
    link("owner_id", "person"),
    *stamps(),
)
