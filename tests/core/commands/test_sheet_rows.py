"""Rows on paper stay where they are, and an empty one can be given to the hall's own proposal."""

import json
from collections.abc import Callable

import pytest

from bosaet_desktop.core.analysis.sheet_layout import sheet_layout
from bosaet_desktop.core.analysis.sheet_layout_json import layout_json
from bosaet_desktop.core.charts.fonts import width_in_mm
from bosaet_desktop.core.commands.initiative import add_initiative, delete_initiative
from bosaet_desktop.core.commands.round import choose_candidates, withdraw
from bosaet_desktop.core.commands.sheet import (
    check_sheets,
    finish_sheet,
    record_printed,
    start_sheet,
)
from bosaet_desktop.core.commands.sheet_rows import name_blank_row
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.paper_rows import next_blank_row, rows_on_paper, rows_to_type
from bosaet_desktop.core.queries.scoring import candidates, sheets
from bosaet_desktop.core.queries.sheet_plan import sheet_plan
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.scoring import add_initiatives

CheckUndo = Callable[[Callable[[], object]], None]


def print_sheets(project: Project, *numbers: int) -> None:
    layout = sheet_layout(sheet_plan(project), width_in_mm)
    record_printed(project, 1, numbers, json.dumps(layout_json(layout)))


def rows(project: Project) -> list[tuple[int, str]]:
    return [(each.row, each.title) for each in candidates(project, 1)]


def printed_rows(project: Project) -> list[tuple[int, str]]:
    layout = sheet_layout(sheet_plan(project), width_in_mm)
    return [(row.number, row.title) for page in layout.pages for row in page.rows]


@pytest.fixture
def keys(project: Project) -> tuple[str, ...]:
    return add_initiatives(project, "Festival", "Path", "School")


def test_a_proposal_from_the_hall_gets_the_next_empty_row(
    project: Project, keys: tuple[str, ...], check_undo: CheckUndo
) -> None:
    print_sheets(project, 1, 2)
    assert rows_on_paper(project, 1).blank == (4, 5)
    check_undo(lambda: name_blank_row(project, 1, "Sauna"))
    check_undo(lambda: name_blank_row(project, 1, "Ferry"))
    assert rows(project)[3:] == [(4, "Sauna"), (5, "Ferry")]
    assert next_blank_row(project, 1) is None
    with pytest.raises(NotAllowed):
        name_blank_row(project, 1, "Zoo")
    assert len(rows(project)) == 5


def test_no_row_can_be_named_before_sheets_are_printed(
    project: Project, keys: tuple[str, ...]
) -> None:
    with pytest.raises(NotAllowed):
        name_blank_row(project, 1, "Sauna")
    print_sheets(project, 1)
    with pytest.raises(InvalidInput):
        name_blank_row(project, 1, "  ")


@pytest.mark.parametrize("order", [(1, 0, 2), (0, 1), (0, 2, 1), ()])
def test_printed_initiatives_keep_their_rows(
    project: Project, keys: tuple[str, ...], order: tuple[int, ...]
) -> None:
    print_sheets(project, 1)
    before = rows(project)
    with pytest.raises(NotAllowed, match="keeps its row"):
        choose_candidates(project, 1, [keys[each] for each in order])
    assert rows(project) == before


def test_new_initiatives_go_last_once_sheets_are_printed(
    project: Project, keys: tuple[str, ...]
) -> None:
    print_sheets(project, 1)
    late = add_initiative(project, NewInitiative("Late"))
    choose_candidates(project, 1, [*keys, late])
    assert rows(project)[-1] == (4, "Late")
    with pytest.raises(NotAllowed):
        choose_candidates(project, 1, [late, *keys])
    choose_candidates(project, 1, keys)
    assert len(rows(project)) == 3


def test_discarding_the_printed_sheets_frees_the_rows(
    project: Project, keys: tuple[str, ...], check_undo: CheckUndo
) -> None:
    print_sheets(project, 1, 2)
    wanted = [keys[2], keys[0]]
    check_undo(lambda: choose_candidates(project, 1, wanted, discard_printed_sheets=True))
    assert [title for _row, title in rows(project)] == ["School", "Festival"]
    assert {each.state for each in sheets(project, 1)} == {SheetState.DISCARDED}


def test_a_typed_sheet_holds_its_rows_whatever_is_discarded(
    project: Project, keys: tuple[str, ...]
) -> None:
    print_sheets(project, 1, 2)
    start_sheet(project, 1, 1)
    finish_sheet(project, 1, 1)
    with pytest.raises(NotAllowed):
        choose_candidates(project, 1, keys[1:], discard_printed_sheets=True)
    assert [each.state for each in sheets(project, 1)] == [SheetState.TYPED, SheetState.PRINTED]


def test_sheets_printed_after_a_withdrawal_keep_the_row_numbers_of_the_first(
    project: Project, keys: tuple[str, ...]
) -> None:
    print_sheets(project, 1)
    withdraw(project, 1, keys[1])
    assert printed_rows(project) == [(1, "Festival"), (3, "School"), (4, ""), (5, "")]
    withdraw(project, 1, keys[2])
    assert printed_rows(project) == [(1, "Festival"), (4, ""), (5, "")]
    assert rows(project) == [(1, "Festival"), (2, "Path"), (3, "School")]


def test_what_was_withdrawn_before_the_print_takes_up_no_row(
    project: Project, keys: tuple[str, ...]
) -> None:
    withdraw(project, 1, keys[0])
    assert printed_rows(project) == [(1, "Path"), (2, "School"), (3, ""), (4, "")]
    print_sheets(project, 1)
    assert [each.title for each in rows_to_type(project, 1)] == ["Path", "School"]
    withdraw(project, 1, keys[1])
    assert [each.title for each in rows_to_type(project, 1)] == ["Path", "School"]
    withdraw(project, 1, keys[1], withdrawn=False)
    name_blank_row(project, 1, "Sauna")
    assert rows(project)[:3] == [(1, "Path"), (2, "School"), (3, "Sauna")]
    withdraw(project, 1, keys[0], withdrawn=False)
    assert rows(project)[3] == (4, "Festival")


def test_what_is_printed_cannot_be_deleted_until_the_paper_is_discarded(
    project: Project, keys: tuple[str, ...]
) -> None:
    print_sheets(project, 1)
    with pytest.raises(NotAllowed):
        delete_initiative(project, keys[0])
    check_sheets(project, 1, [1], SheetState.DISCARDED)
    delete_initiative(project, keys[0])
    assert len(rows(project)) == 2
