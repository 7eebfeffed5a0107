"""Which initiative ideas live on in."""

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative import initiative_of_ideas
from bosaet_desktop.core.rows.initiative import NewInitiative
from tests.core.items import add_idea


def test_ideas_that_all_live_on_in_one_initiative_name_it(project: Project) -> None:
    ideas = [add_idea(project, text) for text in ("Path", "Bridge", "Bench")]
    key = add_initiative(project, NewInitiative("Trail", idea_ids=tuple(ideas[:2])))
    assert initiative_of_ideas(project, ideas[:1]) == (key, "Trail")
    assert initiative_of_ideas(project, ideas[:2]) == (key, "Trail")
    assert initiative_of_ideas(project, ideas) is None
    assert initiative_of_ideas(project, []) is None


def test_of_two_the_first_in_the_list_is_named(project: Project) -> None:
    idea = add_idea(project, "Path")
    first, _second = (
        add_initiative(project, NewInitiative(title, idea_ids=(idea,))) for title in ("A", "B")
    )
    assert initiative_of_ideas(project, [idea]) == (first, "A")
