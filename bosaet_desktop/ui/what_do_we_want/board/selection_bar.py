"""Below the board: how much lies on it, and what can be done with the cards that are selected."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.idea import Card
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_do_we_want.idea_count import count_words
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel


class SelectionBar(QWidget):
    """Emits wishes; the buttons tell which of them can be granted."""

    gather_wanted = Signal()
    initiative_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "caption")
        self._gather = SecondaryButton(_("Gather"), "group", self.gather_wanted.emit)
        self._initiative = SecondaryButton(
            _("Make initiative"), "flag-outline", self.initiative_wanted.emit
        )
        self._more = SecondaryButton(_("More"), "dots-horizontal", self._ask_for_menu)
        self._ideas = 0
        self._selected: list[Card] = []
        self._lay_out()
        self._update()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._words, 1)
        for button in (self._gather, self._initiative, self._more):
            row.addWidget(button)
        self._gather.setToolTip(_("Gather the selected ideas under one title (Ctrl+G)"))
        self._initiative.setToolTip(_("Make an initiative of the selected ideas (Ctrl+I)"))
        self._more.setToolTip(_("Everything that can be done with the selected ideas"))

    def show_count(self, ideas: int) -> None:
        """Say how many ideas lie on the board."""
        self._ideas = ideas
        self._update()

    def show_selected(self, cards: Sequence[Card]) -> None:
        """Say how many cards are selected."""
        self._selected = list(cards)
        self._update()

    def _update(self) -> None:
        count = len(self._selected)
        selected = ngettext("{count} card selected", "{count} cards selected", count)
        hint = _("select several with Ctrl/Cmd or Shift")
        rest = selected.format(count=count) if count else hint
        self._words.setText(f"{count_words(self._ideas)} · {rest}")
        self._gather.setEnabled(count > 1)
        self._initiative.setEnabled(count > 0)
        self._more.setEnabled(count > 0)

    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, 0)))
