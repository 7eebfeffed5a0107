"""Asked when the list should change under sheets that are printed: which of the two gives way."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body, Heading

WIDTH = 480


class PrintedOrderDialog(QDialog):
    """Accepted: the printed sheets are discarded; rejected: everything stays as it is printed."""

    def __init__(self, printed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Sheets are printed"))
        self.setMinimumWidth(theme_of(self).px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(16)
        column.addWidget(Heading(_("The sheets are printed in another order")))
        column.addWidget(Body(_("Printed sheets: {numbers}.").format(numbers=printed)))
        column.addWidget(
            Body(
                _(
                    "Row numbers on paper and on the screen must be the same. Keep the printed "
                    "order, or discard the printed sheets and print new ones."
                )
            )
        )
        keep = PrimaryButton(_("Keep the printed order"), "", self.reject)
        keep.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Discard the printed sheets"), "", self.accept))
        buttons.addWidget(keep)
        column.addLayout(buttons)
