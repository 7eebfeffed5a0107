"""Attention points: ticked and written about, in one row each, and undone like all else."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.commands.attention import set_attention_state, write_attention_note
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attention import attention_notes
from bosaet_desktop.core.rows.attention import AttentionState

KEY = "how.result/easy_start"


def test_a_point_keeps_state_and_note_in_one_row(project: Project) -> None:
    set_attention_state(project, KEY, AttentionState.CONSIDERED)
    write_attention_note(project, KEY, " the festival\x0b ")
    note = attention_notes(project)[KEY]
    assert (note.state, note.note) == (AttentionState.CONSIDERED, "the festival")


def test_a_note_alone_does_not_tick_the_point(project: Project) -> None:
    write_attention_note(project, KEY, "later")
    assert not attention_notes(project)[KEY].is_ticked


def test_a_person_number_is_refused_and_nothing_stored(project: Project) -> None:
    with pytest.raises(InvalidInput):
        write_attention_note(project, KEY, "call 010190-1234")
    assert not attention_notes(project)


def test_ticking_can_be_undone(
    project: Project, check_undo: Callable[[Callable[[], object]], None]
) -> None:
    check_undo(lambda: set_attention_state(project, KEY, AttentionState.HANDLED))
    check_undo(lambda: write_attention_note(project, KEY, "note"))
