"""Evenings run from beginning to end in no time, with every mishap of a real one."""

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bosaet_desktop.core.analysis.agenda_cuts import proposed_cuts
from bosaet_desktop.core.analysis.running_order import standing
from bosaet_desktop.core.commands.evening_repair import (
    accept_cuts,
    clear_run,
    correct_start,
    give_minutes,
)
from bosaet_desktop.core.commands.programme import add_agenda_item, plan_agenda
from bosaet_desktop.core.commands.running_order import (
    back_one_item,
    begin_run,
    end_run,
    next_item,
    pause_run,
    resume_run,
)
from bosaet_desktop.core.commands.workshop import set_workshop_start
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.guide.agendas import ready_agenda
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.running import running_workshop
from bosaet_desktop.core.rows.meeting import AgendaItem, NewAgendaItem, RunState
from bosaet_desktop.core.terms.meeting import AgendaKind

SEVEN = datetime(2026, 3, 4, 19)


def at(minute: float) -> datetime:
    return SEVEN + timedelta(minutes=minute)


@pytest.fixture
def planned(project: Project) -> Project:
    """Workshop 3 as it ships: 165 minutes from seven o'clock."""
    plan_agenda(project, 3, ready_agenda(3, "en").items)
    set_workshop_start(project, 3, 19 * 60)
    return project


def items(project: Project) -> tuple[AgendaItem, ...]:
    return programme(project, 3).items


def current(project: Project, now: datetime) -> str:
    found = standing(programme(project, 3), now).current
    return "" if found is None else found.title


def test_a_whole_evening_runs_as_planned(planned: Project) -> None:
    begin_run(planned, 3, SEVEN)
    minute = 0
    for item in items(planned):
        assert current(planned, at(minute)) == item.title
        minute += item.minutes
        assert standing(programme(planned, 3), at(minute)).behind == 0
        next_item(planned, 3, at(minute))
    found = programme(planned, 3)
    assert minute == 165
    assert found.state is RunState.OVER
    assert found.run is not None
    assert found.run.ended_at == at(165)
    assert running_workshop(planned) is None
    assert all(item.ended_at is not None for item in found.items)


def test_an_evening_that_slips_is_rescued_by_its_own_proposal(planned: Project) -> None:
    begin_run(planned, 3, at(4))
    minute = 4.0
    for item in items(planned)[:5]:
        minute += item.minutes * 1.2
        next_item(planned, 3, at(minute))
    behind = standing(programme(planned, 3), at(minute)).behind
    assert behind == 14
    cuts = proposed_cuts(programme(planned, 3), behind)
    accept_cuts(planned, {cut.item.id: cut.minutes for cut in cuts})
    after = standing(programme(planned, 3), at(minute))
    assert after.behind <= 0
    kept = {AgendaKind.BREAK, AgendaKind.SCORE, AgendaKind.CHOOSE, AgendaKind.CLOSING}
    assert all(item.added_minutes == 0 for item in items(planned) if item.kind in kept)


@pytest.fixture
def reopened(planned: Project, tmp_path: Path) -> Iterator[Project]:
    """The project as another start of the program finds it, after it was killed."""
    begin_run(planned, 3, SEVEN)
    next_item(planned, 3, at(6))
    folder = tmp_path / "killed"
    # What lies on the disk while the first one is still open: nothing was closed in good order.
    folder.mkdir()
    for file in planned.path.parent.glob(f"{planned.path.stem}*"):
        shutil.copy(file, folder)
    found = open_project(folder / planned.path.name)
    yield found
    found.close()


def test_a_program_that_was_killed_goes_on_where_it_was(reopened: Project) -> None:
    found = standing(programme(reopened, 3), at(9))
    assert running_workshop(reopened) == 3
    assert found.current is not None
    assert (found.current.title, found.remaining) == ("The frame of the municipality", 7 * 60)


