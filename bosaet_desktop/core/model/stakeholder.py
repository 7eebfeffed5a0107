"""Those who matter to the process, and who came to which evening."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table

from bosaet_desktop.core.model.base import key, link, metadata, number, stamps, words

stakeholder = Table(
    "stakeholder",
    metadata,
    key(),
    words("name"),
    Column("stake", String(12), nullable=False, default="external", server_default="external"),
    words("kind"),
    words("interest"),
    words("contribution"),
    Column("level_now", Integer),
    Column("level_intended", Integer),
    Column("status", String(12), nullable=False, default="not_asked", server_default="not_asked"),
    link("person_id", "person"),
    words("note"),
    number("position"),
    *stamps(),
)

attendance = Table(
    "attendance",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "workshop_number",
        ForeignKey("workshop.number", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    Column("came", Boolean, nullable=False, default=True, server_default="1"),
    *stamps(),
)
