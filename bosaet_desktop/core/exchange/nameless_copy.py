"""A copy of the project that others may have: everything in it but people and their photos."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, String, Table, delete, select, update

from bosaet_desktop.core.exchange.anonymous import Veil, veil_for
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.agreement import handover_note
from bosaet_desktop.core.model.base import AnyColumn, new_id
from bosaet_desktop.core.model.person import contact
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.report import photo
from bosaet_desktop.core.model.tables import all_tables
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.storage.backups import copy_to
from bosaet_desktop.core.terms.handover import HandoverKind


def export_nameless_copy(project: Project, target: Path) -> None:
    """Write the project to `target` (.bosaet) without names, contacts, photos and what is private.

    Known names, e-mails and phone numbers go out of every text too; what people wrote may still
    point to somebody. The copy is a project of its own: merging it back would take the names away
    there. Raises what `copy_to` raises.
    """
    with TemporaryDirectory(prefix="bosaet-") as folder:
        whole = Path(folder) / "copy.bosaet"
        copy_to(project.store.driver, whole)
        copy = open_project(whole)
        try:
            _take_people_out(copy)
            # Written anew once more, so that no page keeps what was just deleted.
            copy_to(copy.store.driver, target)
        finally:
            copy.close()


def _take_people_out(copy: Project) -> None:
    veil = veil_for(copy)
    with copy.change(N_("Save a copy without names")) as connection:
        for table in (contact, photo):
            connection.execute(delete(table))
        connection.execute(
            delete(handover_note).where(handover_note.c.kind == HandoverKind.SENSITIVE)
        )
        for table in all_tables():
            _veil(connection, table, veil)
        connection.execute(update(project_table).values(identity=new_id()))


def _veil(connection: Connection, table: Table, veil: Veil) -> None:
    emptied = {
        each.name: None if each.nullable else ""
        for each in table.columns
        if veil.empties(table, each.name) and (each.nullable or _is_written(each))
    }
    if emptied:
        connection.execute(update(table).values(emptied))
    keys = list(table.primary_key.columns)
    homes = [each for each in table.columns if each.name in ("village_id", "elsewhere")]
    written = [each for each in table.columns if _is_written(each) and each.name not in emptied]
    if not (written or homes):
        return
    for row in connection.execute(select(*keys, *written, *homes)).all():
        told = row._asdict()
        veiled = {name: _veiled(value, veil) for name, value in told.items()}
        veil.veil_home(table, veiled)
        changed = {c.name: veiled[c.name] for c in (*written, *homes) if _differ(c, told, veiled)}
        if changed:
            here = [key == told[key.name] for key in keys]
            connection.execute(update(table).where(*here).values(changed))


def _veiled(value: object, veil: Veil) -> object:
    return veil.text(value) if isinstance(value, str) else value


def _differ(column: AnyColumn, one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    return one[column.name] != other[column.name]


def _is_written(column: AnyColumn) -> bool:
    """Tell whether people wrote what stands in a column: no key, and nothing that names a row."""
    return isinstance(column.type, String) and not column.primary_key and not column.foreign_keys
