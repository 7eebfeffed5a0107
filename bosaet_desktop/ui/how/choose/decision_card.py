"""What was said when the hall chose: the reason and how many were there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.decision import NewDecision
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_area import TextArea

MOST_PRESENT = 9_999
PRESENT_WIDTH = 130


class ChooseDecisionCard(Card):
    """Two fields, empty again once the decision is recorded; `edited` when one of them changed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(_("The decision"))
        self._reason = TextArea(lines=2)
        self._present = NumberField(highest=MOST_PRESENT)
        # Nought stands for "not counted": a decision with nobody there is none.
        self._present.setSpecialValueText("–")
        present = LabelledField(_("Present"), self._present)
        present.setFixedWidth(PRESENT_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(LabelledField(_("Reason, as the hall says it"), self._reason), 1)
        row.addWidget(present)
        self.body.addLayout(row)
        self._reason.textChanged.connect(self.edited)
        self._present.valueChanged.connect(self.edited)

    def decision(self) -> NewDecision:
        """Return what is written."""
        return NewDecision(self._reason.text(), self._present.value() or None)

    def show_draft(self, draft: NewDecision) -> None:
        """Show what was written before."""
        self._reason.show_text(draft.reason)
        self._reason.setPlainText(draft.reason)
        self._present.setValue(draft.present or 0)
        self._present.commit()

    def clear(self) -> None:
        """Empty both fields."""
        self.show_draft(NewDecision())
