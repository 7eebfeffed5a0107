"""Typing some sheets again to see how many slips there are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.analysis.number_ranges import number_ranges
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.control import ControlResult
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Detail, Strong

STOP_ICON = "close"


class ControlCard(Card):
    """Emits `requested(every)` for a tenth or for all sheets, and `ended` to stop a control."""

    requested = Signal(bool)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Strong(_("Control"))
        self._told = Detail()
        self._left = Body()
        self._some = SecondaryButton("", "", lambda: self.requested.emit(False))
        self._all = SecondaryButton(_("All"), "", lambda: self.requested.emit(True))
        self._end = QuietButton(_("Stop the control"), STOP_ICON, self.ended.emit)
        self.body.setSpacing(3)
        self.body.setContentsMargins(GRID + 4, GRID + 4, GRID + 4, GRID)
        for label in (self._title, self._told, self._left):
            self.body.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        for button in (self._some, self._all, self._end):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._name_buttons()

    def _name_buttons(self) -> None:
        every = _("Type all sheets again")
        self._all.setAccessibleName(every)
        reason = _("For a line that is close, or for two people who type every sheet.")
        self._all.setToolTip(f"{every}. {reason}")
        self._some.setToolTip(_("Type a random tenth of the sheets again"))

    def show_control(self, found: ControlResult, left: tuple[int, ...], sample: int) -> None:
        """Show what was found so far, which sheets are `left`, and how many a tenth would be."""
        self._told.setText(_told(found))
        self._left.setText(number_ranges(left))
        self._left.setVisible(bool(left))
        self._end.setVisible(bool(left))
        words = ngettext("{n} sheet", "{n} sheets", sample)
        self._some.setText(words.format(n=sample))
        self._some.setVisible(not left and sample > 0)
        self._all.setVisible(not left)


def _told(found: ControlResult) -> str:
    if not found.sheets:
        return _("Type some sheets again and compare mark by mark.")
    compared = ngettext("{n} sheet compared", "{n} sheets compared", found.sheets)
    differed = ngettext("{n} mark differed", "{n} marks differed", found.differences)
    share = _("({share} in 1,000)").format(share=number(found.per_thousand, 1))
    counted = (compared.format(n=found.sheets), differed.format(n=found.differences))
    return f"{counted[0]}, {counted[1]} {share}"
