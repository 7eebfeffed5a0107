"""How the sheet is filled in and what else it carries."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.core.terms.scoring import JOINT, PERSON, TABLE
from bosaet_desktop.ui.how.sheets.logo_field import LogoField
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Detail
from bosaet_desktop.ui.widgets.number_field import NumberField

MOST_BLANK_ROWS = 3


class FormSection(QWidget):
    """Emits what is stored, `mode_chosen` and `options_chosen(blank rows, box)`, and `changed`.

    Language and codes belong to the next print only; `changed` says that they are others.
    """

    mode_chosen = Signal(object)
    options_chosen = Signal(int, bool)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = ChoiceField(
            (
                (_("One sheet per person"), PERSON),
                (_("One sheet per table"), TABLE),
                (_("One joint sheet"), JOINT),
            )
        )
        self._advice = Detail()
        self._blank_rows = NumberField(0, 0, MOST_BLANK_ROWS)
        self._box = QCheckBox(_("A box for “don't know”"))
        self._codes = QCheckBox(_("Codes for reading by camera"))
        self._language = ChoiceField((("Dansk", "da"), ("English", "en")))
        self.logo = LogoField()
        self._language_shown = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._codes.setChecked(True)
        self._box.setToolTip(_("The sheet is then printed in landscape."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addWidget(LabelledField(_("How it is filled in"), self._mode))
        column.addWidget(self._advice)
        column.addWidget(
            LabelledField(
                _("Empty rows at the end, for new proposals from the hall"), self._blank_rows
            )
        )
        column.addWidget(self._box)
        column.addWidget(self._codes)
        column.addWidget(LabelledField(_("Language of the sheet"), self._language))
        column.addWidget(self.logo)
        column.addStretch(1)

    def _connect(self) -> None:
        self._mode.chosen.connect(self.mode_chosen)
        self._blank_rows.committed.connect(self._choose_options)
        self._box.clicked.connect(self._choose_options)
        self._codes.clicked.connect(self.changed)
        self._language.chosen.connect(self.changed)

    def show_round(self, asked: Round, paper_language: str) -> None:
        """Show what is stored; the language is the project's at first."""
        self._mode.choose(asked.mode)
        self._advice.setText(_advice(asked.mode))
        self._blank_rows.show_number(asked.blank_rows)
        self._box.setChecked(asked.dont_know_box)
        if not self._language_shown:
            self._language_shown = True
            self._language.choose(paper_language)

    @property
    def codes(self) -> bool:
        """Whether codes and corner squares are printed."""
        return self._codes.isChecked()

    @property
    def language(self) -> str:
        """The language of the sheet."""
        return str(self._language.value())

    def _choose_options(self) -> None:
        self.options_chosen.emit(self._blank_rows.value(), self._box.isChecked())


def _advice(mode: str) -> str:
    return {
        PERSON: _("Every voice counts the same, the quiet ones too."),
        TABLE: _("Quick to type. The table agrees, so fewer opinions show."),
        JOINT: _("For up to about 15 people: filled in together on the wall."),
    }[mode]
