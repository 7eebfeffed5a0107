"""The list of initiatives that the hall sees: numbers, titles and the villages' letters."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import VillageMark
from bosaet_desktop.core.rows.initiative import InitiativeLine
from bosaet_desktop.ui.theme.theme import Theme, theme_of
from bosaet_desktop.ui.what_do_we_want.marks import Marks
from bosaet_desktop.ui.what_do_we_want.wrapped_text import WrappedText
from bosaet_desktop.ui.widgets.hall_type import least_pixels

# Sizes on a screen 1366 pixels wide; on any projector type is 20 points at least.
EDGE, GAP, TITLE, LEGEND, LEGEND_GAP = 64, 16, 44, 24, 28
ONE_COLUMN, TWO_COLUMNS = (40, 36, 32, 28), (32, 28, 24)
# In two columns a title has to have some words on each line.
NARROWEST_COLUMN = 15
PAGE_MS = 15_000


class InitiativesWall(QWidget):
    """Chooses the largest type in which the whole list can be seen at once.

    A list that is longer than a wall turns its pages by itself.
    """

    def __init__(self, lines: Sequence[InitiativeLine]) -> None:
        super().__init__()
        self._lines = tuple(lines)
        self._marks = Marks(self)
        self._page = 0
        self._turning = QTimer(self, interval=PAGE_MS)
        self._turning.timeout.connect(self.turn_page)
        self._turning.start()
        self.setAccessibleName(_("Initiatives"))
        self.setAccessibleDescription("\n".join(line.title for line in lines))

    def turn_page(self) -> None:
        """Show the next page, after the last one the first."""
        self._page += 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.px(EDGE)
        painter.setPen(QColor(theme.palette.ink))
        place, width = QPoint(edge, edge * 2 // 3), self.width() - 2 * edge
        title = WrappedText(_("Our initiatives"), self._font(TITLE, bold=True), width, place)
        title.draw(painter)
        room = title.area.translated(0, title.height + theme.px(GAP))
        room.setBottom(self._draw_legend(painter, theme) - theme.px(GAP))
        pages, columns, size = self._fitting(room)
        at = self._page % len(pages)
        self._draw_lines(painter, room, columns, size, pages[at])
        if len(pages) > 1:
            self._draw_place(painter, title.area, at + 1, len(pages))
        painter.end()

    def _fitting(self, room: QRect) -> tuple[list[tuple[InitiativeLine, ...]], int, int]:
        """Return the pages, the number of columns and the size; one line reads best."""
        choices = [(1, size) for size in ONE_COLUMN]
        if room.width() > 2 * NARROWEST_COLUMN * least_pixels(self):
            choices += [(2, size) for size in TWO_COLUMNS]
        for columns, size in choices:
            if self._highest(self._lines, room, columns, size) <= room.height():
                return [self._lines], columns, size
        columns, size = choices[-1]
        return self._parted(room, columns, size), columns, size

    def _parted(self, room: QRect, columns: int, size: int) -> list[tuple[InitiativeLine, ...]]:
        pages: list[tuple[InitiativeLine, ...]] = [()]
        for line in self._lines:
            longer = (*pages[-1], line)
            if pages[-1] and self._highest(longer, room, columns, size) > room.height():
                pages.append((line,))
            else:
                pages[-1] = longer
        return pages

    def _highest(
        self, lines: Sequence[InitiativeLine], room: QRect, columns: int, size: int
    ) -> int:
        gap = self._gap(size)
        heights = [title.height + gap for title in self._titles(lines, room, columns, size)]
        share = -(-len(heights) // columns) or 1
        return max(
            (sum(heights[at : at + share]) for at in range(0, len(heights), share)), default=0
        )

    def _column_width(self, room: QRect, columns: int) -> int:
        return (room.width() - (columns - 1) * theme_of(self).px(EDGE)) // columns

    def _titles(
        self, lines: Sequence[InitiativeLine], room: QRect, columns: int, size: int
    ) -> list[WrappedText]:
        """Lay out the titles between their numbers and the letters of their villages."""
        font = self._font(size)
        width, side = self._column_width(room, columns), font.pixelSize()
        step = side + theme_of(self).px(6)
        return [
            WrappedText(line.title, font, width - 3 * side - step * len(line.villages), QPoint())
            for line in lines
        ]

    def _draw_lines(
        self,
        painter: QPainter,
        room: QRect,
        columns: int,
        size: int,
        lines: Sequence[InitiativeLine],
    ) -> None:
        share = -(-len(lines) // columns) or 1
        width, theme = self._column_width(room, columns), theme_of(self)
        titles = self._titles(lines, room, columns, size)
        top = room.top()
        for at, (line, title) in enumerate(zip(lines, titles, strict=True)):
            if at % share == 0:
                top = room.top()
            left = room.left() + (at // share) * (width + theme.px(EDGE))
            self._draw_line(painter, line, title, QRect(left, top, width, title.height), theme)
            top += title.height + self._gap(size)

    def _draw_place(self, painter: QPainter, head: QRect, page: int, pages: int) -> None:
        words = _("page {page} of {pages}").format(page=page, pages=pages)
        painter.setFont(self._font(LEGEND))
        painter.setPen(QColor(theme_of(self).palette.muted))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(head, int(side), words)

    def _draw_line(
        self,
        painter: QPainter,
        line: InitiativeLine,
        title: WrappedText,
        area: QRect,
        theme: Theme,
    ) -> None:
        side = title.font.pixelSize()
        bold = QFont(title.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(theme.palette.accent))
        painter.drawText(area, 0, str(line.number))
        painter.setPen(QColor(theme.palette.ink))
        title.at = area.topLeft() + QPoint(2 * side, 0)
        title.draw(painter)
        step = side + theme.px(6)
        for place, village in enumerate(line.villages):
            left = area.right() + 1 - step * (len(line.villages) - place)
            painter.drawPixmap(left, area.top() + side // 8, self._marks.village(village, side))

    def _draw_legend(self, painter: QPainter, theme: Theme) -> int:
        """Say at the foot which letter is which village; return where the foot begins."""
        painter.setFont(self._font(LEGEND))
        painter.setPen(QColor(theme.palette.muted))
        metrics, side = painter.fontMetrics(), painter.font().pixelSize()
        rows = self._legend_rows(metrics, side + theme.px(8), theme)
        step = metrics.height() + theme.px(6)
        first = self.height() - theme.px(EDGE) // 2 - step * len(rows)
        for top, row in enumerate(rows):
            for left, village, name in row:
                area = QRect(left, first + top * step, self.width(), metrics.height())
                picture = self._marks.village(village, side)
                painter.drawPixmap(left, area.top() + (area.height() - side) // 2, picture)
                area.setLeft(left + side + theme.px(8))
                painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), name)
        return first

    def _legend_rows(
        self, metrics: QFontMetrics, mark: int, theme: Theme
    ) -> list[list[tuple[int, VillageMark, str]]]:
        """Lay the villages out in rows from the left; no name takes more than a third of one."""
        found = {village for line in self._lines for village in line.villages}
        edge, gap = theme.px(EDGE), theme.px(LEGEND_GAP)
        third = (self.width() - 2 * edge - 2 * gap) // 3 - mark
        rows: list[list[tuple[int, VillageMark, str]]] = [[]]
        left = edge
        for village in sorted(found, key=lambda each: (each.colour, each.name)):
            name = shorten(village.name, third, metrics.horizontalAdvance)
            wide = mark + metrics.horizontalAdvance(name)
            if left > edge and left + wide > self.width() - edge:
                left = edge
                rows.append([])
            rows[-1].append((left, village, name))
            left += wide + gap
        return rows

    def _gap(self, size: int) -> int:
        return round(self._font(size).pixelSize() * 0.45)

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        theme = theme_of(self)
        font = theme.font("body")
        font.setPixelSize(max(theme.px(size), least_pixels(self)))
        font.setBold(bold)
        return font
