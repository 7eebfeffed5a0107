"""How it went with what was chosen: check-ins, what came of it, and what others may learn."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, String, Table

from bosaet_desktop.core.model.base import key, link, metadata, number, part_of, stamps, words

check_in = Table(
    "check_in",
    metadata,
    key(),
    part_of("initiative_id", "initiative"),
    Column("held_on", Date, nullable=False),
    Column("status", String(12), nullable=False),
    Column("still_in", Integer),
    Column("signed_up", Integer),
    Column("backing", Integer),
    words("next_step"),
    Column("next_date", Date),
    words("obstacle"),
    words("note"),
    *stamps(),
)

# How many gave each mark from 1 to 5 when those who signed up were asked, without names.
backing_count = Table(
    "backing_count",
    metadata,
    Column("check_in_id", ForeignKey("check_in.id", ondelete="CASCADE"), primary_key=True),
    Column("value", Integer, primary_key=True, autoincrement=False),
    number("people"),
    *stamps(),
)

outcome = Table(
    "outcome",
    metadata,
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("rating", Integer),
    Column("completed_on", Date),
    words("text"),
    Column("good_example", Boolean, nullable=False, default=False, server_default="0"),
    *stamps(),
)

# Without an initiative it is a lesson of the whole process; `source` names the project it is from.
lesson = Table(
    "lesson",
    metadata,
    key(),
    Column("kind", String(8), nullable=False),
    words("text"),
    link("initiative_id", "initiative"),
    words("source"),
    number("position"),
    *stamps(),
)

quote = Table(
    "quote",
    metadata,
    key(),
    words("text"),
    words("said_by"),
    link("initiative_id", "initiative"),
    number("position"),
    *stamps(),
)
