"""The evaluation report: which parts it has, what is written by hand, and photos."""

from sqlalchemy import Boolean, Column, LargeBinary, String, Table

from bosaet_desktop.core.model.base import key, metadata, number, stamps, words

report_part = Table(
    "report_part",
    metadata,
    Column("part", String(20), primary_key=True),
    Column("chosen", Boolean, nullable=False, default=True, server_default="1"),
    words("text"),
    *stamps(),
)

photo = Table(
    "photo",
    metadata,
    key(),
    Column("part", String(20), nullable=False),
    words("caption"),
    words("credit"),
    Column("content", LargeBinary, nullable=False),
    number("position"),
    *stamps(),
)
