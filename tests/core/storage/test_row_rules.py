"""A file that another program wrote into opens, or is refused and saved from: no page breaks."""

import contextlib
import shutil
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from bosaet_desktop.core.errors import FileDamaged
from bosaet_desktop.core.model.tables import all_tables
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.queries.overview import overview
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.queries.scoring import current_round, sheets
from bosaet_desktop.core.storage.row_rules import MOST_BYTES, row_rule
from bosaet_desktop.core.storage.salvage import salvage
from bosaet_desktop.core.tally import Tally
from tests.core.rich_project import make_rich

TODAY = date(2026, 3, 1)
UNREADABLE = [
    f"UPDATE project SET title = printf('%.*c', {MOST_BYTES + 1}, 'x')",
    "UPDATE project SET title = 'a' || char(0) || 'b'",
    "UPDATE project SET title = CAST(x'ff41' AS TEXT)",
    "UPDATE project SET title = x'4142'",
    "UPDATE project SET language = '../..'",
    "UPDATE project SET retention_date = '2026-13-45'",
    "UPDATE project SET created_at = 'yesterday'",
    "UPDATE project SET id = 'another'",
    "DELETE FROM project",
    "UPDATE village SET colour = 'red'",
    "UPDATE person SET side = 'mine'",
    "UPDATE idea SET influence = 'x'",
    "UPDATE initiative SET status = 'x'",
    "UPDATE initiative SET position = 9999999999",
    "UPDATE scoring_round SET mode = 'x'",
    "UPDATE scoring_round SET lowest = 5, highest = 1",
    "UPDATE scoring_round SET highest = 2000000000",
    "UPDATE question SET role = 'money'",
    "UPDATE mark SET value = 77",
    "UPDATE mark SET value = 'many'",
    "UPDATE sheet SET state = 'eaten'",
    "UPDATE sheet SET typed_at = 'noon'",
    "UPDATE sheet SET typed_at = '2026-01-01 10:00:00.12'",
    "UPDATE sheet SET seconds = 9e999",
    "UPDATE sheet SET number = -7 WHERE number = 3",
    "UPDATE sheet_layout SET content = 'not json'",
    "UPDATE candidate SET withdrawn = 7",
    "UPDATE decision SET kind = 'x'",
    "UPDATE check_in SET held_on = '0000-01-01'",
    "UPDATE migration_row SET moved_in = 'many'",
    "INSERT INTO correction VALUES ('a', 'noon', 1, 1, 'x', 1, 1, 2, 0, 0)",
]
ODD = [
    "UPDATE village SET colour = 999",
    "UPDATE scoring_round SET tie_rule = 'x', cut = -4",
    "INSERT INTO scoring_round (number) VALUES (2)",
    "DELETE FROM mark WHERE question_number = 2",
    "UPDATE project SET expected_participants = -5, identity = '../../x', code = ''",
    "UPDATE sheet SET second_of = 999 WHERE number = 4",
    "INSERT INTO workshop (number) VALUES (77)",
]


@pytest.fixture
def rich_file(project: Project) -> Path:
    make_rich(project)
    project.close()
    return project.path


def look_around(project: Project) -> None:
    tally = Tally(project)
    assert project_row(project).sample is False
    assert sheets(project, current_round(project).number) is not None
    ranking(tally)
    people(project)
    follow_ups(project, TODAY)
    overview(project, TODAY)


def tamper(path: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as driver:
        driver.execute(statement)
        driver.commit()


@pytest.mark.parametrize("statement", UNREADABLE)
def test_what_no_page_could_show_is_refused_and_the_rest_is_saved(
    rich_file: Path, statement: str
) -> None:
    tamper(rich_file, statement)
    with pytest.raises(FileDamaged):
        open_project(rich_file)
    saved = rich_file.with_name("saved.bosaet")
    assert salvage(rich_file, saved).rows
    opened = open_project(saved)
    look_around(opened)
    opened.close()


@pytest.mark.parametrize("statement", ODD)
def test_what_is_only_odd_opens(rich_file: Path, statement: str) -> None:
    tamper(rich_file, statement)
    opened = open_project(rich_file)
    look_around(opened)
    opened.close()


def test_a_new_file_that_was_never_filled_is_refused(tmp_path: Path, new_file: Path) -> None:
    path = Path(shutil.copy(new_file, tmp_path))
    tamper(path, "DELETE FROM project")
    with pytest.raises(FileDamaged):
        open_project(path)


def test_a_rule_names_only_what_is_there() -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as driver:
        for table in all_tables():
            columns = ", ".join(f"NULL AS {column.name}" for column in table.columns)
            driver.execute(f"SELECT {row_rule(table)} FROM (SELECT {columns})")
