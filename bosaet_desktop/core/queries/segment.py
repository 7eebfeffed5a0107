"""The segments with what is known of them, and what they are linked to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Column, Table, select

from bosaet_desktop.core.model.fact import fact_table
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.involvement import persona
from bosaet_desktop.core.model.segment import (
    segment,
    segment_fact,
    segment_initiative,
    segment_statement,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.segment import Linked, Segment, Statement
from bosaet_desktop.core.terms.segment import StatementSide

_Links = Mapping[str, tuple[Linked, ...]]


def segments(project: Project) -> tuple[Segment, ...]:
    """Return the segments in the order of their list, in five queries whatever their number."""
    statements = _statements(project)
    tables = _linked(project, segment_fact, segment_fact.c.table_id, fact_table, "title")
    key = segment_initiative.c.initiative_id
    initiatives = _linked(project, segment_initiative, key, initiative, "title")
    personas = _personas(project)
    c = segment.c
    rows = project.fetch(select(c.id, c.name, c.description).order_by(c.position, c.id))
    return tuple(
        Segment(
            row.id,
            row.name,
            row.description,
            statements=statements.get(row.id, ()),
            tables=tables.get(row.id, ()),
            initiatives=initiatives.get(row.id, ()),
            personas=personas.get(row.id, ()),
        )
        for row in rows
    )


def linkable_tables(project: Project) -> tuple[Linked, ...]:
    """Return the tables of facts that may stand behind something."""
    c = fact_table.c
    rows = project.fetch(select(c.id, c.title).order_by(c.position, c.id))
    return tuple(Linked(*row) for row in rows)


def linkable_initiatives(project: Project) -> tuple[Linked, ...]:
    """Return the initiatives that a segment may be meant for."""
    c = initiative.c
    rows = project.fetch(select(c.id, c.title).order_by(c.position, c.id))
    return tuple(Linked(*row) for row in rows)


def _statements(project: Project) -> Mapping[str, tuple[Statement, ...]]:
    c = segment_statement.c
    wanted = select(c.segment_id, c.side, c.label, c.percent, c.base, c.source, c.id)
    found = defaultdict(list)
    for key, side, label, percent, base, source, own in project.fetch(
        wanted.order_by(c.position, c.id)
    ):
        stated = Statement(label, percent, base, source, own, StatementSide(side))
        found[key].append(stated)
    return {key: tuple(each) for key, each in found.items()}


# Any: the column holds the ids of another table.
def _linked(project: Project, links: Table, what: Column[Any], target: Table, name: str) -> _Links:
    wanted = select(links.c.segment_id, target.c.id, target.c[name])
    joined = wanted.join(target, what == target.c.id)
    return _grouped(project.fetch(joined.order_by(target.c.position, target.c.id)))


def _personas(project: Project) -> _Links:
    c = persona.c
    wanted = select(c.segment_id, c.id, c.name).where(c.segment_id.is_not(None))
    return _grouped(project.fetch(wanted.order_by(c.position, c.id)))


def _grouped(rows: Iterable[Any]) -> _Links:  # Any: rows of three
    found = defaultdict(list)
    for segment_id, key, name in rows:
        found[segment_id].append(Linked(key, name))
    return {segment_id: tuple(each) for segment_id, each in found.items()}
