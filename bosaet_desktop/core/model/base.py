"""What all tables share: metadata with constraint names, identifiers, and stamps for merging."""

import uuid
from typing import Any, TypeAlias

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Text
from sqlalchemy.engine.interfaces import ExecutionContext

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

AnyColumn: TypeAlias = Column[Any]  # Any: each table says what its columns hold

STAMP_COLUMNS = ("stamp_author", "stamp_counter")


def new_id() -> str:
    """Return a fresh row key: 32 hexadecimal digits of a random UUID."""
    return uuid.uuid4().hex


def _stamp_author(context: ExecutionContext) -> int:
    return int(context.root_connection.info["stamp"][0])


def _stamp_counter(context: ExecutionContext) -> int:
    return int(context.root_connection.info["stamp"][1])


def stamps() -> tuple[AnyColumn, AnyColumn]:
    """Return the two columns that say which opening of the file wrote a row, and when in it.

    Merging compares (author, counter) with the version vector kept in the table `author`.
    """
    return (
        Column(
            "stamp_author",
            Integer,
            nullable=False,
            server_default="0",
            default=_stamp_author,
        ),
        Column(
            "stamp_counter",
            Integer,
            nullable=False,
            server_default="0",
            default=_stamp_counter,
        ),
    )


def key() -> AnyColumn:
    """Return a primary key that two laptops never give out twice."""
    return Column("id", String(32), primary_key=True, default=new_id)


def words(name: str) -> AnyColumn:
    """Return a column of text that is empty until someone writes in it."""
    return Column(name, Text, nullable=False, default="", server_default="")


def number(name: str, start: int = 0) -> AnyColumn:
    """Return a whole-number column that begins at `start`."""
    return Column(name, Integer, nullable=False, default=start, server_default=str(start))


def link(name: str, target: str) -> AnyColumn:
    """Return an optional reference that empties itself when its target is deleted."""
    return Column(name, ForeignKey(f"{target}.id", ondelete="SET NULL"), nullable=True)


def part_of(name: str, target: str) -> AnyColumn:
    """Return a reference that a row cannot be without: it goes when its target is deleted."""
    return Column(name, ForeignKey(f"{target}.id", ondelete="CASCADE"), nullable=False, index=True)


def pair(name: str, target: str, other_name: str, other: str) -> tuple[AnyColumn, AnyColumn]:
    """Return the key of a row that ties two others together and goes with either of them."""
    return (
        Column(name, ForeignKey(f"{target}.id", ondelete="CASCADE"), primary_key=True),
        Column(
            other_name, ForeignKey(f"{other}.id", ondelete="CASCADE"), primary_key=True, index=True
        ),
    )
