"""The municipality's logo, which is printed on the papers."""

from sqlalchemy import delete, exists, insert, select, update

from bosaet_desktop.core.analysis.logo import fitting_logo
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.project import picture
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.picture import LOGO


def set_logo(project: Project, content: bytes) -> None:
    """Keep the PNG or JPEG in `content`, scaled down, as the logo; raises InvalidInput."""
    stored = fitting_logo(content)
    with project.change(N_("Choose logo")) as connection:
        mine = picture.c.name == LOGO
        if connection.scalar(select(exists().where(mine))):
            connection.execute(update(picture).where(mine).values(content=stored))
        else:
            connection.execute(insert(picture).values(name=LOGO, content=stored))


def remove_logo(project: Project) -> None:
    """Print papers without a logo again."""
    with project.change(N_("Remove logo")) as connection:
        connection.execute(delete(picture).where(picture.c.name == LOGO))
