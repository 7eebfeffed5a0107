"""The running order of an evening, the clock on it, and what was noted and told afterwards."""

from sqlalchemy import Boolean, Column, Date, DateTime, ForeignKey, Integer, String, Table

from bosaet_desktop.core.model.base import key, link, metadata, number, stamps, words

agenda_item = Table(
    "agenda_item",
    metadata,
    key(),
    Column(
        "workshop_number",
        ForeignKey("workshop.number", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("kind", String(8), nullable=False),
    words("title"),
    number("minutes"),
    words("lead"),
    words("materials"),
    # Keys of a page and of a paper (what `export` calls it); empty for none.
    words("page"),
    Column("shows_hall", Boolean, nullable=False, default=False, server_default="0"),
    words("paper"),
    words("say"),
    number("added_minutes"),
    Column("left_out", Boolean, nullable=False, default=False, server_default="0"),
    Column("started_at", DateTime),
    Column("ended_at", DateTime),
    number("position"),
    *stamps(),
)

# The clock of an evening that is running or is over; an evening that has not begun has no row.
agenda_run = Table(
    "agenda_run",
    metadata,
    Column(
        "workshop_number",
        ForeignKey("workshop.number", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("started_at", DateTime, nullable=False),
    Column("ended_at", DateTime),
    Column("paused_at", DateTime),
    number("paused_seconds"),
    *stamps(),
)

minute_note = Table(
    "minute_note",
    metadata,
    key(),
    Column(
        "workshop_number",
        ForeignKey("workshop.number", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    link("agenda_item_id", "agenda_item"),
    Column("kind", String(10), nullable=False),
    words("text"),
    Column("written_at", DateTime, nullable=False),
    number("position"),
    *stamps(),
)

# What the village is told the next morning, where it was worded by hand.
news = Table(
    "news",
    metadata,
    Column(
        "workshop_number",
        ForeignKey("workshop.number", ondelete="CASCADE"),
        primary_key=True,
    ),
    words("decided"),
    words("lacking"),
    words("join_in"),
    words("next_time"),
    *stamps(),
)

# Any meeting after the four workshops.
meeting = Table(
    "meeting",
    metadata,
    key(),
    words("title"),
    Column("held_on", Date),
    Column("starts_at", Integer),
    words("place"),
    words("note"),
    *stamps(),
)
