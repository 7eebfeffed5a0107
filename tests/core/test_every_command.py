"""Whatever commands do in whatever order: undone to the row, stamped, announced and counted."""

import json
import shutil
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.model.base import STAMP_COLUMNS, new_id
from bosaet_desktop.core.model.history import author, tombstone
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.tables import undoable_tables
from bosaet_desktop.core.project import Change, Project, open_project
from bosaet_desktop.core.storage.row_rules import rows_are_sound
from bosaet_desktop.core.tally import Tally
from tests.core.any_command import (
    COMMANDS,
    FINAL,
    arguments,
    first_parameter,
    names,
    public_functions,
)
from tests.core.content import Content, content_of
from tests.core.rich_project import make_rich
from tests.core.scoring import empty_sheet, forget_sheets

# What stands in core/commands and is no command: it makes the file, or only looks at words.
OTHERS = {
    "project.create_project",
    "fact_lines.add_lines",
    "fact_lines.area_name",
    "fact_lines.area_values",
    "fact_lines.flow_values",
    "fact_lines.age_values",
    "fact_lines.population_values",
    "fact_lines.figure_values",
    "fact_lines.check_figure",
    "ordering.places_between",
    "ordering.rearranged",
    "person.fit_email",
    "evening.whole_seconds",
    "evening.moment_in",
    "programme.agenda_values",
    "table_number.check_table",
    "wording.same_words",
    "wording.wording",
    "wording.idea_wording",
    "working_group.check_clock",
}

# These are refused as long as there are marks.
BEFORE_MARKS = {"round.set_scale", "round.word_question", "round.word_scale"}
# And this as long as there are sheets.
BEFORE_SHEETS = {"dots.take_shortlist"}

Key = tuple[str, tuple[Any, ...]]
Stamp = tuple[int, int]
Rows = dict[Key, tuple[tuple[Any, ...], Stamp]]


