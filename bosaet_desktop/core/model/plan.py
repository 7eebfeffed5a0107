"""The plan of what was chosen: who carries it, its steps and means, and whom it is for."""

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Integer, String, Table

from bosaet_desktop.core.model.base import key, link, metadata, number, pair, part_of, stamps, words

# A period of the work (etape), whose share of what was done is told with its denominator.
stage = Table(
    "stage",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    words("title"),
    Column("starts_on", Date),
    Column("ends_on", Date),
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
    Column("stage_number", ForeignKey("stage.number", ondelete="SET NULL")),
    words("trouble_deed"),
    words("trouble_when"),
    words("trouble_call"),
    words("trouble_telling"),
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

plan_step = Table(
    "plan_step",
    metadata,
    key(),
    part_of("initiative_id", "initiative"),
    words("title"),
    link("responsible_id", "person"),
    Column("starts_on", Date),
    Column("due_on", Date),
    Column("done_on", Date),
    number("position"),
    *stamps(),
)

plan_resource = Table(
    "plan_resource",
    metadata,
    key(),
    part_of("initiative_id", "initiative"),
    words("title"),
    Column("hours", Float),
    Column("cost", Integer),
    words("source"),
    Column("secured", Boolean, nullable=False, default=False, server_default="0"),
    number("position"),
    *stamps(),
)

plan_group = Table(
    "plan_group",
    metadata,
    *pair("initiative_id", "initiative", "target_group_id", "target_group"),
    *stamps(),
)

plan_message = Table(
    "plan_message",
    metadata,
    *pair("initiative_id", "initiative", "message_id", "message"),
    *stamps(),
)

# Who carried an initiative, or answered for the municipality, before somebody else did.
role_change = Table(
    "role_change",
    metadata,
    key(),
    part_of("initiative_id", "initiative"),
    Column("role", String(8), nullable=False),
    link("person_id", "person"),
    Column("changed_on", Date, nullable=False),
    words("reason"),
    *stamps(),
)
