"""The register as a list: a heading for each stake, and under it those who have it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from bosaet_desktop.core.analysis.stakeholder_words import KIND_NAMES, STAKE_NAMES, STATUS_NAMES
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.stakeholder import Stakeholder
from bosaet_desktop.core.terms.stakeholder import Stake
from bosaet_desktop.ui.widgets.follow_rows import follow_rows

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class StakeHeading:
    """Stands over those with this stake; it cannot be chosen."""

    stake: Stake


Line = StakeHeading | Stakeholder


class StakeholderListModel(QAbstractListModel):
    """`LINE` is the whole line; lines that stay are changed in place."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(index.data(LINE), StakeHeading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return _(STAKE_NAMES[line.stake]) if isinstance(line, StakeHeading) else line.name
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(line, Stakeholder):
            return f"{line.name}. {foot_words(line)}. {level_words(line)}"
        return None

    def stakeholder(self, row: int) -> Stakeholder | None:
        """Return who stands in `row`, None for a heading and for a row that is not there."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Stakeholder) else None

    def row_of(self, stakeholder_id: str) -> int:
        """Return the row of a stakeholder, -1 for one that is not there."""
        rows = (row for row, each in enumerate(self._lines) if _key(each) == stakeholder_id)
        return next(rows, -1)

    def neighbour(self, row: int) -> Stakeholder | None:
        """Return who is chosen when `row` is gone: the one there now, else the last before it."""
        below = (self.stakeholder(each) for each in range(max(row, 0), len(self._lines)))
        above = (self.stakeholder(each) for each in range(len(self._lines) - 1, -1, -1))
        return next((each for each in (*below, *above) if each is not None), None)

    def show_stakeholders(self, stakeholders: Sequence[Stakeholder]) -> None:
        """Turn what is shown into this register, by as few steps as needed."""
        follow_rows(self, self._lines, _with_headings(stakeholders), _key)


def foot_words(line: Stakeholder) -> str:
    """Return what somebody is and how far the talk has come: "Banks · Asked"."""
    return f"{_(KIND_NAMES[line.kind])} · {_(STATUS_NAMES[line.status])}"


def level_words(line: Stakeholder) -> str:
    """Return the steps on the ladder now and intended, "2 → 4"; empty where nobody said."""
    if line.level_now is None and line.level_intended is None:
        return ""
    now, intended = ("?" if n is None else str(n) for n in (line.level_now, line.level_intended))
    return f"{now} → {intended}"


def _with_headings(stakeholders: Sequence[Stakeholder]) -> list[Line]:
    lines: list[Line] = []
    for stake in Stake:
        under = [each for each in stakeholders if each.stake is stake]
        if under:
            lines += [StakeHeading(stake), *under]
    return lines


def _key(line: Line) -> str:
    return line.stake.value if isinstance(line, StakeHeading) else line.id
