"""Turns the rows of a model into others step by step, so that what is chosen stays chosen."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex

Row = TypeVar("Row")
_ROOT = QModelIndex()
_TURN = "bosaetTurn"


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
    turn = int(model.property(_TURN) or 0) + 1
    model.setProperty(_TURN, turn)
    for _step in _steps(model, shown, wanted, key, columns):
        # Who hears of a step may store what is half written, and have newer rows followed by then.
        if model.property(_TURN) != turn:
            return


def _steps(
    model: QAbstractItemModel,
    shown: list[Row],
    wanted: Sequence[Row],
    key: Callable[[Row], str],
    columns: int,
) -> Iterator[None]:
    kept = {key(row) for row in wanted}
    for at in reversed(range(len(shown))):
        if key(shown[at]) not in kept:
            model.beginRemoveRows(_ROOT, at, at)
            del shown[at]
            model.endRemoveRows()
            yield
    for at, row in enumerate(wanted):
        if _bring(model, shown, at, row, key):
            yield
        if shown[at] != row:
            shown[at] = row
            model.dataChanged.emit(model.index(at, 0), model.index(at, columns - 1))
            yield


def _bring(
    model: QAbstractItemModel, shown: list[Row], at: int, row: Row, key: Callable[[Row], str]
) -> bool:
    """Let what `key` takes for `row` stand at `at`, and tell whether that took a step.

    All rows above are right already.
    """
    former = _place(shown, at, key(row), key)
    if former < 0:
        model.beginInsertRows(_ROOT, at, at)
        shown.insert(at, row)
        model.endInsertRows()
    elif former != at:
        model.beginMoveRows(_ROOT, former, former, _ROOT, at)
        shown.insert(at, shown.pop(former))
        model.endMoveRows()
    return former != at


def _place(shown: Sequence[Row], at: int, wanted: str, key: Callable[[Row], str]) -> int:
    # Nearly always it is there: looking for each of two thousand would cost the evening.
    if at < len(shown) and key(shown[at]) == wanted:
        return at
    return next((n for n, row in enumerate(shown) if key(row) == wanted), -1)
