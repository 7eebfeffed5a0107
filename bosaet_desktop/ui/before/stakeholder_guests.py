"""Guests worth inviting, each added to the register by one click."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from bosaet_desktop.core.analysis.stakeholder_words import proposed_guests
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.stakeholder import NewStakeholder, Stakeholder
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.card import Card


class GuestsCard(Card):
    """Shows those who are not in the register yet, and nothing when all of them are.

    `wanted(guest)` carries a `NewStakeholder`.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(_("Worth inviting"))
        self._guests = proposed_guests()
        self._buttons = [self._button(guest) for guest in self._guests]
        self.body.setSpacing(GRID // 2)
        self.body.addSpacing(GRID // 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for button in self._buttons:
            self.body.addWidget(button)

    def _button(self, guest: NewStakeholder) -> SecondaryButton:
        button = SecondaryButton(guest.name, "plus", lambda: self.wanted.emit(guest))
        button.setToolTip(guest.contribution)
        button.setAccessibleName(_("Add {name}").format(name=guest.name))
        return button

    def show_register(self, stakeholders: Sequence[Stakeholder]) -> None:
        """Leave out guests of a kind that is in the register."""
        there = {each.kind for each in stakeholders}
        for guest, button in zip(self._guests, self._buttons, strict=True):
            button.setVisible(guest.kind not in there)
        self.setVisible(any(guest.kind not in there for guest in self._guests))
