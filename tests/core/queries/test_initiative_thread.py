from datetime import date

import pytest
from sqlalchemy import update

from bosaet_desktop.core.analysis.thread_words import station_words
from bosaet_desktop.core.commands.decision import record_decision
from bosaet_desktop.core.commands.follow_up import record_check_in
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.plan import date_first_step, write_plan
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative_thread import thread
from bosaet_desktop.core.rows.decision import NewDecision
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.initiative_thread import Station
from bosaet_desktop.core.rows.plan import PlanText
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.follow_up import Progress
from tests.core.commands.idea_board import Board, board_on
from tests.core.scoring import add_initiatives, fill_sheet


@pytest.fixture
def board(project: Project) -> Board:
    return board_on(project, "Path", "A path", "Bench")


def words(project: Project, key: str) -> list[str]:
    with use_language("en"):
        told = thread(project, Tally(project), key)
        return [station_words(told, station) for station in Station]


def say_again(project: Project, duplicate: str, first: str) -> None:
    with project.change("Again") as connection:
        here = idea.c.id == duplicate
        connection.execute(update(idea).where(here).values(duplicate_of_id=first))


def test_the_thread_of_a_new_initiative_ends_with_itself(board: Board) -> None:
    key = add_initiative(board.project, NewInitiative("Trail", idea_ids=board.ideas[:1]))
    assert words(board.project, key)[:2] == ["1 idea from the board", "Worked up to an initiative"]
    assert words(board.project, key)[3:] == ["", "", ""]


def test_an_idea_said_again_is_counted_with_the_one_it_stands_behind(board: Board) -> None:
    say_again(board.project, board.ideas[1], board.ideas[0])
    key = add_initiative(board.project, NewInitiative("Trail", idea_ids=board.ideas[:1]))
    assert words(board.project, key)[0] == "2 ideas from the board"


def test_the_thread_leads_from_marks_to_what_was_last_heard(project: Project) -> None:
    one, two = add_initiatives(project, "Feast", "Trail")
    fill_sheet(project, 1, [5, 5, 5, 2, 2, 2])
    record_decision(project, 1, [one], NewDecision("so said", 20, date(2026, 3, 2)))
    write_plan(project, one, PlanText.FIRST_STEP, "Ask the hall")
    date_first_step(project, one, date(2026, 3, 9))
    record_check_in(project, one, CheckIn(date(2026, 5, 1), Progress.ON_TRACK))
    assert words(project, one)[2:] == [
        "No. 1 of 2, by 1 sheet",
        "Chosen to start, 2\u00a0March 2026",
        "Ask the hall, by 9\u00a0March 2026",
        "On track when last asked, 1\u00a0May 2026",
    ]
    assert words(project, two)[2:] == ["No. 2 of 2, by 1 sheet", "Saved for later", "", ""]
