"""Many rows at once are all there, stamped as one change, or none of them is."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator

import pytest
from sqlalchemy import select

from bosaet_desktop.core.commands.sheet import check_sheets
from bosaet_desktop.core.errors import DiskFull, UserError
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.history import author
from bosaet_desktop.core.model.scoring import mark
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.storage.bulk import ROWS_AT_ONCE, insert_many
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.content import content_of
from tests.core.full_disk import full_disk
from tests.core.scoring import add_initiatives

LABEL = N_("Import scores")
COLUMNS = ("initiative_id", "round_number", "question_number", "sheet_number", "value")
# Two statements and a half, on a number of sheets that fills them.
SHEETS = ROWS_AT_ONCE * 5 // 2
MIDDLE = ROWS_AT_ONCE * 3 // 2
Row = tuple[str, int, int, int, int]


@pytest.fixture
def rows(project: Project) -> list[Row]:
    """A mark on each of many sheets that are waiting to be typed."""
    (festival,) = add_initiatives(project, "Festival")
    check_sheets(project, 1, range(1, SHEETS + 1), SheetState.RETURNED)
    return [(festival, 1, 1, number, number % 5 + 1) for number in range(1, SHEETS + 1)]


def insert(project: Project, rows: Iterable[Row]) -> None:
    with project.change(LABEL) as connection:
        insert_many(connection, mark, COLUMNS, rows)


def test_rows_beyond_one_statement_are_one_step_with_one_stamp(
    project: Project, rows: list[Row]
) -> None:
    before = content_of(project)
    insert(project, iter(rows))
    after = content_of(project)
    found = project.fetch(select(mark).order_by(mark.c.sheet_number))
    assert [tuple(row)[:5] for row in found] == rows
    counter = project.scalar(select(author.c.counter).where(author.c.number == 2))
    assert {(row.stamp_author, row.stamp_counter) for row in found} == {(2, counter)}
    project.undo()
    assert content_of(project) == before
    project.redo()
    assert content_of(project) == after


@pytest.mark.parametrize("size", [0, 1, ROWS_AT_ONCE - 1, ROWS_AT_ONCE, ROWS_AT_ONCE + 1])
def test_no_row_is_lost_where_one_statement_ends(
    project: Project, rows: list[Row], size: int
) -> None:
    insert(project, rows[:size])
    assert len(project.fetch(select(mark.c.value))) == size


def _twice(row: Row) -> Row:
    return (*row[:3], 1, row[4])


def _no_such_question(row: Row) -> Row:
    return (*row[:2], 9, *row[3:])


def _no_such_initiative(row: Row) -> Row:
    return ("nobody", *row[1:])


@pytest.mark.parametrize("spoil", [_twice, _no_such_question, _no_such_initiative])
def test_a_row_in_the_middle_that_fits_nowhere_lets_nothing_stay(
    project: Project, rows: list[Row], spoil: Callable[[Row], Row]
) -> None:
    before, label = content_of(project), project.undo_label
    spoilt = [spoil(row) if at == MIDDLE else row for at, row in enumerate(rows)]
    with pytest.raises((UserError, sqlite3.IntegrityError)):
        insert(project, spoilt)
    assert (content_of(project), project.undo_label) == (before, label)
    insert(project, rows)
    assert len(project.fetch(select(mark.c.value))) == SHEETS


def test_rows_that_cannot_be_read_to_the_end_let_nothing_stay(
    project: Project, rows: list[Row]
) -> None:
    def read() -> Iterator[Row]:
        yield from rows[:MIDDLE]
        raise ZeroDivisionError

    before = content_of(project)
    with pytest.raises(ZeroDivisionError):
        insert(project, read())
    assert content_of(project) == before


def test_a_disk_that_is_full_in_the_middle_lets_nothing_stay(
    project: Project, rows: list[Row]
) -> None:
    before = content_of(project)
    with full_disk(project, left=1), pytest.raises(DiskFull):
        insert(project, rows)
    assert content_of(project) == before
    insert(project, rows)
    assert len(project.fetch(select(mark.c.value))) == SHEETS
