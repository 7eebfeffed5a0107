import contextlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bosaet_desktop.core.commands import project as deeds
from bosaet_desktop.core.commands import workshop
from bosaet_desktop.core.commands.person import delete_people
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.queries.workshop import workshops
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.terms.project import EVENING

Check = Callable[[Callable[[], object]], None]
DAY = date(2026, 11, 21)

# The command, the column it fills, and what to put there.
ANSWERS: dict[str, tuple[Callable[..., None], object]] = {
    "title": (deeds.set_title, "Lem"),
    "purpose": (deeds.set_purpose, "More families.\n\nAnd they stay."),
    "challenge": (deeds.set_challenge, "Young people leave"),
    "horizon": (deeds.set_horizon, "One year"),
    "limits": (deeds.set_limits, "No new money"),
    "municipality_code": (deeds.set_municipality, "760"),
    "kind": (deeds.set_kind, EVENING),
    "language": (deeds.set_paper_language, "en"),
    "expected_participants": (deeds.set_expected_participants, 60),
    "retention_date": (deeds.set_retention_date, DAY),
}


@pytest.mark.parametrize("field", ANSWERS)
def test_an_answer_is_stored_and_is_one_step_of_undo(
    project: Project, field: str, check_undo: Check
) -> None:
    command, value = ANSWERS[field]
    check_undo(lambda: command(project, value))
    assert getattr(project_row(project), field) == value


@pytest.mark.parametrize("title", ["", " \n ", "x" * 201])
def test_a_project_keeps_a_title_that_fits_on_paper(project: Project, title: str) -> None:
    with pytest.raises(InvalidInput):
        deeds.set_title(project, title)
    assert project_row(project).title == "Vorgod"


def test_an_answer_may_be_emptied_again(project: Project) -> None:
    deeds.set_purpose(project, "More families")
    deeds.set_purpose(project, "")
    assert project_row(project).purpose == ""


def test_a_kind_or_language_we_do_not_know_is_a_mistake_of_ours(project: Project) -> None:
    with pytest.raises(ValueError, match="weekend"):
        deeds.set_kind(project, "weekend")
    with pytest.raises(ValueError, match="sv"):
        deeds.set_paper_language(project, "sv")


def test_a_new_contact_becomes_a_person_of_the_municipality(
    project: Project, check_undo: Check
) -> None:
    check_undo(lambda: deeds.set_contact(project, " Mette  Holm "))
    (made,) = people(project)
    assert (made.name, made.side) == ("Mette  Holm", Side.MUNICIPALITY)
    assert project_row(project).contact_id == made.id


def test_a_contact_who_is_there_already_is_not_written_down_twice(project: Project) -> None:
    deeds.set_contact(project, "Mette Holm")
    deeds.set_contact(project, "")
    assert project_row(project).contact_id is None
    deeds.set_contact(project, "mette holm")
    assert [each.id for each in people(project)] == [project_row(project).contact_id]


def test_a_deleted_contact_leaves_the_place_empty(project: Project) -> None:
    deeds.set_contact(project, "Mette Holm")
    delete_people(project, [people(project)[0].id])
    assert project_row(project).contact_id is None


def test_a_project_begins_with_four_empty_workshops(project: Project) -> None:
    assert [(each.number, each.held_on, each.place) for each in workshops(project)] == [
        (number, None, "") for number in (1, 2, 3, 4)
    ]


@pytest.mark.parametrize(
    "deed",
    [
        lambda p: workshop.set_workshop_date(p, 2, DAY),
        lambda p: workshop.set_workshop_place(p, 2, "Lem Hall"),
    ],
    ids=["date", "place"],
)
def test_planning_a_workshop_is_undone_and_redone_whole(
    project: Project, deed: Callable[[Project], object], check_undo: Check
) -> None:
    check_undo(lambda: deed(project))


def test_date_and_place_of_a_workshop_do_not_disturb_each_other(project: Project) -> None:
    workshop.set_workshop_date(project, 3, DAY)
    workshop.set_workshop_place(project, 3, "Lem Hall")
    third = workshops(project)[2]
    assert (third.held_on, third.place) == (DAY, "Lem Hall")
    workshop.set_workshop_date(project, 3, None)
    assert workshops(project)[2].held_on is None


def test_there_is_no_fifth_workshop(project: Project) -> None:
    with pytest.raises(ValueError, match="5"):
        workshop.set_workshop_date(project, 5, DAY)


@pytest.mark.parametrize(
    "new",
    [
        NewProject(" "),
        NewProject("x" * 201),
        NewProject("110575-1234"),
        NewProject("Vorgod", villages=("x" * 101,)),
        NewProject("Vorgod", expected_participants=0),
        NewProject("Vorgod", expected_participants=1_001),
    ],
)
def test_a_project_with_unfit_answers_is_not_made(tmp_path: Path, new: NewProject) -> None:
    path = tmp_path / "new.bosaet"
    with pytest.raises(InvalidInput):
        deeds.create_project(path, new)
    assert not path.exists()


def test_a_village_named_twice_in_other_letters_is_one(tmp_path: Path) -> None:
    new = NewProject("Vorgod", villages=("Barde", " barde", "Vorgod"))
    with contextlib.closing(deeds.create_project(tmp_path / "new.bosaet", new)) as project:
        assert [each.name for each in villages(project)] == ["Barde", "Vorgod"]
