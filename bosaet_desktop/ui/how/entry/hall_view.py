"""What the hall sees while sheets are typed: how many are in, and no mark."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.check_in import CheckIn
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.hall_type import least_pixels
from bosaet_desktop.ui.widgets.labels import PlainLabel
from bosaet_desktop.ui.widgets.meter import Meter

NUMBER_SIZE, WORDS_SIZE = 120, 44


class EntryHallView(QWidget):
    """The number of sheets in large type, and a bar when it is known how many there will be."""

    _laid_out = False

    def __init__(self, now: CheckIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        typed = len(now.typed)
        self._number = PlainLabel(str(typed))
        known = now.knows_total()
        self._words = PlainLabel(
            ngettext("of {n} sheet is in", "of {n} sheets are in", now.returned).format(
                n=now.returned
            )
            if known
            else ngettext("sheet is in", "sheets are in", typed)
        )
        self._meter = Meter()
        self._meter.show_share(typed, now.returned)
        self._meter.setAccessibleName(_("Sheets that are in"))
        self._lay_out()
        self._meter.setVisible(known)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(24)
        column.addStretch(2)
        for label in (self._number, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._meter, 2)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self._laid_out = True

    def _fit(self) -> None:
        if self._laid_out:
            theme = theme_of(self)
            self._number.setStyleSheet(f"font-size: {theme.px(NUMBER_SIZE)}px; font-weight: 700")
            words = max(theme.px(WORDS_SIZE), least_pixels(self))
            self._words.setStyleSheet(f"font-size: {words}px")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The hall's window dresses its views anew once it has found its size.
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)
