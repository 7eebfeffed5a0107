"""What the sample tells of segments, potentials and limits, and assumptions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, insert

from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.segment import (
    assumption,
    assumption_fact,
    potential,
    segment,
    segment_fact,
    segment_initiative,
    segment_statement,
)
from bosaet_desktop.core.terms.segment import StatementSide

# Any: the sample is our own JSON, whose shape tests/core/test_sample_content.py holds.
Content: TypeAlias = Mapping[str, Any]

_SIDES = {
    StatementSide.CHARACTERISTIC: "characteristics",
    StatementSide.PREFERENCE: "preferences",
}


@dataclass(frozen=True, slots=True)
class Known:
    """The keys that the content names by their places in its lists."""

    villages: Sequence[str]
    tables: Sequence[str]
    initiatives: Sequence[str]


def fill_place(connection: Connection, content: Content, known: Known) -> None:
    """Write the segments, potentials and assumptions of `content`."""
    for each in content["segments"]:
        _add_segment(connection, each, known)
    places = [
        {"village_id": None if each["village"] is None else known.villages[each["village"]]}
        for each in content["potentials"]
    ]
    _add(connection, potential, content["potentials"], places)
    keys = _add(connection, assumption, content["assumptions"])
    for key, each in zip(keys, content["assumptions"], strict=True):
        tables = [known.tables[place] for place in each["tables"]]
        _link(connection, assumption_fact, {"assumption_id": key}, "table_id", tables)


def _add_segment(connection: Connection, told: Content, known: Known) -> None:
    [key] = _add(connection, segment, [told])
    for side, name in _SIDES.items():
        about = {"segment_id": key, "side": side.value}
        _add(connection, segment_statement, told[name], [about] * len(told[name]))
    mine = {"segment_id": key}
    _link(connection, segment_fact, mine, "table_id", [known.tables[at] for at in told["tables"]])
    initiatives = [known.initiatives[at] for at in told["initiatives"]]
    _link(connection, segment_initiative, mine, "initiative_id", initiatives)


def _add(
    connection: Connection,
    table: Table,
    rows: Sequence[Content],
    more: Sequence[Content] | None = None,
) -> list[str]:
    """Insert what the table has columns for, in the order of the list, and return the keys."""
    keys = [new_id() for _row in rows]
    further = more or [{}] * len(rows)
    filled = [
        {
            **{name: value for name, value in row.items() if name in table.c},
            **extra,
            "id": key,
            "position": STEP * place,
        }
        for place, (key, row, extra) in enumerate(zip(keys, rows, further, strict=True), start=1)
    ]
    connection.execute(insert(table), filled)
    return keys


def _link(
    connection: Connection, table: Table, mine: Content, column: str, keys: Sequence[str]
) -> None:
    if keys:
        connection.execute(insert(table), [{**mine, column: key} for key in keys])