@pytest.fixture(scope="module")
def rich_file(new_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rich") / "rich.bosaet"
    project = open_project(Path(shutil.copy(new_file, path)))
    make_rich(project)
    project.close()
    return path


def rows_of(project: Project) -> Rows:
    """Return every row by table and key, with its stamp apart."""
    found: Rows = {}
    for table in undoable_tables():
        content = [c for c in table.columns if c.name not in STAMP_COLUMNS]
        keys = list(table.primary_key.columns)
        for row in project.fetch(select(*keys, *content, *(table.c[n] for n in STAMP_COLUMNS))):
            key, stamp = tuple(row[: len(keys)]), (row[-2], row[-1])
            found[table.name, key] = tuple(row[len(keys) : -2]), stamp
    return found


def latest_stamp(project: Project) -> Stamp:
    [row] = project.fetch(select(author).order_by(author.c.number.desc()).limit(1))
    return row.number, row.counter


def hold_against(project: Project, before: Rows, after: Rows, change: Change) -> None:
    """Every row that differs was announced, and is stamped or buried by the change itself."""
    stamp = latest_stamp(project)
    differing = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    assert {(row.subject, row.key) for row in change.rows} >= differing
    assert {after[key][1] for key in differing if key in after} <= {stamp}
    same_words = {key for key in before.keys() & after.keys() if before[key] == after[key]}
    assert all(after[key][1] != stamp for key in same_words)
    stones = {
        (row.subject, tuple(json.loads(row.row_key))): (row.stamp_author, row.stamp_counter)
        for row in project.fetch(select(tombstone))
    }
    assert {stones.get(key) for key in differing if key not in after} <= {stamp}


def counts_of(project: Project, tally: Tally) -> list[Any]:
    keys = [row.id for row in project.fetch(select(initiative.c.id).order_by(initiative.c.id))]
    return [tally.round_number, tally.scale, *(tally.distributions(key) for key in keys)]


def test_every_public_function_of_the_commands_is_known_here() -> None:
    inner = {name for name, each in public_functions().items()
             if first_parameter(each) == "connection"}  # fmt: skip
    assert public_functions().keys() == COMMANDS.keys() | inner | OTHERS | FINAL
    assert len(COMMANDS) > 90


def clear_the_way(project: Project, name: str) -> None:
    """Take away the marks or sheets that a command waits for."""
    if name in BEFORE_MARKS:
        for number in (1, 10_001):
            empty_sheet(project, number)
    if name in BEFORE_SHEETS:
        forget_sheets(project)


@pytest.mark.parametrize("name", names(COMMANDS))
def test_a_command_is_undone_and_redone_to_the_row(
    rich_file: Path, tmp_path: Path, name: str
) -> None:
    project = open_project(Path(shutil.copy(rich_file, tmp_path)))
    effects = []
    clear_the_way(project, name)
    project.forget_history()
    # Every example is undone, so the next one meets the same rows.
    before, fitting = content_of(project), arguments(project, name)

    def command_once(data: st.DataObject) -> None:
        given_arguments = data.draw(fitting)
        try:
            COMMANDS[name](project, **given_arguments)
        except UserError:
            assert content_of(project) == before
            return
        after = content_of(project)
        assert rows_are_sound(project.store.driver)
        if after == before:
            assert project.undo_label is None
            return
        effects.append(project.undo_label)
        project.undo()
        assert content_of(project) == before
        project.redo()
        assert content_of(project) == after
        project.undo()

    # Row keys are random, so a few draws may all miss the one pair of rows that a command needs.
    for examples in (8, 300):
        if not effects:
            tried = settings(max_examples=examples, derandomize=True, database=None)
            tried(given(st.data())(command_once))()
    project.close()
    assert effects, "no arguments were found with which the command does anything"


class EveryCommand(RuleBasedStateMachine):
    """All commands, undo, redo and reopening in any order; a list of contents is the oracle."""

    source: ClassVar[Path]
    folder: ClassVar[Path]

    @initialize()
    def start(self) -> None:
        path = shutil.copy(self.source, self.folder / f"{new_id()}.bosaet")
        self._open(Path(path))
        self.contents: list[Content] = [content_of(self.project)]
        self.now = 0

    def _open(self, path: Path) -> None:
        self.project = open_project(path)
        self.tally = Tally(self.project)
        self.heard: list[Change] = []
        self.project.subscribe(self.tally.take_in)
        self.project.subscribe(self.heard.append)
        self.rows = rows_of(self.project)

    def _settle(self) -> bool:
        """Hold what was heard against what is there now; tell whether anything was heard."""
        before, self.rows = self.rows, rows_of(self.project)
        if not self.heard:
            assert before == self.rows
            return False
        [change] = self.heard
        hold_against(self.project, before, self.rows, change)
        self.heard.clear()
        return True

    @rule(data=st.data(), name=st.sampled_from(names(COMMANDS)))
    def command(self, data: st.DataObject, name: str) -> None:
        fitting = arguments(self.project, name)
        if fitting.is_empty:
            return
        try:
            COMMANDS[name](self.project, **data.draw(fitting))
        except UserError:
            assert not self.heard
        if self._settle():
            self.contents[self.now + 1 :] = [content_of(self.project)]
            self.now += 1

    @precondition(lambda self: self.now > 0)
    @rule()
    def undo(self) -> None:
        self.project.undo()
        self.now -= 1
        self._settle()

    @precondition(lambda self: self.now < len(self.contents) - 1)
    @rule()
    def redo(self) -> None:
        self.project.redo()
        self.now += 1
        self._settle()

    # A file just opened has nothing to show by being opened again.
    @precondition(lambda self: self.now > 0)
    @rule()
    def reopen(self) -> None:
        path, vector = self.project.path, self.project.fetch(select(author))
        self.project.close()
        self._open(path)
        assert self.project.fetch(select(author)) == vector
        self.contents, self.now = [self.contents[self.now]], 0

    @invariant()
    def content_is_what_the_oracle_remembers(self) -> None:
        assert content_of(self.project) == self.contents[self.now]

    @invariant()
    def nothing_was_written_that_opening_refuses(self) -> None:
        assert rows_are_sound(self.project.store.driver)

    @invariant()
    def counts_are_those_of_a_recount(self) -> None:
        recount = Tally(self.project)
        assert counts_of(self.project, self.tally) == counts_of(self.project, recount)

    def teardown(self) -> None:
        self.project.close()


def test_commands_hold_in_any_order(rich_file: Path, tmp_path: Path) -> None:
    EveryCommand.source, EveryCommand.folder = rich_file, tmp_path
    run_state_machine_as_test(
        EveryCommand, settings=settings(max_examples=10, stateful_step_count=25)
    )
