"""A few things in large type for the hall: a title, and under each heading a line or two."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.widgets.fitted_view import FittedView
from bosaet_desktop.ui.widgets.hall_row import HallRow, HallRowView, HallType, parted
from bosaet_desktop.ui.widgets.hall_type import SIDE, TITLE_SIZE, TOP, hall_theme, least_pixels
from bosaet_desktop.ui.widgets.labels import PlainLabel

FOOT_SIZE, GAP = 22, 30
# The fewer the rows, the larger they are set; the last stands close, in the least type there is.
SCALES = (1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
PAGE_MS = 15_000


class HallList(FittedView):
    """Shows `rows` under `title` in the largest type that has room for all of them.

    Type never falls below what the last bench can read: rows without room come on the next page,
    which turns by itself.
    """

    def __init__(self, title: str, rows: Sequence[HallRow]) -> None:
        super().__init__()
        self._title, self._foot = PlainLabel(title), PlainLabel()
        self._whole = self._parts = self._rows = [HallRowView(row) for row in rows]
        parts = [part for row in rows for part in parted(row)]
        if len(parts) > len(rows):
            self._parts = [HallRowView(part) for part in parts]
        self._pages: list[list[HallRowView]] = []
        self._page = 0
        self._column = QVBoxLayout(self)
        self._turning = QTimer(self, interval=PAGE_MS)
        self._turning.timeout.connect(self.turn_page)
        self._lay_out()
        self.setAccessibleName(title)

    def _lay_out(self) -> None:
        self._foot.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._column.addWidget(self._title)
        for row in self._all():
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._column.addWidget(self._foot)

    def _all(self) -> list[HallRowView]:
        """Return the rows as they are and, where some are long, in parts as well."""
        return list(dict.fromkeys((*self._whole, *self._parts)))

    def pages(self) -> int:
        """Return how many pages the rows fill."""
        return len(self._pages)

    def turn_page(self) -> None:
        """Show the next page, after the last one the first."""
        self._page = (self._page + 1) % max(len(self._pages), 1)
        self._show_page()

    def fit(self) -> None:
        """Set everything in the sizes of the hall's window, as large as there is room for."""
        theme, least = hall_theme(self), least_pixels(self)
        side, top = theme.px(SIDE), theme.px(TOP)
        kinds = [HallType(theme, scale, least, self.width() - 2 * side) for scale in SCALES]
        kind = self._choose_type(kinds)
        self._column.setContentsMargins(side, top, side, top // 2)
        self._column.setSpacing(theme.px(GAP * kind.scale))
        kind.dress(self._title, TITLE_SIZE / kind.scale, bold=True)
        kind.dress(self._foot, FOOT_SIZE / kind.scale)
        for row in self._rows:
            row.fit(kind)
        self._page = min(self._page, max(len(self._pages) - 1, 0))
        self._show_page()

    def _choose_type(self, kinds: Sequence[HallType]) -> HallType:
        """Take the largest type in which all stands on one page, else part what is long."""
        for kind in kinds:
            if sum(self._heights(self._whole, kind)) <= self._room(kind):
                self._rows, self._pages = self._whole, [self._whole]
                return kind
        # Where even the least type needs another page, nothing is won by standing close.
        kind = kinds[SCALES.index(1.0)]
        self._rows, self._pages = self._parts, self._parted_into_pages(kind)
        return kind

    def _room(self, kind: HallType) -> float:
        title = kind.height(self._title.text(), TITLE_SIZE / kind.scale, bold=True)
        return self.height() - 1.5 * kind.theme.px(TOP) - title

    @staticmethod
    def _heights(rows: Sequence[HallRowView], kind: HallType) -> list[float]:
        return [row.height_in(kind) + kind.theme.px(GAP * kind.scale) for row in rows]

    def _parted_into_pages(self, kind: HallType) -> list[list[HallRowView]]:
        foot = kind.height("1", FOOT_SIZE / kind.scale) + kind.theme.px(GAP * kind.scale)
        room = self._room(kind) - foot
        pages: list[list[HallRowView]] = []
        used = room
        for row, height in zip(self._parts, self._heights(self._parts, kind), strict=True):
            if not pages or used + height > room:
                pages.append([])
                used = 0.0
            pages[-1].append(row)
            used += height
        return pages

    def _show_page(self) -> None:
        shown = self._pages[self._page] if self._pages else []
        for row in self._all():
            row.setVisible(row in shown)
        several = len(self._pages) > 1
        words = _("page {page} of {pages}").format(page=self._page + 1, pages=len(self._pages))
        self._foot.setText(words if several else "")
        self._foot.setVisible(several)
        if several:
            self._turning.start()
        else:
            self._turning.stop()
