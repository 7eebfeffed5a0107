"""Which sheets wait, are still out, or were typed twice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.analysis.number_ranges import number_ranges, sheet_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.check_in import CheckIn
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Strong


class CheckInCard(Card):
    """Emits what its buttons ask for; each is there only where it makes sense.

    `comparison_requested(first)` takes up the first sheet that waits to be compared, and
    `naming_requested` is for a proposal from the hall that stands in an empty row of the sheets.
    """

    comparison_requested = Signal(int)
    corrections_requested = Signal()
    naming_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lists = {
            name: (Strong(title), Body())
            for name, title in (
                ("second", _("Typed twice – decide")),
                ("waiting", _("Returned, not typed")),
                ("out", _("Not returned")),
                ("spare", _("Printed, not handed out")),
                ("discarded", _("Discarded")),
            )
        }
        self._nothing = Body(_("No sheets are checked in yet."))
        self._corrections = QuietButton("", "history", self.corrections_requested.emit)
        self._name = QuietButton(
            _("New proposal …"), "lightbulb-outline", self.naming_requested.emit
        )
        self._name.setToolTip(_("Name a proposal from the hall"))
        self._name.setVisible(False)
        self._second = 0
        self._compare = QuietButton(
            "", "scale-balance", lambda: self.comparison_requested.emit(self._second)
        )
        self.body.setSpacing(3)
        self.body.setContentsMargins(GRID + 4, GRID + 4, GRID + 4, GRID + 4)
        for title, numbers in self._lists.values():
            self.body.addWidget(title)
            numbers.setContentsMargins(0, 0, 0, GRID // 2)
            self.body.addWidget(numbers)
            if numbers is self._lists["second"][1]:
                self.body.addWidget(self._compare, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._nothing)
        for button in (self._corrections, self._name):
            self.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_sheets(self, now: CheckIn) -> None:
        """Show the numbers under each heading; a heading without numbers is left out."""
        self._show("second", " · ".join(sheet_number(each.first) for each in now.second_versions))
        self._second = now.second_versions[0].first if now.second_versions else 0
        # The heading above says of what; more words would not fit the narrow column.
        said = _("Compare {number}").format(number=sheet_number(self._second))
        self._compare.setText(said)
        self._compare.setVisible(bool(self._second))
        self._show("waiting", number_ranges(now.waiting))
        self._show("out", number_ranges(now.not_returned))
        self._show("spare", number_ranges(now.spare))
        self._show("discarded", number_ranges(now.discarded))
        anything = now.waiting or now.not_returned or now.spare or now.typed
        self._nothing.setVisible(not anything)
        self._stand_with_content()

    def show_corrections(self, count: int) -> None:
        """Show how many marks were written over."""
        self._corrections.setText(_("Corrections: {n}").format(n=count))
        self._corrections.setVisible(count > 0)
        self._stand_with_content()

    def offer_naming(self, offered: bool) -> None:
        """Offer to name the next empty row of the printed sheets."""
        self._name.setVisible(offered)
        self._stand_with_content()

    def _stand_with_content(self) -> None:
        """Stand only while there is something to say: a white surface of its own says nothing."""
        listed = (part for both in self._lists.values() for part in both)
        parts = (*listed, self._nothing, self._corrections, self._name)
        self.setVisible(not all(part.isHidden() for part in parts))

    def _show(self, name: str, words: str) -> None:
        title, numbers = self._lists[name]
        numbers.setText(words)
        title.setVisible(bool(words))
        numbers.setVisible(bool(words))
