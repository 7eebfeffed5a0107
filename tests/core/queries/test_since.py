"""What has happened since last time: from the last meeting on, and without what came before."""

from datetime import date

from bosaet_desktop.core.analysis.since_words import SinceSection, since_lead, since_sections
from bosaet_desktop.core.commands.expectation import add_question, answer_question
from bosaet_desktop.core.commands.follow_up import record_check_in
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.outcome import complete_initiative
from bosaet_desktop.core.commands.person import add_person
from bosaet_desktop.core.commands.plan_step import add_step, date_step
from bosaet_desktop.core.commands.workshop import set_workshop_date
from bosaet_desktop.core.exchange.since_export import meeting_day, nameless
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.since import last_meeting, since_last
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.terms.follow_up import Progress

MET, TODAY = date(2026, 1, 13), date(2026, 3, 1)


def told(project: Project) -> dict[str, tuple[str, ...]]:
    found = since_last(project, meeting_day(project, TODAY), TODAY)
    return {each.heading: each.lines for each in since_sections(found)}


def test_the_last_meeting_is_the_latest_before_today(project: Project) -> None:
    assert last_meeting(project, TODAY) is None
    assert meeting_day(project, TODAY) == date(2026, 1, 30)
    set_workshop_date(project, 3, date(2025, 11, 25))
    set_workshop_date(project, 4, MET)
    found = last_meeting(project, TODAY)
    assert found is not None
    assert (found.title, found.held_on) == ("Workshop 4", MET)
    assert last_meeting(project, MET) == last_meeting(project, date(2026, 1, 1))
    since = since_last(project, MET, TODAY)
    assert since_lead(since) == "Since Workshop 4, 13\u00a0January"


def test_what_came_before_the_meeting_is_not_told(project: Project) -> None:
    set_workshop_date(project, 4, MET)
    key = add_initiative(project, NewInitiative("Feast"))
    record_check_in(project, key, CheckIn(date(2026, 1, 12), Progress.ON_TRACK, 7, 9))
    assert "How it goes" not in told(project)
    record_check_in(project, key, CheckIn(MET, Progress.STALLED, 5, 9, next_step="Call"))
    assert told(project)["How it goes"] == ("Feast: Stalled · 5 of 9 are still in · next: Call",)


def test_completed_and_overdue_stand_apart(project: Project) -> None:
    set_workshop_date(project, 4, MET)
    done, late = (add_initiative(project, NewInitiative(title)) for title in ("Done", "Late"))
    complete_initiative(project, done, date(2026, 2, 2))
    check_in = CheckIn(date(2026, 1, 2), Progress.ON_TRACK, next_step="Map", next_date=MET)
    record_check_in(project, late, check_in)
    assert told(project)["Completed"] == ("Done",)
    assert told(project)["Overdue"] == ("Late: Map · was due 13\u00a0January",)


def test_steps_of_the_plan_are_late_only_while_the_initiative_is_open(project: Project) -> None:
    set_workshop_date(project, 4, MET)
    key = add_initiative(project, NewInitiative("Path"))
    date_step(project, add_step(project, key, "Signs"), None, date(2026, 2, 1))
    record_check_in(project, key, CheckIn(MET, Progress.ON_TRACK))
    assert told(project)["Overdue"] == ("Path: Signs · was due 1\u00a0February",)
    complete_initiative(project, key, date(2026, 2, 20))
    assert "Overdue" not in told(project)


def test_names_of_people_are_taken_out(project: Project) -> None:
    set_workshop_date(project, 4, MET)
    add_person(project, NewPerson("Anna Ås"))
    key = add_initiative(project, NewInitiative("Feast"))
    check_in = CheckIn(MET, Progress.ON_TRACK, next_step="Anna Ås calls")
    record_check_in(project, key, check_in)
    lines = [
        line for each in nameless(project, since_last(project, MET, TODAY)) for line in each.lines
    ]
    assert lines == ["Feast: Under way · next: … calls"]


def test_an_answered_question_is_told_with_its_answer(project: Project) -> None:
    set_workshop_date(project, 4, MET)
    key = add_question(project, "Is there money?", date(2026, 1, 5))
    answer_question(project, key, "Not this year", date(2026, 2, 1))
    assert told(project)["Questions that were answered"] == ("Is there money?: Not this year",)


def test_a_wall_has_room_for_so_many_lines_and_says_how_many_more_there_are() -> None:
    section = SinceSection("Completed", ("Feast", "Path", "Bench", "Bridge"))
    assert section.shortened(4) is section
    assert section.shortened(2).lines == ("Feast", "Path", "and 2 more")
