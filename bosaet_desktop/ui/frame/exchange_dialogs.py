"""Asking what to take in from a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.exchange import catalogue
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.frame.exchange_words import IMPORTS
from bosaet_desktop.ui.theme.theme import GRID, MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body

WIDTH = 440


class ImportDialog(QDialog):
    """Asks what a file holds; the file is chosen afterwards unless it is known already."""

    def __init__(self, source: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Import"))
        self.setMinimumWidth(theme_of(parent).px(WIDTH))
        self._what = ChoiceField([(_(IMPORTS[key][0]), key) for key in catalogue.IMPORTS])
        self._what.choose(next(iter(catalogue.IMPORTS)))
        self._field = LabelledField(_("What is in the file?"), self._what, " ")
        if source is None:
            self._lay_out([self._field], _("Choose the file …"))
        else:
            self._lay_out([Body(source.name), self._field], _("Import"))
        self._what.chosen.connect(self._explain)
        self._explain()

    def _lay_out(self, fields: Sequence[QWidget], go_on: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(2 * GRID)
        for field in fields:
            column.addWidget(field)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        main = PrimaryButton(go_on, deed=self.accept)
        main.setDefault(True)
        buttons.addWidget(main)
        column.addLayout(buttons)

    def what(self) -> str:
        """Return the kind chosen, a key of the catalogue's imports."""
        return str(self._what.value())

    def _explain(self) -> None:
        self._field.show_hint(_(IMPORTS[self.what()][1]))
