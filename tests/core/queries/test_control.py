"""What control typing has shown, from a real file."""

import pytest

from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.second_version import (
    keep_as_own_sheet,
    settle_second_version,
    start_second_version,
)
from bosaet_desktop.core.commands.sheet import finish_sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.control import control_result, sheets_to_control
from bosaet_desktop.core.rows.control import ControlResult
from tests.core.scoring import add_initiatives, cells, fill_sheet


@pytest.fixture
def typed(project: Project) -> Project:
    """Twelve typed sheets of one initiative, three marks each."""
    add_initiatives(project, "Festival")
    for number in range(1, 13):
        fill_sheet(project, number, (4, 3, 2))
    return project


def type_again(project: Project, first: int, values: tuple[int, ...]) -> int:
    number = start_second_version(project, 1, first, control=True)
    for cell, value in zip(cells(project), values, strict=True):
        enter_mark(project, 1, number, *cell, value)
    finish_sheet(project, 1, number)
    return number


def test_a_tenth_of_twelve_sheets_is_two_and_stays_the_same(typed: Project) -> None:
    drawn = sheets_to_control(typed, 1)
    assert len(drawn) == 2
    assert sheets_to_control(typed, 1) == drawn


def test_nothing_is_told_before_a_control_is_settled(typed: Project) -> None:
    type_again(typed, 3, (4, 3, 5))
    assert control_result(typed, 1) == ControlResult()


def test_a_difference_counts_whether_it_was_kept_or_replaced(typed: Project) -> None:
    third = type_again(typed, 3, (4, 3, 5))
    fourth = type_again(typed, 4, (1, 3, 2))
    alike = type_again(typed, 5, (4, 3, 2))
    settle_second_version(typed, 1, third)
    settle_second_version(typed, 1, fourth, [cells(typed)[0]])
    settle_second_version(typed, 1, alike)
    assert control_result(typed, 1) == ControlResult(sheets=3, marks=9, differences=2)


def test_what_is_corrected_later_is_no_difference_of_the_control(typed: Project) -> None:
    settle_second_version(typed, 1, type_again(typed, 3, (4, 3, 2)))
    enter_mark(typed, 1, 3, *cells(typed)[0], 1)
    assert control_result(typed, 1) == ControlResult(sheets=1, marks=3, differences=0)


def test_a_paper_that_turned_out_to_be_another_is_no_control(typed: Project) -> None:
    keep_as_own_sheet(typed, 1, type_again(typed, 3, (1, 1, 1)))
    assert control_result(typed, 1) == ControlResult()
