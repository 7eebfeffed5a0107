"""The villages of the cluster; files merge them by name."""

from sqlalchemy import Column, String, Table

from bosaet_desktop.core.model.base import key, metadata, number, stamps, words

village = Table(
    "village",
    metadata,
    key(),
    Column("name", String(120), nullable=False, unique=True),
    number("colour"),
    number("position"),
    words("strengths"),
    words("challenges"),
    *stamps(),
)
