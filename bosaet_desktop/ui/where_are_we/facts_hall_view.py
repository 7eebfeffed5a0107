"""Figures on the wall: a title, one picture in type that the last row can read, and the source."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QVBoxLayout

from bosaet_desktop.core.charts.spec import BODY, ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import ngettext
from bosaet_desktop.ui.charts.chart_view import PIXELS_PER_POINT, ChartView
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.card import PADDING, Card
from bosaet_desktop.ui.widgets.fitted_view import FittedView
from bosaet_desktop.ui.widgets.hall_type import SIDE, TITLE_SIZE, TOP, least_pixels
from bosaet_desktop.ui.widgets.labels import PlainLabel

SOURCE_SIZE = 22
# How much larger than the least the type may be, the largest first.
GROWTH = (1.8, 1.5, 1.3, 1.15, 1.0)


@dataclass(frozen=True, slots=True)
class HallPicture:
    """A chart of up to `rows` rows; `draw` is told how many there is room for.

    `part` says which those are when they are not all.
    """

    rows: int
    draw: Callable[[int, ChartSpec], ChartPicture]
    part: Callable[[int], str] = lambda _count: ""


class FactsHallView(FittedView):
    """Sets as many rows as the wall holds in type of 20 points, and larger where there are few."""

    def __init__(self, title: str, told: tuple[str, ...], picture: HallPicture) -> None:
        super().__init__()
        self._told, self._picture = told, picture
        self._title, self._source = PlainLabel(title), PlainLabel()
        self._chart, self._holder = ChartView(name=title), Card()
        self._column = QVBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._holder.body.addWidget(self._chart)
        for part in (self._title, self._holder):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._column.addWidget(self._source)

    def fit(self) -> None:
        """Set everything as large as there is room for."""
        theme, least = theme_of(self), least_pixels(self)
        side, top = theme.px(SIDE), theme.px(TOP)
        self._column.setContentsMargins(side, top, side, top // 2)
        self._column.setSpacing(2 * GRID)
        title, source = max(theme.px(TITLE_SIZE), least), max(theme.px(SOURCE_SIZE), least)
        self._title.setStyleSheet(f"font-size: {title}px; font-weight: 700")
        self._source.setStyleSheet(f"font-size: {source}px")
        self._say(self._picture.part(self._picture.rows))
        width = self.width() - 2 * side
        room = self.height() - top - top // 2 - 6 * GRID - 2 * PADDING
        room -= _height(self._title, width) + _height(self._source, width)
        count, growth = self._largest(width - 2 * PADDING, room, least)
        if count < self._picture.rows:
            self._say(self._picture.part(count))
        self._chart.show_chart(lambda spec: self._drawn(count, spec, room, least * growth))

    def _say(self, part: str) -> None:
        self._source.setText(" · ".join(each for each in (part, *self._told) if each))

    def _largest(self, width: int, room: int, least: int) -> tuple[int, float]:
        """Return how many rows there is room for, and then how large they may be set."""
        spec = ChartSpec(width / PIXELS_PER_POINT)

        def fits(count: int, growth: float) -> bool:
            picture = self._drawn(count, spec, room, least * growth)
            return picture.height * PIXELS_PER_POINT <= room

        count = self._picture.rows
        while count > 1 and not fits(count, 1.0):
            count -= 1
        return count, next((each for each in GROWTH if fits(count, each)), 1.0)

    def _drawn(self, count: int, spec: ChartSpec, room: int, pixels: float) -> ChartPicture:
        """Draw in type of so many pixels; numbers are as large as words."""
        scale = pixels / (BODY * PIXELS_PER_POINT)
        height = max(room, 0) / PIXELS_PER_POINT
        wanted = replace(spec, height=height, text_scale=scale, small_share=1.0)
        return self._picture.draw(count, wanted)


def _height(label: PlainLabel, width: int) -> int:
    label.ensurePolished()
    return label.heightForWidth(width)


def largest_words(count: int, all_there_are: int) -> str:
    """Return that only the largest are on the wall, empty where all are."""
    if count == all_there_are:
        return ""
    return ngettext("the largest", "the {n} largest", count).format(n=count)
