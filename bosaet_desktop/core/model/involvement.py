"""Who is involved, how and when: target groups, messages, activities and the canvas."""

from sqlalchemy import Boolean, Column, Date, Float, Integer, String, Table

from bosaet_desktop.core.model.base import key, link, metadata, number, pair, stamps, words

# The questions of the canvas by their names; what is not answered has no row.
canvas_answer = Table(
    "canvas_answer",
    metadata,
    Column("question", String(40), primary_key=True),
    words("answer"),
    *stamps(),
)

# The columns of the target-group analysis (domain.md section 6).
target_group = Table(
    "target_group",
    metadata,
    key(),
    words("name"),
    words("world"),
    words("interests"),
    words("needs"),
    words("concerns"),
    words("influence"),
    words("media"),
    number("position"),
    *stamps(),
)

message = Table(
    "message",
    metadata,
    key(),
    words("text"),
    number("position"),
    *stamps(),
)

target_group_message = Table(
    "target_group_message",
    metadata,
    *pair("target_group_id", "target_group", "message_id", "message"),
    *stamps(),
)

# A line of the preparation sheet and of the cooperation plan; which of them shows it is no matter.
activity = Table(
    "activity",
    metadata,
    key(),
    words("title"),
    words("description"),
    words("purpose"),
    Column("phase", String(8), nullable=False, default="before", server_default="before"),
    Column("style", String(8)),
    Column("level_now", Integer),
    Column("level_intended", Integer),
    Column("starts_on", Date),
    Column("ends_on", Date),
    words("time_words"),
    words("resources"),
    Column("hours", Float),
    Column("cost", Integer),
    words("partners"),
    link("anchor_id", "person"),
    Column("concrete", Boolean, nullable=False, default=False, server_default="0"),
    Column("done", Boolean, nullable=False, default=False, server_default="0"),
    words("content_owner"),
    words("trouble_deed"),
    words("trouble_when"),
    words("trouble_call"),
    words("trouble_telling"),
    number("position"),
    *stamps(),
)

activity_group = Table(
    "activity_group",
    metadata,
    *pair("activity_id", "activity", "target_group_id", "target_group"),
    *stamps(),
)

activity_message = Table(
    "activity_message",
    metadata,
    *pair("activity_id", "activity", "message_id", "message"),
    *stamps(),
)

persona = Table(
    "persona",
    metadata,
    key(),
    words("name"),
    link("segment_id", "segment"),
    words("life_situation"),
    words("interests"),
    words("worthwhile"),
    words("media"),
    number("position"),
    *stamps(),
)
