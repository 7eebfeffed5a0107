"""How many of those who signed up gave each mark, typed from the slips they handed in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.backing import MARKS, backing_words
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong
from bosaet_desktop.ui.widgets.number_field import NumberField

_MOST_SLIPS = 999
_FIELD_WIDTH = 72


class BackingField(QWidget):
    """Emits `committed(counts)` with all five counts; the mean stands beside them with its n."""

    committed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.counts = [NumberField(0, 0, _MOST_SLIPS) for _mark in MARKS]
        self._mean = Strong()
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for mark, field in zip(MARKS, self.counts, strict=True):
            field.setAccessibleName(_("How many gave {mark}").format(mark=mark))
            field.setFixedWidth(theme_of(self).px(_FIELD_WIDTH))
            field.committed.connect(self._announce)
            row.addWidget(Body(f"{mark}:").one_line())
            row.addWidget(field)
        row.addStretch(1)
        self._mean.setMinimumWidth(_FIELD_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        asked = Body(_("Backing: how many gave each mark from 1 to 5?"))
        asked.setProperty("fieldLabel", "true")
        column.addWidget(asked)
        column.addLayout(row)
        column.addWidget(self._mean)
        column.addWidget(Caption(_("From the slips of those who signed up. Nobody writes a name.")))

    def show_check_in(self, check_in: CheckIn) -> None:
        """Show what is stored; what is being typed at this moment stays."""
        counts = check_in.counts or (0,) * len(MARKS)
        for field, count in zip(self.counts, counts, strict=True):
            field.show_number(count)
        told = backing_words(check_in)
        self._mean.setText(told[:1].upper() + told[1:])
        self._mean.setVisible(bool(told))

    def commit(self) -> None:
        """Store what is half typed."""
        for field in self.counts:
            field.commit()

    def _announce(self, _count: int) -> None:
        counts = tuple(field.value() for field in self.counts)
        self.committed.emit(counts if any(counts) else ())
