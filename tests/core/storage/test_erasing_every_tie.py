"""Somebody who has a part in everything can be shown all of it, and be forgotten all the same."""

import tempfile
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, update

from bosaet_desktop.core.commands.person import add_people
from bosaet_desktop.core.commands.privacy import erase_person
from bosaet_desktop.core.model.base import STAMP_COLUMNS, AnyColumn
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.privacy import TIES, person_file
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.rows.privacy import Erasing
from bosaet_desktop.core.storage.backups import backup_folder
from tests.core.rich_project import make_rich

NAME, EMAIL, PHONE = "Ågot Kjærsgaard-Øland", "agot@kjaersgaard.dk", "20 31 42 53"


def tie(connection: Connection, column: AnyColumn, person_id: str) -> None:
    """Let a row that is there name the person, or a new one like it where the name is its key."""
    table = column.table
    row = connection.execute(select(table).limit(1)).one()._asdict()
    if column.primary_key:
        content = {name: value for name, value in row.items() if name not in STAMP_COLUMNS}
        connection.execute(insert(table).values(content | {column.name: person_id}))
        return
    here = [key == row[key.name] for key in table.primary_key.columns]
    connection.execute(update(table).where(*here).values({column.name: person_id}))


@pytest.mark.parametrize("way", Erasing)
def test_somebody_tied_to_everything_is_shown_it_and_forgotten(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: Erasing
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    make_rich(project)
    [key] = add_people(project, [NewPerson(NAME, "Hallen", "Chair", email=EMAIL, phone=PHONE)])
    with project.change("Tie") as connection:
        for column in TIES:
            tie(connection, column, key)
    held = person_file(project, key)
    assert held is not None
    assert {bond.tie for bond in held.bonds} == {tie for tie, _about in TIES.values()}
    project.back_up(datetime(2026, 1, 2))
    erase_person(project, key, way)
    assert not [column for column in TIES if project.fetch(select(column).where(column == key))]
    project.close()
    words = [word.encode() for word in (NAME, EMAIL, PHONE)]
    files = [p for root in (tmp_path, backup_folder()) for p in root.rglob("*") if p.is_file()]
    assert len(files) > 1
    assert not [path for path in files if any(word in path.read_bytes() for word in words)]
