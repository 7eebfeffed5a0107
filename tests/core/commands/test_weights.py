import pytest

from bosaet_desktop.core.commands.weights import adopt_weights, reset_weights
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.decision import decisions
from bosaet_desktop.core.queries.details import marks_for_details
from bosaet_desktop.core.queries.result import result
from bosaet_desktop.core.rows.decision import NewDecision
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT
from tests.core.content import content_of
from tests.core.scored_round import add_initiatives, type_sheet

ROUND = 1
WHY = NewDecision("The hall wants what it wants", 31)


@pytest.fixture
def scored(project: Project) -> Project:
    keys = add_initiatives(project, "Path", "Feast")
    type_sheet(project, 1, {keys["Path"]: (5, 3, 1), keys["Feast"]: (1, 2, 5)})
    return project


def test_adopted_weights_move_the_result_and_the_array(scored: Project) -> None:
    tally = Tally(scored)
    scored.subscribe(tally.take_in)
    assert [each.title for each in result(scored, tally).placings] == ["Path", "Feast"]
    adopt_weights(scored, ROUND, {DESIRE: 2.0}, WHY)
    found = result(scored, tally).placings
    assert [(each.title, each.score) for each in found] == [("Feast", 9.75), ("Path", 7.5)]
    assert marks_for_details(scored).marks.weights == (0.75, 0.75, 1.5)
    assert found == result(scored, Tally(scored)).placings
    scored.undo()
    assert [each.score for each in result(scored, tally).placings] == [9, 8]


def test_the_decision_says_what_counts_now_and_what_counted_before(scored: Project) -> None:
    adopt_weights(scored, ROUND, {DESIRE: 2.0}, WHY)
    [logged] = decisions(scored)
    assert (logged.kind, logged.reason, logged.present) == (
        DecisionKind.WEIGHTS,
        "The hall wants what it wants",
        31,
    )
    assert logged.text.count("25\xa0%") == 2
    assert logged.text.count("50\xa0%") == 1
    assert logged.text.count("33\xa0%") == 3


def test_undo_and_redo_bring_back_the_identical_content(scored: Project) -> None:
    before = content_of(scored)
    adopt_weights(scored, ROUND, {IMPACT: 0.0, FEASIBILITY: 3.5}, WHY)
    after = content_of(scored)
    scored.undo()
    assert content_of(scored) == before
    scored.redo()
    assert content_of(scored) == after


def test_equal_weights_again_are_a_decision_too(scored: Project) -> None:
    adopt_weights(scored, ROUND, {DESIRE: 2.0}, WHY)
    reset_weights(scored, ROUND, NewDecision())
    assert len(decisions(scored)) == 2
    assert marks_for_details(scored).marks.weights == (1.0, 1.0, 1.0)


@pytest.mark.parametrize(
    "weights",
    [
        {IMPACT: -0.1},
        {IMPACT: 9.1},
        {IMPACT: float("nan")},
        {IMPACT: float("inf")},
        {IMPACT: 0.0, FEASIBILITY: 0.0, DESIRE: 0.0},
        {IMPACT: 2.0, FEASIBILITY: 2.0, DESIRE: 2.0},
        {},
    ],
)
def test_weights_that_say_nothing_change_nothing(
    scored: Project, weights: dict[str, float]
) -> None:
    before = content_of(scored)
    with pytest.raises(InvalidInput):
        adopt_weights(scored, ROUND, weights, WHY)
    assert content_of(scored) == before


@pytest.mark.parametrize("new", [NewDecision(" "), NewDecision("why", -1)])
def test_a_reason_is_needed_and_a_number_of_people_that_can_be(
    scored: Project, new: NewDecision
) -> None:
    with pytest.raises(InvalidInput):
        adopt_weights(scored, ROUND, {DESIRE: 2.0}, new)
    assert decisions(scored) == ()


def test_equal_weights_cannot_be_made_equal(scored: Project) -> None:
    with pytest.raises(InvalidInput):
        reset_weights(scored, ROUND, WHY)
