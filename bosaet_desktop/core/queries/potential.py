"""What is said of every place of the cluster."""

from sqlalchemy import select

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.model.segment import potential
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.potential import PlaceProfile, Potential
from bosaet_desktop.core.terms.segment import PotentialKind


def place_profiles(project: Project) -> tuple[PlaceProfile, ...]:
    """Return the whole cluster first, then the villages in the order people gave them."""
    c = potential.c
    rows = project.fetch(
        select(c.id, c.kind, c.village_id, c.text, c.source).order_by(c.position, c.id)
    )
    lines = [Potential(row.id, PotentialKind(row.kind), *row[2:]) for row in rows]

    def about(village_id: str | None) -> tuple[Potential, ...]:
        return tuple(each for each in lines if each.village_id == village_id)

    cluster = PlaceProfile(None, _("The whole cluster"), lines=about(None))
    places = [
        PlaceProfile(v.id, v.name, v.colour, v.strengths, v.challenges, about(v.id))
        for v in villages(project)
    ]
    return (cluster, *places)
