"""What the hall sees, from the lowest of the top up: equals together, and nobody named as last."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.reveal import MOST_ROWS, TOP, reveal_order, top_for_hall
from bosaet_desktop.core.analysis.reveal_steps import (
    MOST_POINTS,
    POINTS_A_STEP,
    RevealKind,
    points_for_hall,
    reveal_steps,
)
from bosaet_desktop.core.analysis.talking_points import TalkingPoint
from bosaet_desktop.core.rows.decision import TieRule
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.rows.scale import DEFAULT_SCALE
from tests.core.charts.rows import UNSCORED, placing


def ranked(*ranks: int) -> tuple[Placing, ...]:
    return tuple(
        replace(placing(at), rank=rank, title=f"T{at}", score=15.0 - rank)
        for at, rank in enumerate(ranks, start=1)
    )


def result_of(placings: Sequence[Placing], sheets: int = 40, *, joint: bool = False) -> Result:
    return Result(
        "Vorgod", "What first?", "en", tuple(placings), (), DEFAULT_SCALE, sheets, joint,
        TieRule(next(iter(TieRule))), None, None,
    )  # fmt: skip


def titles(found: Sequence[Placing]) -> list[str]:
    return [each.title for each in found]


def test_the_top_five_are_shown_and_no_more() -> None:
    assert titles(top_for_hall(ranked(1, 2, 3, 4, 5, 6, 7))) == ["T1", "T2", "T3", "T4", "T5"]


def test_equals_at_the_fifth_place_come_along() -> None:
    assert len(top_for_hall(ranked(1, 2, 3, 4, 5, 5, 7))) == 6


def test_too_many_equals_at_the_end_are_all_left_out() -> None:
    assert titles(top_for_hall(ranked(1, 2, 3, 4, 5, 5, 5, 5, 9))) == ["T1", "T2", "T3", "T4"]


def test_with_five_initiatives_the_last_is_not_named() -> None:
    assert titles(top_for_hall(ranked(1, 2, 3, 4, 5))) == ["T1", "T2", "T3", "T4"]
    assert titles(top_for_hall(ranked(1, 2, 2))) == ["T1"]


def test_one_alone_and_equals_alone_are_shown() -> None:
    assert titles(top_for_hall(ranked(1))) == ["T1"]
    assert titles(top_for_hall(ranked(1, 1, 1))) == ["T1", "T2", "T3"]
    assert top_for_hall((UNSCORED,)) == ()


@given(st.lists(st.integers(0, 4), max_size=14))
def test_whatever_the_scores_nobody_last_is_shown_and_equals_stay_together(
    scores: list[int],
) -> None:
    order = sorted(scores, reverse=True)
    placings = ranked(*(1 + sum(other > each for other in order) for each in order))
    top = top_for_hall(placings)
    assert len(top) <= MOST_ROWS
    assert all(each.rank is not None and each.rank <= TOP for each in top)
    shown, hidden = {each.rank for each in top}, {each.rank for each in placings[len(top) :]}
    assert not shown & hidden
    if len({each.rank for each in placings}) > 1:
        assert placings[-1] not in top
    assert [each for group in reversed(reveal_order(top)) for each in group] == list(top)


def test_the_lowest_comes_first_and_equals_come_together() -> None:
    steps = reveal_steps(result_of(ranked(1, 2, 3, 3, 5, 6)), ())
    places = [step for step in steps if step.kind is RevealKind.PLACE]
    assert [titles(step.placings) for step in places] == [["T5"], ["T3", "T4"], ["T2"], ["T1"]]
    assert [step.shown for step in places] == [1, 3, 4, 5]


def test_the_sentence_says_the_place_the_points_and_the_titles() -> None:
    steps = reveal_steps(result_of(ranked(1, 2, 3, 3, 5, 6)), ())
    said = [step.sentence for step in steps if step.kind is RevealKind.PLACE]
    assert said == [
        "Number 5, with 10,0 points: “T5”.",
        "Number 3 is shared, with 12,0 points each: “T3” and “T4”.",
        "Number 2, with 13,0 points: “T2”.",
        "And number one, with 14,0 points: “T1”.",
    ]


def test_the_matrix_and_the_talk_come_after_number_one() -> None:
    point = TalkingPoint(("1",), "T1", "Split opinions", "Talk.")
    kinds = [step.kind for step in reveal_steps(result_of(ranked(1, 2, 3)), (point,))]
    assert kinds == ["start", "place", "place", "matrix", "talk"]


def test_nothing_of_the_result_is_in_the_first_step() -> None:
    first = reveal_steps(result_of(ranked(1, 2, 3, 4)), ())[0]
    assert (first.shown, first.figures, first.placings) == (0, (), ())
    assert not any(f"T{at}" in first.sentence + first.title for at in range(1, 5))


def test_the_hall_hears_no_point_on_villages_or_on_what_it_has_not_seen() -> None:
    top = ranked(1, 2)
    allowed = TalkingPoint(("1", "2"), "T1 and T2", "Shared place", "Talk.")
    villages = TalkingPoint(("1",), "T1", "Villages disagree", "Barde.", for_hall=False)
    below = TalkingPoint(("2", "9"), "T2 and T9", "Shared place", "Talk.")
    assert points_for_hall((villages, below, allowed), top) == (allowed,)


def test_many_points_are_spread_over_a_few_steps() -> None:
    points = [TalkingPoint(("1",), "T1", f"Reason {n}", "Talk.") for n in range(20)]
    talk = [s for s in reveal_steps(result_of(ranked(1, 2)), points) if s.kind is RevealKind.TALK]
    assert [len(step.points) for step in talk] == [POINTS_A_STEP] * (MOST_POINTS // POINTS_A_STEP)


def test_few_sheets_are_called_a_hint_and_many_are_not() -> None:
    said = [reveal_steps(result_of(ranked(1, 2), n), ())[0].sentence for n in (11, 12)]
    assert "Only 11 sheets" in said[0]
    assert "Only" not in said[1]
    joint = reveal_steps(result_of(ranked(1, 2), 1, joint=True), ())
    assert "Only" not in joint[0].sentence
    assert "14 points" in joint[1].sentence


def test_all_equal_are_not_revealed_but_talked_about() -> None:
    steps = reveal_steps(result_of(ranked(*[1] * (MOST_ROWS + 1))), ())
    assert [step.kind for step in steps] == ["start"]
    assert "same score" in steps[0].sentence
