"""What another project has learnt comes here once, with its source, and without its people."""

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from sqlalchemy import select

from bosaet_desktop.core.commands.learning import learn_from
from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.exchange.learning import look_into
from bosaet_desktop.core.model.follow_up import lesson
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.rows.learning import TaughtAgenda, TaughtLesson
from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.core.terms.outcome import LessonKind

LESSON = TaughtLesson(LessonKind.WORKED, "Begin with a feast", "Feast")
WELCOME = NewAgendaItem(AgendaKind.WELCOME, "Welcome", 10, lead="Rosa Ravnholt", say="Hello")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Project]:
    with contextlib.closing(
        create_project(tmp_path / "other.bosaet", NewProject("Next door"))
    ) as project:
        yield project


def stored(project: Project) -> list[tuple[str, str, str]]:
    rows = project.fetch(
        select(lesson.c.kind, lesson.c.text, lesson.c.source).order_by(lesson.c.position)
    )
    return [(row.kind, row.text, row.source) for row in rows]


def test_lessons_and_agendas_are_seen_and_nobody_in_them(project: Project, other: Project) -> None:
    learn_from(other, "Elsewhere", [LESSON])
    plan_agenda(other, 3, [WELCOME])
    other.close()
    found = look_into(project, other.path)
    assert found.project == "Next door"
    assert [(each.kind, each.text) for each in found.lessons] == [(LESSON.kind, LESSON.text)]
    [agenda] = found.agendas
    assert (agenda.number, agenda.minutes, agenda.items[0].lead) == (3, 10, "")
    assert agenda.items[0].say == "Hello"


def test_a_lesson_names_its_source_and_comes_only_once(project: Project) -> None:
    pitfall = TaughtLesson(LessonKind.PITFALL, "Too many starts")
    assert learn_from(project, "Next door", [LESSON]) == 1
    assert learn_from(project, "Next door", [LESSON, pitfall]) == 1
    assert stored(project) == [
        ("worked", "Begin with a feast", "Next door"),
        ("pitfall", "Too many starts", "Next door"),
    ]


def test_lessons_and_agendas_come_and_go_in_one_step(project: Project) -> None:
    learn_from(project, "Next door", [LESSON], [TaughtAgenda(2, (WELCOME,))])
    assert [item.title for item in programme(project, 2).items] == ["Welcome"]
    project.undo()
    assert stored(project) == []
    assert programme(project, 2).items == ()


def test_a_project_that_teaches_nothing_says_so(project: Project, other: Project) -> None:
    other.close()
    with pytest.raises(NotAllowed, match="neither lessons nor agendas"):
        look_into(project, other.path)


def test_the_open_file_cannot_teach_itself(project: Project) -> None:
    with pytest.raises(NotAllowed, match="open here"):
        look_into(project, project.path)


def test_the_sample_is_looked_into_without_being_changed(
    project: Project, samples: Mapping[str, Path]
) -> None:
    before = samples["da"].read_bytes()
    with contextlib.suppress(NotAllowed):
        look_into(project, samples["da"])
    assert samples["da"].read_bytes() == before
