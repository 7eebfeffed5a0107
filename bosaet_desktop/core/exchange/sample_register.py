"""The sample's stakeholders, the steps to co-ownership, and who came to which evening."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection, insert

from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.model.attention import attention_point
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.stakeholder import attendance, stakeholder

# Any: the sample is our own JSON, whose shape tests/core/test_sample_content.py holds.
Content: TypeAlias = Mapping[str, Any]


def add_register(connection: Connection, told: Content, people: Sequence[str]) -> None:
    """Write the register; people in it are places in the list `people` of their keys."""
    rows = [
        {"level_now": None, "level_intended": None, "interest": "", "contribution": "", "note": ""}
        | {**each, "id": new_id(), "position": STEP * place}
        | {"person_id": None if each.get("person") is None else people[each["person"]]}
        for place, each in enumerate(told["stakeholders"], start=1)
    ]
    for row in rows:
        row.pop("person", None)
    connection.execute(insert(stakeholder), rows)
    connection.execute(insert(attention_point), [{"note": ""} | each for each in told["steps"]])
    absent = {number: set(places) for number, places in told["absent"].items()}
    came = [
        {"person_id": key, "workshop_number": int(number), "came": True}
        for number, places in absent.items()
        for place, key in enumerate(people)
        if place not in places
    ]
    connection.execute(insert(attendance), came)
