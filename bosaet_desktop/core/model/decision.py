"""What the hall decided."""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table

from bosaet_desktop.core.model.base import key, metadata, stamps, words

decision = Table(
    "decision",
    metadata,
    key(),
    Column("round_number", ForeignKey("scoring_round.number")),
    Column("kind", String(12), nullable=False),
    words("text"),
    words("reason"),
    Column("decided_on", Date, nullable=False),
    Column("present", Integer),
    *stamps(),
)
