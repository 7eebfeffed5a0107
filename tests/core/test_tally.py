"""The running counts always equal a count anew, whatever is done and undone."""

import shutil
from pathlib import Path
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from bosaet_desktop.core.commands.initiative import delete_initiative, rename_initiative
from bosaet_desktop.core.commands.mark import enter_mark, leave_rest_blank
from bosaet_desktop.core.commands.round import (
    choose_candidates,
    set_mode,
    set_sheet_options,
    withdraw,
)
from bosaet_desktop.core.commands.second_version import (
    keep_as_own_sheet,
    keep_first_version,
    replace_by_second_version,
    start_second_version,
)
from bosaet_desktop.core.commands.sheet import check_sheets, start_sheet, take_back_sheet
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.queries.scoring import candidates, find_sheet, sheets
from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import JOINT_SHEET, MODES, SheetState
from tests.core.scoring import add_initiatives, cells, empty_sheet

NUMBERS = st.integers(JOINT_SHEET, 4)
VALUES = st.sampled_from([BLANK, DONT_KNOW, 1, 2, 3, 4, 5])


class TallyMachine(RuleBasedStateMachine):
    """Does what a typist and a facilitator do, in any order."""

    source: ClassVar[Path]
    folder: ClassVar[Path]

    @initialize()
    def open(self) -> None:
        path = shutil.copy(self.source, self.folder / f"{new_id()}.bosaet")
        self.project = open_project(Path(path))
        self.keys = [each.initiative_id for each in candidates(self.project, 1)]
        self.tally = Tally(self.project)
        self.project.subscribe(self.tally.take_in)

    @rule(number=NUMBERS, cell=st.integers(0, 5), value=VALUES)
    def mark(self, number: int, cell: int, value: int) -> None:
        found = cells(self.project)
        if cell < len(found):
            start_sheet(self.project, 1, number)
            enter_mark(self.project, 1, number, *found[cell], value)

    @rule(number=NUMBERS)
    def leave_blank(self, number: int) -> None:
        start_sheet(self.project, 1, number)
        leave_rest_blank(self.project, 1, number, cells(self.project))

    @rule(number=NUMBERS)
    def clear(self, number: int) -> None:
        empty_sheet(self.project, number)

    @rule(number=st.integers(1, 4), state=st.sampled_from([*SheetState][:3] + [*SheetState][5:]))
    def move(self, number: int, state: SheetState) -> None:
        check_sheets(self.project, 1, [number], state)

    @rule(number=st.integers(1, 4))
    def type_twice(self, number: int) -> None:
        versions = [each for each in sheets(self.project, 1) if each.number % 10_000 == number]
        if find_sheet(self.project, 1, number) is None or len(versions) > 9:
            return
        second = start_second_version(self.project, 1, number)
        enter_mark(self.project, 1, second, *cells(self.project)[0], 2)

    @rule(
        settle=st.sampled_from([keep_first_version, replace_by_second_version, keep_as_own_sheet])
    )
    def settle(self, settle: object) -> None:
        known = {each.number for each in sheets(self.project, 1)}
        for each in sheets(self.project, 1):
            if each.state is SheetState.CHECKING and each.second_of in known and callable(settle):
                settle(self.project, 1, each.number)

    @rule(number=NUMBERS)
    def take_back(self, number: int) -> None:
        if find_sheet(self.project, 1, number) is not None:
            take_back_sheet(self.project, 1, number)

    @rule(mode=st.sampled_from(MODES))
    def change_mode(self, mode: str) -> None:
        set_mode(self.project, 1, mode)

    @rule(withdrawn=st.booleans())
    def withdraw(self, withdrawn: bool) -> None:
        withdraw(self.project, 1, self.keys[0], withdrawn=withdrawn)

    @rule(title=st.sampled_from(["Festival", "Feast"]))
    def rename(self, title: str) -> None:
        rename_initiative(self.project, self.keys[0], title)

    @rule()
    def add(self) -> None:
        keys = [each.initiative_id for each in candidates(self.project, 1)]
        choose_candidates(self.project, 1, [*keys, *add_initiatives(self.project, "One")])

    @rule()
    def delete(self) -> None:
        if len(candidates(self.project, 1)) > 1:
            delete_initiative(self.project, self.keys[1])

    @rule()
    def undo(self) -> None:
        self.project.undo()

    @rule()
    def redo(self) -> None:
        self.project.redo()

    def _counts(self, tally: Tally) -> list[tuple[Distribution, ...]]:
        return [tally.distributions(each.initiative_id) for each in candidates(self.project, 1)]

    @invariant()
    def running_counts_equal_a_count_anew(self) -> None:
        assert self._counts(self.tally) == self._counts(Tally(self.project))

    @invariant()
    def what_is_kept_of_the_sheet_equals_what_is_read_anew(self) -> None:
        assert self.tally.kept(candidates) == candidates(self.project, 1)

    @invariant()
    def the_ranking_equals_that_of_a_count_anew(self) -> None:
        villages = {self.keys[0]: (4.0, 2.0)}
        for scores in (None, villages, None):
            assert ranking(self.tally, scores) == ranking(Tally(self.project), scores)

    def teardown(self) -> None:
        self.project.close()


def test_the_running_counts_equal_a_count_anew(project: Project, tmp_path: Path) -> None:
    set_sheet_options(project, 1, blank_rows=0, dont_know_box=True)
    add_initiatives(project, "Festival", "Path")
    project.close()
    TallyMachine.source, TallyMachine.folder = project.path, tmp_path
    run_state_machine_as_test(
        TallyMachine, settings=settings(max_examples=40, stateful_step_count=25)
    )
