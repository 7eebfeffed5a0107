"""What the Overview says is owed, by whom, and when."""

from datetime import date, timedelta

from sqlalchemy import insert, update

from bosaet_desktop.core.analysis.meeting_words import meeting_line, welcome_words
from bosaet_desktop.core.commands.commitment import (
    add_commitment,
    name_promiser,
    settle_commitment,
)
from bosaet_desktop.core.commands.follow_up import record_check_in
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.later_meeting import add_meeting, schedule_meeting
from bosaet_desktop.core.commands.person import add_people
from bosaet_desktop.core.commands.plan_step import (
    add_step,
    date_step,
    finish_step,
    name_responsible,
)
from bosaet_desktop.core.commands.project import set_kind, set_retention_date
from bosaet_desktop.core.commands.round import set_mode
from bosaet_desktop.core.commands.working_group import add_working_group, schedule_working_group
from bosaet_desktop.core.commands.workshop import set_workshop_date
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.follow_up import check_in
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.model.scoring import scoring_round, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.heading import project_card, project_heading
from bosaet_desktop.core.queries.overview import overview
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.overview import PromiseKind
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.terms.cooperation import CommitmentState
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.core.terms.project import EVENING
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET
from tests.core.scored_round import add_initiatives, type_sheet

TODAY = date(2026, 2, 1)


def plan(project: Project, key: str, step: str, due: date | None) -> None:
    with project.change("") as connection:
        connection.execute(insert(person).values(id=f"p{key}", name=f"N{key}", side="citizen"))
        connection.execute(insert(initiative).values(id=key, title=f"T{key}"))
        connection.execute(
            insert(action_plan).values(
                initiative_id=key, first_step=step, first_step_date=due, anchor_id=f"p{key}"
            )
        )


def follow_up(project: Project, key: str, status: str, step: str, due: date | None) -> None:
    with project.change("") as connection:
        connection.execute(
            insert(check_in).values(
                initiative_id=key, held_on=TODAY, status=status, next_step=step, next_date=due
            )
        )


def test_a_new_project_is_fresh_and_owes_nothing(project: Project) -> None:
    seen = overview(project, TODAY)
    assert seen.is_fresh
    assert seen.villages == 2
    assert (seen.overdue, seen.promises, seen.next_meeting, seen.last_decision) == (
        (),
        (),
        None,
        None,
    )


def test_what_was_due_yesterday_is_overdue_and_today_is_not(project: Project) -> None:
    plan(project, "a", "ring", date(2026, 1, 31))
    plan(project, "b", "write", TODAY)
    seen = overview(project, TODAY)
    assert [(each.initiative, each.who) for each in seen.overdue] == [("Ta", "Na")]
    assert [each.step for each in seen.promises] == ["write"]


def test_promises_without_a_date_come_last(project: Project) -> None:
    plan(project, "a", "some day", None)
    plan(project, "b", "in march", date(2026, 3, 1))
    assert [each.step for each in overview(project, TODAY).promises] == ["in march", "some day"]


def test_the_latest_check_in_takes_the_place_of_the_first_step(project: Project) -> None:
    plan(project, "a", "ring", date(2026, 1, 1))
    follow_up(project, "a", "on_track", "order the tent", date(2026, 3, 12))
    seen = overview(project, TODAY)
    assert seen.overdue == ()
    assert [each.step for each in seen.promises] == ["order the tent"]


def test_what_was_agreed_at_a_check_in_is_owed_without_a_plan_too(project: Project) -> None:
    key = add_initiative(project, NewInitiative("Trail"))
    agreed = CheckIn(TODAY, Progress.ON_TRACK, next_step="Ask", next_date=date(2026, 1, 31))
    record_check_in(project, key, agreed)
    assert [(each.initiative, each.step) for each in overview(project, TODAY).overdue] == [
        ("Trail", "Ask")
    ]


def test_what_is_done_is_owed_no_more(project: Project) -> None:
    plan(project, "a", "ring", date(2026, 1, 1))
    follow_up(project, "a", "done", "", None)
    assert overview(project, TODAY).overdue == ()


def test_a_dropped_initiative_owes_nothing(project: Project) -> None:
    plan(project, "a", "ring", date(2026, 1, 1))
    with project.change("") as connection:
        connection.execute(update(initiative).values(status="dropped"))
    assert overview(project, TODAY).overdue == ()


def test_the_next_meeting_is_the_first_that_has_not_been(project: Project) -> None:
    with project.change("") as connection:
        for number, day in ((1, date(2026, 1, 1)), (2, date(2026, 3, 1)), (3, date(2026, 2, 9))):
            connection.execute(
                update(workshop).where(workshop.c.number == number).values(held_on=day)
            )
            if not project.fetch(workshop.select().where(workshop.c.number == number)):
                connection.execute(insert(workshop).values(number=number, held_on=day))
    meeting = overview(project, TODAY).next_meeting
    assert meeting is not None
    assert (meeting.number, meeting.held_on) == (3, date(2026, 2, 9))


