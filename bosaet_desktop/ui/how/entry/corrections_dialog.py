"""The log of marks that were written over, to look at and never to change."""

from collections.abc import Sequence
from datetime import UTC

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.number_ranges import sheet_number
from bosaet_desktop.core.analysis.paper_numbers import is_paper
from bosaet_desktop.core.formatting import date_short, time_of_day
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.scoring import Correction
from bosaet_desktop.core.terms.scoring import JOINT_SHEET
from bosaet_desktop.ui.how.entry.mark_words import mark_words
from bosaet_desktop.ui.theme.theme import MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.table_view import TableView

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEADINGS = (N_("When"), N_("Sheet"), N_("Initiative"), N_("Question"), N_("From"), N_("To"))
TITLE = 2
SIZE = (840, 480)


class CorrectionTableModel(QAbstractTableModel):
    """A correction on each row, the newest first."""

    def __init__(self, found: Sequence[Correction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(_shown(each) for each in found)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _(_HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        return None


class CorrectionsDialog(QDialog):
    """What, when, from, to."""

    def __init__(self, found: Sequence[Correction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Corrections"))
        theme = theme_of(self)
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        table = TableView(_("Corrections, the newest first"))
        table.setModel(CorrectionTableModel(found, table))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.set_column_widths(stretch=TITLE)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(12)
        column.addWidget(Body(_("Every mark that was written over, also by undo.")))
        column.addWidget(table, 1)
        close = SecondaryButton(_("Close"), "", self.accept)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)


def _sheet_words(number: int) -> str:
    if number == JOINT_SHEET:
        return _("joint")
    shown = sheet_number(number)
    return shown if is_paper(number) else _("{number} again").format(number=shown)


def _shown(each: Correction) -> tuple[str, ...]:
    moment = each.made_at.replace(tzinfo=UTC).astimezone()
    return (
        f"{date_short(moment.date())} {time_of_day(moment)}",
        _sheet_words(each.sheet_number),
        f"{each.row}  {each.title}" if each.row else each.title,
        each.question,
        mark_words(each.old_value),
        mark_words(each.new_value),
    )
