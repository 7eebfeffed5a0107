"""Age groups: in order, few enough to read, and nobody lost when they are gathered."""

from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.facts_ages import age_profile, most_moving
from bosaet_desktop.core.rows.fact import AgeRow


def single_years(moved_in: int | None = 1) -> list[AgeRow]:
    return [AgeRow("A", f"{year} år", moved_in, 2) for year in range(100)]


def test_the_youngest_come_first_and_those_without_a_number_last() -> None:
    rows = [AgeRow("A", label, 1, 1) for label in ("Uoplyst", "20-29 år", "0-9 år", "100 år")]
    labels = [group.label for group in age_profile(rows, "A")]
    assert labels == ["0-9 år", "20-29 år", "100 år", "Uoplyst"]


def test_single_years_are_gathered_by_tens() -> None:
    groups = age_profile(single_years(), "A")
    assert [group.label for group in groups][:2] == ["0–9 years", "10–19 years"]
    assert [(group.moved_in, group.net) for group in groups] == [(10, -10)] * 10


def test_an_unknown_year_makes_its_ten_years_unknown() -> None:
    rows = [*single_years()[:-1], AgeRow("A", "99 år", None, 2)]
    last = age_profile(rows, "A")[-1]
    assert (last.moved_in, last.moved_out, last.net) == (None, 20, None)


def test_a_group_of_two_tens_keeps_all_groups_as_they_are() -> None:
    rows = [*single_years(), AgeRow("A", "18-24 år", 1, 1)]
    assert len(age_profile(rows, "A")) == 101


def test_those_that_move_most_keep_their_order() -> None:
    rows = [AgeRow("A", f"{n}0 år", n % 3, 0) for n in range(6)]
    assert [group.label for group in most_moving(age_profile(rows, "A"), 3)] == [
        "10 år",
        "20 år",
        "50 år",
    ]


@given(st.lists(st.tuples(st.integers(0, 110), st.integers(0, 99)), unique_by=lambda row: row[0]))
def test_nobody_is_lost(moves: list[tuple[int, int]]) -> None:
    rows = [AgeRow("A", f"{age} år", people, people) for age, people in moves]
    groups = age_profile(rows, "A")
    assert sum(group.moved_in or 0 for group in groups) == sum(people for _age, people in moves)
