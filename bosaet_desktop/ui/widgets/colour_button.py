"""Picks one of the twelve village colours."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from bosaet_desktop.core.charts.village_colours import (
    LETTER_COLOUR,
    VILLAGE_COLOURS,
    VillageColour,
    village_colour,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.menu_letters import lettered

SWATCH_SIZE = 22


def swatch(colour: VillageColour, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a round picture of `colour` with its letter, `size` pixels across."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour.colour))
    disc = QRectF(0, 0, size, size)
    painter.drawEllipse(disc)
    font = painter.font()
    font.setPixelSize(round(size * 0.55))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(LETTER_COLOUR))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, colour.letter)
    painter.end()
    return picture


class ColourButton(QPushButton):
    """Emits `chosen(number)`, 0-11, when a person picks another colour from the menu."""

    chosen = Signal(int)
    _number = 0

    def __init__(self, number: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self._actions = QActionGroup(self)
        self._fill_menu()
        self.show_colour(number)
        self._actions.triggered.connect(self._pick)

    def _fill_menu(self) -> None:
        menu = QMenu(self)
        for number, colour in enumerate(VILLAGE_COLOURS):
            label = _("{letter}  {name}").format(letter=colour.letter, name=_(colour.name))
            action = QAction(QIcon(swatch(colour, SWATCH_SIZE, 2)), label, self._actions)
            action.setData(number)
            action.setCheckable(True)
            menu.addAction(action)
        self.setMenu(lettered(menu))

    def show_colour(self, number: int) -> None:
        """Show the colour with this number without announcing it."""
        self._number = number % len(VILLAGE_COLOURS)
        colour = village_colour(self._number)
        size = theme_of(self).px(SWATCH_SIZE)
        self.setIcon(QIcon(swatch(colour, size, 2)))
        self.setIconSize(QSize(size, size))
        self.setAccessibleName(_("Colour: {name}").format(name=_(colour.name)))
        self.setToolTip(self.accessibleName())
        self._actions.actions()[self._number].setChecked(True)

    def number(self) -> int:
        """Return the number of the colour shown."""
        return self._number

    def _pick(self, action: QAction) -> None:
        number = int(action.data())
        if number != self._number:
            self.show_colour(number)
            self.chosen.emit(number)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.menu() is not None:
            self.show_colour(self._number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showMenu()
        else:
            super().keyPressEvent(event)
