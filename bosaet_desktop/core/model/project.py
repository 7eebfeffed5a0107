"""The project itself: one row that says what the whole process is about."""

from sqlalchemy import Boolean, Column, Date, DateTime, Integer, LargeBinary, String, Table

from bosaet_desktop.core.model.base import link, metadata, number, stamps, words

PROJECT_KEY = "project"

project = Table(
    "project",
    metadata,
    Column("id", String(32), primary_key=True, default=PROJECT_KEY),
    Column("identity", String(32), nullable=False),
    Column("code", String(4), nullable=False),
    Column("created_at", DateTime, nullable=False),
    words("title"),
    Column("kind", String(12), nullable=False),
    Column("language", String(2), nullable=False),
    Column("municipality_code", String(3)),
    words("challenge"),
    words("purpose"),
    words("horizon"),
    words("limits"),
    words("tonights_question"),
    number("expected_participants", 40),
    link("contact_id", "person"),
    Column("retention_date", Date),
    Column("sample", Boolean, nullable=False, default=False, server_default="0"),
    *stamps(),
)

workshop = Table(
    "workshop",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("held_on", Date),
    words("place"),
    words("note"),
    # Minutes after midnight, as the clock on the wall shows them.
    Column("starts_at", Integer),
    # When people were promised to be home, whatever the programme says.
    Column("ends_at", Integer),
    link("chair_id", "person"),
    link("typist_id", "person"),
    link("keeper_id", "person"),
    *stamps(),
)

# Pictures stand in a table of their own, so that nobody reads them with the project's words.
picture = Table(
    "picture",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("content", LargeBinary, nullable=False),
    *stamps(),
)
