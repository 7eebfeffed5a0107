"""Which numbers go on the sheets, asked when some are printed already."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body, Heading

WIDTH = 460


class PrintSheetsDialog(QDialog):
    """After `exec`, `again` tells whether the former sheets are wanted once more."""

    def __init__(self, former: str, fresh: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again = False
        self.setWindowTitle(_("Print sheets"))
        self.setMinimumWidth(theme_of(self).px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(16)
        column.addWidget(Heading(_("Sheets are printed already")))
        column.addWidget(Body(_("Known numbers: {numbers}.").format(numbers=former)))
        column.addWidget(
            Body(
                _(
                    "The same sheets again look as they did then. New sheets get numbers of their "
                    "own, so that no number goes out twice."
                )
            )
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("The same again"), "", self._same))
        new = PrimaryButton(_("New sheets {numbers}").format(numbers=fresh), "", self.accept)
        new.setDefault(True)
        buttons.addWidget(new)
        column.addLayout(buttons)

    def _same(self) -> None:
        self.again = True
        self.accept()
