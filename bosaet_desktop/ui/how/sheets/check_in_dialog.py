"""Sheets by number: handed out, returned, put back or discarded."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.number_ranges import number_ranges, parse_numbers
from bosaet_desktop.core.commands.table_number import HIGHEST_TABLE
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.terms.scoring import SheetState
from bosaet_desktop.ui.theme.theme import MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Heading
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl
from bosaet_desktop.ui.widgets.text_field import TextField

WIDTH = 520


class CheckInDialog(QDialog):
    """Emits `checked(numbers, state)`; stays open for the next pile.

    A number that is not among `printed` is asked about first; with none printed none is.
    `table_number` is the table the pile was handed out to, None if that was not said.
    """

    checked = Signal(object, object)

    def __init__(
        self, parent: QWidget | None = None, *, printed: Collection[int] = frozenset()
    ) -> None:
        super().__init__(parent)
        self._printed = frozenset(printed)
        self.setWindowTitle(_("Check sheets in"))
        self._state = SegmentedControl(
            (
                (_("Returned"), SheetState.RETURNED),
                (_("Handed out"), SheetState.HANDED_OUT),
                (_("Put back"), SheetState.PRINTED),
                (_("Discarded"), SheetState.DISCARDED),
            ),
            _("What happened to the sheets"),
        )
        self._numbers = LabelledField(
            _("Sheet numbers"), TextField(), _("For example 1-38 or 7, 19.")
        )
        self._table = LabelledField(
            _("Table number, if the sheets go to one table"), NumberField(0, 0, HIGHEST_TABLE)
        )
        self._done = PrimaryButton(_("Note it"), "check", self.check)
        self._close = SecondaryButton(_("Close"), "", self.accept)
        self._anyway = SecondaryButton(_("Note them anyway"), "", self._note_anyway)
        self._said = Body()
        self._lay_out()

    def _lay_out(self) -> None:
        self.setMinimumWidth(theme_of(self).px(WIDTH))
        buttons = QHBoxLayout()
        buttons.addWidget(self._said, 1)
        buttons.addWidget(self._anyway)
        buttons.addWidget(self._close)
        buttons.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(16)
        column.addWidget(Heading(_("What happened to which sheets?")))
        column.addWidget(self._state)
        column.addWidget(self._numbers)
        column.addWidget(self._table)
        column.addLayout(buttons)
        self._done.setDefault(True)
        self._numbers.field.setFocus()
        self._table_field().setSpecialValueText("–")
        self._state.chosen.connect(self._show_table)
        self._show_table()
        # Enter presses what is offered as usual: numbers nobody printed take a choice of their own.
        self._anyway.setAutoDefault(False)
        self._anyway.hide()
        self._field().textEdited.connect(lambda: self._anyway.hide())

    def prefill(self, state: SheetState, numbers: str) -> None:
        """Offer these numbers for this state."""
        self._state.choose(state)
        self._show_table()
        self._field().show_text(numbers)
        self._field().selectAll()

    @property
    def table_number(self) -> int | None:
        """The table that is written down, only while sheets are handed out."""
        asked = self._state.value() is SheetState.HANDED_OUT
        return self._table_field().value() or None if asked else None

    def check(self) -> None:
        """Announce the numbers, or say beside the field what is wrong with them."""
        try:
            numbers = parse_numbers(self._field().text())
        except InvalidInput as error:
            self._numbers.show_error(error.in_full)
            return
        unknown = self._unprinted(numbers)
        if unknown:
            asked = _("Not printed here: {numbers}. Mend the numbers, or note them anyway.")
            self._numbers.show_error(asked.format(numbers=number_ranges(unknown)))
            self._anyway.show()
            return
        self._announce(numbers)

    def _note_anyway(self) -> None:
        self._announce(parse_numbers(self._field().text()))

    def _unprinted(self, numbers: tuple[int, ...]) -> tuple[int, ...]:
        adds = self._state.value() in (SheetState.HANDED_OUT, SheetState.RETURNED)
        if not self._printed or not adds:
            return ()
        return tuple(each for each in numbers if each not in self._printed)

    def _announce(self, numbers: tuple[int, ...]) -> None:
        self._anyway.hide()
        self._printed |= frozenset(numbers) if self._printed else frozenset()
        self._numbers.show_error("")
        self.checked.emit(numbers, self._state.value())
        self._said.setText(_("Noted: {numbers}").format(numbers=self._field().text().strip()))
        self._field().show_text("")
        self._field().setFocus()

    def _show_table(self) -> None:
        self._table.setVisible(self._state.value() is SheetState.HANDED_OUT)

    def _table_field(self) -> NumberField:
        field = self._table.field
        assert isinstance(field, NumberField)
        return field

    def _field(self) -> TextField:
        field = self._numbers.field
        assert isinstance(field, TextField)
        return field
