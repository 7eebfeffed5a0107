"""The sheet of the vote: which initiatives stand on it in which order, and what is printed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from bosaet_desktop.core.analysis.dots import proposed_dots
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.dots import HIGHEST_DOT_SHEET, MOST_DOTS, DotRound
from bosaet_desktop.core.rows.initiative import InitiativeLine
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption, Strong
from bosaet_desktop.ui.widgets.number_field import NumberField

KEY = Qt.ItemDataRole.UserRole
LIST_SHARE, SIDE_SHARE = 6, 4
MOST_SHEETS = 500


class DotSetup(QWidget):
    """Emits `chosen(ids)` in the order of the sheet, and `dots_given(count)`."""

    chosen = Signal(list)
    dots_given = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.dots, self.sheets = NumberField(1, 1, MOST_DOTS), NumberField(1, 1, MOST_SHEETS)
        self.first = NumberField(1, 1, HIGHEST_DOT_SHEET - MOST_SHEETS)
        self.large = QCheckBox(_("Large print"))
        self._dots_labelled = LabelledField(_("Dots for each person"), self.dots)
        self._locked = Caption()
        self._up = QuietButton(_("Move up"), "arrow-up", lambda: self._move(-1))
        self._down = QuietButton(_("Move down"), "arrow-down", lambda: self._move(1))
        self._counted = False
        self._lay_out()
        # Later, for the list is filled anew, which must not happen while it tells of an item.
        self.list.itemChanged.connect(
            lambda _item: QTimer.singleShot(0, self, lambda: self.chosen.emit(self.ticked()))
        )
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.dots.committed.connect(self.dots_given)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(_("Initiatives on the dot sheet"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        which, paper = Card(), Card()
        which.body.addWidget(Strong(_("On the sheet, in this order")))
        which.body.addWidget(self._locked)
        which.body.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        for button in (self._up, self._down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        which.body.addLayout(buttons)
        paper.body.setSpacing(2 * GRID)
        paper.body.addWidget(self._dots_labelled)
        paper.body.addWidget(LabelledField(_("Sheets to print"), self.sheets))
        hint = _("Go on from the last number when you print more.")
        paper.body.addWidget(LabelledField(_("First number"), self.first, hint))
        paper.body.addWidget(self.large)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(which, LIST_SHARE)
        row.addWidget(paper, SIDE_SHARE, Qt.AlignmentFlag.AlignTop)

    def show_round(self, asked: DotRound, lines: Sequence[InitiativeLine], expected: int) -> None:
        """Show what stands on the sheet first, then what could."""
        on_sheet = {each.initiative_id: each.title for each in asked.candidates}
        others = {line.id: line.title for line in lines if line.id not in on_sheet}
        locked = bool(asked.sheets)
        self._fill({**on_sheet, **others}, set(on_sheet), locked=locked)
        self._locked.setText(
            _("Sheets are typed, so the sheet stays as it is. Begin a new vote to ask otherwise.")
            if locked
            else _("Space ticks an initiative.")
        )
        self.dots.show_number(asked.dots_each)
        self.dots.setEnabled(not locked)
        told = _("A third of the initiatives is proposed: {n}.")
        self._dots_labelled.show_hint(told.format(n=integer(proposed_dots(len(on_sheet)))))
        if not self._counted and expected:
            self._counted = True
            self.sheets.show_number(expected)
        self._enable()

    def _fill(self, titles: dict[str, str], ticked: set[str], *, locked: bool) -> None:
        row, flags = self.list.currentRow(), Qt.ItemFlag.ItemIsSelectable
        if not locked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        self.list.blockSignals(True)
        self.list.clear()
        for key, title in titles.items():
            number = len([each for each in self._keys() if each in ticked]) + 1
            words = f"{number}. {title}" if key in ticked else title
            item = QListWidgetItem(words, self.list)
            item.setFlags(flags | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
            item.setData(KEY, key)
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self.list.blockSignals(False)

    def _keys(self) -> list[str]:
        return [str(self.list.item(row).data(KEY)) for row in range(self.list.count())]

    def ticked(self) -> list[str]:
        """Return the ids that stand on the sheet, in its order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(each.data(KEY)) for each in items if each.checkState() is Qt.CheckState.Checked]

    def _move(self, step: int) -> None:
        """Let the initiative that is pointed at and its neighbour change places."""
        keys, row = self.ticked(), self.list.currentRow()
        target = row + step
        if row < len(keys) and 0 <= target < len(keys):
            keys[row], keys[target] = keys[target], keys[row]
            self.list.setCurrentRow(target)
            self.chosen.emit(keys)

    def _enable(self) -> None:
        row, last = self.list.currentRow(), len(self.ticked()) - 1
        open_ = self.dots.isEnabled()
        self._up.setEnabled(open_ and 0 < row <= last)
        self._down.setEnabled(open_ and 0 <= row < last)
