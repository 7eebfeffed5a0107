"""Attention points: ticked and written about, in one row each, and undone like all else."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.analysis.person_words import bond_sentence
from bosaet_desktop.core.commands.attention import (
    add_own_point,
    delete_own_point,
    move_own_point,
    name_attention_owner,
    set_attention_state,
    word_own_point,
    write_attention_note,
)
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attention import attention_by_theme, attention_notes
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.privacy import person_file
from bosaet_desktop.core.rows.privacy import Tie
from bosaet_desktop.core.terms.attention import AttentionState

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


def test_an_own_point_stands_last_under_its_theme(project: Project) -> None:
    key = add_own_point(project, "housing", "Is a house for sale?")
    name_attention_owner(project, key, "Ane Holm")
    [housing] = [each for each in attention_by_theme(project) if each.theme.key == "housing"]
    last = housing.points[-1]
    assert (last.key, last.text, last.note.owner) == (key, "Is a house for sale?", "Ane Holm")
    assert last.is_own


def test_a_point_of_the_guide_cannot_be_worded_moved_or_deleted(project: Project) -> None:
    set_attention_state(project, KEY, AttentionState.HANDLED)
    word_own_point(project, KEY, "other words")
    move_own_point(project, KEY, "housing")
    delete_own_point(project, KEY)
    note = attention_notes(project)[KEY]
    assert (note.wording, note.theme, note.is_ticked) == ("", "", True)


def test_a_deleted_point_is_not_brought_back_by_a_late_note(project: Project) -> None:
    key = add_own_point(project, "housing", "Is a house for sale?")
    delete_own_point(project, key)
    write_attention_note(project, key, "late")
    assert not attention_notes(project)


def test_an_own_point_under_an_unknown_theme_is_not_lost(project: Project) -> None:
    key = add_own_point(project, "weather", "Does it rain?")
    assert key in [point.key for point in attention_by_theme(project)[0].points]


def test_the_owner_sees_the_point_among_what_the_file_holds(project: Project) -> None:
    name_attention_owner(project, KEY, "Ane Holm")
    [owner] = people(project)
    found = person_file(project, owner.id)
    assert found is not None
    [bond] = found.bonds
    asked = {p.key: p.text for theme in attention_by_theme(project) for p in theme.points}
    assert bond.tie is Tie.OWNS
    assert bond_sentence(bond) == f"Looks after the attention point “{asked[KEY]}”"
    name_attention_owner(project, KEY, "")
    assert attention_notes(project)[KEY].owner == ""
