"""The ideas to compare, the pairs that were refused, and what the facilitator alone sees."""

from sqlalchemy import select

from bosaet_desktop.core.model.idea import idea, refused_pair
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.idea import ComparedIdeas, IdeaDetails


def compared_ideas(project: Project) -> ComparedIdeas:
    """Return the ideas on the board that stand behind no other, parked ones left out."""
    pairs = project.fetch(select(refused_pair.c.first_id, refused_pair.c.second_id))
    shown = [each for each in ideas(project) if not each.parked and each.duplicate_of_id is None]
    refused = frozenset((min(row), max(row)) for row in pairs)
    return ComparedIdeas(project_row(project).language, tuple(shown), refused)


def idea_details(project: Project, idea_id: str) -> IdeaDetails | None:
    """Return what is noted on an idea, None if it is not there any more."""
    wanted = select(idea.c.note, person.c.name, idea.c.table_number)
    joined = wanted.outerjoin(person, person.c.id == idea.c.proposer_id)
    row = project.first(joined.where(idea.c.id == idea_id))
    return None if row is None else IdeaDetails(row.note, row.name or "", row.table_number)
