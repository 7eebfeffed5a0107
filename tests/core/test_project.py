"""The one door for writes: what a change promises, and what undo brings back."""

import contextlib
import json
from collections.abc import Callable

import pytest
from sqlalchemy import delete, insert, select, text, update

from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.round import choose_candidates
from bosaet_desktop.core.commands.sheet import check_sheets, start_sheet
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.history import author, correction, tombstone
from bosaet_desktop.core.model.idea import idea, idea_cluster
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.scoring import mark
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Change, Project, open_project
from bosaet_desktop.core.storage.bulk import insert_many
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.content import content_of

LABEL = N_("Enter mark")


def names(project: Project) -> list[str]:
    return [row.name for row in project.fetch(select(village.c.name).order_by(village.c.name))]


def labels(project: Project) -> tuple[str | None, str | None]:
    return project.undo_label, project.redo_label


def _fail_after_deleting(project: Project) -> None:
    with project.change(LABEL) as connection:
        connection.execute(delete(village))
        raise ZeroDivisionError


def test_a_write_outside_a_change_is_refused_and_nothing_is_left_open(project: Project) -> None:
    with project.change(LABEL) as kept:
        kept.execute(insert(village).values(name="Skaven"))
    strays: list[Callable[[], object]] = [
        lambda: project.fetch(insert(village).values(name="Stray")),
        lambda: project.fetch(update(village).values(name="Stray").returning(village.c.name)),
        lambda: kept.execute(delete(village)),
        lambda: kept.execute(text("DELETE FROM village")),
        lambda: kept.exec_driver_sql("DELETE FROM village"),
        lambda: insert_many(kept, village, ["id", "name"], [["stray", "Stray"]]),
    ]
    for stray in strays:
        with pytest.raises(RuntimeError, match="inside a change only"):
            stray()
    assert names(project) == ["Barde", "Skaven", "Vorgod"]
    assert not project.store.driver.in_transaction


def test_a_change_that_fails_leaves_everything_as_it_was(project: Project) -> None:
    before = content_of(project)
    with pytest.raises(ZeroDivisionError):
        _fail_after_deleting(project)
    assert content_of(project) == before
    assert project.undo_label is None
    with project.change(LABEL) as connection:
        connection.execute(insert(village).values(name="Skaven"))
    assert "Skaven" in names(project)


def test_a_change_inside_another_joins_it(project: Project) -> None:
    before = content_of(project)
    with project.change(N_("Close sheet")):
        start_sheet(project, 1, 7)
        check_sheets(project, 1, [7], SheetState.DISCARDED)
    assert project.undo_label == "Close sheet"
    project.undo()
    assert content_of(project) == before


def test_a_change_that_changes_nothing_is_no_step(project: Project) -> None:
    heard: list[Change] = []
    project.subscribe(heard.append)
    with project.change(LABEL) as connection:
        connection.execute(update(village).values(name=village.c.name))
    assert project.undo_label is None
    assert heard == []


def test_a_change_is_announced_after_it_was_saved_with_the_rows_it_touched(
    project: Project,
) -> None:
    heard: list[Change] = []
    leave = project.subscribe(heard.append)
    start_sheet(project, 1, 3)
    [row] = heard[0].rows
    assert (row.subject, row.key, row.operation, row.after) == (
        "sheet",
        (1, 3),
        "insert",
        "returned",
    )
    assert heard[0].subjects == {"sheet"}
    leave()
    start_sheet(project, 1, 4)
    assert len(heard) == 1


def test_a_listener_that_fails_keeps_no_other_in_the_dark(project: Project) -> None:
    heard: list[Change] = []

    def fail(change: Change) -> None:
        raise ZeroDivisionError

    for listener in (heard.append, fail, heard.append):
        project.subscribe(listener)
    with pytest.raises(ZeroDivisionError):
        start_sheet(project, 1, 3)
    assert len(heard) == 2
    assert labels(project) == ("Begin sheet", None)
    with pytest.raises(ZeroDivisionError):
        project.undo()
    assert len(heard) == 4
    assert labels(project) == (None, "Begin sheet")


def test_half_of_a_change_inside_another_is_never_saved(project: Project) -> None:
    before = content_of(project)
    half = pytest.raises(RuntimeError, match="half of a change")
    with half, project.change(LABEL), contextlib.suppress(ZeroDivisionError):
        _fail_after_deleting(project)
    assert content_of(project) == before
    start_sheet(project, 1, 3)
    project.undo()
    assert content_of(project) == before


