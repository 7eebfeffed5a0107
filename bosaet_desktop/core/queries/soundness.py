"""Whether an open file holds together to the last index, and how much is in it."""

from sqlalchemy import func, select

from bosaet_desktop.core.errors import FileDamaged
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.project import Soundness


def soundness(project: Project) -> Soundness:
    """Check every index against its table, which opening alone leaves out for speed.

    Schema and foreign keys were checked when the file was opened. Raises FileDamaged.
    """
    driver = project.store.driver
    if driver.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise FileDamaged(
            _("{name} is damaged.").format(name=project.path.name),
            safe=_("The damaged file is kept as it is."),
            todo=_("Open the newest backup, or save what can be read."),
        )
    (version,) = driver.execute("PRAGMA user_version").fetchone()
    return Soundness(
        version=int(version),
        sheets=int(project.scalar(select(func.count()).select_from(sheet))),
        marks=int(project.scalar(select(func.count()).select_from(mark))),
    )
