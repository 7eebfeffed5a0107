"""Agreements and the frame: kept in order, answered, and asked in own words."""

import pytest

from bosaet_desktop.core.commands.agreement import (
    add_agreement,
    add_frame_question,
    answer_frame,
    delete_frame_question,
    move_agreement,
    set_frame_state,
    write_agreement,
    write_frame_question,
)
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.agreement import agreed
from bosaet_desktop.core.rows.agreement import FrameLine, FrameQuestion, framed
from bosaet_desktop.core.terms.agreement import AgreementKind, FrameState

GOAL, LIMIT = AgreementKind.GOAL, AgreementKind.LIMIT


def goals(project: Project) -> list[str]:
    return [line.text for line in agreed(project).of(GOAL)]


def frame_line(project: Project, key: str) -> FrameLine:
    return next(line for line in agreed(project).frame if line.key == key)


def test_lines_of_one_kind_keep_their_order_among_the_others(project: Project) -> None:
    first = add_agreement(project, GOAL, "First")
    add_agreement(project, LIMIT, "No loans")
    last = add_agreement(project, GOAL, "Last")
    move_agreement(project, last, first)
    assert goals(project) == ["Last", "First"]
    project.undo()
    assert goals(project) == ["First", "Last"]


@pytest.mark.parametrize("text", ["", "   ", "010190-1234"])
def test_an_unfit_line_is_refused_and_the_former_stays(project: Project, text: str) -> None:
    key = add_agreement(project, GOAL, "Families")
    with pytest.raises(InvalidInput):
        write_agreement(project, key, text)
    assert goals(project) == ["Families"]


def test_an_empty_frame_proposes_every_question_and_says_nothing(project: Project) -> None:
    found = agreed(project)
    assert [line.key for line in found.frame] == list(FrameQuestion)
    assert framed(found.frame, FrameState.OPEN) == found.frame
    assert not found.has_frame


def test_answer_and_state_of_a_proposed_question_are_one_row(project: Project) -> None:
    answer_frame(project, FrameQuestion.MONEY, "50,000 kr.\nin 2026")
    set_frame_state(project, FrameQuestion.MONEY, FrameState.YES)
    stored = FrameLine("money", "", "50,000 kr.\nin 2026", FrameState.YES)
    assert frame_line(project, "money") == stored
    project.undo()
    project.undo()
    assert not agreed(project).has_frame


def test_own_questions_come_last_and_can_be_worded_and_deleted(project: Project) -> None:
    key = add_frame_question(project, "Signs at the road?")
    write_frame_question(project, key, "May we put up signs?")
    assert agreed(project).frame[-1] == FrameLine(key, "May we put up signs?")
    delete_frame_question(project, key)
    assert all(line.key != key for line in agreed(project).frame)


def test_a_proposed_question_keeps_its_words(project: Project) -> None:
    answer_frame(project, FrameQuestion.HOURS, "Ten")
    write_frame_question(project, FrameQuestion.HOURS, "Something else?")
    assert frame_line(project, "hours").wording == ""
