"""What the parties agree on and expect, what is open, and what a successor must know."""

from sqlalchemy import Column, Date, String, Table

from bosaet_desktop.core.model.base import key, metadata, number, part_of, stamps, words

agreement = Table(
    "agreement",
    metadata,
    key(),
    Column("kind", String(10), nullable=False),
    words("text"),
    number("position"),
    *stamps(),
)

# The municipality's frame, a row for each question somebody has answered or asked in own words.
frame_answer = Table(
    "frame_answer",
    metadata,
    Column("question", String(40), primary_key=True),
    words("wording"),
    words("answer"),
    Column("state", String(10), nullable=False, default="open", server_default="open"),
    number("position"),
    *stamps(),
)

expectation = Table(
    "expectation",
    metadata,
    key(),
    words("party"),
    words("gives"),
    words("does_not_give"),
    words("realistic"),
    words("history"),
    number("position"),
    *stamps(),
)

# What a party hopes for, each marked by people: only they know whether somebody gives it.
hope = Table(
    "hope",
    metadata,
    key(),
    part_of("expectation_id", "expectation"),
    words("text"),
    Column("state", String(10), nullable=False, default="open", server_default="open"),
    number("position"),
    *stamps(),
)

open_question = Table(
    "open_question",
    metadata,
    key(),
    words("question"),
    words("asked_by"),
    words("asked_of"),
    words("answer"),
    Column("status", String(10), nullable=False, default="open", server_default="open"),
    Column("asked_on", Date),
    Column("due_on", Date),
    Column("answered_on", Date),
    number("position"),
    *stamps(),
)

handover_note = Table(
    "handover_note",
    metadata,
    key(),
    Column("kind", String(12), nullable=False),
    words("text"),
    number("position"),
    *stamps(),
)
