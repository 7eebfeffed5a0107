"""Why the questions are to count otherwise, and who was there, for the decision log."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.decision import NewDecision
from bosaet_desktop.ui.theme.theme import MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Heading
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_area import TextArea

WIDTH = 500
MOST_PRESENT = 9_999


class ResultAdoptDialog(QDialog):
    """Says what each question would count; after it was accepted, `decision` is what was written.

    It stays open for want of a reason, where one is needed.
    """

    def __init__(
        self, shares: str, parent: QWidget | None = None, *, reason_needed: bool = True
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Adopt other weights"))
        self._reason_needed = reason_needed
        self._words = TextArea(lines=3)
        self._reason = LabelledField(_("Reason, as the hall says it"), self._words)
        self._count = NumberField(highest=MOST_PRESENT)
        self._adopt = PrimaryButton(_("Record the decision"), "gavel", self._finish)
        self._adopt.setDefault(True)
        self._lay_out(shares)

    def _lay_out(self, shares: str) -> None:
        self.setMinimumWidth(theme_of(self).px(WIDTH))
        # Nought stands for "not counted": a decision with nobody there is none.
        self._count.setSpecialValueText("–")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), "", self.reject))
        buttons.addWidget(self._adopt)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(16)
        column.addWidget(Heading(_("Shall the questions count differently?")))
        column.addWidget(Body(_("In the score: {shares}.").format(shares=shares)))
        column.addWidget(
            Body(
                _(
                    "The ranking follows these weights from now on, and it is said wherever the "
                    "result stands. You can undo it."
                )
            )
        )
        column.addWidget(self._reason)
        column.addWidget(LabelledField(_("Present"), self._count))
        column.addLayout(buttons)
        self._words.setFocus()

    def decision(self) -> NewDecision:
        """Return what is written."""
        return NewDecision(self._words.text().strip(), self._count.value() or None)

    def _finish(self) -> None:
        if self._reason_needed and not self._words.text().strip():
            self._reason.show_error(_("Say why, so that it can be understood later."))
            self._words.setFocus()
        else:
            self.accept()
