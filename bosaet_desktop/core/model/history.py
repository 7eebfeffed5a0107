"""The file's memory of its writers: version vector, tombstones, and the log of corrected marks."""

from sqlalchemy import Column, DateTime, Integer, String, Table, Text

from bosaet_desktop.core.model.base import metadata, stamps

author = Table(
    "author",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("key", String(32), nullable=False, unique=True),
    Column("counter", Integer, nullable=False),
    info={"undo": False},
)

tombstone = Table(
    "tombstone",
    metadata,
    Column("subject", String(40), primary_key=True),
    Column("row_key", Text, primary_key=True),
    *stamps(),
    info={"undo": False},
)

correction = Table(
    "correction",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("made_at", DateTime, nullable=False),
    Column("round_number", Integer, nullable=False),
    Column("sheet_number", Integer, nullable=False),
    Column("initiative_id", String(32), nullable=False),
    Column("question_number", Integer, nullable=False),
    Column("old_value", Integer, nullable=False),
    Column("new_value", Integer, nullable=False),
    *stamps(),
    info={"undo": False},
)
