"""Groups, meetings, promises, answers and sign-up sheets, as they are typed on the evening."""

from collections.abc import Callable
from datetime import date

import pytest

from bosaet_desktop.core.commands import commitment, later_meeting, working_group
from bosaet_desktop.core.commands.cooperation import answer_cooperation
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.sign_up import sign_up, withdraw
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.cooperation import cooperation
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.plan import plans
from bosaet_desktop.core.rows.cooperation import CooperationQuestion, GroupText, MeetingText
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.terms.cooperation import CommitmentState
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from tests.core.items import set_status

Check = Callable[[Callable[[], object]], None]
MAY, JUNE = date(2026, 5, 8), date(2026, 6, 2)
EVENING = 19 * 60 + 30


@pytest.fixture
def trail(project: Project) -> str:
    key = add_initiative(project, NewInitiative("Trail"))
    set_status(project, key, InitiativeStatus.CHOSEN)
    return key


def test_a_group_has_a_lead_members_and_a_next_meeting(project: Project, trail: str) -> None:
    key = working_group.add_working_group(project, "Path", trail)
    working_group.name_group_lead(project, key, "Bo")
    working_group.name_group_members(project, key, ["Åse", "Bo", "bo"])
    working_group.schedule_working_group(project, key, MAY, EVENING)
    working_group.write_working_group(project, key, GroupText.PLACE, "The hall")
    [group] = cooperation(project).groups
    assert (group.lead, group.members, group.initiative) == ("Bo", ("Bo", "Åse"), "Trail")
    assert (group.next_on, group.starts_at, group.place) == (MAY, EVENING, "The hall")


def test_what_no_clock_shows_is_refused(project: Project) -> None:
    key = working_group.add_working_group(project, "Path")
    with pytest.raises(InvalidInput):
        working_group.schedule_working_group(project, key, MAY, 24 * 60)
    assert cooperation(project).groups[0].next_on is None


def test_meetings_stand_by_their_day(project: Project) -> None:
    late, soon, some = (later_meeting.add_meeting(project, each) for each in "ABC")
    later_meeting.schedule_meeting(project, late, JUNE, None)
    later_meeting.schedule_meeting(project, soon, MAY, EVENING)
    later_meeting.write_meeting(project, some, MeetingText.TITLE, "Some day")
    assert [each.title for each in cooperation(project).meetings] == ["B", "A", "Some day"]


def test_a_promise_tells_who_for_whom_by_when_and_what_became_of_it(
    project: Project, trail: str
) -> None:
    key = commitment.add_commitment(project, "Lend the tent", trail)
    commitment.name_promiser(project, key, "Nina")
    commitment.name_promising_party(project, key, "The municipality")
    commitment.date_commitment(project, key, MAY)
    commitment.settle_commitment(project, key, CommitmentState.KEPT)
    [told] = cooperation(project).commitments
    assert (told.who, told.due_on, told.state) == (
        "Nina, The municipality",
        MAY,
        CommitmentState.KEPT,
    )
    assert told.initiative == "Trail"


def test_an_answer_that_is_emptied_leaves_no_row(project: Project, check_undo: Check) -> None:
    check_undo(lambda: answer_cooperation(project, CooperationQuestion.MEETS, "Monthly\nAt six"))
    assert cooperation(project).answers[0].answer == "Monthly\nAt six"
    answer_cooperation(project, CooperationQuestion.MEETS, " ")
    assert cooperation(project).is_empty


def test_signing_up_knows_people_again_and_keeps_how_to_reach_them(
    project: Project, trail: str
) -> None:
    sign_up(project, trail, "Bo", "12 34 56 78")
    key = sign_up(project, trail, " bo ", "bo@home.dk")
    [plan] = plans(project)
    assert plan.helpers == ("Bo",)
    [bo] = people(project)
    assert (bo.phone, bo.email) == ("12 34 56 78", "bo@home.dk")
    withdraw(project, trail, [key])
    assert plans(project)[0].helpers == ()
    assert len(people(project)) == 1


def test_an_unfit_address_signs_nobody_up(project: Project, trail: str) -> None:
    with pytest.raises(InvalidInput):
        sign_up(project, trail, "Bo", "@")
    assert people(project) == ()
