"""Asking what to take in from a file, and what to write out to one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.exchange import catalogue
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.frame.exchange_words import EXPORTS, FORMATS, IMPORTS
from bosaet_desktop.ui.theme.theme import GRID, MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body

WIDTH = 440
LANGUAGES = (("Dansk", "da"), ("English", "en"))


class _ExchangeDialog(QDialog):
    """Fields under each other, and a button that goes on to the choice of a file."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme_of(parent).px(WIDTH))

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


class ImportDialog(_ExchangeDialog):
    """Asks what a file holds; the file is chosen afterwards unless it is known already."""

    def __init__(self, source: Path | None, parent: QWidget) -> None:
        super().__init__(_("Import"), parent)
        self._what = ChoiceField([(_(IMPORTS[key][0]), key) for key in catalogue.IMPORTS])
        self._what.choose(next(iter(catalogue.IMPORTS)))
        self._field = LabelledField(_("What is in the file?"), self._what, " ")
        if source is None:
            self._lay_out([self._field], _("Choose the file …"))
        else:
            self._lay_out([Body(source.name), self._field], _("Import"))
        self._what.chosen.connect(self._explain)
        self._explain()

    def what(self) -> str:
        """Return the kind chosen, a key of the catalogue's imports."""
        return str(self._what.value())

    def _explain(self) -> None:
        self._field.show_hint(_(IMPORTS[self.what()][1]))


class ExportDialog(_ExchangeDialog):
    """Asks what to write, in which form and in which language."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(_("Export"), parent)
        self._what = ChoiceField([(_(name), key) for key, (name, _hint) in EXPORTS.items()])
        self._what.choose(next(iter(EXPORTS)))
        self._form = ChoiceField()
        self._language = ChoiceField(LANGUAGES)
        self._language.choose(language)
        self._field = LabelledField(_("What?"), self._what, " ")
        form = LabelledField(_("Kind of file"), self._form)
        spoken = LabelledField(_("Language"), self._language)
        self._lay_out([self._field, form, spoken], _("Save as …"))
        self._what.chosen.connect(self._explain)
        self._explain()

    def what(self) -> str:
        """Return the kind chosen, a key of the catalogue's exports."""
        return str(self._what.value())

    def suffix(self) -> str:
        """Return the end of the file's name that goes with the form chosen."""
        return str(self._form.value())

    def language(self) -> str:
        """Return the language of what is written."""
        return str(self._language.value())

    def _explain(self) -> None:
        self._field.show_hint(_(EXPORTS[self.what()][1]))
        suffixes = _known(catalogue.EXPORTS[self.what()].suffixes)
        self._form.set_choices([(_(FORMATS[suffix]), suffix) for suffix in suffixes])
        if self._form.value() is None:
            self._form.choose(suffixes[0])


def _known(suffixes: Sequence[str]) -> list[str]:
    return [suffix for suffix in FORMATS if suffix in suffixes]
