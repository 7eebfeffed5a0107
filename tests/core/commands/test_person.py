from collections.abc import Callable

import pytest
from sqlalchemy import func, select

from bosaet_desktop.core.commands import person
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.model.person import contact
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people, presence
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.terms.person import Side

Check = Callable[[Callable[[], object]], None]
ANNA = NewPerson(
    "Anna", "Borgerforeningen", "formand", email="anna@example.dk", phone="20 30 40 50"
)


@pytest.fixture
def anna(project: Project) -> str:
    return person.add_person(project, ANNA)


def contacts(project: Project) -> int:
    return int(project.scalar(select(func.count()).select_from(contact)))


DEEDS: dict[str, Callable[[Project, str], object]] = {
    "add": lambda p, _a: person.add_person(p, NewPerson("Bo", phone="1234")),
    "add several": lambda p, _a: person.add_people(p, [NewPerson("Bo"), NewPerson("Carl")]),
    "find or add": lambda p, _a: person.find_or_add_person(p, "Bo", Side.MUNICIPALITY),
    "rename": lambda p, a: person.rename_person(p, a, "Anne"),
    "organisation": lambda p, a: person.set_organisation(p, a, "Sogneforeningen"),
    "role": lambda p, a: person.set_role(p, a, "kasserer"),
    "village": lambda p, a: person.set_home_village(p, a, villages(p)[0].id),
    "side": lambda p, a: person.set_side(p, a, Side.EXTERNAL),
    "e-mail": lambda p, a: person.set_email(p, a, "a@b.dk"),
    "no phone": lambda p, a: person.set_phone(p, a, ""),
    "delete": lambda p, a: person.delete_people(p, [a]),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_on_people_is_undone_and_redone_whole(
    project: Project, anna: str, deed: Callable[[Project, str], object], check_undo: Check
) -> None:
    check_undo(lambda: deed(project, anna))


def test_a_person_is_found_with_all_that_was_written_down(project: Project) -> None:
    home = villages(project)[1]
    key = person.add_person(project, NewPerson(" Anna  ", village_id=home.id, email="a@b.dk"))
    (found,) = people(project)
    assert (found.id, found.name, found.village, found.side) == (key, "Anna", "Vorgod", "citizen")
    assert (found.email, found.phone, found.invented) == ("a@b.dk", "", False)


def test_people_stand_in_the_order_of_a_danish_telephone_book(project: Project) -> None:
    person.add_people(project, [NewPerson(name) for name in ("Åse", "Øjvind", "Aage", "Bo")])
    assert [each.name for each in people(project)] == ["Bo", "Øjvind", "Aage", "Åse"]


@pytest.mark.parametrize(
    "unfit",
    [
        NewPerson(""),
        NewPerson("Bo 110575-1234"),
        NewPerson("Bo", role="110575-1234"),
        NewPerson("Bo", phone="110575 1234"),
        NewPerson("Bo", email="no address"),
        NewPerson("B" * 101),
    ],
)
def test_of_several_people_none_is_added_when_one_is_unfit(
    project: Project, unfit: NewPerson
) -> None:
    with pytest.raises(InvalidInput):
        person.add_people(project, [NewPerson("Carl"), unfit])
    assert people(project) == ()
    assert project.undo_label is None


def test_a_name_cannot_be_emptied(project: Project, anna: str) -> None:
    with pytest.raises(InvalidInput, match="A person needs a name"):
        person.rename_person(project, anna, "  ")


def test_nothing_is_kept_of_contact_data_taken_away(project: Project, anna: str) -> None:
    assert contacts(project) == 1
    person.set_email(project, anna, "")
    assert contacts(project) == 1
    person.set_phone(project, anna, "")
    assert contacts(project) == 0


def test_contact_data_goes_with_the_person(project: Project, anna: str) -> None:
    person.delete_people(project, [anna])
    assert contacts(project) == 0


def test_a_person_is_found_by_name_on_the_wanted_side_first(project: Project, anna: str) -> None:
    other = person.add_person(project, NewPerson("Anna", side=Side.MUNICIPALITY))
    assert person.find_or_add_person(project, " ANNA ", Side.MUNICIPALITY) == other
    assert person.find_or_add_person(project, "anna", Side.CITIZEN) == anna
    assert person.find_or_add_person(project, "Bo", Side.CITIZEN) not in (anna, other)


def test_presence_counts_every_village_and_side_and_those_from_none(project: Project) -> None:
    barde, _vorgod = villages(project)
    person.add_people(
        project,
        [
            NewPerson("Anna", village_id=barde.id),
            NewPerson("Bo", village_id=barde.id),
            NewPerson("Carl", side=Side.MUNICIPALITY),
        ],
    )
    assert [(each.village, *each.counts.values()) for each in presence(project)] == [
        ("Barde", 2, 0, 0),
        ("Vorgod", 0, 0, 0),
        ("", 0, 1, 0),
    ]
