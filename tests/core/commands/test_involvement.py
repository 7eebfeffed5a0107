"""What the three sheets share is written once, and what is taken away leaves no trace."""

from datetime import date

import pytest

from bosaet_desktop.core.commands import activity, involvement
from bosaet_desktop.core.commands.canvas import answer_canvas
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.persona import add_persona, write_persona
from bosaet_desktop.core.commands.project import set_purpose
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.canvas import canvas
from bosaet_desktop.core.queries.involvement import involvement_plan, ladder_rows
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.persona import personas
from bosaet_desktop.core.rows.canvas import CanvasQuestion
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.involvement import ActivityText, Climber, GroupText, LadderRow, Rung
from bosaet_desktop.core.rows.persona import PersonaText


def test_a_message_is_written_once_and_reworded_everywhere(project: Project) -> None:
    group = involvement.add_target_group(project, "Families")
    walk = activity.add_activity(project, "Walk")
    activity.choose_activity_messages(project, walk, [], ["Come home"])
    involvement.choose_group_messages(project, group, [], ["come  HOME"])
    [message] = involvement_plan(project).messages
    assert message.used == 2
    involvement.word_message(project, message.id, "Come back")
    plan = involvement_plan(project)
    assert plan.message_texts(plan.activities[0].message_ids) == ("Come back",)
    assert plan.message_texts(plan.groups[0].message_ids) == ("Come back",)


def test_choosing_with_new_words_is_one_step_of_undo(project: Project) -> None:
    walk = activity.add_activity(project, "Walk")
    activity.choose_activity_groups(project, walk, [], ["Families", "Owners"])
    assert involvement_plan(project).group_names(involvement_plan(project).activities[0].group_ids)
    project.undo()
    assert involvement_plan(project).groups == ()
    project.redo()
    assert len(involvement_plan(project).activities[0].group_ids) == 2


def test_a_deleted_group_leaves_its_activities(project: Project) -> None:
    walk = activity.add_activity(project, "Walk")
    activity.choose_activity_groups(project, walk, [], ["Families"])
    involvement.delete_target_groups(project, [involvement_plan(project).groups[0].id])
    [left] = involvement_plan(project).activities
    assert left.group_ids == ()


def test_groups_and_activities_are_moved_within_their_lists(project: Project) -> None:
    keys = [involvement.add_target_group(project, name) for name in "ABC"]
    involvement.move_target_group(project, keys[2], keys[0])
    assert [each.name for each in involvement_plan(project).groups] == ["C", "A", "B"]
    walks = [activity.add_activity(project, name) for name in "ABC"]
    activity.move_activity(project, walks[0], None)
    assert [each.title for each in involvement_plan(project).activities] == ["B", "C", "A"]


def test_whoever_answers_for_an_activity_is_a_person(project: Project) -> None:
    walk = activity.add_activity(project, "Walk")
    activity.name_activity_anchor(project, walk, "Ida")
    assert [each.name for each in people(project)] == ["Ida"]
    activity.name_activity_anchor(project, walk, " ")
    assert involvement_plan(project).activities[0].anchor == ""


@pytest.mark.parametrize(
    ("start", "end"), [(None, date(2026, 5, 1)), (date(2026, 5, 2), date(2026, 5, 1))]
)
def test_an_end_before_the_start_is_refused(
    project: Project, start: date | None, end: date
) -> None:
    walk = activity.add_activity(project, "Walk")
    with pytest.raises(InvalidInput):
        activity.date_activity(project, walk, start, end)


def test_unfit_figures_and_empty_names_are_refused(project: Project) -> None:
    walk = activity.add_activity(project, "Walk")
    group = involvement.add_target_group(project, "Families")
    with pytest.raises(InvalidInput):
        activity.set_activity_hours(project, walk, -1)
    with pytest.raises(InvalidInput):
        activity.set_activity_cost(project, walk, 10**9)
    with pytest.raises(InvalidInput):
        activity.write_activity(project, walk, ActivityText.TITLE, " ")
    with pytest.raises(InvalidInput):
        involvement.write_target_group(project, group, GroupText.NAME, "")
    involvement.write_target_group(project, group, GroupText.WORLD, "")


def test_everything_on_the_ladder_keeps_its_two_steps(project: Project) -> None:
    walk = activity.add_activity(project, "Walk")
    trail = add_initiative(project, NewInitiative("Trail"))
    involvement.set_level(project, Climber.ACTIVITY, walk, Rung.NOW, 2)
    involvement.set_level(project, Climber.INITIATIVE, trail, Rung.INTENDED, 5)
    assert ladder_rows(project) == (
        LadderRow(Climber.ACTIVITY, walk, "Walk", now=2),
        LadderRow(Climber.INITIATIVE, trail, "Trail", intended=5),
    )
    with pytest.raises(ValueError, match="6"):
        involvement.set_level(project, Climber.ACTIVITY, walk, Rung.NOW, 6)


def test_the_purpose_of_the_canvas_is_the_projects_own(project: Project) -> None:
    set_purpose(project, "More neighbours")
    answer_canvas(project, CanvasQuestion.WHO, "Those who left")
    assert canvas(project).purpose == "More neighbours"
    assert canvas(project).answer(CanvasQuestion.WHO) == "Those who left"
    answer_canvas(project, CanvasQuestion.WHO, "")
    assert canvas(project).answers == {}


def test_personas_stand_in_the_order_they_were_invented(project: Project) -> None:
    keys = [add_persona(project, name) for name in ("Åse", "Bo")]
    write_persona(project, keys[0], PersonaText.MEDIA, "The local paper\nFacebook")
    assert [each.name for each in personas(project)] == ["Åse", "Bo"]
    assert personas(project)[0].media == "The local paper\nFacebook"
    with pytest.raises(InvalidInput):
        write_persona(project, keys[0], PersonaText.NAME, "")


def test_a_message_named_twice_is_linked_once(project: Project) -> None:
    group = involvement.add_target_group(project, "Owners")
    involvement.choose_group_messages(project, group, [], ["Water", "water"])
    [found] = involvement_plan(project).groups
    assert len(found.message_ids) == 1
