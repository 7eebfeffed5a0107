"""What merging would do, told before anything is written."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.merge.clash import (
    Decisions,
    conflict_key,
    doubtful_columns,
    may_keep_both,
    row_key,
    sheet_group,
)
from bosaet_desktop.core.merge.compare import Comparison, Verdict, compare
from bosaet_desktop.core.merge.other_file import read_other
from bosaet_desktop.core.merge.partings import Parting
from bosaet_desktop.core.merge.relations import Place, forms
from bosaet_desktop.core.merge.resolve import parting_key
from bosaet_desktop.core.merge.words import about, shown, subject_name, what
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.merge import Choice, Conflict, ConflictKind, SubjectCount
from bosaet_desktop.core.storage.snapshot import Snapshot, read_snapshot


@dataclass(frozen=True, slots=True)
class MergePlan:
    """The outcome of looking: counts, the sheets that come, and the questions left for people.

    `original` is our file as it was looked at; the plan holds as long as it stays like that.
    """

    other: str
    counts: tuple[SubjectCount, ...]
    sheets_gained: tuple[int, ...]
    conflicts: tuple[Conflict, ...]
    comparison: Comparison
    original: Snapshot

    @property
    def is_empty(self) -> bool:
        """Whether the other file holds nothing that is new here."""
        return not self.conflicts and not any(each.comes for each in self.counts)

    def undecided(self, decisions: Decisions) -> tuple[Conflict, ...]:
        """Return the conflicts that `decisions` leaves open."""
        return tuple(each for each in self.conflicts if decision(each, decisions) is None)


def decision(conflict: Conflict, decisions: Decisions) -> Choice | None:
    """Return what was decided: BOTH for the whole sheet goes before answers to single marks."""
    if decisions.get(conflict.group) is Choice.BOTH:
        return Choice.BOTH
    return decisions.get(conflict.key)


def all_taken(plan: MergePlan, choice: Choice) -> dict[str, Choice]:
    """Return decisions that answer every conflict with one side."""
    return {each.key: choice for each in plan.conflicts}


def plan_merge(project: Project, other: Path) -> MergePlan:
    """Hold the file at `other` against the open project; nothing is written anywhere.

    Raises what `other_file.read_other` raises.
    """
    theirs, ours = read_other(project, other), read_snapshot(project.store.driver)
    comparison = compare(ours, theirs)
    conflicts = (*_clashes(comparison), *_deletions(comparison))
    return MergePlan(
        other.name,
        _counts(comparison),
        _sheets_gained(comparison),
        tuple(sorted(conflicts, key=_reading_order)),
        comparison,
        ours,
    )


def summary(plan: MergePlan) -> str:
    """Return the sentences to read first: what comes, and how much must be decided."""
    if plan.is_empty:
        return _("{name} holds nothing that is not here already.").format(name=plan.other)
    told = [_what_comes(plan)]
    count = len({each.group or each.key for each in plan.conflicts})
    if count:
        told.append(
            ngettext("{n} needs a decision.", "{n} need a decision.", count).format(n=count)
        )
    return " ".join(told)


def _what_comes(plan: MergePlan) -> str:
    sheets = len(plan.sheets_gained)
    if sheets:
        return ngettext(
            "{n} sheet comes from the other computer.",
            "{n} sheets come from the other computer.",
            sheets,
        ).format(n=sheets)
    comes = sum(each.comes for each in plan.counts)
    if not comes:
        return _("Nothing comes by itself from the other computer.")
    return ngettext(
        "{n} change comes from the other computer.",
        "{n} changes come from the other computer.",
        comes,
    ).format(n=comes)


def _clashes(comparison: Comparison) -> Iterator[Conflict]:
    for place, verdict in comparison.verdicts.items():
        if verdict is Verdict.CLASH:
            yield from _clash(comparison, place)


def _clash(comparison: Comparison, place: Place) -> Iterator[Conflict]:
    ours, theirs = comparison.our_row(place), comparison.their_row(place)
    assert ours is not None
    assert theirs is not None
    for column in doubtful_columns(place[0], ours, theirs):
        yield Conflict(
            key=conflict_key(place, column),
            kind=ConflictKind.MARK if place[0] == "mark" else ConflictKind.FIELD,
            about=about(comparison, place),
            what=what(comparison, place, column),
            ours=shown(comparison, place, column, ours),
            theirs=shown(comparison, place, column, theirs),
            group=sheet_group(place) or row_key(place),
            may_keep_both=may_keep_both(place),
        )


def _deletions(comparison: Comparison) -> Iterator[Conflict]:
    for parting in comparison.partings:
        yield _deletion(comparison, parting)


def _deletion(comparison: Comparison, parting: Parting) -> Conflict:
    count = len(parting.members) + len(parting.followers)
    kept = ngettext("kept, {n} row", "kept, {n} rows", count).format(n=count)
    ours, theirs = kept, _("deleted")
    if parting.side is Choice.THEIRS:
        ours, theirs = theirs, ours
    return Conflict(
        key=parting_key(parting),
        kind=ConflictKind.DELETED,
        about=about(comparison, parting.members[0]),
        what=_("Deleted on one computer, worked on at the other"),
        ours=ours,
        theirs=theirs,
        group=parting_key(parting),
    )


def _counts(comparison: Comparison) -> tuple[SubjectCount, ...]:
    found: dict[str, Counter[Verdict]] = {subject: Counter() for subject in forms()}
    for (subject, _key), verdict in comparison.verdicts.items():
        found[subject][verdict] += 1
    return tuple(
        SubjectCount(
            name=subject_name(subject),
            new=verdicts[Verdict.NEW],
            newer=verdicts[Verdict.NEWER],
            gone=verdicts[Verdict.GONE],
        )
        for subject, verdicts in found.items()
    )


def _sheets_gained(comparison: Comparison) -> tuple[int, ...]:
    """Return the numbers of sheets with marks of which we have none."""
    ours = _with_marks(comparison.ours.snapshot)
    return tuple(
        sorted({number for _round, number in _with_marks(comparison.theirs.snapshot) - ours})
    )


def _with_marks(snapshot: Snapshot) -> set[tuple[int, int]]:
    return {(int(key[1]), int(key[3])) for key in snapshot.rows["mark"]}


def _reading_order(conflict: Conflict) -> tuple[int, str, str]:
    """Sheets first, by number; then things by name; deletions last."""
    round_and_number = conflict.group.removeprefix("sheet/").split("/")
    if conflict.may_keep_both:
        return 0, round_and_number[0].zfill(5) + round_and_number[1].zfill(6), conflict.what
    return 1 + (conflict.kind is ConflictKind.DELETED), conflict.about, conflict.what
