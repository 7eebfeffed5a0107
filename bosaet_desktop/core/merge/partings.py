"""Deletions that one file made: which rows went together, and who still hangs on them."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from bosaet_desktop.core.merge.relations import Form, Place, forms
from bosaet_desktop.core.rows.merge import Choice
from bosaet_desktop.core.storage.snapshot import Snapshot, StoredRow


@dataclass(frozen=True, slots=True)
class Parting:
    """Rows that one file deleted and the other (`side`) still has, and that stand or fall together.

    `followers` were not deleted, for the deleter never knew them, but cannot be without `members`.
    `in_doubt`: someone on the other side has worked on them, or with them, since.
    """

    side: Choice
    members: tuple[Place, ...]
    followers: tuple[Place, ...]
    in_doubt: bool


@dataclass(slots=True)
class _Group:
    members: list[Place] = field(default_factory=list)
    followers: list[Place] = field(default_factory=list)
    in_doubt: bool = False


def partings(
    having: Snapshot,
    lacking: Snapshot,
    side: Choice,
    dirty: Mapping[Place, bool],
    stays: Collection[Place],
) -> Iterator[Parting]:
    """Gather the rows `dirty` names (True: changed since) into groups, parents first.

    `stays` are rows of `having` that the merged file takes, or may take, from it.
    """
    if not dirty:
        return
    groups: dict[Place, _Group] = {}
    for subject, form in forms().items():
        for key, row in having.rows[subject].items():
            place = (subject, key)
            if place in dirty:
                _join(groups, place, _parents(form, row, groups), dirty[place])
            elif place in stays:
                _follow(groups, place, form, row, lacking)
    seen: set[int] = set()
    for group in groups.values():
        if id(group) not in seen:
            seen.add(id(group))
            yield Parting(side, tuple(group.members), tuple(group.followers), group.in_doubt)


def _parents(form: Form, row: StoredRow, groups: Mapping[Place, _Group]) -> list[_Group]:
    named = (each.named_by(row.values) for each in form.references if not each.soft)
    return [groups[parent] for parent in named if parent is not None and parent in groups]


def _join(groups: dict[Place, _Group], place: Place, parents: list[_Group], changed: bool) -> None:
    group = _united(groups, parents) if parents else _Group()
    group.members.append(place)
    group.in_doubt = group.in_doubt or changed
    groups[place] = group


def _follow(
    groups: dict[Place, _Group], place: Place, form: Form, row: StoredRow, lacking: Snapshot
) -> None:
    parents = _parents(form, row, groups)
    if parents:
        group = _united(groups, parents)
        group.followers.append(place)
        group.in_doubt = True
        groups[place] = group
    if not lacking.has_seen(row.stamp):
        # Something new names a deleted row: its name would vanish without a word.
        for each in form.references:
            named = each.named_by(row.values) if each.soft else None
            if named in groups:
                groups[named].in_doubt = True


def _united(groups: dict[Place, _Group], parents: list[_Group]) -> _Group:
    first, *others = parents
    for other in others:
        if other is not first:
            first.members += other.members
            first.followers += other.followers
            first.in_doubt = first.in_doubt or other.in_doubt
            for place in (*other.members, *other.followers):
                groups[place] = first
    return first
