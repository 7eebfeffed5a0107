import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.details import details
from bosaet_desktop.core.analysis.village_cells import shown
from bosaet_desktop.core.rows.details import HIDDEN, Details, VillageCell
from tests.core.analysis.matrices import NAN, details_input, matrix

five_in_all = st.lists(st.lists(st.integers(0, 9), min_size=2, max_size=2), max_size=6)


@given(five_in_all, st.lists(st.integers(0, 9), min_size=2, max_size=2))
def test_shown_fields_leave_nobody_or_enough_behind(
    villages: list[list[int]], elsewhere: list[int]
) -> None:
    counts = np.array(villages, dtype=np.int64).reshape(-1, 2)
    everybody = counts.sum(axis=0) + np.array(elsewhere)
    may = shown(counts, everybody)
    assert all(counts[village].min() >= 5 for village in may)
    rest = everybody - counts[list(may)].sum(axis=0)
    if may:
        assert all(left == 0 or left >= 5 for left in rest)


def seen(villages: dict[str, range], sheets: int, points: float = 4.0) -> Details:
    marks = matrix([[[points] * 3, [2.0] * 3]] * sheets)
    return details(details_input(marks, villages=villages))


def test_enough_sheets_show_score_and_n() -> None:
    found = seen({"Barde": range(5), "Vorgod": range(5, 12)}, 12).villages
    assert found is not None
    assert found.cells[0] == (VillageCell(12.0, 5), VillageCell(12.0, 7))
    assert found.cells[1] == (VillageCell(6.0, 5), VillageCell(6.0, 7))
    assert (found.villages, found.titles, found.middle) == (("Barde", "Vorgod"), ("A", "B"), 9.0)
    assert found.note == ""


def test_one_hidden_village_takes_the_smallest_shown_with_it() -> None:
    found = seen({"Barde": range(4), "Vorgod": range(4, 9), "Herborg": range(9, 20)}, 20).villages
    assert found is not None
    assert found.cells[0] == (HIDDEN, HIDDEN, VillageCell(12.0, 11))
    assert "fewer than 5 sheets" in found.note


def test_a_single_person_from_elsewhere_is_not_given_away_either() -> None:
    found = seen({"Barde": range(11)}, 12).villages
    assert found is not None
    assert found.cells[0] == (HIDDEN,)


def test_a_field_is_hidden_where_one_question_lacks_answers() -> None:
    values = np.full((12, 1, 3), 4.0)
    values[:3, 0, 1] = NAN
    found = details(
        details_input(matrix(values), villages={"Barde": range(6), "Vorgod": range(6, 12)})
    ).villages
    assert found is not None
    assert found.cells[0] == (HIDDEN, HIDDEN)


def test_without_villages_there_is_no_map() -> None:
    assert seen({}, 12).villages is None


@pytest.mark.parametrize(("points", "supported"), [(3.0, ()), (3.5, ("A",))])
def test_supported_everywhere_is_above_the_middle_in_every_shown_village(
    points: float, supported: tuple[str, ...]
) -> None:
    found = seen({"Barde": range(5), "Vorgod": range(5, 12)}, 12, points)
    assert found.supported_everywhere == supported


def test_small_villages_neither_support_nor_oppose() -> None:
    values = np.full((12, 1, 3), 4.0)
    values[:3] = 1.0
    found = details(details_input(matrix(values), villages={"S": range(3), "L": range(3, 12)}))
    assert found.supported_everywhere == ("A",)


def test_weights_count_in_the_fields() -> None:
    marks = matrix([[[5.0, 1.0, 1.0]]] * 12, weights=(1.5, 0.75, 0.75))
    found = details(details_input(marks, villages={"Barde": range(12)})).villages
    assert found is not None
    assert found.cells[0] == (VillageCell(9.0, 12),)
