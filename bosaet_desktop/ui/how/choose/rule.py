"""What the hall agreed for equal scores, said in full and open to change."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.ties import rule_origin, tie_rule_sentence
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.decision import Choice, TieRule
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Caption

FIELD_WIDTH = 240
_NAMES = {
    TieRule.DESIRE_FIRST: N_("Desire first"),
    TieRule.FEASIBILITY_FIRST: N_("What we can manage first"),
    TieRule.HANDS_AT_ONCE: N_("Hands at once"),
}


class ChooseRule(QWidget):
    """Emits `agreed(rule)`, the value of a `TieRule`, when the hall agrees on one.

    The rule every round begins with counts as agreed once somebody says so.
    """

    agreed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = ChoiceField([(_(name), rule.value) for rule, name in _NAMES.items()])
        self._field = LabelledField(_("If two have the same score"), self._choice)
        self._sentence, self._origin = Body(), Caption()
        self._agree = SecondaryButton(_("We agree on this"), "handshake-outline", self._confirm)
        self._lay_out()
        self._choice.chosen.connect(lambda rule: self.agreed.emit(str(rule)))
        self._fit()

    def _lay_out(self) -> None:
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self._sentence.setContentsMargins(0, 0, 0, GRID)
        rule, agreement = QHBoxLayout(), QHBoxLayout()
        for row in (rule, agreement):
            row.setSpacing(2 * GRID)
        rule.addWidget(self._field)
        rule.addWidget(self._sentence, 1)
        agreement.addWidget(self._origin, 1)
        agreement.addWidget(self._agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(rule)
        column.addLayout(agreement)

    def show_rule(self, found: Choice) -> None:
        """Show what is agreed, and when that was."""
        self._choice.choose(found.rule.value)
        self._sentence.setText(tie_rule_sentence(found.rule))
        self._origin.setText(rule_origin(found.agreed))
        self._agree.setVisible(found.agreed is None)

    def _confirm(self) -> None:
        self.agreed.emit(str(self._choice.value()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt sends some of these from inside QWidget's own constructor.
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_field"):
            self._fit()

    def _fit(self) -> None:
        self._field.setFixedWidth(theme_of(self).px(FIELD_WIDTH))
