"""The marks beside the steps of the path."""

from sqlalchemy import insert, update

from bosaet_desktop.core.commands.planning import set_minutes
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.scoring import candidate, sheet
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.progress import step_states
from bosaet_desktop.core.rows.progress import StepState
from bosaet_desktop.core.rows.scoring import SheetState
from tests.core.scoring import add_initiatives


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


def test_an_idea_begins_the_board_and_an_initiative_completes_it(project: Project) -> None:
    with project.change("") as connection:
        connection.execute(insert(idea).values(original="x", text="x"))
    assert state(project, "what_do_we_want.idea_board") is StepState.BEGUN
    with project.change("") as connection:
        connection.execute(insert(initiative).values(id="i", title="I"))
    assert state(project, "what_do_we_want.idea_board") is StepState.DONE


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
