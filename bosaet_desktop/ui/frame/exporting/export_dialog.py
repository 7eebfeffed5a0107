"""File > Export: everything that can leave the program, with its form, language and options."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.exchange import catalogue
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.frame.exchange_words import EXPORTS, FORMATS
from bosaet_desktop.ui.frame.exporting.export_list import ExportList
from bosaet_desktop.ui.frame.exporting.option_fields import OptionFields
from bosaet_desktop.ui.theme.theme import GRID, MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Heading

WIDTH, HEIGHT, LIST_WIDTH = 820, 560, 320
LANGUAGES = (("Dansk", "da"), ("English", "en"))

# Shows what is chosen before it goes anywhere: its key, options and language.
Preview = Callable[[str, Mapping[str, str], str], None]


class ExportDialog(QDialog):
    """Accepted once it is clear what to write; `preview` shows the paper and leaves it open."""

    def __init__(
        self,
        language: str,
        expected: int,
        evenings: Sequence[int],
        evening_of: Callable[[str], int],
        preview: Preview,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._key = ""
        self._preview_of = preview
        self._list = ExportList()
        self._name, self._hint = Heading(), Body()
        self._form, self._language = ChoiceField(), ChoiceField(LANGUAGES)
        self._language.choose(language)
        self._options = OptionFields(expected, evenings, evening_of)
        self._preview = SecondaryButton(_("Preview"), "eye-outline", self._show_preview)
        self._save = PrimaryButton(_("Save as …"), "", self.accept)
        self.setWindowTitle(_("Export"))
        self._lay_out(parent)
        self._list.chosen.connect(self._show)
        self._list.choose("ranking")

    def _lay_out(self, parent: QWidget) -> None:
        theme = theme_of(parent)
        self.resize(QSize(theme.px(WIDTH), theme.px(HEIGHT)).boundedTo(parent.window().size()))
        self._list.setFixedWidth(theme.px(LIST_WIDTH))
        right = QVBoxLayout()
        right.setSpacing(2 * GRID)
        for widget in (
            self._name,
            self._hint,
            LabelledField(_("Kind of file"), self._form),
            LabelledField(_("Language"), self._language),
            self._options,
        ):
            right.addWidget(widget)
        right.addStretch(1)
        right.addLayout(self._buttons())
        both = QHBoxLayout(self)
        both.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        both.setSpacing(MARGIN)
        both.addWidget(self._list)
        both.addLayout(right, 1)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._preview)
        line.addStretch(1)
        line.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        self._save.setDefault(True)
        line.addWidget(self._save)
        return line

    def choose(self, what: str) -> None:
        """Show the export `what`, a key of the catalogue's exports."""
        self._list.choose(what)

    def what(self) -> str:
        """Return the kind chosen, a key of the catalogue's exports."""
        return self._key

    def suffix(self) -> str:
        """Return the end of the file's name that goes with the form chosen."""
        return str(self._form.value())

    def language(self) -> str:
        """Return the language of what is written."""
        return str(self._language.value())

    def options(self) -> dict[str, str]:
        """Return the options that were set."""
        return self._options.values()

    def _show(self, key: str) -> None:
        self._key = key
        export = catalogue.EXPORTS[key]
        name, hint = EXPORTS[key]
        self._name.setText(_(name))
        self._hint.setText(_(hint))
        suffixes = _known(export.suffixes)
        self._form.set_choices([(_(FORMATS[suffix]), suffix) for suffix in suffixes])
        if self._form.value() is None:
            self._form.choose(suffixes[0])
        self._options.show_options(key, export.options)
        # What the project takes note of is shown on its own page, or by File > Paper kit.
        self._preview.setVisible(".pdf" in suffixes and not export.notes)

    def _show_preview(self) -> None:
        self._preview_of(self._key, self.options(), self.language())


def _known(suffixes: Sequence[str]) -> list[str]:
    return [suffix for suffix in FORMATS if suffix in suffixes]
