"""Forgetting for good: after erasing, the bytes of a person are nowhere the program writes."""

import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from bosaet_desktop.core.commands.attendance import note_attendance
from bosaet_desktop.core.commands.idea import add_ideas, edit_idea_text
from bosaet_desktop.core.commands.person import add_people, rename_person, set_phone
from bosaet_desktop.core.commands.privacy import erase_person, reword_mention
from bosaet_desktop.core.commands.project import set_contact, set_retention_date
from bosaet_desktop.core.commands.stakeholder import add_stakeholder, name_stakeholder_contact
from bosaet_desktop.core.errors import FileReadOnly, NotAllowed
from bosaet_desktop.core.model.person import person as person_table
from bosaet_desktop.core.model.tables import complete_metadata
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.attendance import attendees, turnout
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.privacy import TIES, mentions, person_file
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.retention import names_overdue
from bosaet_desktop.core.rows.person import NewPerson, Person
from bosaet_desktop.core.rows.privacy import Erasing, Tie
from bosaet_desktop.core.rows.stakeholder import NewStakeholder
from bosaet_desktop.core.storage.backups import backup_folder, backups_of
from bosaet_desktop.core.storage.whole_file import journal_of
from bosaet_desktop.core.terms.person import Side
from tests.core.merge.two_laptops import at, copy_of, merged

pytestmark = pytest.mark.usefixtures("own_temporary_folder")

NAME, EMAIL, PHONE = "Ågot Kjærsgaard-Øland", "agot@kjaersgaard.dk", "20 31 42 53"
WORDS = tuple(each.encode() for each in (NAME, EMAIL, PHONE))
NOW = datetime(2026, 1, 2, 3)


@pytest.fixture
def key(project: Project) -> str:
    """Somebody with everything, in a project with a hundred others."""
    crowd = [NewPerson(f"Person {n:03}", phone=f"99 88 77 {n:02}") for n in range(50)]
    add_people(project, crowd)
    [found] = add_people(project, [NewPerson(NAME, "Hallen", "Chair", email=EMAIL, phone=PHONE)])
    add_people(project, crowd)
    set_contact(project, NAME)
    guest = add_stakeholder(project, NewStakeholder("Bank"))
    name_stakeholder_contact(project, guest, NAME)
    note_attendance(project, 1, [found], True)
    return found


def files_of(project: Project) -> Iterator[Path]:
    """Return every file the program may have written for a project that is closed."""
    for folder in (project.path.parent, backup_folder()):
        yield from (each for each in folder.rglob("*") if each.is_file())


def holders(project: Project) -> list[Path]:
    return [p for p in files_of(project) if any(word in p.read_bytes() for word in WORDS)]


def backups(project: Project) -> tuple[Path, ...]:
    return backups_of(project_row(project).identity)


def test_no_byte_of_an_erased_person_is_left_anywhere(project: Project, key: str) -> None:
    for n in range(3):
        project.back_up(NOW + timedelta(days=n))
        set_phone(project, key, f"{PHONE} ({n})")
    erase_person(project, key, Erasing.ERASE)
    project.close()
    assert not holders(project)
    assert len(list(backup_folder().rglob("*.bosaet"))) == 4


def test_the_bytes_were_there_before(project: Project, key: str) -> None:
    project.back_up(NOW)
    project.close()
    assert len(holders(project)) == 2


def test_journal_of_the_open_file_holds_nothing_either(project: Project, key: str) -> None:
    erase_person(project, key, Erasing.ERASE)
    journal = project.path.with_name(project.path.name + "-journal")
    assert not journal.exists() or not journal.stat().st_size
    assert not any(word in project.store.driver.serialize() for word in WORDS)


def test_erasing_cannot_be_undone_and_the_project_goes_on(project: Project, key: str) -> None:
    erase_person(project, key, Erasing.ERASE)
    assert project.undo_label is None
    assert project.redo_label is None
    project.undo()
    assert NAME not in {each.name for each in people(project)}
    add_people(project, [NewPerson("Somebody new")])
    assert project.undo_label == "Add people"


def test_rows_that_led_to_the_person_stay_without_it(project: Project, key: str) -> None:
    erase_person(project, key, Erasing.ERASE)
    assert project_row(project).contact_id is None
    assert sum(sum(each.counts.values()) for each in turnout(project, 1)) == 0


def test_anonymised_person_is_still_counted(project: Project, key: str) -> None:
    project.back_up(NOW)
    count = len(people(project))
    erase_person(project, key, Erasing.ANONYMISE)
    [nobody] = [each for each in attendees(project) if not each.person.name]
    assert nobody.came == {1}
    assert nobody.person.side is Side.CITIZEN
    assert (nobody.person.role, nobody.person.organisation, nobody.person.email) == ("", "", "")
    assert len(people(project)) == count
    assert project_row(project).contact_id is None
    project.close()
    assert not holders(project)


def test_backups_are_cleaned_and_open_as_before(project: Project, key: str) -> None:
    project.back_up(NOW)
    purged = erase_person(project, key, Erasing.ERASE)
    assert (purged.cleaned, purged.deleted) == (1, 0)
    with at(backups(project)[-1]) as opened:
        assert len(people(opened)) == 100


def test_backup_with_the_name_in_an_older_wording_is_deleted(project: Project, key: str) -> None:
    [taken] = add_ideas(project, [f"Ask {NAME} about the path"], None)
    assert taken.idea_id
    old = project.back_up(NOW)
    edit_idea_text(project, taken.idea_id, "Ask about the path")
    [first_wording] = mentions(project, _person(project, key))
    assert first_wording.column == "original"
    reword_mention(project, first_wording, "Ask somebody about the path")
    purged = erase_person(project, key, Erasing.ERASE)
    assert (purged.cleaned, purged.deleted) == (0, 1)
    assert not old.exists()
    project.close()
    assert not holders(project)


