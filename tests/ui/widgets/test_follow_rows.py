"""The rows of a list become others step by step, as Qt asks, and what is chosen stays so."""

from operator import itemgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtTest import QAbstractItemModelTester

from bosaet_desktop.ui.widgets.follow_rows import follow_rows

Line = tuple[str, int]
_ROOT = QModelIndex()
LINES = st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(0, 1)), unique_by=itemgetter(0))


class Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return self.lines[index.row()][0] if role == Qt.ItemDataRole.DisplayRole else None

    def show_lines(self, lines: list[Line]) -> None:
        follow_rows(self, self.lines, lines, itemgetter(0))


@pytest.mark.usefixtures("qapp")
@given(before=LINES, after=LINES)
def test_any_change_is_told_step_by_step(before: list[Line], after: list[Line]) -> None:
    model = Lines()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines(before)
    chosen = {key: QPersistentModelIndex(model.index(at, 0)) for at, (key, _) in enumerate(before)}
    model.show_lines(after)
    assert model.lines == after
    rows = {key: at for at, (key, _) in enumerate(after)}
    assert {key: index.row() for key, index in chosen.items()} == {
        key: rows.get(key, -1) for key in chosen
    }
    tester.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_only_what_has_changed_is_told() -> None:
    model = Lines()
    model.show_lines([("a", 0), ("b", 0), ("c", 0)])
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.extend((first.row(), last.row())))
    model.rowsMoved.connect(lambda: told.append(-1))
    model.show_lines([("a", 0), ("b", 1), ("c", 0)])
    assert told == [1, 1]


@pytest.mark.usefixtures("qapp")
def test_newer_rows_that_come_in_the_middle_are_the_ones_that_stay() -> None:
    model = Lines()
    model.show_lines([(name, 0) for name in "abcdef"])
    newest: list[Line] = [("f", 1), ("x", 0)]

    def hear() -> None:
        model.rowsRemoved.disconnect(hear)
        model.show_lines(newest)

    model.rowsRemoved.connect(hear)
    model.show_lines([("a", 0), ("c", 1), ("f", 0)])
    assert model.lines == newest
