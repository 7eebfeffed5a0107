"""What the samples tell of the involvement plan, the canvas and the personas."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, insert

from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.involvement import (
    activity,
    activity_group,
    activity_message,
    canvas_answer,
    message,
    persona,
    target_group,
    target_group_message,
)

# Any: the samples are our own JSON, whose shape tests/core/test_sample_content.py holds.
Content: TypeAlias = Mapping[str, Any]


def fill_involvement(
    connection: Connection, content: Content, people: Sequence[str], segments: Sequence[str]
) -> None:
    """Write `content`, which names people, segments, groups and messages by their places."""
    answers = [{"question": key, "answer": words} for key, words in content["canvas"].items()]
    connection.execute(insert(canvas_answer), answers)
    messages = _add(connection, message, [{"text": words} for words in content["messages"]])
    groups = _add(connection, target_group, [_own(each) for each in content["groups"]])
    for key, each in zip(groups, content["groups"], strict=True):
        _link(connection, target_group_message, key, [messages[at] for at in each["messages"]])
    activities = _add(
        connection, activity, [_activity(each, people) for each in content["activities"]]
    )
    for key, each in zip(activities, content["activities"], strict=True):
        _link(connection, activity_group, key, [groups[at] for at in each["groups"]])
        _link(connection, activity_message, key, [messages[at] for at in each["messages"]])
    _add(connection, persona, [_persona(each, segments) for each in content["personas"]])


def _activity(told: Content, people: Sequence[str]) -> dict[str, Any]:
    at = told["anchor"]
    days = {
        name: date.fromisoformat(told[name]) if name in told else None
        for name in ("starts_on", "ends_on")
    }
    return _own(told) | days | {"anchor_id": None if at is None else people[at]}


def _persona(told: Content, segments: Sequence[str]) -> dict[str, Any]:
    at = told["segment"]
    return _own(told) | {"segment_id": None if at is None else segments[at]}


def _own(told: Content) -> dict[str, Any]:
    """Return what stands in the row itself, without what it is linked to."""
    linked = ("groups", "messages", "anchor", "segment")
    return {name: value for name, value in told.items() if name not in linked}


def _add(connection: Connection, table: Table, rows: Sequence[Content]) -> list[str]:
    keys = [new_id() for _row in rows]
    for place, (key, row) in enumerate(zip(keys, rows, strict=True), start=1):
        connection.execute(insert(table).values(**row, id=key, position=STEP * place))
    return keys


def _link(connection: Connection, table: Table, key: str, others: Sequence[str]) -> None:
    whose, what = table.primary_key.columns
    connection.execute(insert(table), [{whose.name: key, what.name: other} for other in others])
