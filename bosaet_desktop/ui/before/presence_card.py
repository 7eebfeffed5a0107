"""Who is missing: every village and every side, with how many come."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from bosaet_desktop.core.charts.village_colours import village_colour
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.person import Presence
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.ui.before.side_words import MANY
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.colour_button import swatch
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel
from bosaet_desktop.ui.widgets.labels import Body, Caption, Detail, Strong
from bosaet_desktop.ui.widgets.tag import Tag

SWATCH, ROOMY = 18, 8
# Taken beside the names: the sides, the totals and the card's own edges; at 100 %.
BESIDE_NAMES = 170
CENTRE = Qt.AlignmentFlag.AlignCenter


class PresenceCard(Card):
    """One sentence on who is missing, and the counts behind it, villages across."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = Strong()
        self._grid = QWidget()
        self._shown: tuple[Presence, ...] = ()
        self._names: list[ElidedLabel] = []
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._grid)
        self.setAccessibleName(_("Who is missing"))

    def show_presence(self, presence: Sequence[Presence], sentence: str = "") -> None:
        """Show the counts; they are few, so the grid is built anew when they have changed.

        Over them stands `sentence`, or who is missing among those who will come.
        """
        self._sentence.setText(sentence or missing_in_words(presence))
        if tuple(presence) == self._shown:
            return
        self._shown = tuple(presence)
        former, self._grid = self._grid, QWidget()
        self._names.clear()
        self._fill(QGridLayout(self._grid), _shown_places(presence))
        self._fit_names()
        self.body.replaceWidget(former, self._grid)
        former.hide()
        former.deleteLater()

    def _fill(self, grid: QGridLayout, places: Sequence[Presence]) -> None:
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID if len(places) <= ROOMY else 2)
        grid.setVerticalSpacing(GRID // 2)
        last = len(places) + 1
        for column, place in enumerate(places, start=1):
            grid.addWidget(self._head(place), 0, column)
            grid.setColumnStretch(column, 1)
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
        grid.addWidget(_total(_("In all"), Caption()), 0, last, bottom)
        for row, side in enumerate(Side, start=1):
            grid.addWidget(Detail(_(MANY[side])).one_line(), row, 0)
            for column, place in enumerate(places, start=1):
                asked = side is Side.CITIZEN and bool(place.village_id)
                grid.addWidget(_count(place.counts[side], asked), row, column, CENTRE)
            total = sum(place.counts[side] for place in places)
            missing = not total and side is Side.MUNICIPALITY
            cell = Tag(_("none"), "warning") if missing else _total(integer(total), Strong())
            grid.addWidget(cell, row, last, CENTRE)

    def _head(self, place: Presence) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if place.village_id:
            disc, size = QLabel(), theme_of(self).px(SWATCH)
            disc.setPixmap(swatch(village_colour(place.colour), size, self.devicePixelRatioF()))
            column.addWidget(disc, alignment=Qt.AlignmentFlag.AlignHCenter)
        else:
            column.addStretch(1)
        name = ElidedLabel(place.village or _("Others"), "caption")
        name.setAlignment(CENTRE)
        self._names.append(name)
        column.addWidget(name)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        """Give each name its own width where all of them fit, else each the same.

        Twelve villages in large type leave room for the discs only; the tool tip has the name.
        """
        wanted = [name.fontMetrics().horizontalAdvance(name.text()) + 2 for name in self._names]
        room = self.width() - theme_of(self).px(BESIDE_NAMES)
        fits = sum(wanted) + GRID * len(wanted) <= room
        for name, width in zip(self._names, wanted, strict=True):
            name.setMinimumWidth(width if fits else 1)


def missing_in_words(presence: Sequence[Presence]) -> str:
    """Return who is missing, in a sentence or two."""
    if not any(place.village_id for place in presence):
        return _("Write the villages on the page Project, and see here who is missing.")
    absent = [p.village for p in presence if p.village_id and not p.counts[Side.CITIZEN]]
    sentences = []
    if absent:
        sentences.append(_("No citizens yet from {villages}.").format(villages=", ".join(absent)))
    if not any(place.counts[Side.MUNICIPALITY] for place in presence):
        sentences.append(_("Nobody yet from the municipality."))
    return " ".join(sentences) or _("Every village and the municipality take part.")


def _shown_places(presence: Sequence[Presence]) -> list[Presence]:
    return [place for place in presence if place.village_id or any(place.counts.values())]


def _count(count: int, asked: bool) -> QWidget:
    if count:
        return Body(integer(count)).one_line()
    return Tag(_("none"), "warning") if asked else Caption("–").one_line()


def _total(words: str, label: Strong | Caption) -> QWidget:
    label.setText(words)
    return label.one_line()
