"""Focus areas and values: named once, served by many, missed when nothing serves them."""

import pytest

from bosaet_desktop.core.commands.initiative import add_initiative, delete_initiative
from bosaet_desktop.core.commands.tag import (
    delete_tag,
    rename_tag,
    tag_initiative,
)
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.tag import tags, tags_by_initiative
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.tag import tag_names
from bosaet_desktop.core.terms.tag import TagKind


@pytest.fixture
def trail(project: Project) -> str:
    return add_initiative(project, NewInitiative("Trail"))


def served(project: Project, key: str, kind: TagKind) -> tuple[str, ...]:
    return tag_names(tags_by_initiative(project)[key], kind)


def test_focus_areas_and_values_of_an_initiative_are_kept_apart(
    project: Project, trail: str
) -> None:
    tag_initiative(project, trail, TagKind.FOCUS, ["Homes", "Nature"])
    tag_initiative(project, trail, TagKind.VALUE, ["Together"])
    tag_initiative(project, trail, TagKind.FOCUS, ["Nature"])
    assert served(project, trail, TagKind.FOCUS) == ("Nature",)
    assert served(project, trail, TagKind.VALUE) == ("Together",)


def test_the_same_words_in_other_capitals_are_the_same_tag(project: Project, trail: str) -> None:
    tag_initiative(project, trail, TagKind.FOCUS, ["Homes"])
    other = add_initiative(project, NewInitiative("Feast"))
    tag_initiative(project, other, TagKind.FOCUS, ["  homes", "HOMES"])
    [homes] = tags(project)
    assert (homes.name, homes.used) == ("Homes", 2)


def test_a_focus_area_that_nothing_serves_stays_to_be_seen(project: Project, trail: str) -> None:
    tag_initiative(project, trail, TagKind.FOCUS, ["Homes"])
    tag_initiative(project, trail, TagKind.FOCUS, [])
    assert [(each.name, each.used) for each in tags(project)] == [("Homes", 0)]


def test_tags_are_renamed_and_deleted_with_their_links(project: Project, trail: str) -> None:
    tag_initiative(project, trail, TagKind.FOCUS, ["Homes", "Nature"])
    homes, nature = tags(project)
    rename_tag(project, homes.id, "Houses")
    assert served(project, trail, TagKind.FOCUS) == ("Houses", "Nature")
    delete_tag(project, nature.id)
    assert served(project, trail, TagKind.FOCUS) == ("Houses",)


def test_a_tag_needs_a_name(project: Project, trail: str) -> None:
    tag_initiative(project, trail, TagKind.VALUE, ["Warmth"])
    [warmth] = tags(project)
    with pytest.raises(InvalidInput):
        rename_tag(project, warmth.id, "  ")
    assert tags(project) == (warmth,)


def test_nothing_is_stored_of_an_initiative_that_is_gone(project: Project, trail: str) -> None:
    delete_initiative(project, trail)
    with pytest.raises(NotAllowed, match="no longer there"):
        tag_initiative(project, trail, TagKind.FOCUS, ["Housing"])
    assert tags(project) == ()
    assert project.undo_label == "Delete initiative"