def test_backup_that_cannot_be_read_is_deleted(project: Project, key: str) -> None:
    broken = project.back_up(NOW)
    broken.write_bytes(b"SQLite format 3\0" + NAME.encode())
    journal_of(broken).write_bytes(NAME.encode())
    assert erase_person(project, key, Erasing.ERASE).deleted == 1
    assert not broken.exists()
    project.close()
    assert not holders(project)


def test_names_in_texts_are_listed_and_keep_their_backups(project: Project, key: str) -> None:
    named = {f"a bench for {NAME.upper()}", f"{NAME}s bench"}
    add_ideas(project, [*named, f"{NAME}strup", "Bench"], None)
    project.back_up(NOW)
    found = mentions(project, _person(project, key))
    assert {each.text for each in found} == named
    purged = erase_person(project, key, Erasing.ERASE)
    assert purged.cleaned == 1
    assert len(ideas(project)) == 4


def test_erasing_cut_off_halfway_leaves_somebody_to_erase_and_no_name_elsewhere(
    project: Project, key: str
) -> None:
    backup = project.back_up(NOW)
    driver = project.store.driver
    stop = "CREATE TEMP TRIGGER stop BEFORE DELETE ON person BEGIN SELECT RAISE(FAIL, ''); END"
    driver.execute(stop)
    with pytest.raises(IntegrityError):
        erase_person(project, key, Erasing.ERASE)
    assert _person(project, key).name == NAME
    assert not any(word in backup.read_bytes() for word in WORDS)
    driver.execute("DROP TRIGGER temp.stop")
    erase_person(project, key, Erasing.ERASE)
    project.close()
    assert not holders(project)


def test_erasing_in_a_file_for_reading_touches_no_backup(project: Project, key: str) -> None:
    path, backup = project.path, project.back_up(NOW)
    project.close()
    shown = open_project(path, read_only=True)
    with pytest.raises(FileReadOnly):
        erase_person(shown, key, Erasing.ERASE)
    shown.close()
    assert all(word in backup.read_bytes() for word in WORDS)


def test_somebody_anonymous_can_be_erased_too(project: Project, key: str) -> None:
    erase_person(project, key, Erasing.ANONYMISE)
    [nobody] = [each for each in people(project) if not each.name]
    erase_person(project, nobody.id, Erasing.ERASE)
    assert not [each for each in people(project) if not each.name]


def test_leftovers_of_a_crash_go_if_they_hold_the_name(
    project: Project, key: str, own_temporary_folder: Path
) -> None:
    project.back_up(NOW)
    left = [
        project.path.parent / f".{'0' * 32}.part",
        backups(project)[0].parent / f".{'1' * 32}.part",
    ]
    for each in left:
        each.write_bytes(NAME.encode())
    other = project.path.parent / f".{'2' * 32}.part"
    other.write_bytes(b"something else")
    preview = own_temporary_folder / "bosaet-abc"
    preview.mkdir()
    (preview / "list.pdf").write_bytes(NAME.encode())
    erase_person(project, key, Erasing.ERASE)
    project.close()
    assert not any(each.exists() for each in (*left, preview))
    assert other.exists()
    assert not holders(project)


def test_merging_an_old_copy_never_brings_the_person_back(project: Project, key: str) -> None:
    path = project.path
    project.close()
    other = copy_of(path, "other")
    with at(other) as theirs:
        rename_person(theirs, key, f"{NAME} Senior")
        note_attendance(theirs, 2, [key], True)
    with at(path) as ours:
        erase_person(ours, key, Erasing.ERASE)
    merged(path, other)
    with at(path) as ours:
        assert not [each for each in people(ours) if NAME in each.name]
        assert not any(word in ours.store.driver.serialize() for word in WORDS)
    merged(other, path)
    with at(other) as theirs:
        assert not [each for each in people(theirs) if NAME in each.name]


def test_backup_brought_back_does_not_bring_the_person_from_a_copy(
    project: Project, key: str
) -> None:
    copy = project.path.with_name("copy.bosaet")
    backup = project.back_up(NOW)
    shutil.copy(backup, copy)
    erase_person(project, key, Erasing.ERASE)
    restored = Path(shutil.copy(backup, project.path.with_name("restored.bosaet")))
    merged(restored, copy)
    with at(restored) as found:
        assert not [each for each in people(found) if each.name == NAME]


def test_somebody_who_is_not_there_cannot_be_erased(project: Project) -> None:
    with pytest.raises(NotAllowed):
        erase_person(project, "nobody", Erasing.ERASE)


def test_file_on_a_person_names_all_that_leads_to_it(project: Project, key: str) -> None:
    found = person_file(project, key)
    assert found is not None
    assert (found.person.email, found.person.phone) == (EMAIL, PHONE)
    assert [(each.tie, each.about) for each in found.bonds] == [
        (Tie.REPRESENTS, "Bank"),
        (Tie.MUNICIPAL_CONTACT, "Vorgod"),
        (Tie.CAME, "1"),
    ]


def test_every_column_that_names_a_person_is_told_of() -> None:
    leading = {
        column
        for table in complete_metadata().sorted_tables
        for column in table.columns
        if any(each.column.table is person_table for each in column.foreign_keys)
        and table.name != "contact"
    }
    assert leading == set(TIES)


def test_names_are_to_be_erased_from_the_date_on(project: Project, key: str) -> None:
    set_retention_date(project, date(2026, 6, 1))
    assert names_overdue(project, date(2026, 5, 31)) == 0
    assert names_overdue(project, date(2026, 6, 1)) == 101


def _person(project: Project, key: str) -> Person:
    return next(each for each in people(project) if each.id == key)
