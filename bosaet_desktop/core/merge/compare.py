"""Two files row by row: what is the same, what is older and gives way, and what is in doubt."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.merge.identity import Side, agreed
from bosaet_desktop.core.merge.partings import Parting, partings
from bosaet_desktop.core.merge.relations import Place, forms
from bosaet_desktop.core.rows.merge import Choice
from bosaet_desktop.core.storage.snapshot import Snapshot, Stamp, StoredRow

# Whoever was erased stays erased, whatever was written about them elsewhere (safety.md).
ERASED_FOR_GOOD = ("person", "contact")


class Verdict(StrEnum):
    """What becomes of one row."""

    SAME = "same"
    OURS = "ours"  # ours is newer, or only ours
    NEWER = "newer"  # theirs is newer
    NEW = "new"  # only theirs
    GONE = "gone"  # ours, and deleted by them
    AWAY = "away"  # theirs, and deleted by us
    CLASH = "clash"  # both newer than the other knows
    PARTED = "parted"  # deleted by one, and in doubt


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome: a verdict for every row that either file has, and deletions in doubt."""

    ours: Side
    theirs: Side
    verdicts: dict[Place, Verdict]
    partings: tuple[Parting, ...]

    def our_row(self, place: Place) -> StoredRow | None:
        """Return the row as our file has it."""
        return self.ours.snapshot.rows[place[0]].get(place[1])

    def their_row(self, place: Place) -> StoredRow | None:
        """Return the row as the other file has it."""
        return self.theirs.snapshot.rows[place[0]].get(place[1])


def compare(ours: Snapshot, theirs: Snapshot) -> Comparison:
    """Hold two files against each other, by their version vectors (docs/decisions, 0016)."""
    our_side, their_side = agreed(ours, theirs)
    verdicts: dict[Place, Verdict] = {}
    dirty: dict[Choice, dict[Place, bool]] = {Choice.OURS: {}, Choice.THEIRS: {}}
    for subject in forms():
        one, other = our_side.snapshot.rows[subject], their_side.snapshot.rows[subject]
        for key in one.keys() | other.keys():
            place = (subject, key)
            mine, others = one.get(key), other.get(key)
            if mine is not None and others is not None:
                verdicts[place] = _both(mine, others, ours, theirs)
            elif mine is not None:
                verdicts[place] = _alone(place, ours, theirs, Verdict.OURS, Verdict.GONE)
                if verdicts[place] is Verdict.PARTED:
                    dirty[Choice.OURS][place] = not theirs.has_seen(mine.stamp)
            elif others is not None:
                verdicts[place] = _alone(place, theirs, ours, Verdict.NEW, Verdict.AWAY)
                if verdicts[place] is Verdict.PARTED:
                    dirty[Choice.THEIRS][place] = not ours.has_seen(others.stamp)
    found = (
        *_settled(verdicts, our_side, theirs, Choice.OURS, dirty[Choice.OURS]),
        *_settled(verdicts, their_side, ours, Choice.THEIRS, dirty[Choice.THEIRS]),
    )
    return Comparison(our_side, their_side, verdicts, found)


def _both(mine: StoredRow, others: StoredRow, ours: Snapshot, theirs: Snapshot) -> Verdict:
    if mine.values == others.values:
        return Verdict.SAME
    mine_is_new, other_is_new = not theirs.has_seen(mine.stamp), not ours.has_seen(others.stamp)
    # Neither new and yet different should not happen; then nobody but a person may decide.
    if mine_is_new == other_is_new:
        return Verdict.CLASH
    return Verdict.OURS if mine_is_new else Verdict.NEWER


def _alone(
    place: Place, having: Snapshot, lacking: Snapshot, stays: Verdict, goes: Verdict
) -> Verdict:
    """Judge a row that only `having` has: not known to the other yet, or deleted there."""
    deleted: Stamp | None = lacking.tombstones.get(place)
    # A row that was made again after its deletion was known is older than nothing.
    if deleted is None or having.has_seen(deleted):
        return stays
    return goes if place[0] in ERASED_FOR_GOOD else Verdict.PARTED


def _settled(
    verdicts: dict[Place, Verdict],
    having: Side,
    lacking: Snapshot,
    side: Choice,
    dirty: dict[Place, bool],
) -> Iterator[Parting]:
    """Let rows go that nobody touched meanwhile; yield the deletions that are in doubt."""
    goes, wins = (
        (Verdict.GONE, {Verdict.OURS, Verdict.CLASH})
        if side is Choice.OURS
        else (Verdict.AWAY, {Verdict.NEW, Verdict.NEWER, Verdict.CLASH})
    )
    stays = {place for place, verdict in verdicts.items() if verdict in wins}
    in_doubt = {
        place: changed and not _hangs_on_erased(place, having.snapshot, verdicts)
        for place, changed in dirty.items()
    }
    for parting in partings(having.snapshot, lacking, side, in_doubt, stays):
        if parting.in_doubt:
            yield parting
        else:
            verdicts.update(dict.fromkeys(parting.members, goes))


def _hangs_on_erased(place: Place, having: Snapshot, verdicts: dict[Place, Verdict]) -> bool:
    """Tell whether a row goes with a person who was erased, so that there is nothing to ask."""
    row = having.rows[place[0]][place[1]]
    named = (each.named_by(row.values) for each in forms()[place[0]].references if not each.soft)
    return any(
        parent is not None
        and parent[0] in ERASED_FOR_GOOD
        and verdicts.get(parent) in (Verdict.GONE, Verdict.AWAY)
        for parent in named
    )