def test_a_query_inside_a_change_sees_what_it_wrote(project: Project) -> None:
    with project.change(LABEL) as connection:
        connection.execute(insert(village).values(name="Skaven"))
        assert "Skaven" in names(project)


def test_undo_reaches_the_disk(project: Project) -> None:
    with project.change(LABEL) as connection:
        connection.execute(delete(village).where(village.c.name == "Barde"))
    project.undo()
    path = project.path
    project.close()
    again = open_project(path)
    assert names(again) == ["Barde", "Vorgod"]
    again.close()


def test_undo_brings_back_cascades_and_emptied_links(project: Project) -> None:
    group, said, key = new_id(), new_id(), new_id()
    with project.change(LABEL) as connection:
        connection.execute(insert(idea_cluster).values(id=group, title="Stier"))
        connection.execute(
            insert(idea).values(id=said, original="Sti", text="Sti", cluster_id=group)
        )
        connection.execute(insert(initiative).values(id=key, title="Natursti"))
    choose_candidates(project, 1, [key])
    start_sheet(project, 1, 1)
    enter_mark(project, 1, 1, key, 1, 4)
    before = content_of(project)
    with project.change(LABEL) as connection:
        connection.execute(delete(idea_cluster))
        connection.execute(delete(initiative))
    assert project.scalar(select(idea.c.cluster_id)) is None
    assert project.fetch(select(mark)) == []
    project.undo()
    assert content_of(project) == before


def test_undo_brings_back_what_a_replace_and_a_swap_overwrote(project: Project) -> None:
    before = content_of(project)
    first, second = (row.id for row in project.fetch(select(village.c.id)))
    with project.change(LABEL) as connection:
        connection.execute(update(village).where(village.c.id == first).values(name="?"))
        connection.execute(update(village).where(village.c.id == second).values(name="Barde"))
        connection.execute(update(village).where(village.c.id == first).values(name="Vorgod"))
        connection.execute(
            insert(village).prefix_with("OR REPLACE").values(id=new_id(), name="Barde")
        )
    project.undo()
    assert content_of(project) == before


def test_a_new_step_forgets_what_was_undone(project: Project) -> None:
    start_sheet(project, 1, 1)
    project.undo()
    assert project.redo_label == "Begin sheet"
    start_sheet(project, 1, 2)
    assert project.redo_label is None


def test_each_opening_that_writes_is_an_author_and_stamps_what_it_touches(
    project: Project,
) -> None:
    start_sheet(project, 1, 1)
    path = project.path
    project.close()
    again = open_project(path)
    with again.change(LABEL) as connection:
        connection.execute(update(village).where(village.c.name == "Barde").values(name="Barde By"))
    stamps = {row.name: row.stamp_author for row in again.fetch(select(village))}
    assert stamps == {"Barde By": 3, "Vorgod": 1}
    vector = {row.number: row.counter for row in again.fetch(select(author))}
    assert vector == {1: 1, 2: 1, 3: 1}
    again.undo()
    stamps = {
        row.name: (row.stamp_author, row.stamp_counter) for row in again.fetch(select(village))
    }
    assert stamps == {"Barde": (3, 2), "Vorgod": (1, 1)}
    again.close()


def test_a_deleted_row_leaves_a_tombstone(project: Project) -> None:
    key = project.scalar(select(village.c.id).where(village.c.name == "Barde"))
    with project.change(LABEL) as connection:
        connection.execute(delete(village).where(village.c.id == key))
    [stone] = project.fetch(select(tombstone))
    assert (stone.subject, json.loads(stone.row_key)) == ("village", [key])
    assert (stone.stamp_author, stone.stamp_counter) == (2, 1)


def test_a_mark_written_over_is_logged_and_so_is_taking_that_back(project: Project) -> None:
    key = new_id()
    with project.change(LABEL) as connection:
        connection.execute(insert(initiative).values(id=key, title="Natursti"))
    choose_candidates(project, 1, [key])
    start_sheet(project, 1, 1)
    enter_mark(project, 1, 1, key, 2, 4)
    enter_mark(project, 1, 1, key, 2, 4)
    assert project.fetch(select(correction)) == []
    enter_mark(project, 1, 1, key, 2, 5)
    project.undo()
    logged = project.fetch(select(correction).order_by(correction.c.made_at))
    assert [(row.old_value, row.new_value) for row in logged] == [(4, 5), (5, 4)]
