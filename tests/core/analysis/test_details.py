import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from bosaet_desktop.core.analysis.details import details, findings
from bosaet_desktop.core.rows.details import Details, DetailsInput
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix
from bosaet_desktop.core.rows.scale import Scale
from tests.core.analysis.matrices import NAN, details_input, matrix, tables_of_marks

CLEAR = [[5.0] * 3, [4.0] * 3, [3.0] * 3, [2.0] * 3, [1.0] * 3]


def two_close(sheets: int, for_second: int) -> MarksMatrix:
    """Return sheets of which so many put the second first by as much as the others do not."""
    first, second = [[4.0] * 3, [3.0] * 3], [[3.0] * 3, [4.0] * 3]
    return matrix([second] * for_second + [first] * (sheets - for_second))


def said(given: DetailsInput) -> list[str]:
    """Return every sentence of the details."""
    found = details(given)
    changes = (*found.without_villages, *found.without_tables, *found.doubled)
    return [
        found.headline,
        found.too_few,
        found.weights,
        *(found.certainty.sentences if found.certainty else ()),
        *(each.sentence for each in changes),
        *(each.sentence for each in found.agreement),
    ]


def test_nothing_scored_is_said_so() -> None:
    empty = details_input(MarksMatrix((), (), np.empty((0, 0, 3))))
    assert details(empty) == Details("Nothing has been scored yet.")


def test_a_question_nobody_answered_leaves_nothing_to_rank() -> None:
    found = details(details_input(matrix([[[5.0, NAN, 5.0]]] * 12)))
    assert found.headline == "No initiative has answers to every question yet."
    assert found.certainty is None


def test_one_sheet_has_no_spread_and_no_certainty() -> None:
    found = details(details_input(matrix([CLEAR]), joint=True))
    assert found.headline == (
        "“A” got the most points, 15,0 of 15; one sheet cannot tell how firmly."
    )
    assert found.too_few == "One sheet alone says nothing about spread or certainty."
    assert (found.certainty, found.agreement, found.without_villages) == (None, (), ())


def test_equals_share_the_headline() -> None:
    found = details(details_input(matrix([[[5.0] * 3, [5.0] * 3, [1.0] * 3]] * 3)))
    assert found.headline == (
        "“A” and “B” share the first place with 15,0 of 15 points, "
        "but 3 sheets are too few to say anything about certainty."
    )


@pytest.mark.parametrize("sheets", [2, 11])
def test_below_twelve_sheets_a_sentence_stands_for_certainty(sheets: int) -> None:
    villages = {"Barde": range(sheets)}
    found = details(details_input(matrix([CLEAR] * sheets), villages=villages))
    assert f"{sheets} sheets are too few" in found.too_few
    assert (found.certainty, found.agreement, found.without_villages) == (None, (), ())


def test_a_clear_winner_stands_firmly() -> None:
    found = details(details_input(matrix([CLEAR] * 12)))
    assert found.headline == (
        "Among those who were here, “A” stands firmly as no. 1: had the circle here tonight been "
        "a little different, it would have been no. 1 in 100 of 100 cases."
    )
    assert found.certainty is not None
    assert found.certainty.k == 3
    assert [each.top for each in found.certainty.shares] == [1, 1, 1, 0, 0]
    assert [each.rank for each in found.certainty.shares] == [1, 2, 3, 4, 5]
    assert [each.at_line for each in found.certainty.neighbours] == [False, False, True]


def test_two_that_are_really_level_are_both_named_up_front() -> None:
    found = details(details_input(two_close(21, 10), cut=1))
    assert found.headline.startswith(
        "Among those who were here, “A” and “B” are really level at the top:"
    )
    assert found.certainty is not None
    assert "really level" in found.certainty.neighbours[0].sentence
    assert findings(found) == (found.headline, found.certainty.neighbours[0].sentence)


def test_a_shared_first_place_needs_no_cases_to_be_level() -> None:
    found = details(details_input(matrix([[[5.0] * 3, [5.0] * 3, [1.0] * 3]] * 12)))
    assert found.headline == (
        "Among those who were here, “A” and “B” are really level at the top: "
        "the first of them have the same score."
    )


def test_a_lead_that_is_neither_firm_nor_level_is_called_neither() -> None:
    found = details(details_input(two_close(30, 11)))
    assert "is no. 1, but not firmly" in found.headline
    assert findings(found) == (found.headline,)


def test_a_shared_place_is_named_by_its_number() -> None:
    marks = matrix([[[5.0] * 3, [4.0] * 3, [2.0, 3, 3], [3.0, 3, 2]]] * 12)
    found = details(details_input(marks))
    assert found.certainty is not None
    assert found.certainty.neighbours[-1].sentence == (
        "“C” and “D” on place 3 are really level among those who were here: "
        "they have the same score."
    )


def test_the_line_on_screen_sets_how_many_the_top_are() -> None:
    for cut, k in ((None, 3), (0, 3), (1, 1), (4, 4), (9, 5)):
        found = details(details_input(matrix([CLEAR] * 12), cut=cut)).certainty
        assert found is not None
        assert found.k == k


def test_a_sole_initiative_has_nobody_to_be_ahead_of() -> None:
    found = details(details_input(matrix([[[4.0] * 3]] * 12)))
    assert found.headline == "“A” is the only initiative that can be ranked."
    assert found.certainty is None


def test_the_unranked_come_last_and_never_first() -> None:
    values = np.array([CLEAR] * 12)
    values[2:, 0] = NAN
    found = details(details_input(matrix(values))).certainty
    assert found is not None
    assert [(each.title, each.rank) for each in found.shares][-1] == ("A", None)


groupings = st.lists(st.sampled_from("xyz-"), min_size=40, max_size=40)


@given(tables_of_marks(most=40), groupings, st.booleans(), st.integers(0, 4))
def test_any_marks_are_told_in_sentences_about_those_who_were_here(
    values: NDArray[np.float64], homes: list[str], by_table: bool, cut: int
) -> None:
    groups = {
        name: [row for row in range(len(values)) if homes[row] == name] for name in sorted("xyz")
    }
    groups = {name: rows for name, rows in groups.items() if rows}
    tables = {str(row): [row] for row in range(len(values))} if by_table else groups
    given_input = details_input(
        matrix(values), villages=groups, tables=tables, by_table=by_table, cut=cut
    )
    sentences = said(given_input)
    assert all(each == "" or each.endswith(".") for each in sentences)
    assert not any("recount" in each or "{" in each for each in sentences)
    certainty = details(given_input).certainty
    for neighbours in certainty.neighbours if certainty else ():
        assert "among those who were here" in neighbours.sentence


def test_the_same_sheets_give_the_same_words() -> None:
    chance = np.random.default_rng(5)
    given_input = details_input(matrix(chance.integers(1, 6, size=(40, 15, 3))))
    assert details(given_input) == details(given_input)


def test_the_ends_of_other_scales_are_the_most_there_can_be() -> None:
    for scale in (Scale(0, 3), Scale(1, 10), Scale(1, 2)):
        top = [[float(scale.highest)] * 3, [float(scale.lowest)] * 3]
        found = details(details_input(matrix([top]), joint=True, scale=scale))
        most = 3 * scale.highest
        assert f"{most},0 of {most}" in found.headline


def test_a_paper_says_nothing_of_certainty_where_there_is_none() -> None:
    assert findings(details(details_input(matrix([CLEAR] * 11)))) == ()
    known = details(details_input(matrix([CLEAR] * 12)))
    assert findings(known) == (known.headline,)
