"""The options of an export as fields, those that mean something to whoever sits at the window."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.number_field import NumberField

MOST_SHEETS = 2000
_SHEETS = {"2x5": N_("10 on a sheet of labels"), "3x8": N_("24 on a sheet of labels")}

# Ticks, by the name of the option.
TICKS: Mapping[str, str] = {
    "names": N_("With the names of people"),
    "large": N_("Large print"),
}
# Choices, by the name of the option: what is asked, and the answers; the first is the default.
CHOICES: Mapping[str, tuple[str, Sequence[tuple[str, str]]]] = {
    "by": (
        N_("In which order"),
        (
            (N_("By initiative"), "initiative"),
            (N_("By person"), "person"),
            (N_("By month"), "month"),
        ),
    ),
    "for": (N_("For whom"), ((N_("The hall"), "hall"), (N_("Whoever leads"), "team"))),
}

# Sizes of paper and cards, by the key of the export; the first is the default.
SIZES: Mapping[str, Sequence[str]] = {
    "result-poster": ("a3", "a4"),
    "initiative-posters": ("a3", "a4"),
    "involvement-plan": ("a4", "a3"),
    "idea-cards": ("2x5", "3x8", "a6", "a5", "a4"),
}


class OptionFields(QWidget):
    """Shows the fields of one export at a time; `values` are what differs from the default.

    `evenings` are the numbers of the workshops there are, and `evening_of` returns the one that an
    export is most likely wanted of.
    """

    def __init__(
        self,
        expected: int,
        evenings: Sequence[int],
        evening_of: Callable[[str], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._expected = expected
        self._evenings, self._evening_of = evenings, evening_of
        self._told: dict[str, Callable[[], str]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * GRID)

    def show_options(self, what: str, options: Sequence[str]) -> None:
        """Offer the fields of the options of the export `what`, each at its default."""
        while (item := self._column.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        self._told = {}
        for name in options:
            self._offer(name)
        if "meeting" in options:
            self._offer_evenings(str(self._evening_of(what)))
        if "size" in options:
            sizes = [(_SHEETS.get(size, size.upper()), size) for size in SIZES[what]]
            self._offer_choice("size", _("Size"), [(_(words), size) for words, size in sizes])

    def values(self) -> dict[str, str]:
        """Return the options that were set, as the export takes them."""
        found = {name: told() for name, told in self._told.items()}
        return {name: value for name, value in found.items() if value}

    def _offer(self, name: str) -> None:
        if name in TICKS:
            self._offer_tick(name)
        elif name in CHOICES:
            label, answers = CHOICES[name]
            self._offer_choice(name, _(label), [(_(words), value) for words, value in answers])
        elif name == "sheets":
            number = NumberField(max(self._expected, 1), 1, MOST_SHEETS)
            self._column.addWidget(LabelledField(_("How many"), number))
            self._told[name] = lambda: str(number.value())

    def _offer_evenings(self, likely: str) -> None:
        """Ask which evening is meant; where there is but one, it is."""
        if len(self._evenings) == 1:
            self._told["meeting"] = lambda: likely
            return
        workshops = [(_("Workshop {n}").format(n=n), str(n)) for n in self._evenings]
        self._offer_choice("meeting", _("Which evening"), workshops, likely)

    def _offer_tick(self, name: str) -> None:
        tick = QCheckBox(_(TICKS[name]))
        self._column.addWidget(tick)
        self._told[name] = lambda: "1" if tick.isChecked() else ""

    def _offer_choice(
        self, name: str, label: str, answers: Sequence[tuple[str, str]], likely: str = ""
    ) -> None:
        field = ChoiceField(answers)
        field.choose(likely or answers[0][1])
        self._column.addWidget(LabelledField(label, field))
        self._told[name] = lambda: str(field.value())
