"""Ideas as the catalogue tells of them: where they belong and what became of them."""

from dataclasses import dataclass

from bosaet_desktop.core.rows.idea import Idea


@dataclass(frozen=True, slots=True)
class CatalogueIdea:
    """An idea with its theme and village by name, empty for none.

    `chosen` are the titles of the initiatives it lives on in that were chosen to start, `cluster`
    the title it is gathered under.
    """

    idea: Idea
    theme: str
    village: str
    cluster: str
    chosen: frozenset[str]
