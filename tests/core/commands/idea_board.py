"""A small board to try deeds on."""

from dataclasses import dataclass

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.idea import cards, village_marks
from tests.core.items import add_idea


@dataclass(frozen=True)
class Board:
    project: Project
    ideas: tuple[str, ...]
    barde: str
    vorgod: str
    homes: str
    welcome: str

    def titles(self) -> list[str]:
        return [card.title for card in cards(self.project)]


def board_on(project: Project, *texts: str) -> Board:
    barde, vorgod = (each.id for each in village_marks(project))
    homes, welcome, *_rest = (each.id for each in categories(project))
    ideas = tuple(add_idea(project, text, barde, homes) for text in texts)
    return Board(project, ideas, barde, vorgod, homes, welcome)
