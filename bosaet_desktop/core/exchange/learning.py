"""Looking into another project for what it can teach; it is only read."""

from pathlib import Path

from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.learning import teaching
from bosaet_desktop.core.rows.learning import Teaching


def look_into(project: Project, path: Path) -> Teaching:
    """Return what the project at `path` can teach.

    Raises what `open_project` raises, and NotAllowed for the open file itself and for a project
    that has neither lessons nor agendas.
    """
    if path.exists() and path.samefile(project.path):
        raise NotAllowed(
            _("That is the file that is open here."),
            safe=_("Nothing was changed."),
            todo=_("Choose the file of another project."),
        )
    other = open_project(path, read_only=True)
    try:
        found = teaching(other)
    finally:
        other.close()
    if not (found.lessons or found.agendas):
        raise NotAllowed(
            _("{name} has neither lessons nor agendas yet.").format(name=path.name),
            safe=_("Nothing was changed."),
        )
    return found