def test_a_pause_keeps_what_was_left_and_is_counted_once(planned: Project) -> None:
    begin_run(planned, 3, SEVEN)
    pause_run(planned, 3, at(2))
    pause_run(planned, 3, at(3))
    resume_run(planned, 3, at(12))
    resume_run(planned, 3, at(13))
    found = programme(planned, 3)
    assert found.run is not None
    assert found.run.paused_seconds == 600
    assert standing(found, at(12)).remaining == 3 * 60
    assert standing(found, at(12)).behind == 10


def test_next_in_a_pause_goes_on(planned: Project) -> None:
    begin_run(planned, 3, SEVEN)
    pause_run(planned, 3, at(2))
    next_item(planned, 3, at(8))
    first = items(planned)[0]
    assert programme(planned, 3).state is RunState.RUNNING
    assert (first.started_at, first.ended_at) == (at(6), at(8))


def test_a_pause_over_a_clock_set_back_is_no_pause(planned: Project) -> None:
    begin_run(planned, 3, SEVEN)
    pause_run(planned, 3, at(2))
    resume_run(planned, 3, at(-60))
    found = programme(planned, 3)
    assert found.run is not None
    assert found.run.paused_seconds == 0
    next_item(planned, 3, at(-59))
    assert all(i.started_at <= i.ended_at for i in items(planned) if i.started_at and i.ended_at)


def test_a_forgotten_start_moves_every_time(planned: Project) -> None:
    begin_run(planned, 3, at(20))
    next_item(planned, 3, at(21))
    correct_start(planned, 3, at(5), at(22))
    first, second = items(planned)[:2]
    assert (first.started_at, first.ended_at, second.started_at) == (at(5), at(6), at(6))
    correct_start(planned, 3, at(60), at(22))
    assert items(planned)[1].started_at == at(22)


def test_back_undoes_next_even_after_the_end(planned: Project) -> None:
    begin_run(planned, 3, SEVEN)
    next_item(planned, 3, at(5))
    back_one_item(planned, 3, at(6))
    back_one_item(planned, 3, at(6))
    assert current(planned, at(6)) == "Welcome"
    assert items(planned)[1].started_at is None
    end_run(planned, 3, at(7))
    back_one_item(planned, 3, at(8))
    assert current(planned, at(8)) == "Welcome"
    assert running_workshop(planned) == 3


def test_a_rehearsal_is_forgotten_and_the_plan_stays(planned: Project) -> None:
    before = programme(planned, 3)
    begin_run(planned, 3, SEVEN)
    give_minutes(planned, before.items[1].id, 5)
    next_item(planned, 3, at(1))
    clear_run(planned, 3)
    assert programme(planned, 3) == before


def test_the_agenda_of_an_evening_that_began_is_not_replaced(planned: Project) -> None:
    begin_run(planned, 3, SEVEN)
    before = programme(planned, 3)
    with pytest.raises(NotAllowed):
        plan_agenda(planned, 3, ready_agenda(1, "en").items)
    with pytest.raises(NotAllowed):
        begin_run(planned, 3, SEVEN)
    assert programme(planned, 3) == before


def test_an_evening_without_an_agenda_does_not_begin(project: Project) -> None:
    with pytest.raises(NotAllowed):
        begin_run(project, 1, SEVEN)
    assert programme(project, 1).run is None


@pytest.mark.parametrize("minutes", [0, 1000])
def test_unfit_minutes_store_nothing(project: Project, minutes: int) -> None:
    with pytest.raises(InvalidInput):
        add_agenda_item(project, 1, NewAgendaItem(AgendaKind.OTHER, "Talk", minutes))
    assert programme(project, 1).items == ()


def test_minutes_taken_never_go_below_none_and_come_back(planned: Project) -> None:
    key = items(planned)[3].id
    give_minutes(planned, key, -500)
    assert items(planned)[3].dropped
    give_minutes(planned, key, 15)
    assert items(planned)[3].added_minutes == 0
