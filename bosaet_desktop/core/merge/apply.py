"""Merging for real: a backup, then one change that one undo takes back to the last stamp."""

from collections.abc import Mapping
from datetime import datetime

from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.merge.clash import Decisions
from bosaet_desktop.core.merge.identity import NAMED
from bosaet_desktop.core.merge.plan import MergePlan
from bosaet_desktop.core.merge.resolve import Merged, resolve
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.storage.backups import back_up
from bosaet_desktop.core.storage.connection import driver_for_writing
from bosaet_desktop.core.storage.snapshot import (
    Key,
    Snapshot,
    SnapshotWriter,
    StoredRow,
    read_snapshot,
    stamped_tables,
)


def apply_merge(project: Project, plan: MergePlan, decisions: Decisions) -> None:
    """Take in what `plan` found, with the answers given; the file is backed up first.

    Raises NotAllowed with nothing changed while a conflict is undecided, and when the project was
    changed since the plan was made.
    """
    if plan.undecided(decisions):
        raise NotAllowed(_("Not everything is decided yet."), safe=_("Nothing was changed."))
    if read_snapshot(project.store.driver) != plan.original:
        raise NotAllowed(
            _("The project has changed since the two files were compared."),
            safe=_("Nothing was changed."),
            todo=_("Choose the other file again."),
        )
    # An author of its own: undone and done again, this merge stays one and the same.
    merge_stamp = (new_id(), 1)
    merged = resolve(plan.comparison, decisions, merge_stamp)
    identity = str(project.store.driver.execute("SELECT identity FROM project").fetchone()[0])
    vector = _joined(plan, merged, merge_stamp)
    if vector == plan.original.vector and merged.rows == plan.original.rows:
        return
    back_up(project.store.driver, identity, datetime.now())
    with project.change(N_("Merge with another file"), exact=True) as connection:
        _write(SnapshotWriter(driver_for_writing(connection), vector), plan.original, merged)


def _joined(plan: MergePlan, merged: Merged, merge_stamp: tuple[str, int]) -> Mapping[str, int]:
    """Return the version vector of both files together, with this merge in it if it decided."""
    ours, theirs = plan.original.vector, plan.comparison.theirs.snapshot.vector
    joined = {key: max(ours.get(key, 0), theirs.get(key, 0)) for key in {**ours, **theirs}}
    decided = merge_stamp in merged.tombstones.values() or any(
        row.stamp == merge_stamp for rows in merged.rows.values() for row in rows.values()
    )
    return {**joined, merge_stamp[0]: merge_stamp[1]} if decided else joined


def _write(writer: SnapshotWriter, original: Snapshot, merged: Merged) -> None:
    """Names make room, parents come before children, and children go before parents."""
    changed: dict[str, dict[Key, StoredRow]] = {}
    gone: dict[str, list[Key]] = {}
    for table in stamped_tables():
        before, after = original.rows[table.name], merged.rows[table.name]
        changed[table.name] = {k: row for k, row in after.items() if before.get(k) != row}
        gone[table.name] = [key for key in before if key not in after]
        if table.name in NAMED:
            moving = [key for key in changed[table.name] if key in before]
            writer.make_room_for_names(table, [*moving, *gone[table.name]])
    for table in stamped_tables():
        writer.write(table, changed[table.name], original.rows[table.name])
    for table in reversed(stamped_tables()):
        writer.delete(table, gone[table.name])
    known = original.tombstones
    writer.bury({p: stamp for p, stamp in merged.tombstones.items() if known.get(p) != stamp})
