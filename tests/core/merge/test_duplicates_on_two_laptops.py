"""What one laptop decided about ideas that look alike holds after the files are merged."""

from pathlib import Path

import pytest

from bosaet_desktop.core.commands.duplicate import merge_ideas, refuse_pair
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.duplicates import compared_ideas
from bosaet_desktop.core.queries.idea import cards, ideas
from tests.core.items import add_idea
from tests.core.merge.two_laptops import at, copy_of, merged


@pytest.fixture
def here(project: Project) -> Path:
    """A project with three ideas, closed."""
    for text in ("Shelter", "A shelter", "Shelters"):
        add_idea(project, text)
    project.close()
    return project.path


def keys(project: Project) -> list[str]:
    return [idea.id for idea in ideas(project)]


def test_a_pair_refused_on_one_or_on_both_stays_refused(here: Path) -> None:
    there = copy_of(here, "other")
    with at(here) as project:
        refuse_pair(project, *keys(project)[:2])
    with at(there) as project:
        refuse_pair(project, *keys(project)[1::-1])
        refuse_pair(project, *keys(project)[1:])
    merged(here, there)
    with at(here) as project:
        first, second, third = keys(project)
        expected = {tuple(sorted(pair)) for pair in ((first, second), (second, third))}
        assert compared_ideas(project).refused == expected


def test_ideas_put_behind_each_other_show_once_and_none_is_lost(here: Path) -> None:
    there = copy_of(here, "other")
    with at(here) as project:
        first, second, _third = keys(project)
        merge_ideas(project, first, [second])
    with at(there) as project:
        merge_ideas(project, second, [first])
    merged(here, there)
    with at(here) as project:
        assert sum(card.times_said for card in cards(project)) == 3
        assert len(cards(project)) == 2
