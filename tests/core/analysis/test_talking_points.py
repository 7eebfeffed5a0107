from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.analysis.talking_points import talking_points
from bosaet_desktop.core.rows.details import Neighbours
from bosaet_desktop.core.rows.ranking import Scored
from bosaet_desktop.core.rows.scoring import Question
from bosaet_desktop.core.terms.scoring import IMPACT
from tests.core.analysis.scoring import FIVE, alike, scored

SPLIT = [1, 5, 5, 5]


def about(asked: list[Scored], cut: int | None = None) -> list[tuple[str, str]]:
    points = talking_points(rank(asked, FIVE), FIVE, cut)
    return [(each.title, each.reason) for each in points]


def test_a_high_score_with_split_opinions_is_talked_about() -> None:
    high = scored("high", SPLIT, [4] * 4, [4] * 4)
    low = scored("low", [1, 1, 1, 5], [1] * 4, [1] * 4)
    assert about([high, low]) == [("HIGH", "Split opinions")]


def test_high_impact_that_nobody_wants_is_talked_about() -> None:
    unwanted = scored("unwanted", [5], [3], [1])
    unweighty = scored("unweighty", [3], [3], [1])
    assert about([unwanted, unweighty]) == [("UNWANTED", "Limited desire")]


def test_without_a_line_equals_at_the_top_are_talked_about() -> None:
    asked = [alike("a", [4]), alike("b", [4]), alike("c", [2])]
    assert about(asked) == [("A and B", "Shared place")]


def test_with_a_line_only_the_equals_that_meet_it_are_talked_about() -> None:
    asked = [alike("a", [4]), alike("b", [4]), alike("c", [2]), alike("d", [2])]
    assert about(asked, cut=3) == [("C and D", "Shared place")]
    assert about(asked, cut=2) == []


def test_points_follow_the_ranking() -> None:
    asked = [
        scored("second", SPLIT, [4] * 4, [4] * 4),
        scored("first", SPLIT, [5] * 4, [5] * 4),
    ]
    assert [title for title, _reason in about(asked)] == ["FIRST", "SECOND"]


def test_nothing_to_rank_is_nothing_to_talk_about() -> None:
    assert about([]) == []
    assert about([alike("blank", [])]) == []


def test_villages_that_disagree_are_talked_about_but_never_on_the_wall() -> None:
    apart = scored("apart", [3], [3], [3], villages=(9.1, 8.9, 12.0))
    level = scored("level", [2], [3], [3], villages=(9.0, 12.0))
    (point,) = talking_points(rank([apart, level], FIVE), FIVE)
    assert (point.title, point.reason, point.for_hall) == ("APART", "Villages disagree", False)
    assert point.sentence.startswith(
        "Of the villages with enough sheets to be shown, 2 give it more than the middle, 9,0, "
        "and 1 less."
    )


def pair(above: str, below: str, *, tied: bool = True, at_line: bool = True) -> Neighbours:
    return Neighbours(above, below, 0.4, tied, at_line, "They are level.")


def test_neighbours_that_are_really_level_at_the_line_are_talked_about() -> None:
    placings = rank([alike("a", [5]), alike("b", [4]), alike("c", [3])], FIVE)
    points = talking_points(placings, FIVE, 1, [pair("a", "b"), pair("b", "c", at_line=False)])
    assert [(each.title, each.reason, each.sentence) for each in points] == [
        ("A and B", "Really level", "They are level.")
    ]
    assert all(each.for_hall for each in points)


def test_equals_and_those_that_are_told_apart_are_not_said_to_be_level() -> None:
    placings = rank([alike("a", [4]), alike("b", [4]), alike("c", [3])], FIVE)
    assert [each.reason for each in talking_points(placings, FIVE, 1, [pair("a", "b")])] == [
        "Shared place"
    ]
    assert talking_points(placings, FIVE, 2, [pair("b", "c", tied=False)]) == ()


def test_neighbours_that_have_been_withdrawn_since_are_left_out() -> None:
    placings = rank([alike("a", [5]), alike("b", [4])], FIVE)
    assert talking_points(placings, FIVE, 1, [pair("a", "gone")]) == ()


def test_a_point_quotes_the_question_as_the_sheets_ask_it() -> None:
    placings = rank([scored("high", SPLIT, [4] * 4, [4] * 4)], FIVE)
    (point,) = talking_points(
        placings, FIVE, questions=[Question(1, IMPACT, "Is it worth it?", "")]
    )
    assert point.sentence.startswith("“Is it worth it?” divides")
