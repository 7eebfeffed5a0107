"""Everything in the project that has a name people may look for."""

from sqlalchemy import literal, select, union_all

from bosaet_desktop.core.model.agreement import open_question
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.involvement import activity, persona, target_group
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.segment import assumption, potential, segment
from bosaet_desktop.core.model.stakeholder import stakeholder
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.finding import Finding, FindingKind


def findings(project: Project) -> tuple[Finding, ...]:
    """Return everything with a name; the caller narrows it while somebody types."""
    named = union_all(
        select(literal(FindingKind.INITIATIVE.value), initiative.c.id, initiative.c.title),
        select(literal(FindingKind.IDEA.value), idea.c.id, idea.c.text),
        select(literal(FindingKind.PERSON.value), person.c.id, person.c.name),
        select(literal(FindingKind.SEGMENT.value), segment.c.id, segment.c.name),
        select(literal(FindingKind.PLACE.value), potential.c.id, potential.c.text),
        select(literal(FindingKind.ASSUMPTION.value), assumption.c.id, assumption.c.statement),
        select(literal(FindingKind.ACTIVITY.value), activity.c.id, activity.c.title),
        select(literal(FindingKind.TARGET_GROUP.value), target_group.c.id, target_group.c.name),
        select(literal(FindingKind.STAKEHOLDER.value), stakeholder.c.id, stakeholder.c.name),
        select(literal(FindingKind.PERSONA.value), persona.c.id, persona.c.name),
        select(literal(FindingKind.QUESTION.value), open_question.c.id, open_question.c.question),
    )
    rows = project.fetch(named)
    return tuple(Finding(FindingKind(kind), key, text) for kind, key, text in rows if text)
