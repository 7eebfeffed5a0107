"""A copy to give away holds no byte of anybody's name, and all the rest of the project."""

import contextlib
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import func, select

from bosaet_desktop.core.commands.handover import add_note
from bosaet_desktop.core.commands.initiative import describe_initiative
from bosaet_desktop.core.commands.person import add_people
from bosaet_desktop.core.commands.sheet import set_sheet_village
from bosaet_desktop.core.exchange import catalogue
from bosaet_desktop.core.model.person import contact, person
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.handover import HandoverKind
from tests.core.content import content_of
from tests.core.scoring import add_initiatives, fill_sheet

SECRETS = ("Rosa Ravnholt", "rosa@example.dk", "+45 20 30 40 50")


def copied(project: Project, target: Path) -> Project:
    catalogue.write_out(project, "project-copy", target, {})
    return open_project(target)


def test_no_byte_of_anybody_is_left(project: Project, tmp_path: Path) -> None:
    [key] = add_initiatives(project, "Feast")
    name, email, phone = SECRETS
    add_people(project, [NewPerson(name, email=email, phone=phone)])
    describe_initiative(project, key, f"Ask {name}: {email}, {phone}.")
    add_note(project, HandoverKind.SENSITIVE, "A quarrel about the hall")
    with contextlib.closing(copied(project, tmp_path / "copy.bosaet")) as copy:
        assert copy.scalar(select(func.count()).select_from(contact)) == 0
        assert set(copy.fetch(select(person.c.name))) == {("",)}
    written = (tmp_path / "copy.bosaet").read_bytes()
    secrets = (*SECRETS, "A quarrel about the hall")
    assert not [secret for secret in secrets if secret.encode() in written]


def test_the_sample_keeps_all_but_its_people(samples: Mapping[str, Path], tmp_path: Path) -> None:
    project = open_project(samples["da"], read_only=True)
    names = [row.name for row in project.fetch(select(person.c.name))]
    copy = copied(project, tmp_path / "copy.bosaet")
    assert ranking(Tally(copy)) == ranking(Tally(project))
    assert {name: len(rows) for name, rows in content_of(copy).items()} | {
        "contact": 0, "photo": 0, "handover_note": 0
    } == {name: len(rows) for name, rows in content_of(project).items()} | {
        "contact": 0, "photo": 0, "handover_note": 0
    }  # fmt: skip
    assert project.scalar(select(func.count()).select_from(mark)) > 0
    copy.close()
    project.close()
    written = (tmp_path / "copy.bosaet").read_bytes()
    assert not [name for name in names if len(name) > 3 and name.encode() in written]


def test_the_copy_is_a_project_of_its_own(samples: Mapping[str, Path], tmp_path: Path) -> None:
    project = open_project(samples["en"], read_only=True)
    copy = copied(project, tmp_path / "copy.bosaet")
    assert project_row(copy).identity != project_row(project).identity
    assert project_row(copy).title == project_row(project).title
    copy.close()
    project.close()


def test_no_paper_says_where_somebody_lives_who_can_be_told_by_it(
    project: Project, tmp_path: Path
) -> None:
    add_initiatives(project, "Feast")
    barde, vorgod = (row.id for row in project.fetch(select(village.c.id)))
    for number, home in enumerate([barde] * 4 + [vorgod] * 5 + [None], start=1):
        fill_sheet(project, number, (1, 2, 3))
        if home is not None:
            set_sheet_village(project, 1, number, home)
    with contextlib.closing(copied(project, tmp_path / "copy.bosaet")) as copy:
        homes = [row[0] for row in copy.fetch(select(sheet.c.village_id).order_by(sheet.c.number))]
    assert homes == [None] * 4 + [vorgod] * 5 + [None]
