"""What the parties agree on and expect, what is open, and what a successor must know."""

from sqlalchemy import Boolean, Column, Date, String, Table

from bosaet_desktop.core.model.base import key, metadata, number, stamps, words

agreement = Table(
    "agreement",
    metadata,
    key(),
    Column("kind", String(10), nullable=False),
    words("text"),
    number("position"),
    *stamps(),
)

# The municipality's frame, a row for each question that has been answered.
frame_answer = Table(
    "frame_answer",
    metadata,
    Column("question", String(40), primary_key=True),
    words("answer"),
    Column("state", String(10), nullable=False, default="open", server_default="open"),
    *stamps(),
)

expectation = Table(
    "expectation",
    metadata,
    key(),
    words("party"),
    words("gives"),
    words("does_not_give"),
    words("hopes"),
    words("history"),
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
    Column("sensitive", Boolean, nullable=False, default=False, server_default="0"),
    number("position"),
    *stamps(),
)
