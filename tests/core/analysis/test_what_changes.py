from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from bosaet_desktop.core.analysis.details import details
from bosaet_desktop.core.analysis.shares import normalised
from bosaet_desktop.core.rows.details import Change, DetailsInput
from tests.core.analysis.matrices import asked, details_input, matrix, tables_of_marks
from tests.core.analysis.test_sheet_scores import scored_by_pandas

HOME, AWAY = [[5.0] * 3, [1.0] * 3], [[1.0] * 3, [4.0] * 3]


def sheets(home: int, away: int) -> NDArray[np.float64]:
    return np.array([HOME] * home + [AWAY] * away)


def without(given: DetailsInput) -> list[tuple[str, str]]:
    return [(each.label, each.sentence) for each in details(given).without_villages]


def test_a_village_that_carries_the_winner_is_named_with_what_it_changes() -> None:
    villages = {"Barde": range(8), "Vorgod": range(8, 14)}
    given_input = details_input(matrix(sheets(8, 6)), villages=villages, cut=1)
    assert without(given_input) == [
        ("Barde", "Without Barde (8 sheets): “B” instead of “A” as no. 1."),
        ("Vorgod", "Without Vorgod (6 sheets): the same first place."),
    ]


def test_small_villages_are_left_out_together_and_never_named() -> None:
    villages = {"Barde": range(4), "Vorgod": range(4, 7), "Herborg": range(7, 20)}
    found = without(details_input(matrix(sheets(7, 13)), villages=villages, cut=1))
    assert [label for label, _sentence in found] == ["Herborg", ""]
    assert found[1][1] == (
        "Without the villages that have fewer than 5 sheets (7 sheets together): "
        "the same first place."
    )
    assert not any("Barde" in sentence or "Vorgod" in sentence for _label, sentence in found)


def test_one_small_village_alone_is_kept_out_of_sight() -> None:
    villages = {"Barde": range(4), "Herborg": range(4, 20)}
    found = without(details_input(matrix(sheets(4, 16)), villages=villages))
    assert found == [("", "1 group has fewer than 5 sheets and is kept out of sight.")]


def test_a_village_that_would_leave_a_handful_behind_is_not_left_out() -> None:
    found = without(details_input(matrix(sheets(16, 4)), villages={"Herborg": range(16)}))
    assert found == []


def test_each_table_sheet_is_left_out_by_itself_and_few_are_enough() -> None:
    tables = {str(number): [number - 1] for number in range(1, 4)}
    given_input = details_input(matrix(sheets(2, 1)), tables=tables, by_table=True)
    found = details(given_input)
    assert [each.label for each in found.without_tables] == ["1", "2", "3"]
    assert found.without_tables[0].sentence.startswith("Without sheet 1: ")
    assert found.certainty is None


def test_people_at_a_small_table_are_guarded_as_a_village_is() -> None:
    tables = {"1": range(3), "2": range(3, 12)}
    found = details(details_input(matrix(sheets(3, 9)), tables=tables))
    assert [each.label for each in found.without_tables] == [""]


def test_a_doubled_question_says_what_it_changes() -> None:
    desired, weighty = [3.0, 3.0, 5.0], [5.0, 4.0, 3.0]
    found = details(details_input(matrix([[desired, weighty]] * 12), cut=1)).doubled
    assert [each.sentence for each in found] == [
        "If “Impact?” counted double: the same first place.",
        "If “Feasibility?” counted double: the same first place.",
        "If “Desire?” counted double: “A” instead of “B” as no. 1.",
    ]
    assert [each.changed for each in found] == [False, False, True]


def test_doubling_starts_from_the_weights_agreed_on() -> None:
    marks = matrix([[[3.0, 3.0, 5.0], [5.0, 4.0, 3.0]]] * 12, weights=(0.75, 0.75, 1.5))
    given_input = replace(details_input(marks, cut=1), questions=asked(3, (1.0, 1.0, 2.0)))
    assert [each.sentence.rpartition(": ")[2] for each in details(given_input).doubled] == [
        "“B” instead of “A” as no. 1.",
        "“B” also as no. 1.",
        "the same first place.",
    ]


def top_by_pandas(values: NDArray[np.float64], weights: Sequence[float], k: int) -> set[str]:
    scores = scored_by_pandas(values, normalised(weights))
    above = (scores[None, :] > scores[:, None]).sum(axis=1)
    places = np.flatnonzero((above < k) & np.isfinite(scores))
    return {chr(ord("A") + int(place)) for place in places}


@given(tables_of_marks(fewest=12), st.integers(5, 7), st.integers(1, 4))
def test_what_joins_and_leaves_is_what_pandas_ranks_otherwise(
    values: NDArray[np.float64], size: int, cut: int
) -> None:
    equal = [1.0] * values.shape[2]
    found = details(details_input(matrix(values), villages={"V": range(size)}, cut=cut))
    if found.certainty is None:
        return
    k = found.certainty.k
    real = top_by_pandas(values, equal, k)
    for each in found.without_villages:
        hold(each, real, top_by_pandas(values[size:], equal, k))
    for place, each in enumerate(found.doubled):
        weights = [2.0 if at == place else 1.0 for at in range(len(equal))]
        hold(each, real, top_by_pandas(values, weights, k))


def hold(change: Change, real: set[str], other: set[str]) -> None:
    assert set(change.joined) == other - real
    assert set(change.left) == real - other
    assert change.changed or other == real


@pytest.mark.parametrize("count", [1, 2])
def test_one_question_cannot_be_doubled(count: int) -> None:
    found = details(details_input(matrix([[[3.0] * count, [2.0] * count]] * 12)))
    assert len(found.doubled) == (0 if count == 1 else 2)
