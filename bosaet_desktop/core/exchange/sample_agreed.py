"""What the sample's parties agree on, expect and hand over, into the tables of a new project."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, insert

from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.model.agreement import (
    agreement,
    expectation,
    frame_answer,
    handover_note,
    hope,
    open_question,
)
from bosaet_desktop.core.model.base import new_id

# Any: the sample is our own JSON, whose shape tests/core/test_sample_content.py holds.
Content: TypeAlias = Mapping[str, Any]


def add_agreed(connection: Connection, told: Content) -> None:
    """Write agreements, the frame, the parties with their hopes, questions and notes."""
    _add(connection, agreement, told["lines"])
    frame = [{"wording": "", "position": 0} | each for each in told["frame"]]
    own = {"question": new_id(), "answer": "", "position": STEP} | told["own_question"]
    connection.execute(insert(frame_answer), [*frame, own])
    for party, key in zip(
        told["parties"], _add(connection, expectation, told["parties"], "hopes"), strict=True
    ):
        _add(connection, hope, [each | {"expectation_id": key} for each in party["hopes"]])
    _add(connection, open_question, [_dated(each) for each in told["questions"]])
    _add(connection, handover_note, told["notes"])


def _add(
    connection: Connection, table: Table, rows: Sequence[Content], drop: str = ""
) -> list[str]:
    keys = [new_id() for _row in rows]
    filled = [
        {name: value for name, value in row.items() if name != drop}
        | {"id": key, "position": place * STEP}
        for place, (key, row) in enumerate(zip(keys, rows, strict=True), start=1)
    ]
    connection.execute(insert(table), filled)
    return keys


def _dated(row: Content) -> dict[str, Any]:
    return {
        name: date.fromisoformat(value) if value and name.endswith("_on") else value
        for name, value in row.items()
    }
