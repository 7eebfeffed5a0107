"""What the project is called, and what is remembered of it outside its file."""

from sqlalchemy import select

from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.heading import ProjectCard, ProjectHeading


def project_heading(project: Project) -> ProjectHeading:
    """Return title, kind and tonight's question."""
    columns = project_table.c
    row = project.first(
        select(columns.title, columns.kind, columns.language, columns.tonights_question)
    )
    return ProjectHeading(*row) if row is not None else ProjectHeading("", "", "", "")


def project_card(project: Project) -> ProjectCard:
    """Return what is remembered of the project outside its file."""
    columns = project_table.c
    row = project.first(select(columns.identity, columns.title, columns.municipality_code))
    names = project.fetch(select(village.c.name).order_by(village.c.position, village.c.name))
    identity, title, code = row if row is not None else ("", "", None)
    return ProjectCard(identity, title, code, tuple(name for (name,) in names))
