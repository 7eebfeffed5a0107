"""The register and the ticks at the door are changed and taken back as wholes."""

from collections.abc import Callable

import pytest

from bosaet_desktop.core.analysis.stakeholder_words import proposed_guests
from bosaet_desktop.core.commands.attendance import add_attendee, note_attendance
from bosaet_desktop.core.commands.person import add_people
from bosaet_desktop.core.commands.stakeholder import (
    add_stakeholder,
    delete_stakeholders,
    move_stakeholder,
    name_stakeholder_contact,
    write_stakeholder,
)
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attendance import attendees, turnout
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.stakeholder import stakeholders
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.rows.stakeholder import NewStakeholder, StakeholderText
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.terms.stakeholder import Stake, StakeholderKind

CheckUndo = Callable[[Callable[[], object]], None]


def test_stakeholder_is_added_worded_moved_and_deleted_with_undo(
    project: Project, check_undo: CheckUndo
) -> None:
    check_undo(lambda: add_stakeholder(project, NewStakeholder("Bank", interest="Customers")))
    check_undo(lambda: add_stakeholder(project, NewStakeholder("Church")))
    bank, church = (each.id for each in stakeholders(project))
    check_undo(lambda: write_stakeholder(project, bank, StakeholderText.NOTE, "Ask\nin May"))
    check_undo(lambda: name_stakeholder_contact(project, bank, "Ida"))
    check_undo(lambda: move_stakeholder(project, church, bank))
    assert [each.name for each in stakeholders(project)] == ["Church", "Bank"]
    check_undo(lambda: delete_stakeholders(project, [bank, church]))
    assert [each.name for each in people(project)] == ["Ida"]


@pytest.mark.parametrize("name", ["", "  ", "110575-1234", "x" * 201])
def test_unfit_name_adds_nobody(project: Project, name: str) -> None:
    with pytest.raises(InvalidInput):
        add_stakeholder(project, NewStakeholder(name))
    assert project.undo_label is None


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_proposed_guest_can_be_added(project: Project, language: str) -> None:
    with use_language(language):
        for guest in proposed_guests():
            add_stakeholder(project, guest)
    assert len(stakeholders(project)) == 4
    inside = [each.kind for each in proposed_guests() if each.stake is Stake.AWARENESS]
    assert inside == [StakeholderKind.PLANNERS]
    assert all(each.contribution and each.interest for each in stakeholders(project))


def test_ticks_come_and_go_with_undo(project: Project, check_undo: CheckUndo) -> None:
    keys = add_people(project, [NewPerson("Åse"), NewPerson("Bo")])
    check_undo(lambda: note_attendance(project, 2, keys, True))
    check_undo(lambda: note_attendance(project, 2, keys[:1], False))
    assert [each.person.name for each in attendees(project) if 2 in each.came] == ["Bo"]
    check_undo(lambda: add_attendee(project, 2, NewPerson("Carl")))
    assert [each.person.name for each in attendees(project) if 2 in each.came] == ["Bo", "Carl"]


def test_unticking_somebody_who_was_never_ticked_changes_nothing(project: Project) -> None:
    [key] = add_people(project, [NewPerson("Bo")])
    project.forget_history()
    note_attendance(project, 1, [key], False)
    assert project.undo_label is None


def test_there_is_no_fifth_workshop(project: Project) -> None:
    with pytest.raises(ValueError, match="5"):
        note_attendance(project, 5, [], True)


def test_turnout_counts_those_who_came_by_village_and_side(project: Project) -> None:
    barde = villages(project)[0].id
    new = [NewPerson("A", village_id=barde), NewPerson("B", side=Side.MUNICIPALITY), NewPerson("C")]
    keys = add_people(project, new)
    note_attendance(project, 1, keys[:1], True)
    note_attendance(project, 2, keys[:2], True)
    first, both = turnout(project, 1), turnout(project, None)
    assert [sum(each.counts.values()) for each in first] == [1, 0, 0]
    assert [each.counts[Side.CITIZEN] for each in both] == [1, 0, 0]
    assert [each.counts[Side.MUNICIPALITY] for each in both] == [0, 0, 1]
