"""The decision log, the latest first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.formatting import date_long, integer
from bosaet_desktop.core.i18n import N_, _, ngettext
from bosaet_desktop.core.rows.decision import Decision
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.ui.theme.theme import GRID, Tone
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption
from bosaet_desktop.ui.widgets.tag import Tag

_KINDS: dict[DecisionKind, tuple[str, Tone]] = {
    DecisionKind.CHOICE: (N_("Choice"), "ok"),
    DecisionKind.HANDS: (N_("Show of hands"), "info"),
    DecisionKind.LOT: (N_("Lot"), "info"),
    DecisionKind.AGREED_RULE: (N_("Rule agreed beforehand"), "neutral"),
    DecisionKind.RULE: (N_("Rule agreed late"), "warning"),
    DecisionKind.WEIGHTS: (N_("Weights"), "info"),
}


class ChooseLog(QWidget):
    """Hidden while nothing has been decided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._card)

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """Show every decision with its date, who were there and why."""
        former, self._card = self._card, Card(_("What was decided"))
        self._card.body.setSpacing(2 * GRID)
        for each in decisions:
            self._card.body.addLayout(_entry(each))
        self._column.replaceWidget(former, self._card)
        former.hide()
        former.deleteLater()
        self.setVisible(bool(decisions))


def _entry(decision: Decision) -> QVBoxLayout:
    words, tone = _KINDS[decision.kind]
    head = QHBoxLayout()
    head.setSpacing(GRID)
    head.addWidget(Tag(_(words), tone))
    head.addWidget(Caption(_when(decision)), 1)
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addLayout(head)
    column.addWidget(Body(decision.text))
    if decision.reason:
        column.addWidget(Caption(_("Because: {reason}").format(reason=decision.reason)))
    return column


def _when(decision: Decision) -> str:
    day = date_long(decision.decided_on)
    if decision.present is None:
        return day
    present = ngettext("{n} present", "{n} present", decision.present)
    return f"{day} · {present.format(n=integer(decision.present))}"
