"""Which numbers other rounds have used, and which sheets are half typed."""

from bosaet_desktop.core.commands.round import start_round
from bosaet_desktop.core.commands.sheet import start_sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import half_typed, numbers_elsewhere
from tests.core.scoring import add_initiatives, fill_sheet


def test_a_number_of_another_round_is_known_with_its_round(project: Project) -> None:
    add_initiatives(project, "Festival", "Path", "School")
    fill_sheet(project, 4, [3] * 9)
    start_round(project)
    start_sheet(project, 2, 9)
    assert numbers_elsewhere(project, 2) == {4: 1}
    assert numbers_elsewhere(project, 1) == {9: 2}


def test_only_a_sheet_with_marks_that_is_not_closed_is_half_typed(project: Project) -> None:
    add_initiatives(project, "Festival", "Path", "School")
    fill_sheet(project, 4, [3] * 9)
    fill_sheet(project, 6, [3, 3])
    start_sheet(project, 1, 7)
    assert half_typed(project, 1) == (6,)
