"""Assumptions: collected, held against facts, settled, and undone whole."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands import assumption as commands
from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.assumption import assumptions
from bosaet_desktop.core.rows.assumption import AssumptionText, EvidenceTable
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.core.terms.segment import AssumptionStatus

Check = Callable[[Callable[[], object]], None]
Deed = Callable[[Project, str], object]


@pytest.fixture
def jobs(project: Project) -> str:
    return commands.add_assumption(project, "Jobs come first")


def writing(part: AssumptionText) -> Deed:
    return lambda project, key: commands.write_assumption(project, key, part, "Other words")


DEEDS: dict[str, Deed] = {
    **{part.value: writing(part) for part in AssumptionText},
    "judge": lambda p, key: commands.judge_assumption(p, key, AssumptionStatus.DISPROVED),
    "add": lambda p, _key: commands.add_assumption(p, "Homes come first"),
    "delete": lambda p, key: commands.delete_assumptions(p, [key]),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_an_assumption_is_undone_and_redone_whole(
    project: Project, jobs: str, deed: Deed, check_undo: Check
) -> None:
    check_undo(lambda: deed(project, jobs))


def test_an_assumption_is_open_until_somebody_settles_it(project: Project, jobs: str) -> None:
    assert assumptions(project)[0].is_open
    commands.judge_assumption(project, jobs, AssumptionStatus.CONFIRMED)
    assert assumptions(project)[0].status is AssumptionStatus.CONFIRMED


def test_tables_of_facts_stand_behind_it_with_years_and_source(
    project: Project, jobs: str, check_undo: Check
) -> None:
    table = add_table(project, FactTable("", "Moves", 2008, 2013, "FLY66"))
    check_undo(lambda: commands.link_assumption_tables(project, jobs, [table]))
    evidence = EvidenceTable(table, "Moves", "2008–2013", "FLY66")
    assert assumptions(project)[0].tables == (evidence,)


def test_assumptions_are_arranged(project: Project, jobs: str, check_undo: Check) -> None:
    homes = commands.add_assumption(project, "Homes come first")
    check_undo(lambda: commands.move_assumption(project, homes, jobs))
    assert [each.id for each in assumptions(project)] == [homes, jobs]


def test_an_assumption_keeps_its_words_when_they_are_emptied(project: Project, jobs: str) -> None:
    with pytest.raises(InvalidInput):
        commands.write_assumption(project, jobs, AssumptionText.STATEMENT, " ")
    assert assumptions(project)[0].statement == "Jobs come first"
