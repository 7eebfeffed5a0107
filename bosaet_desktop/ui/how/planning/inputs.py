"""The five figures an evening of scoring is planned with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.forecast import (
    MOST_BREAK_MINUTES,
    MOST_INITIATIVES,
    MOST_MINUTES,
    MOST_PARTICIPANTS,
    MOST_TYPISTS,
    PlanBasis,
)
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.number_field import NumberField

FIELD_WIDTH, FIELDS = 112, 5


class PlanningInputs(Card):
    """Emits what is stored when it changes, and `tried` for initiatives, which are counted."""

    people_said = Signal(int)
    tried = Signal(int)
    minutes_said = Signal(int)
    break_said = Signal(int)
    laptops_said = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.people = NumberField(40, 1, MOST_PARTICIPANTS)
        self.initiatives = NumberField(10, 1, MOST_INITIATIVES)
        self.minutes = NumberField(120, 1, MOST_MINUTES)
        self.pause = NumberField(15, 0, MOST_BREAK_MINUTES)
        self.laptops = NumberField(1, 1, MOST_TYPISTS)
        self._counted = LabelledField(_("Initiatives"), self.initiatives)
        self._given = LabelledField(_("Minutes in all"), self.minutes)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        fields = (
            LabelledField(_("Participants"), self.people),
            self._counted,
            self._given,
            LabelledField(_("Coffee break"), self.pause, _("included")),
            LabelledField(_("Laptops"), self.laptops),
        )
        self.body.addWidget(CardGrid(fields, FIELD_WIDTH, most_columns=FIELDS))
        self.body.addWidget(
            Caption(_("The minutes run from the first initiative to the last sign-up."))
        )

    def _connect(self) -> None:
        self.people.committed.connect(self.people_said)
        self.initiatives.committed.connect(self.tried)
        self.minutes.committed.connect(self.minutes_said)
        self.pause.committed.connect(self.break_said)
        self.laptops.committed.connect(self.laptops_said)

    def show_basis(self, basis: PlanBasis, initiatives: int) -> None:
        """Show what is stored, and the number of initiatives that is being tried."""
        plan = basis.plan
        self.people.show_number(plan.participants)
        self.initiatives.show_number(initiatives)
        self.minutes.show_number(plan.minutes)
        self.pause.show_number(plan.break_minutes)
        self.laptops.show_number(plan.typists)
        self._counted.show_hint(_counted_words(basis, initiatives))
        self._given.show_hint("" if basis.minutes_said else _("a suggestion"))

    def commit(self) -> None:
        """Take in a number that is half typed."""
        for field in (self.people, self.initiatives, self.minutes, self.pause, self.laptops):
            field.commit()


def _counted_words(basis: PlanBasis, initiatives: int) -> str:
    if not basis.known:
        return _("a guess")
    if basis.known != initiatives:
        return _("a trial; there are {n}").format(n=basis.known)
    return _("on the sheet") if basis.chosen else _("so far")
