"""Merged rows made to fit each other: references, names that may stand once, places in lists."""

from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.merge.compare import Comparison
from bosaet_desktop.core.merge.identity import NAMED
from bosaet_desktop.core.merge.relations import Form, forms
from bosaet_desktop.core.storage.snapshot import Key, Rows, Stamp, StoredRow

# Lists in which no two may stand in one place, by what a list consists of; ideas and their groups
# share a board, where a tie is settled by the id.
_LISTS = {
    "village": (),
    "category": (),
    "fact_table": (),
    "initiative": (),
    "candidate": ("round_number",),
    "migration_row": ("table_id",),
    "figure_row": ("table_id",),
}


def tidy(comparison: Comparison, rows: Rows, stamp: Stamp) -> None:
    """Make every row fit; those that had to be changed carry `stamp`."""
    for subject, form in forms().items():
        rows[subject] = {
            key: fitting
            for key, row in rows[subject].items()
            if (fitting := _fitted(form, row, rows, stamp)) is not None
        }
    for subject in NAMED:
        _tell_names_apart(subject, rows[subject], stamp)
    for subject, columns in _LISTS.items():
        if _is_from_both(comparison, subject):
            _spread(subject, columns, rows[subject], stamp)


def _fitted(form: Form, row: StoredRow, rows: Rows, stamp: Stamp) -> StoredRow | None:
    """Return the row without names of rows that went; None if it cannot be without one."""
    values = row.values
    for each in form.references:
        named = each.named_by(values)
        if named is None or named[1] in rows[named[0]]:
            continue
        if not each.soft:
            return None
        values = tuple(None if at in each.at else value for at, value in enumerate(values))
    return row if values is row.values else StoredRow(values, stamp)


def _tell_names_apart(subject: str, rows: dict[Key, StoredRow], stamp: Stamp) -> None:
    """Give a number to the later of two that were given one name though they are not one."""
    form = forms()[subject]
    taken: set[str] = set()
    for key, row in sorted(rows.items()):
        name = wanted = str(form.value(row.values, "name"))
        number = 2
        while same_words(name) in taken:
            name, number = f"{wanted} ({number})", number + 1
        taken.add(same_words(name))
        if name != wanted:
            rows[key] = StoredRow(form.replaced(row.values, name=name), stamp)


def _is_from_both(comparison: Comparison, subject: str) -> bool:
    """Tell whether merging changes the list at all: orders people left alone stay as they are."""
    ours, theirs = (s.snapshot.rows[subject] for s in (comparison.ours, comparison.theirs))
    return ours.keys() != theirs.keys()


def _spread(
    subject: str, columns: tuple[str, ...], rows: dict[Key, StoredRow], stamp: Stamp
) -> None:
    """Move on whoever shares a place with the one before; by place, then by id."""
    form = forms()[subject]
    last: dict[tuple[object, ...], int] = {}
    for _place, key in sorted((int(form.value(r.values, "position") or 0), k)
                              for k, r in rows.items()):  # fmt: skip
        row = rows[key]
        of_list = tuple(form.value(row.values, column) for column in columns)
        position = int(form.value(row.values, "position") or 0)
        if of_list in last and position <= last[of_list]:
            position = last[of_list] + 1
            rows[key] = StoredRow(form.replaced(row.values, position=position), stamp)
        last[of_list] = position
