"""The parts of the report in their order, each ticked or left out."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from bosaet_desktop.core.analysis.report_words import PART_NAMES
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.terms.report import ReportPart
from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate

_PART = Qt.ItemDataRole.UserRole
# The frame, and the air beside the words.
SIDES = 24


@dataclass(frozen=True, slots=True)
class PartState:
    """Whether a part is chosen, and whether there is anything to say in it."""

    chosen: bool
    says_something: bool


class PartList(QListWidget):
    """Emits `ticked(part, chosen)` and `shown(part)`."""

    ticked = Signal(str, bool)
    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Parts of the report"))
        self.setItemDelegate(WholeWordsDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        for part, (name, _hint) in PART_NAMES.items():
            item = QListWidgetItem(_(name), self)
            item.setData(_PART, part.value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.itemChanged.connect(self._tell_tick)
        self.currentItemChanged.connect(lambda item, _former: self._tell_shown(item))

    def show_states(self, states: Mapping[ReportPart, PartState]) -> None:
        """Show which parts are chosen; one that would stay empty says so."""
        blocked = self.blockSignals(True)
        for row in range(self.count()):
            item = self.item(row)
            part = ReportPart(item.data(_PART))
            state, name = states[part], _(PART_NAMES[part][0])
            empty = "" if state.says_something else _("empty")
            item.setText(f"{name} · {empty}" if empty else name)
            ticked = Qt.CheckState.Checked if state.chosen else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
        self.blockSignals(blocked)
        self.viewport().update()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the room that the longest line takes, so that none is cut."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.sizeHintForColumn(0) + bar + SIDES, super().sizeHint().height())

    def show_part(self, part: ReportPart) -> None:
        """Mark a part, as if a person had."""
        self.setCurrentRow(list(PART_NAMES).index(part))

    def _tell_tick(self, item: QListWidgetItem) -> None:
        self.ticked.emit(item.data(_PART), item.checkState() == Qt.CheckState.Checked)

    def _tell_shown(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.shown.emit(item.data(_PART))
