"""The assumptions, with the tables of facts that speak for or against them."""

from collections import defaultdict

from sqlalchemy import select

from bosaet_desktop.core.model.segment import assumption, assumption_fact
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import fact_tables
from bosaet_desktop.core.rows.assumption import Assumption, AssumptionText, EvidenceTable
from bosaet_desktop.core.terms.segment import AssumptionStatus


def assumptions(project: Project) -> tuple[Assumption, ...]:
    """Return the assumptions in the order of their list."""
    links = defaultdict(set)
    for key, table_id in project.fetch(
        select(assumption_fact.c.assumption_id, assumption_fact.c.table_id)
    ):
        links[key].add(table_id)
    tables = [
        EvidenceTable(each.id, each.title, each.period, each.source)
        for each in fact_tables(project)
    ]
    c = assumption.c
    texts = [c[part.value] for part in AssumptionText]
    rows = project.fetch(select(c.id, c.status, *texts).order_by(c.position, c.id))
    return tuple(
        Assumption(
            row.id,
            status=AssumptionStatus(row.status),
            tables=tuple(each for each in tables if each.id in links[row.id]),
            **{part.value: row._mapping[part.value] for part in AssumptionText},
        )
        for row in rows
    )
