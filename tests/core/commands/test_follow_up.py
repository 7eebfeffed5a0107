from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bosaet_desktop.core.commands import follow_up
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.plan import date_first_step, write_plan
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.queries.initiative import find_initiative
from bosaet_desktop.core.queries.overview import overview
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.plan import PlanText
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from tests.core.items import set_status

Check = Callable[[Callable[[], object]], None]

TODAY = date(2026, 3, 1)
ASKED = CheckIn(
    TODAY, Progress.ON_TRACK, 7, 11, 4, "Order the tent", date(2026, 3, 12), "Five halls said yes"
)


def chosen(project: Project, title: str) -> str:
    key = add_initiative(project, NewInitiative(title))
    set_status(project, key, InitiativeStatus.CHOSEN)
    return key


def status(project: Project, key: str) -> InitiativeStatus:
    found = find_initiative(project, key)
    assert found is not None
    return found.status


@pytest.fixture
def feast(project: Project) -> str:
    return chosen(project, "Feast")


def test_recording_is_undone_and_redone_whole(
    project: Project, feast: str, check_undo: Check
) -> None:
    check_undo(lambda: follow_up.record_check_in(project, feast, ASKED))


def test_correcting_and_deleting_are_undone_and_redone_whole(
    project: Project, feast: str, check_undo: Check
) -> None:
    key = follow_up.record_check_in(project, feast, ASKED)
    done = replace(ASKED, progress=Progress.DONE, still_in=None)
    check_undo(lambda: follow_up.correct_check_in(project, key, done))
    check_undo(lambda: follow_up.delete_check_in(project, key))


def test_what_was_recorded_is_what_is_shown(project: Project, feast: str) -> None:
    key = follow_up.record_check_in(project, feast, ASKED)
    [shown] = follow_ups(project, TODAY)
    assert shown.latest == replace(ASKED, id=key)
    assert (shown.step, shown.due) == ("Order the tent", date(2026, 3, 12))


def test_before_the_first_check_in_the_plan_says_what_is_owed(project: Project, feast: str) -> None:
    write_plan(project, feast, PlanText.FIRST_STEP, "Phone the halls")
    date_first_step(project, feast, date(2026, 2, 20))
    [shown] = follow_ups(project, TODAY)
    assert (shown.step, shown.progress) == ("Phone the halls", Progress.NOT_STARTED)
    assert shown.is_overdue(TODAY)
    assert not shown.is_overdue(date(2026, 2, 20))


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (Progress.NOT_STARTED, InitiativeStatus.CHOSEN),
        (Progress.ON_TRACK, InitiativeStatus.UNDER_WAY),
        (Progress.STALLED, InitiativeStatus.UNDER_WAY),
        (Progress.DONE, InitiativeStatus.DONE),
        (Progress.STOPPED, InitiativeStatus.DROPPED),
    ],
)
def test_the_initiative_stands_as_its_latest_check_in_says(
    project: Project, feast: str, progress: Progress, expected: InitiativeStatus
) -> None:
    follow_up.record_check_in(project, feast, replace(ASKED, progress=progress))
    earlier = replace(ASKED, held_on=date(2026, 2, 1), progress=Progress.STALLED)
    follow_up.record_check_in(project, feast, earlier)
    assert status(project, feast) is expected


def test_without_its_only_check_in_an_initiative_is_chosen_again(
    project: Project, feast: str
) -> None:
    key = follow_up.record_check_in(project, feast, replace(ASKED, progress=Progress.DONE))
    follow_up.delete_check_in(project, key)
    assert status(project, feast) is InitiativeStatus.CHOSEN


def test_overdue_comes_first_then_the_nearest_date_and_closed_last(project: Project) -> None:
    steps = {
        "Closed": replace(ASKED, progress=Progress.DONE, next_date=date(2026, 1, 1)),
        "Undated": replace(ASKED, next_date=None),
        "Soon": replace(ASKED, next_date=date(2026, 3, 5)),
        "Late": replace(ASKED, next_date=date(2026, 2, 1)),
    }
    for title, asked in steps.items():
        follow_up.record_check_in(project, chosen(project, title), asked)
    order = [each.title for each in follow_ups(project, TODAY)]
    assert order == ["Late", "Soon", "Undated", "Closed"]


def test_a_closed_matter_owes_nothing_here_or_on_the_overview(project: Project, feast: str) -> None:
    write_plan(project, feast, PlanText.FIRST_STEP, "Phone the halls")
    assert len(overview(project, TODAY).promises) == 1
    for closing in (Progress.DONE, Progress.STOPPED):
        follow_up.record_check_in(project, feast, replace(ASKED, progress=closing))
        [shown] = follow_ups(project, TODAY)
        assert (shown.step, shown.due, shown.is_closed) == ("", None, True)
        seen = overview(project, TODAY)
        assert (seen.promises, seen.overdue) == ((), ())


@pytest.mark.parametrize(
    "wrong",
    [
        {"backing": 0},
        {"backing": 6},
        {"still_in": 12},
        {"signed_up": -1},
        {"note": "010190-1234"},
        {"next_step": "x" * 501},
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(
    project: Project, feast: str, wrong: dict[str, object]
) -> None:
    with pytest.raises(InvalidInput):
        # Each entry names a field of the row with a value of its type.
        follow_up.record_check_in(project, feast, replace(ASKED, **wrong))  # type: ignore[arg-type]
    assert follow_ups(project, TODAY)[0].latest is None
