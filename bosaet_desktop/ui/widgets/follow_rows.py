"""Turns the rows of a model into others step by step, so that what is chosen stays chosen."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex

Row = TypeVar("Row")
_ROOT = QModelIndex()


def follow_rows(
    model: QAbstractItemModel,
    shown: list[Row],
    wanted: Sequence[Row],
    key: Callable[[Row], str],
    columns: int = 1,
) -> None:
    """Turn the list `shown`, which `model` shows, into `wanted` by as few steps as needed.

    `key` tells a row from the others, whatever else changes in it. A row that does change is
    announced over all `columns`, which no list model tells.
    """
    kept = {key(row) for row in wanted}
    for at in reversed(range(len(shown))):
        if key(shown[at]) not in kept:
            model.beginRemoveRows(_ROOT, at, at)
            del shown[at]
            model.endRemoveRows()
    for at, row in enumerate(wanted):
        _bring(model, shown, at, row, key)
        if shown[at] != row:
            shown[at] = row
            model.dataChanged.emit(model.index(at, 0), model.index(at, columns - 1))


def _bring(
    model: QAbstractItemModel, shown: list[Row], at: int, row: Row, key: Callable[[Row], str]
) -> None:
    """Let what `key` takes for `row` stand at `at`; all rows above are right already."""
    former = _place(shown, at, key(row), key)
    if former < 0:
        model.beginInsertRows(_ROOT, at, at)
        shown.insert(at, row)
        model.endInsertRows()
    elif former != at:
        model.beginMoveRows(_ROOT, former, former, _ROOT, at)
        shown.insert(at, shown.pop(former))
        model.endMoveRows()


def _place(shown: Sequence[Row], at: int, wanted: str, key: Callable[[Row], str]) -> int:
    # Nearly always it is there: looking for each of two thousand would cost the evening.
    if at < len(shown) and key(shown[at]) == wanted:
        return at
    return next((n for n, row in enumerate(shown) if key(row) == wanted), -1)
