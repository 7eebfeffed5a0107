"""File > Paper kit: which papers go into the bag, and how many of each."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.kit import MOMENTS
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.kit import KitPart
from bosaet_desktop.ui.theme.theme import GRID, MARGIN, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Caption, Detail, Heading
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

WIDTH, HEIGHT, NUMBER_WIDTH = 640, 640, 110
MOST_COPIES = 2000


class KitDialog(QDialog):
    """Accepted when the kit is to be made; `wanted` are then the parts with their copies."""

    def __init__(self, parts: Sequence[KitPart], participants: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self._ticks = {part.key: QCheckBox(_(part.title)) for part in parts}
        self._copies = {part.key: NumberField(part.copies, 1, MOST_COPIES) for part in parts}
        self._told = Caption()
        self._make = PrimaryButton(_("Show the kit"), "printer-outline", self.accept)
        self.setWindowTitle(_("Paper kit"))
        self._lay_out(participants, parent)
        for part in parts:
            tick, copies = self._ticks[part.key], self._copies[part.key]
            tick.toggled.connect(copies.setEnabled)
            tick.toggled.connect(lambda _on: self._count())
            tick.setChecked(part.needed)
            copies.setEnabled(part.needed)
        self._count()

    def wanted(self) -> tuple[KitPart, ...]:
        """Return what is ticked, in the copies asked for."""
        return tuple(
            replace(part, copies=self._copies[part.key].value())
            for part in self._parts
            if self._ticks[part.key].isChecked()
        )

    def _lay_out(self, participants: int, parent: QWidget) -> None:
        theme = theme_of(parent)
        self.resize(QSize(theme.px(WIDTH), theme.px(HEIGHT)).boundedTo(parent.window().size()))
        for field in self._copies.values():
            field.setFixedWidth(theme.px(NUMBER_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(Heading(_("What goes into the bag?")))
        expected = ngettext("{n} person is", "{n} people are", participants).format(n=participants)
        column.addWidget(
            Detail(
                _("{people} expected; a tenth is added to spare.").format(people=expected)
                + " "
                + _("One file holds it all, in the order in which it is needed.")
            )
        )
        column.addWidget(self._moments(), 1)
        column.addLayout(self._buttons())

    def _moments(self) -> ScrollArea:
        area = ScrollArea()
        for moment, parts in groupby(self._parts, key=lambda part: part.moment):
            area.body.addWidget(Heading(_(MOMENTS[moment])))
            area.body.addLayout(self._rows(list(parts)))
        area.body.addStretch(1)
        return area

    def _rows(self, parts: Sequence[KitPart]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        for row, part in enumerate(parts):
            copies = self._copies[part.key]
            copies.setAccessibleName(_("Copies: {paper}").format(paper=_(part.title)))
            grid.addWidget(self._ticks[part.key], row, 0)
            grid.addWidget(copies, row, 1, Qt.AlignmentFlag.AlignRight)
        return grid

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(QuietButton(_("All"), deed=lambda: self._tick_all(True)))
        line.addWidget(QuietButton(_("None"), deed=lambda: self._tick_all(False)))
        line.addWidget(self._told, 1)
        line.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        self._make.setDefault(True)
        line.addWidget(self._make)
        return line

    def _tick_all(self, ticked: bool) -> None:
        for tick in self._ticks.values():
            tick.setChecked(ticked)

    def _count(self) -> None:
        chosen = len(self.wanted())
        self._told.setText(ngettext("{n} paper", "{n} papers", chosen).format(n=chosen))
        self._make.setEnabled(bool(chosen))
