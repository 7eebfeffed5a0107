"""One mark corrected on two laptops: one value stands, and every correction is told of once."""

from pathlib import Path

import pytest
from sqlalchemy import select

from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.sheet import take_back_sheet
from bosaet_desktop.core.exchange.scores_import import import_scores
from bosaet_desktop.core.model.history import correction
from bosaet_desktop.core.model.scoring import mark
from bosaet_desktop.core.queries.scoring import marks_of_sheet
from bosaet_desktop.core.rows.merge import Choice, ConflictKind
from tests.core.content import content_of
from tests.core.merge.two_laptops import at, merged
from tests.core.scoring import cells


def correct(path: Path, *values: int) -> None:
    with at(path) as project:
        for value in values:
            enter_mark(project, 1, 1, *cells(project)[0], value)


def told(path: Path) -> list[tuple[int, int]]:
    """Return the corrections in a file as (from, to)."""
    with at(path) as project:
        found = project.fetch(select(correction.c.old_value, correction.c.new_value))
        return sorted((row.old_value, row.new_value) for row in found)


def first_mark(path: Path) -> tuple[int, int, int]:
    """Return the first mark of sheet 1 with the stamp it bears."""
    with at(path) as project:
        key, asked = cells(project)[0]
        mine = (mark.c.initiative_id == key, mark.c.question_number == asked)
        [row] = project.fetch(select(mark).where(*mine))
        return row.value, row.stamp_author, row.stamp_counter


@pytest.mark.parametrize(("choice", "stands"), [(Choice.OURS, 2), (Choice.THEIRS, 5)])
def test_both_corrected_the_same_mark_and_it_is_asked_once(
    here: Path, there: Path, choice: Choice, stands: int
) -> None:
    correct(here, 1, 2)
    correct(there, 5)
    [conflict] = merged(here, there, choice).conflicts
    assert (conflict.kind, conflict.ours, conflict.theirs) == (ConflictKind.MARK, "2", "5")
    assert not merged(there, here).conflicts
    for path in (here, there):
        assert first_mark(path)[0] == stands
        assert told(path) == [(1, 2), (4, 1), (4, 5)]
    with at(here) as project, at(there) as other:
        assert content_of(project) == content_of(other)
    assert merged(here, there).is_empty


def test_both_corrected_it_to_the_same_and_nothing_is_asked(here: Path, there: Path) -> None:
    correct(here, 2)
    correct(there, 2)
    assert not merged(here, there).conflicts
    assert not merged(there, here).conflicts
    for path in (here, there):
        assert first_mark(path)[0] == 2
        assert told(path) == [(4, 2), (4, 2)]


def test_a_mark_corrected_after_a_merge_is_newer_than_what_both_knew(
    here: Path, there: Path
) -> None:
    correct(here, 1)
    correct(there, 5)
    merged(here, there, Choice.THEIRS)
    correct(here, 3)
    assert not merged(there, here).conflicts
    assert first_mark(there)[0] == 3
    assert told(there) == [(4, 1), (4, 5), (5, 3)]


def test_a_correction_that_was_undone_leaves_the_value_and_a_newer_stamp(
    here: Path, there: Path
) -> None:
    before = first_mark(here)
    with at(here) as project:
        enter_mark(project, 1, 1, *cells(project)[0], 1)
        project.undo()
    value, author, _counter = first_mark(here)
    assert (value, author) == (before[0], before[1] + 1)
    correct(there, 5)
    [conflict] = merged(here, there, Choice.THEIRS).conflicts
    assert (conflict.ours, conflict.theirs) == ("4", "5")
    assert told(here) == [(1, 4), (4, 1), (4, 5)]


def test_corrected_here_and_taken_back_there_is_asked_about(here: Path, there: Path) -> None:
    correct(here, 1)
    with at(there) as project:
        take_back_sheet(project, 1, 1)
    plan = merged(here, there, Choice.OURS)
    assert plan.conflicts
    assert first_mark(here)[0] == 1
    assert told(here) == [(4, 1)]


def test_imported_sheets_come_over_once_and_are_corrected_like_others(
    here: Path, there: Path, tmp_path: Path
) -> None:
    table = tmp_path / "scores.csv"
    rows = "".join(f"{number},Path,1,2,3\n" for number in range(2, 60))
    table.write_text(f"sheet,initiative,impact,feasibility,desire\n{rows}")
    with at(there) as project:
        import_scores(project, table)
        enter_mark(project, 1, 30, *cells(project)[0], 5)
    plan = merged(here, there)
    assert plan.sheets_gained == tuple(range(2, 60))
    assert not plan.conflicts
    with at(here) as project:
        enter_mark(project, 1, 31, *cells(project)[0], 4)
    assert not merged(there, here).conflicts
    with at(here) as project, at(there) as other:
        assert content_of(project) == content_of(other)
        for number, first in ((30, 5), (31, 4)):
            stands = marks_of_sheet(other, 1, number)
            assert [stands[cell] for cell in cells(other)[:3]] == [first, 2, 3]
    assert told(there) == [(1, 4), (1, 5)]
