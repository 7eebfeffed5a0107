import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.analysis.ties import (
    Decider,
    cut_is_between_equals,
    decider_at,
    order_by_tie_rule,
)
from bosaet_desktop.core.rows.ranking import Placing, Scored
from tests.core.analysis.scoring import FIVE, alike, scored


def names(asked: list[Scored]) -> list[list[str]]:
    groups = order_by_tie_rule(rank(asked, FIVE))
    return [[placing.initiative_id for placing in group] for group in groups]


def one(name: str, impact: int, feasibility: int, desire: int) -> Scored:
    return scored(name, [impact], [feasibility], [desire])


def test_desire_comes_before_feasibility() -> None:
    assert names([one("feasible", 3, 5, 1), one("wanted", 3, 1, 5)]) == [["wanted"], ["feasible"]]


def test_feasibility_parts_those_wanted_alike() -> None:
    assert names([one("weighty", 5, 1, 3), one("feasible", 1, 5, 3)]) == [["feasible"], ["weighty"]]


def test_what_no_rule_parts_is_left_to_the_hall_together() -> None:
    assert names([one("b", 2, 3, 4), one("a", 2, 3, 4), one("low", 1, 1, 1)]) == [
        ["b", "a"],
        ["low"],
    ]


def test_the_rule_never_lifts_anyone_past_a_higher_score() -> None:
    assert names([one("wanted", 1, 1, 5), one("best", 5, 5, 1)]) == [["best"], ["wanted"]]


def test_the_unranked_are_no_part_of_the_choice() -> None:
    assert names([alike("few", [5]), alike("all", [1] * 8)]) == [["all"]]


FOUR = [one("a", 5, 5, 5), one("b", 3, 1, 5), one("c", 3, 5, 1), one("d", 3, 5, 1)]


@pytest.mark.parametrize(
    ("cut", "decider"),
    [
        (0, None),
        (1, Decider.SCORE),
        (2, Decider.DESIRE),
        (3, Decider.HALL),
        (4, None),
        (9, None),
        (-1, None),
    ],
)
def test_a_line_tells_what_draws_it(cut: int, decider: Decider | None) -> None:
    placings = rank(FOUR, FIVE)
    assert decider_at(placings, cut) == decider
    assert cut_is_between_equals(placings, cut) is (decider is Decider.HALL)


def test_feasibility_can_draw_the_line() -> None:
    placings = rank([one("weighty", 5, 1, 3), one("feasible", 1, 5, 3)], FIVE)
    assert decider_at(placings, 1) is Decider.FEASIBILITY


few_points = st.lists(st.integers(1, 2), min_size=3, max_size=3)


@given(st.lists(few_points, min_size=1, max_size=7))
def test_groups_keep_everyone_in_rank_order_and_only_true_equals_together(
    points: list[list[int]],
) -> None:
    placings = rank([one(str(which), *each) for which, each in enumerate(points)], FIVE)
    groups = order_by_tie_rule(placings)
    ordered: list[Placing] = [placing for group in groups for placing in group]
    assert sorted(each.initiative_id for each in ordered) == [str(i) for i in range(len(points))]
    assert [each.rank for each in ordered] == [each.rank for each in placings]
    marks = [{tuple(points[int(each.initiative_id)][1:]) for each in group} for group in groups]
    assert all(len(alike_marks) == 1 for alike_marks in marks)
