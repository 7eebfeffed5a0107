"""One row that both files changed: what settles itself, and what must be asked."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from bosaet_desktop.core.merge.relations import Place, forms
from bosaet_desktop.core.rows.merge import Choice
from bosaet_desktop.core.storage.snapshot import StoredRow, Values
from bosaet_desktop.core.terms.scoring import JOINT_SHEET, SheetState

Decisions: TypeAlias = Mapping[str, Choice]

# Nobody's words: order and colours, and what the program noted by itself.
_SETTLES_ITSELF = frozenset(
    {
        "position",
        "village.colour",
        "sheet.layout_id",
        "sheet.typed_at",
        "sheet.seconds",
        "project.created_at",
    }
)
# A paper that is further on one laptop is that far.
_FURTHER = (SheetState.PRINTED, SheetState.HANDED_OUT, SheetState.RETURNED, SheetState.TYPED)


def conflict_key(place: Place, column: str) -> str:
    """Return the key under which the question for one field of a row is answered."""
    return f"{row_key(place)}.{column}"


def row_key(place: Place) -> str:
    """Return the key of all questions about one row."""
    subject, key = place
    return f"{subject}/{'/'.join(map(str, key))}"


def sheet_group(place: Place) -> str:
    """Return the key under which a sheet is answered with "keep both"; empty for other rows."""
    sheet = sheet_of(place)
    return "" if sheet is None else f"sheet/{sheet[0]}/{sheet[1]}"


def sheet_of(place: Place) -> tuple[int, int] | None:
    """Return round and number of the sheet that a row is or is a mark of, None for other rows."""
    subject, key = place
    if subject == "sheet":
        return int(key[0]), int(key[1])
    if subject == "mark":
        return int(key[1]), int(key[3])
    return None


def may_keep_both(place: Place) -> bool:
    """Tell whether the other file's version can stand beside ours, to be compared."""
    sheet = sheet_of(place)
    return sheet is not None and sheet[1] != JOINT_SHEET


def doubtful_columns(subject: str, ours: StoredRow, theirs: StoredRow) -> Iterator[str]:
    """Yield the columns that differ and that only a person can decide."""
    form = forms()[subject]
    for column, mine, other in zip(form.columns, ours.values, theirs.values, strict=True):
        if mine != other and not _settles(subject, column, mine, other):
            yield column


def clashing_values(
    place: Place, ours: StoredRow, theirs: StoredRow, decisions: Decisions
) -> Values:
    """Return the row that both become, field by field."""
    subject = place[0]
    form = forms()[subject]
    return tuple(
        mine
        if mine == other
        else _settled(subject, column, mine, other)
        if _settles(subject, column, mine, other)
        else (other if decisions[conflict_key(place, column)] is Choice.THEIRS else mine)
        for column, mine, other in zip(form.columns, ours.values, theirs.values, strict=True)
    )


def settles_itself(subject: str, column: str) -> bool:
    """Tell whether a column is nobody's words, so that either version will do."""
    return bool({column, f"{subject}.{column}"} & _SETTLES_ITSELF)


# Any: of whatever the column holds.
def _settles(subject: str, column: str, mine: Any, other: Any) -> bool:
    if (subject, column) == ("sheet", "state"):
        return mine in _FURTHER and other in _FURTHER
    return settles_itself(subject, column)


def _settled(subject: str, column: str, mine: Any, other: Any) -> Any:
    """Choose so that either laptop comes to the same: what is there, what is further or less."""
    if (subject, column) == ("sheet", "state"):
        return max(mine, other, key=_FURTHER.index)
    there = [value for value in (mine, other) if value is not None]
    return min(there)
