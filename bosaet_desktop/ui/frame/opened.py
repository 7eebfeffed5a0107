"""What opening a project gives."""

from dataclasses import dataclass

from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.project import Project


@dataclass(frozen=True, slots=True)
class Opened:
    """A project, and the trouble its banner tells of if it is not the file as it should be."""

    project: Project
    banner: UserError | None = None
