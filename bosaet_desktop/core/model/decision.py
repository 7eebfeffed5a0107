"""What the hall decided, and the plan and follow-up of what it chose."""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table

from bosaet_desktop.core.model.base import key, link, metadata, stamps, words

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

action_plan = Table(
    "action_plan",
    metadata,
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    words("goal"),
    words("success_sign"),
    link("anchor_id", "person"),
    words("partners"),
    words("contribution"),
    link("contact_id", "person"),
    words("first_step"),
    Column("first_step_date", Date),
    words("exception_reason"),
    *stamps(),
)

plan_helper = Table(
    "plan_helper",
    metadata,
    Column(
        "initiative_id",
        ForeignKey("action_plan.initiative_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column(
        "person_id",
        ForeignKey("person.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    *stamps(),
)

check_in = Table(
    "check_in",
    metadata,
    key(),
    Column(
        "initiative_id",
        ForeignKey("initiative.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("held_on", Date, nullable=False),
    Column("status", String(12), nullable=False),
    Column("still_in", Integer),
    Column("signed_up", Integer),
    Column("backing", Integer),
    words("next_step"),
    Column("next_date", Date),
    words("note"),
    *stamps(),
)
