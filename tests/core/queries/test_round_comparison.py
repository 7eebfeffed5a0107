"""A second round is held against the first: only what both ranked, each on its own scale."""

import pytest

from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.round import set_scale, start_round, withdraw
from bosaet_desktop.core.commands.sheet import start_sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.round_comparison import round_comparison
from bosaet_desktop.core.queries.scoring import candidates
from bosaet_desktop.core.rows.scale import Scale
from tests.core.scoring import add_initiatives


def fill(project: Project, round_number: int, sheet: int, *values: int) -> None:
    """Give each initiative on the sheet one value for all its questions."""
    start_sheet(project, round_number, sheet)
    for row, value in zip(candidates(project, round_number), values, strict=True):
        for question in (1, 2, 3):
            enter_mark(project, round_number, sheet, row.initiative_id, question, value)


def test_one_round_has_nothing_to_be_compared_with(project: Project) -> None:
    add_initiatives(project, "Festival")
    assert round_comparison(project) is None
    fill(project, 1, 1, 4)
    start_round(project)
    assert round_comparison(project) is None


def test_ranks_and_scores_of_both_rounds_are_told(project: Project) -> None:
    add_initiatives(project, "Festival", "Path", "School")
    fill(project, 1, 1, 5, 4, 1)
    fill(project, 1, 2, 5, 3, 1)
    start_round(project)
    fill(project, 2, 3, 2, 5, 3)
    found = round_comparison(project)
    assert found is not None
    assert found.same_scale
    assert (found.before.sheets, found.after.sheets) == (2, 1)
    told = [(each.title, each.before_rank, each.after_rank, each.climbed) for each in found.lines]
    assert told == [("Path", 2, 1, 1), ("School", 3, 2, 1), ("Festival", 1, 3, -2)]
    assert [(each.before_score, each.after_score) for each in found.lines] == [
        (10.5, 15),
        (3, 9),
        (15, 6),
    ]


def test_what_only_one_round_ranked_moves_nobody(project: Project) -> None:
    festival, *_rest = add_initiatives(project, "Festival", "Path", "School")
    fill(project, 1, 1, 5, 4, 3)
    withdraw(project, 1, festival)
    start_round(project)
    withdraw(project, 1, festival, withdrawn=False)
    fill(project, 2, 2, 4, 5)
    found = round_comparison(project)
    assert found is not None
    assert found.only_before == ("Festival",)
    assert [(each.title, each.before_rank) for each in found.lines] == [("School", 2), ("Path", 1)]


def test_different_scales_are_compared_as_shares_of_their_range(project: Project) -> None:
    add_initiatives(project, "Festival")
    fill(project, 1, 1, 3)
    set_scale(project, start_round(project), Scale(0, 10))
    fill(project, 2, 2, 9)
    found = round_comparison(project)
    assert found is not None
    assert not found.same_scale
    assert found.lines[0].before_share == pytest.approx(0.5)
    assert found.lines[0].after_share == pytest.approx(0.9)
