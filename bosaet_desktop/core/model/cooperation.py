"""How those who carry the plan work together: groups, promises, and who tells whom."""

from sqlalchemy import Column, Date, Integer, String, Table

from bosaet_desktop.core.model.base import key, link, metadata, number, pair, stamps, words

# The questions of the organisation by their names; what is not answered has no row.
cooperation_answer = Table(
    "cooperation_answer",
    metadata,
    Column("question", String(40), primary_key=True),
    words("answer"),
    *stamps(),
)

working_group = Table(
    "working_group",
    metadata,
    key(),
    words("name"),
    words("purpose"),
    words("meets"),
    link("lead_id", "person"),
    link("initiative_id", "initiative"),
    Column("next_on", Date),
    Column("starts_at", Integer),
    words("place"),
    number("position"),
    *stamps(),
)

group_member = Table(
    "group_member",
    metadata,
    *pair("group_id", "working_group", "person_id", "person"),
    *stamps(),
)

# What somebody promises, printed to be signed; `party` where no one person promises it.
commitment = Table(
    "commitment",
    metadata,
    key(),
    words("party"),
    link("person_id", "person"),
    words("text"),
    Column("due_on", Date),
    Column("state", String(8), nullable=False, default="open", server_default="open"),
    link("initiative_id", "initiative"),
    number("position"),
    *stamps(),
)
