"""The columns of a table under each other, each with examples and what it holds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.choice_field import Choice, ChoiceField
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel
from bosaet_desktop.ui.widgets.labels import Caption

SHARES = (3, 3, 3)


class ColumnAnswers(QWidget):
    """Emits `changed` when another meaning is chosen; two columns never share one.

    `columns` are pairs of a heading and examples, `guess` a meaning for each. The meaning of the
    first of the `choices` is that nothing is taken from a column.
    """

    changed = Signal()

    def __init__(
        self,
        columns: Sequence[tuple[str, str]],
        choices: Sequence[Choice],
        guess: Sequence[object],
    ) -> None:
        super().__init__()
        self._left_out = choices[0][1]
        self._fields: list[ChoiceField] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, GRID, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        for at, words in enumerate((_("Column"), _("For example"), _("Holds"))):
            self._grid.addWidget(Caption(words), 0, at)
            self._grid.setColumnStretch(at, SHARES[at])
        for row, ((heading, examples), meaning) in enumerate(
            zip(columns, guess, strict=True), start=1
        ):
            field = ChoiceField(choices)
            field.choose(meaning)
            self._add(row, heading or _("column {number}").format(number=row), examples, field)

    def _add(self, row: int, name: str, examples: str, field: ChoiceField) -> None:
        field.setAccessibleName(name)
        field.chosen.connect(self.changed)
        self._fields.append(field)
        self._grid.addWidget(ElidedLabel(name), row, 0)
        self._grid.addWidget(ElidedLabel(examples, "caption"), row, 1)
        self._grid.addWidget(field, row, 2)

    def meanings(self) -> tuple[object, ...]:
        """Return what each column was said to hold; a second column for the same is left out."""
        found: list[object] = []
        for field in self._fields:
            meaning = field.value()
            taken = meaning is None or meaning in found
            found.append(self._left_out if taken else meaning)
        return tuple(found)

    def left_out(self) -> tuple[str, ...]:
        """Return the names of the columns nothing is taken from."""
        pairs = zip(self._fields, self.meanings(), strict=True)
        return tuple(field.accessibleName() for field, each in pairs if each == self._left_out)
