"""The merged file, row by row, once every question is answered."""

from dataclasses import dataclass, field

from bosaet_desktop.core.merge.clash import (
    Decisions,
    clashing_values,
    sheet_group,
    sheet_of,
)
from bosaet_desktop.core.merge.compare import Comparison, Verdict
from bosaet_desktop.core.merge.keep_both import keep_beside
from bosaet_desktop.core.merge.partings import Parting
from bosaet_desktop.core.merge.relations import Place, forms
from bosaet_desktop.core.merge.tidy import tidy
from bosaet_desktop.core.rows.merge import Choice
from bosaet_desktop.core.storage.snapshot import Rows, Stamp, StoredRow, Tombstones

_TAKES_THEIRS = (Verdict.NEW, Verdict.NEWER)
_TAKES_OURS = (Verdict.OURS, Verdict.SAME)


@dataclass(slots=True)
class Merged:
    """The rows to come and the tombstones that say why others are not there."""

    rows: Rows = field(default_factory=dict)
    tombstones: Tombstones = field(default_factory=dict)


def resolve(comparison: Comparison, decisions: Decisions, merge_stamp: Stamp) -> Merged:
    """Return the merged content; what neither file had like this carries `merge_stamp`.

    `decisions` answers every conflict of the plan. Both laptops come to the same rows, whichever
    of them merges first.
    """
    merged = Merged({subject: {} for subject in forms()})
    both = {key for key, choice in decisions.items() if choice is Choice.BOTH}
    for place, verdict in comparison.verdicts.items():
        if sheet_group(place) not in both:
            row = _row(comparison, place, verdict, decisions, merge_stamp)
            if row is not None:
                merged.rows[place[0]][place[1]] = row
    sheets = {sheet_of(place) for place in comparison.verdicts if sheet_group(place) in both}
    keep_beside(comparison, merged.rows, sorted(each for each in sheets if each), merge_stamp)
    for parting in comparison.partings:
        _part(comparison, merged.rows, parting, decisions, merge_stamp)
    tidy(comparison, merged.rows, merge_stamp)
    _bury(comparison, merged, merge_stamp)
    return merged


def _row(
    comparison: Comparison,
    place: Place,
    verdict: Verdict,
    decisions: Decisions,
    merge_stamp: Stamp,
) -> StoredRow | None:
    ours, theirs = comparison.our_row(place), comparison.their_row(place)
    if verdict is Verdict.CLASH and ours is not None and theirs is not None:
        return StoredRow(clashing_values(place, ours, theirs, decisions), merge_stamp)
    if verdict in _TAKES_OURS and ours is not None:
        if theirs is not None and _is_known_later(comparison, ours, theirs):
            return theirs
        moved = place in comparison.ours.readdressed
        return ours._replace(stamp=merge_stamp) if moved else ours
    if verdict in _TAKES_THEIRS and theirs is not None:
        moved = place in comparison.theirs.readdressed
        return theirs._replace(stamp=merge_stamp) if moved else theirs
    return None


def _is_known_later(comparison: Comparison, ours: StoredRow, theirs: StoredRow) -> bool:
    """Tell whether two equal rows should carry their stamp, as ours is older to everybody."""
    return (
        ours.values == theirs.values
        and comparison.theirs.snapshot.has_seen(ours.stamp)
        and not comparison.ours.snapshot.has_seen(theirs.stamp)
    )


def parting_key(parting: Parting) -> str:
    """Return the key under which a deletion in doubt is answered."""
    subject, key = parting.members[0]
    return f"deleted/{subject}/{'/'.join(map(str, key))}"


def _part(
    comparison: Comparison,
    rows: Rows,
    parting: Parting,
    decisions: Decisions,
    merge_stamp: Stamp,
) -> None:
    """Keep what one file deleted, with all that hangs on it, or let it go."""
    kept = decisions[parting_key(parting)] is parting.side
    row_of = comparison.our_row if parting.side is Choice.OURS else comparison.their_row
    for subject, key in (*parting.members, *(() if kept else parting.followers)):
        row = row_of((subject, key))
        if kept and row is not None:
            rows[subject][key] = row._replace(stamp=merge_stamp)
        else:
            rows[subject].pop(key, None)


def _bury(comparison: Comparison, merged: Merged, merge_stamp: Stamp) -> None:
    """Join the tombstones; what went by a decision made here is buried by this merge."""
    ours, theirs = comparison.ours.snapshot, comparison.theirs.snapshot
    for place in ours.tombstones.keys() | theirs.tombstones.keys():
        one, other = ours.tombstones.get(place), theirs.tombstones.get(place)
        if one is None or (other is not None and _later(comparison, one, other) == other):
            assert other is not None
            merged.tombstones[place] = other
        else:
            merged.tombstones[place] = one
    decided = (
        place
        for place, verdict in comparison.verdicts.items()
        if verdict not in (Verdict.GONE, Verdict.AWAY) or place not in merged.tombstones
    )
    replaced = (*comparison.ours.replaced, *comparison.theirs.replaced)
    for subject, key in (*decided, *(each for each in replaced if each not in merged.tombstones)):
        if key not in merged.rows[subject]:
            merged.tombstones[subject, key] = merge_stamp


def _later(comparison: Comparison, one: Stamp, other: Stamp) -> Stamp:
    """Return the deletion the other file does not know of; the greater if neither does."""
    one_is_new = not comparison.theirs.snapshot.has_seen(one)
    other_is_new = not comparison.ours.snapshot.has_seen(other)
    if one_is_new == other_is_new:
        return max(one, other)
    return one if one_is_new else other
