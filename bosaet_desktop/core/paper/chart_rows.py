"""A chart made of rows as a flowable: breaks between rows, its legend on every page."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from reportlab.graphics import renderPDF
from reportlab.platypus import Flowable

from bosaet_desktop.core.charts.spec import ChartPicture

Row = TypeVar("Row")


class ChartRows(Flowable, Generic[Row]):  # type: ignore[misc]  # reportlab ships no types
    """Draws `rows` with `draw(rows, width)`; each row must have one area, in the rows' order."""

    def __init__(
        self, rows: Sequence[Row], draw: Callable[[Sequence[Row], float], ChartPicture]
    ) -> None:
        super().__init__()
        self._rows = rows
        self._draw = draw
        self._picture: ChartPicture | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._picture = self._draw(self._rows, width)
        return self._picture.width, self._picture.height

    def split(self, width: float, height: float) -> list[Flowable]:
        picture = self._draw(self._rows, width)
        if picture.height <= height:
            return [self]
        within = sum(1 for area in picture.areas if area.y + area.height <= height)
        fitting = min(within, len(self._rows) - 1)
        # Below the last row a chart may have air, or a legend, for which there is no room.
        while fitting and self._draw(self._rows[:fitting], width).height > height:
            fitting -= 1
        if not fitting:
            return []
        return [
            ChartRows(self._rows[:fitting], self._draw),
            ChartRows(self._rows[fitting:], self._draw),
        ]

    def draw(self) -> None:
        if self._picture is not None:
            renderPDF.draw(self._picture.drawing, self.canv, 0, 0)
