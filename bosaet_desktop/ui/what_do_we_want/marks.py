"""The small pictures before words: a village's letter in its colour, or an icon."""

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.charts.village_colours import village_colour
from bosaet_desktop.core.rows.idea import VillageMark
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.widgets.colour_button import swatch


class Marks:
    """Draws each picture once for a widget, at the pixel ratio of its screen."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._drawn: dict[tuple[object, ...], QPixmap] = {}

    def village(self, village: VillageMark, side: int) -> QPixmap:
        """Return the round letter of a village, `side` pixels across."""
        ratio = self._widget.devicePixelRatioF()
        key = ("village", village.colour, side, ratio)
        if key not in self._drawn:
            self._drawn[key] = swatch(village_colour(village.colour), side, ratio)
        return self._drawn[key]

    def icon(self, name: str, colour: str, side: int) -> QPixmap:
        """Return the mdi6 icon `name` in `colour`, `side` pixels across."""
        ratio = self._widget.devicePixelRatioF()
        key = ("icon", name, colour, side, ratio)
        if key not in self._drawn:
            self._drawn[key] = icon_pixmap(name, colour, side, ratio)
        return self._drawn[key]
