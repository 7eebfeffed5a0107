"""Equals that the agreed rule does not part: a show of hands, and if need be a lot."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.decision import ChoiceRow
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.number_field import NumberField

MOST_HANDS = 9_999
FIELD_WIDTH = 120


class ChooseEqualsCard(Card):
    """Emits `votes_given(votes)` by initiative id, and `lot_wanted(ids)` once hands were equal."""

    votes_given = Signal(dict)
    lot_wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("The hall decides"), parent)
        self._why = Body()
        self._grid = QWidget()
        self._fields: dict[str, NumberField] = {}
        self._opened = False
        self._count = SecondaryButton(_("Count hands …"), "hand-back-right-outline", self._open)
        self._record = PrimaryButton(_("Record the hands"), "hand-back-right-outline", self._give)
        self._lot = SecondaryButton(_("Draw lots"), "dice-multiple-outline", self._ask_for_lot)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._count)
        buttons.addWidget(self._record)
        buttons.addWidget(self._lot)
        buttons.addStretch(1)
        self.body.addWidget(self._why)
        self.body.addWidget(self._grid)
        self.body.addLayout(buttons)

    def show_equals(self, rows: Sequence[ChoiceRow], *, parted: bool = False) -> None:
        """Offer to ask for the hands of these equals; no rows hide the card.

        As long as they all wait below the line, nothing has to be settled, and the fields open
        when they are asked for; `parted` by the line, they cannot stay equal.
        """
        self.setVisible(bool(rows))
        if [row.placing.initiative_id for row in rows] != list(self._fields):
            self._ask_for(rows)
            self._opened = False
        for row in rows:
            self._fields[row.placing.initiative_id].show_number(row.votes or 0)
        voted = bool(rows) and all(row.votes is not None for row in rows)
        self._opened = self._opened or parted or voted
        self._lot.setVisible(voted)
        self._show_fields()
        self._why.setText(_why(voted=voted, parted=parted))

    def _open(self) -> None:
        self._opened = True
        self._show_fields()
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fields(self) -> None:
        self._grid.setVisible(self._opened)
        self._record.setVisible(self._opened)
        self._count.setVisible(not self._opened)

    def _ask_for(self, rows: Sequence[ChoiceRow]) -> None:
        former, self._grid = self._grid, QWidget()
        self._fields = {}
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for at, row in enumerate(rows):
            field = NumberField(highest=MOST_HANDS)
            field.setAccessibleName(_("Hands for {title}").format(title=row.placing.title))
            field.setFixedWidth(FIELD_WIDTH)
            self._fields[row.placing.initiative_id] = field
            grid.addWidget(field, at, 0)
            grid.addWidget(Body(row.placing.title), at, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.replaceWidget(former, self._grid)
        former.hide()
        former.deleteLater()
        order = (*self._fields.values(), self._record)
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def _give(self) -> None:
        votes: Mapping[str, int] = {key: field.value() for key, field in self._fields.items()}
        self.votes_given.emit(votes)

    def _ask_for_lot(self) -> None:
        self.lot_wanted.emit(list(self._fields))


def _why(*, voted: bool, parted: bool) -> str:
    if voted:
        return _("As many hands for each. Vote again, or draw lots where everybody can see it.")
    if parted:
        return _("These are equal by the rule. Count the raised hands for each.")
    return _(
        "These are equal by the rule and wait together below the line. Count hands if only "
        "some of them are to start."
    )
