"""The marks beside the steps of the path."""

from sqlalchemy import insert, update

from bosaet_desktop.core.commands.assumption import add_assumption, judge_assumption
from bosaet_desktop.core.commands.planning import set_minutes
from bosaet_desktop.core.commands.potential import add_potentials
from bosaet_desktop.core.commands.round import set_mode, withdraw
from bosaet_desktop.core.commands.segment import add_segment
from bosaet_desktop.core.commands.segment_statement import add_statements
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.scoring import candidate, sheet
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.progress import step_states
from bosaet_desktop.core.rows.progress import StepState
from bosaet_desktop.core.rows.segment import Statement
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET, SheetState
from bosaet_desktop.core.terms.segment import AssumptionStatus, PotentialKind, StatementSide
from tests.core.scored_round import add_initiatives, type_sheet


def state(project: Project, key: str) -> StepState:
    return step_states(project)[key]


def test_a_new_project_with_villages_has_only_begun_before(project: Project) -> None:
    begun = {key for key, each in step_states(project).items() if each is not StepState.EMPTY}
    assert begun == {"before.project"}


def test_the_project_is_done_with_purpose_and_challenge(project: Project) -> None:
    with project.change("") as connection:
        connection.execute(update(project_table).values(purpose="p"))
    assert state(project, "before.project") is StepState.BEGUN
    with project.change("") as connection:
        connection.execute(update(project_table).values(challenge="c"))
    assert state(project, "before.project") is StepState.DONE


def test_people_are_done_when_no_village_is_missing(project: Project) -> None:
    villages = [row.id for row in project.fetch(village.select())]
    with project.change("") as connection:
        connection.execute(insert(person).values(name="A", side="citizen", village_id=villages[0]))
    assert state(project, "before.people") is StepState.BEGUN
    with project.change("") as connection:
        connection.execute(insert(person).values(name="B", side="citizen", village_id=villages[1]))
    assert state(project, "before.people") is StepState.DONE


def test_ideas_and_initiatives_are_done_with_something_to_choose_between(project: Project) -> None:
    keys = ("what_do_we_want.idea_board", "what_do_we_want.initiatives")
    with project.change("") as connection:
        connection.execute(insert(idea).values(original="x", text="x"))
    assert [state(project, key) for key in keys] == [StepState.BEGUN, StepState.EMPTY]
    add_initiatives(project, "Feast")
    assert [state(project, key) for key in keys] == [StepState.BEGUN, StepState.BEGUN]
    add_initiatives(project, "Path")
    assert [state(project, key) for key in keys] == [StepState.DONE, StepState.DONE]


def test_entry_is_done_when_no_returned_sheet_waits(project: Project) -> None:
    with project.change("") as connection:
        connection.execute(insert(initiative).values(id="i", title="I"))
        connection.execute(insert(candidate).values(round_number=1, initiative_id="i"))
        for number, where in ((1, SheetState.TYPED), (2, SheetState.RETURNED)):
            connection.execute(
                insert(sheet).values(round_number=1, number=number, state=where.value)
            )
    assert state(project, "how.score_sheets") is StepState.DONE
    assert state(project, "how.score_entry") is StepState.BEGUN
    with project.change("") as connection:
        connection.execute(update(sheet).values(state=SheetState.TYPED.value))
    assert state(project, "how.score_entry") is StepState.DONE


def test_taking_everything_back_leaves_the_path_as_it_was(project: Project) -> None:
    before = step_states(project)
    with project.change("") as connection:
        connection.execute(insert(idea).values(original="x", text="x"))
    project.undo()
    assert step_states(project) == before


def test_planning_begins_with_the_minutes_and_is_done_with_something_to_score(
    project: Project,
) -> None:
    assert state(project, "how.planning") is StepState.EMPTY
    set_minutes(project, 1, 90)
    assert state(project, "how.planning") is StepState.BEGUN
    add_initiatives(project, "Festival")
    assert state(project, "how.planning") is StepState.DONE


def test_assumptions_are_done_when_none_is_open(project: Project) -> None:
    key = add_assumption(project, "Jobs come first")
    assert state(project, "where_are_we.assumptions") is StepState.BEGUN
    judge_assumption(project, key, AssumptionStatus.DISPROVED)
    assert state(project, "where_are_we.assumptions") is StepState.DONE


def test_places_are_done_with_something_to_build_on_and_a_limit(project: Project) -> None:
    add_potentials(project, PotentialKind.POTENTIAL, None, ["The stream"])
    assert state(project, "where_are_we.places") is StepState.BEGUN
    add_potentials(project, PotentialKind.POLITICAL, None, ["No local plan"])
    assert state(project, "where_are_we.places") is StepState.DONE


def test_segments_are_done_when_a_statement_has_a_source(project: Project) -> None:
    key, side = add_segment(project, "Families"), StatementSide.PREFERENCE
    add_statements(project, key, side, [Statement("Nature")])
    assert state(project, "where_are_we.segments") is StepState.BEGUN
    add_statements(project, key, side, [Statement("Homes", 72.0, source="Survey")])
    assert state(project, "where_are_we.segments") is StepState.DONE


def test_the_joint_sheet_is_done_once_it_is_filled(project: Project) -> None:
    keys = add_initiatives(project, "Feast", "Path")
    set_mode(project, 1, JOINT)
    type_sheet(project, JOINT_SHEET, {keys["Feast"]: (5, 4, 3)})
    assert state(project, "how.joint_sheet") is StepState.BEGUN
    withdraw(project, 1, keys["Path"], withdrawn=True)
    assert state(project, "how.joint_sheet") is StepState.DONE
