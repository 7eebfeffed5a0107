"""Rows on paper and rows in the list: what is printed is never renumbered behind its back."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from bosaet_desktop.core.rows.paper_rows import PaperRows


def paper_rows(layouts: Iterable[str]) -> PaperRows:
    """Return the rows of frozen layouts (`layout_json` as text); one without pages has none."""
    titled: dict[str, int] = {}
    blank: set[int] = set()
    for layout in layouts:
        for row in _rows(json.loads(layout)):
            if row["blank"]:
                blank.add(row["number"])
            else:
                titled[row["id"]] = row["number"]
    return PaperRows(titled, tuple(sorted(blank)))


def _rows(layout: dict[str, Any]) -> Iterable[dict[str, Any]]:  # Any: whatever JSON may hold
    return (row for page in layout.get("pages", ()) for row in page["rows"])


def in_rows(
    order: Sequence[str], withdrawn: Collection[str], paper: PaperRows
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Part `order` into what takes up a row of the sheet, and what stands on no paper at all.

    An initiative that was withdrawn before it was ever printed leaves its row to the next one.
    """
    off = {key for key in order if key in withdrawn and key not in paper.titled}
    return tuple(key for key in order if key not in off), tuple(key for key in order if key in off)


def keeps_rows(before: Sequence[str], after: Sequence[str], paper: PaperRows) -> bool:
    """Tell whether the order `after` leaves every row of the paper as it was `before`.

    Both are initiatives by row. What is printed stays; what was written by hand into empty rows
    may only go from the end, and new ones come last.
    """
    if not paper.is_out:
        return True
    printed = min(paper.last, len(before))
    if tuple(after[:printed]) != tuple(before[:printed]):
        return False
    return all(old == new for old, new in zip(before[printed:], after[printed:], strict=False))