def test_the_one_evening_of_a_project_has_no_number(project: Project) -> None:
    set_workshop_date(project, 3, date(2026, 2, 9))
    many = overview(project, TODAY).next_meeting
    set_kind(project, EVENING)
    one = overview(project, TODAY).next_meeting
    assert many is not None
    assert one is not None
    assert (many.alone, one.alone, one.number) == (False, True, 3)
    assert meeting_line(many, "tomorrow") == "Workshop 3, tomorrow"
    assert meeting_line(one, "tomorrow") == "The evening, tomorrow"
    assert welcome_words(many) == "Welcome to workshop 3, 9\u00a0February 2026"
    assert welcome_words(one) == "Welcome! 9\u00a0February 2026"


def test_sheets_in_the_pile_are_not_handed_out_and_thrown_away_ones_are_gone(
    project: Project,
) -> None:
    states = ("printed", "handed_out", "returned", "typed", "typed", "discarded")
    with project.change("") as connection:
        for number, state in enumerate(states, start=1):
            connection.execute(insert(sheet).values(round_number=1, number=number, state=state))
    seen = overview(project, TODAY)
    assert (seen.sheets_out, seen.sheets_typed) == (4, 2)


def test_only_papers_of_the_newest_round_are_counted_and_none_twice(project: Project) -> None:
    with project.change("") as connection:
        connection.execute(insert(scoring_round).values(number=2))
        for number in (1, 2, 3):
            row = {"round_number": 1, "number": number, "state": "typed"}
            connection.execute(insert(sheet).values(row))
        for number, state in ((4, "typed"), (5, "handed_out"), (10_004, "checking")):
            row = {"round_number": 2, "number": number, "state": state}
            connection.execute(insert(sheet).values(row))
    seen = overview(project, TODAY)
    assert (seen.sheets_out, seen.sheets_typed) == (2, 1)


def test_the_latest_decision_is_told(project: Project) -> None:
    with project.change("") as connection:
        for text, day in (("old", date(2025, 1, 1)), ("new", date(2026, 1, 1))):
            connection.execute(insert(decision).values(kind="cut", text=text, decided_on=day))
    told = overview(project, TODAY).last_decision
    assert told is not None
    assert told.text == "new"


def test_heading_and_card_tell_title_kind_and_villages(project: Project) -> None:
    heading, card = project_heading(project), project_card(project)
    assert (heading.title, heading.kind, heading.language) == ("Vorgod", "workshops", "da")
    assert card.villages == ("Barde", "Vorgod")
    assert card.identity


def test_names_are_counted_once_the_day_to_erase_them_has_come(project: Project) -> None:
    add_people(project, [NewPerson("Åse"), NewPerson("Bo")])
    set_retention_date(project, TODAY)
    assert overview(project, TODAY - timedelta(days=1)).names_overdue == 0
    assert overview(project, TODAY).names_overdue == 2


def test_steps_with_a_day_and_open_promises_are_owed_until_they_are_done(project: Project) -> None:
    key = add_initiative(project, NewInitiative("Trail"))
    late, done, some_day = (add_step(project, key, each) for each in ("Ask", "Tell", "Rest"))
    name_responsible(project, late, "Bo")
    for step in (late, done):
        date_step(project, step, None, date(2026, 1, 31))
    finish_step(project, done, TODAY)
    promise = add_commitment(project, "Lend the tent")
    name_promiser(project, promise, "Nina")
    seen = overview(project, TODAY)
    assert [(each.step, each.who, each.kind) for each in seen.overdue] == [
        ("Ask", "Bo", PromiseKind.STEP)
    ]
    assert [(each.step, each.kind) for each in seen.promises] == [
        ("Lend the tent", PromiseKind.COMMITMENT)
    ]
    settle_commitment(project, promise, CommitmentState.BROKEN)
    assert overview(project, TODAY).promises == ()
    assert some_day


def test_a_later_meeting_or_that_of_a_group_can_be_the_next_one(project: Project) -> None:
    key = add_meeting(project, "All of us")
    schedule_meeting(project, key, date(2026, 3, 1), 19 * 60)
    group = add_working_group(project, "Path team")
    schedule_working_group(project, group, TODAY, None)
    first = overview(project, TODAY).next_meeting
    assert first is not None
    assert (first.number, first.title) == (0, "Path team")
    second = overview(project, date(2026, 2, 20)).next_meeting
    assert second is not None
    assert (second.title, second.starts_at) == ("All of us", 19 * 60)


def test_only_a_round_of_the_joint_sheet_says_how_far_that_is_filled(project: Project) -> None:
    keys = add_initiatives(project, "Feast", "Path")
    assert overview(project, TODAY).joint_filled is None
    set_mode(project, 1, JOINT)
    assert overview(project, TODAY).joint_filled is False
    type_sheet(project, JOINT_SHEET, {keys["Feast"]: (5, 4, 3), keys["Path"]: (2, 1, None)})
    assert overview(project, TODAY).joint_filled is True
