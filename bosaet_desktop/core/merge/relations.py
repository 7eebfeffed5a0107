"""How the tables hang together, read off their description for rows that are plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from sqlalchemy import ForeignKeyConstraint, Table

from bosaet_desktop.core.storage.snapshot import (
    Key,
    Values,
    content_columns,
    stamped_tables,
)

# The name of a table and the primary key of a row in it.
Place: TypeAlias = tuple[str, Key]


@dataclass(frozen=True, slots=True)
class Reference:
    """Columns that name a row elsewhere; a `soft` one empties itself when that row goes."""

    at: tuple[int, ...]
    target: str
    soft: bool

    def named_by(self, values: Values) -> Place | None:
        """Return the row that a row with these values names, None for none."""
        key = tuple(values[place] for place in self.at)
        return None if None in key else (self.target, key)


@dataclass(frozen=True, slots=True)
class Form:
    """What rows of a table consist of: names of columns, those of the key, and references."""

    columns: tuple[str, ...]
    key_at: tuple[int, ...]
    references: tuple[Reference, ...]

    def key_of(self, values: Values) -> Key:
        """Return the primary key among the values of a row."""
        return tuple(values[place] for place in self.key_at)

    def value(self, values: Values, column: str) -> str | int | None:
        """Return what stands in one column."""
        found: str | int | None = values[self.columns.index(column)]
        return found

    def replaced(self, values: Values, **changes: object) -> Values:
        """Return the values with some columns changed."""
        return tuple(
            changes.get(name, value) for name, value in zip(self.columns, values, strict=True)
        )


@cache
def forms() -> Mapping[str, Form]:
    """Return the form of every table that holds what people did, parents first."""
    return {table.name: _form(table) for table in stamped_tables()}


def _form(table: Table) -> Form:
    columns = content_columns(table)
    keys = tuple(columns.index(column.name) for column in table.primary_key.columns)
    named = sorted(table.foreign_key_constraints, key=lambda each: str(each.name))
    return Form(columns, keys, tuple(_reference(each, columns) for each in named))


def _reference(constraint: ForeignKeyConstraint, columns: tuple[str, ...]) -> Reference:
    # Every reference names a primary key, whose columns may stand in another order here.
    target = constraint.referred_table
    own = {element.column.name: element.parent.name for element in constraint.elements}
    at = tuple(columns.index(own[column.name]) for column in target.primary_key.columns)
    return Reference(at, target.name, constraint.ondelete == "SET NULL")
