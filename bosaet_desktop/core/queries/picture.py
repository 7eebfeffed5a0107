"""The pictures in the project file."""

from sqlalchemy import select

from bosaet_desktop.core.model.project import picture
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.picture import LOGO


def logo(project: Project) -> bytes | None:
    """Return the municipality's logo as a PNG of at most 300 KB; None if there is none."""
    content: bytes | None = project.scalar(select(picture.c.content).where(picture.c.name == LOGO))
    return content
