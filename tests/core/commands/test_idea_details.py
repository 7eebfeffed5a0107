import pytest

from bosaet_desktop.core.commands.idea_details import set_details
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.duplicates import idea_details
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.rows.idea import IdeaDetails
from tests.core.commands.idea_board import board_on


def test_who_proposed_an_idea_comes_on_the_list_of_people(project: Project) -> None:
    board = board_on(project, "Path")
    told = IdeaDetails("Ask the farmer first", "Ane Holm", 3)
    set_details(project, board.ideas[0], told)
    assert idea_details(project, board.ideas[0]) == told
    assert [person.name for person in people(project)] == ["Ane Holm"]
    assert "Ane Holm" not in repr(ideas(project))


def test_a_name_can_be_taken_away_again(project: Project) -> None:
    board = board_on(project, "Path")
    set_details(project, board.ideas[0], IdeaDetails("", "Ane Holm", None))
    set_details(project, board.ideas[0], IdeaDetails("", " ", None))
    assert idea_details(project, board.ideas[0]) == IdeaDetails("", "", None)


@pytest.mark.parametrize("number", [0, -3, 1000])
def test_a_table_without_such_a_number_is_refused(project: Project, number: int) -> None:
    board = board_on(project, "Path")
    with pytest.raises(InvalidInput):
        set_details(project, board.ideas[0], IdeaDetails("", "", number))
