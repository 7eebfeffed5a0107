"""How many sheets are printed, and how many were handed out."""

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.kit import SPARE_SHARE
from bosaet_desktop.core.analysis.number_ranges import number_ranges
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.check_in import CheckIn
from bosaet_desktop.core.rows.forecast import PEOPLE_AT_A_TABLE
from bosaet_desktop.core.terms.scoring import JOINT, TABLE
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Detail
from bosaet_desktop.ui.widgets.number_field import NumberField

MOST_COPIES = 2000
_BOTTOM = Qt.AlignmentFlag.AlignBottom


def proposed_copies(mode: str, participants: int) -> int:
    """Return how many sheets are needed without spares."""
    if mode == JOINT:
        return 1
    return ceil(participants / PEOPLE_AT_A_TABLE) if mode == TABLE else participants


class CopiesSection(QWidget):
    """Emits `handed_out(how many)`; the numbers are kept by the page only."""

    handed_out = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copies = NumberField(40, 1, MOST_COPIES)
        self._large = NumberField(0, 0, MOST_COPIES)
        self._spares = Detail()
        self._printed = Body()
        self._out = NumberField(0, 0, MOST_COPIES)
        self._note = SecondaryButton(_("Note it"), "check", self._hand_out)
        self._proposed = 0
        self._lay_out()
        self._copies.valueChanged.connect(self._show_spares)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addWidget(LabelledField(_("Sheets"), self._copies))
        column.addWidget(self._spares)
        column.addWidget(LabelledField(_("Further sheets in large print"), self._large))
        column.addSpacing(GRID)
        column.addWidget(self._printed)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(LabelledField(_("Handed out in the hall"), self._out), 1)
        row.addWidget(self._note)
        row.setAlignment(self._note, _BOTTOM)
        column.addLayout(row)
        column.addStretch(1)

    def show_sheets(self, mode: str, participants: int, now: CheckIn) -> None:
        """Propose a number of copies, and tell what is printed and out."""
        proposed = proposed_copies(mode, participants)
        if proposed != self._proposed:
            self._proposed = proposed
            self._copies.show_number(proposed)
        known = sorted((*now.typed, *now.waiting, *now.not_returned, *now.spare))
        self._printed.setText(
            _("Known sheets: {numbers}").format(numbers=number_ranges(known))
            if known
            else _("No sheets are printed yet.")
        )
        out = len(known) - len(now.spare)
        self._out.setRange(0, max(len(known), out))
        self._out.show_number(out)
        for widget in (self._out, self._note):
            widget.setEnabled(bool(now.spare))
        self._large.setEnabled(mode != JOINT)
        self._show_spares()

    @property
    def copies(self) -> int:
        """How many sheets to print, spares included."""
        return self._copies.value() + self.spares

    @property
    def large_copies(self) -> int:
        """How many sheets to print in large print."""
        return self._large.value() if self._large.isEnabled() else 0

    @property
    def spares(self) -> int:
        """How many of the copies are spares; a joint sheet needs none."""
        return ceil(self._copies.value() * SPARE_SHARE) if self._large.isEnabled() else 0

    def _show_spares(self) -> None:
        spares = self.spares
        self._spares.setText(
            ngettext("and {n} spare sheet", "and {n} spare sheets", spares).format(n=spares)
        )
        self._spares.setVisible(spares > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The field leaves Enter to what it stands in.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._out.hasFocus():
            self._hand_out()
        else:
            super().keyPressEvent(event)

    def _hand_out(self) -> None:
        self.handed_out.emit(self._out.value())
