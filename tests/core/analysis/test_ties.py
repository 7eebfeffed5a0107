import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.analysis.ties import (
    allowed_cuts,
    deciders,
    drawn_order,
    order_by_tie_rule,
    tie_rule_of,
    tie_rule_sentence,
)
from bosaet_desktop.core.rows.decision import Decider, TieBreaks, TieRule
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


def order(breaks: TieBreaks) -> list[list[str]]:
    groups = order_by_tie_rule(rank(FOUR, FIVE), breaks)
    return [[placing.initiative_id for placing in group] for group in groups]


def test_every_neighbour_tells_what_parts_it_from_the_next() -> None:
    groups = order_by_tie_rule(rank(FOUR, FIVE))
    assert deciders(groups) == (Decider.SCORE, Decider.DESIRE, Decider.OPEN)
    assert deciders(()) == ()


def test_the_line_may_stand_anywhere_but_between_equals() -> None:
    assert allowed_cuts(order_by_tie_rule(rank(FOUR, FIVE))) == (0, 1, 2, 4)
    assert allowed_cuts(()) == (0,)


def test_the_hall_may_agree_on_another_rule() -> None:
    assert order(TieBreaks(TieRule.FEASIBILITY_FIRST)) == [["a"], ["c", "d"], ["b"]]
    assert order(TieBreaks(TieRule.HANDS_AT_ONCE)) == [["a"], ["b", "c", "d"]]


def test_most_hands_come_first_and_tell_so() -> None:
    breaks = TieBreaks(votes={"c": 9, "d": 14})
    assert order(breaks) == [["a"], ["b"], ["d"], ["c"]]
    groups = order_by_tie_rule(rank(FOUR, FIVE), breaks)
    assert deciders(groups, breaks)[-1] is Decider.HANDS


def test_hands_count_only_when_all_equals_were_voted_on() -> None:
    assert order(TieBreaks(votes={"d": 14})) == [["a"], ["b"], ["c", "d"]]


def test_hands_raised_before_others_became_equal_are_not_said_to_decide() -> None:
    rule = TieRule.HANDS_AT_ONCE
    breaks = TieBreaks(rule, votes={"c": 9, "d": 14}, lots={"b": 1, "c": 2, "d": 3})
    assert order(breaks) == [["a"], ["b"], ["c"], ["d"]]
    groups = order_by_tie_rule(rank(FOUR, FIVE), breaks)
    assert deciders(groups, breaks)[1:] == (Decider.LOT, Decider.LOT)


def test_two_lots_part_nobody_who_was_not_drawn_together() -> None:
    breaks = TieBreaks(TieRule.HANDS_AT_ONCE, lots={"b": 1, "c": 2, "d": 1})
    assert order(breaks) == [["a"], ["b", "c", "d"]]


def test_as_many_hands_leave_it_to_the_lot() -> None:
    voted = TieBreaks(votes={"c": 9, "d": 9})
    assert order(voted) == [["a"], ["b"], ["c", "d"]]
    drawn = TieBreaks(votes={"c": 9, "d": 9}, lots={"c": 2, "d": 1})
    assert order(drawn) == [["a"], ["b"], ["d"], ["c"]]
    groups = order_by_tie_rule(rank(FOUR, FIVE), drawn)
    assert deciders(groups, drawn)[-1] is Decider.LOT


def test_hands_never_lift_anyone_past_the_agreed_rule() -> None:
    assert order(TieBreaks(votes={"b": 1, "c": 9, "d": 8}))[1] == ["b"]


def test_feasibility_can_part_neighbours() -> None:
    groups = order_by_tie_rule(rank([one("weighty", 5, 1, 3), one("feasible", 1, 5, 3)], FIVE))
    assert deciders(groups) == (Decider.FEASIBILITY,)


@pytest.mark.parametrize(
    ("stored", "rule"),
    [
        ("feasibility", TieRule.FEASIBILITY_FIRST),
        ("hands", TieRule.HANDS_AT_ONCE),
        ("", TieRule.DESIRE_FIRST),
        ("Desire decides.", TieRule.DESIRE_FIRST),
    ],
)
def test_a_round_without_a_rule_of_its_own_lets_desire_decide(stored: str, rule: TieRule) -> None:
    assert tie_rule_of(stored) is rule


def test_every_rule_is_said_in_a_sentence_of_its_own() -> None:
    assert len({tie_rule_sentence(rule) for rule in TieRule}) == len(TieRule)


def test_the_order_of_a_lot_is_that_of_sha_256() -> None:
    # `printf 417203:7 | sha256sum` begins with 0565, that of row 1 with 5066, of row 4 with c1fa.
    assert drawn_order(417_203, (1, 4, 7)) == (7, 1, 4)


@given(st.integers(1, 999_999), st.permutations(range(1, 9)))
def test_a_lot_keeps_everyone_and_does_not_ask_in_which_order_they_came(
    number: int, rows: list[int]
) -> None:
    assert drawn_order(number, rows) == drawn_order(number, sorted(rows))
    assert sorted(drawn_order(number, rows)) == sorted(rows)


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
