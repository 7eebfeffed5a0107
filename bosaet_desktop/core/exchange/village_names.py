"""Finds villages by the names in a file, and makes those that are not there yet."""

from sqlalchemy import select

from bosaet_desktop.core.commands.village import add_village
from bosaet_desktop.core.commands.wording import same_words, wording
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.text import LONGEST_NAME


class VillageNames:
    """Names to ids; for use inside one change, and `made` tells which villages are new."""

    def __init__(self, project: Project) -> None:
        self._project = project
        rows = project.fetch(select(village.c.id, village.c.name))
        self._ids = {same_words(row.name): str(row.id) for row in rows}
        self.made: list[str] = []

    def find_or_make(self, name: str) -> str | None:
        """Return the id of the village of that name, None for no name.

        Raises InvalidInput for a name that cannot be one.
        """
        words = wording(name, LONGEST_NAME)
        if not words:
            return None
        if same_words(words) not in self._ids:
            self._ids[same_words(words)] = add_village(self._project, words)
            self.made.append(words)
        return self._ids[same_words(words)]
