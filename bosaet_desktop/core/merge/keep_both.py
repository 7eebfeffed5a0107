"""A sheet number that was typed on both laptops: theirs is kept beside ours, to be compared."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bosaet_desktop.core.analysis.paper_numbers import paper_number, second_version_number
from bosaet_desktop.core.merge.compare import Comparison
from bosaet_desktop.core.merge.relations import forms
from bosaet_desktop.core.storage.snapshot import Key, Rows, Stamp, StoredRow
from bosaet_desktop.core.terms.scoring import SheetState

# What a sheet is kept under if nine versions of it are there already.
_HIGHEST_NUMBER = 99_999


@dataclass(frozen=True, slots=True)
class _Move:
    round_number: int
    number: int
    to: int
    second_of: int


def keep_beside(
    comparison: Comparison, rows: Rows, sheets: Sequence[tuple[int, int]], stamp: Stamp
) -> None:
    """Put our version of each sheet under its number, and theirs under a new one as a second."""
    for round_number, number in sheets:
        ours, theirs = (side.snapshot.rows for side in (comparison.ours, comparison.theirs))
        for subject in ("sheet", "mark"):
            for key, row in ours[subject].items():
                if _sheet(subject, key) == (round_number, number):
                    rows[subject][key] = row._replace(stamp=stamp)
        taken = {key[1] for side in (rows, ours, theirs) for key in side["sheet"]}
        first = _first_version(theirs["sheet"][round_number, number], number)
        to = _free_version(first, {int(each) for each in taken})
        _copy_theirs(theirs, rows, _Move(round_number, number, to, first), stamp)


def _free_version(first: int, taken: Collection[int]) -> int:
    """Return the number under which a further version of the sheet `first` is kept."""
    number = second_version_number(paper_number(first), taken)
    if number is not None:
        return number
    return next(each for each in range(_HIGHEST_NUMBER, 0, -1) if each not in taken)


def _first_version(theirs: StoredRow, number: int) -> int:
    """A second version of another sheet stays one of that sheet."""
    second_of = forms()["sheet"].value(theirs.values, "second_of")
    return number if second_of is None else int(second_of)


def _copy_theirs(theirs: Rows, rows: Rows, move: _Move, stamp: Stamp) -> None:
    form = forms()["sheet"]
    sheet = theirs["sheet"][move.round_number, move.number]
    values = form.replaced(
        sheet.values,
        number=move.to,
        state=SheetState.CHECKING.value,
        second_of=move.second_of,
    )
    rows["sheet"][form.key_of(values)] = StoredRow(values, stamp)
    form = forms()["mark"]
    for key, row in theirs["mark"].items():
        if _sheet("mark", key) == (move.round_number, move.number):
            values = form.replaced(row.values, sheet_number=move.to)
            rows["mark"][form.key_of(values)] = StoredRow(values, stamp)


def _sheet(subject: str, key: Key) -> tuple[str | int, str | int]:
    return (key[0], key[1]) if subject == "sheet" else (key[1], key[3])
