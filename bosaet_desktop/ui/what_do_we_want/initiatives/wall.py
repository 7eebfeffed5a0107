"""The list of initiatives that the hall sees: numbers, titles and the villages' letters."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.initiative import InitiativeLine
from bosaet_desktop.ui.theme.theme import Theme, theme_of
from bosaet_desktop.ui.what_do_we_want.marks import Marks
from bosaet_desktop.ui.what_do_we_want.wrapped_text import WrappedText

# Sizes on a screen 1366 pixels wide.
EDGE, GAP, TITLE, LEGEND = 64, 16, 44, 22
ONE_COLUMN, TWO_COLUMNS = (36, 32, 28, 25), (30, 27, 24, 21, 18, 15)


class InitiativesWall(QWidget):
    """Chooses the largest type in which the whole list can be seen at once."""

    def __init__(self, lines: Sequence[InitiativeLine]) -> None:
        super().__init__()
        self._lines = tuple(lines)
        self._marks = Marks(self)
        self.setAccessibleName(_("Initiatives"))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.px(EDGE)
        painter.setPen(QColor(theme.palette.ink))
        place, width = QPoint(edge, edge * 2 // 3), self.width() - 2 * edge
        title = WrappedText(_("Our initiatives"), _font(theme, TITLE, bold=True), width, place)
        title.draw(painter)
        room = title.area.translated(0, title.height + theme.px(GAP))
        room.setBottom(self._draw_legend(painter, theme) - theme.px(GAP))
        columns, size = self._fitting(room, theme)
        self._draw_lines(painter, room, columns, size, theme)
        painter.end()

    def _fitting(self, room: QRect, theme: Theme) -> tuple[int, int]:
        """Return the number of columns and the size of type; titles read best on one line."""
        choices = [(1, size) for size in ONE_COLUMN] + [(2, size) for size in TWO_COLUMNS]
        fitting = (
            choice for choice in choices if self._highest(room, *choice, theme) <= room.height()
        )
        return next(fitting, choices[-1])

    def _highest(self, room: QRect, columns: int, size: int, theme: Theme) -> int:
        heights = [
            title.height + _gap(theme, size) for title in self._titles(room, columns, size, theme)
        ]
        share = -(-len(heights) // columns) or 1
        return max(
            (sum(heights[at : at + share]) for at in range(0, len(heights), share)), default=0
        )

    def _column_width(self, room: QRect, columns: int, theme: Theme) -> int:
        return (room.width() - (columns - 1) * theme.px(EDGE)) // columns

    def _titles(self, room: QRect, columns: int, size: int, theme: Theme) -> list[WrappedText]:
        """Lay out the titles between their numbers and the letters of their villages."""
        width, side = self._column_width(room, columns, theme), theme.px(size)
        font = _font(theme, size)
        return [
            WrappedText(
                line.title,
                font,
                width - 3 * side - (side + theme.px(6)) * len(line.villages),
                QPoint(0, 0),
            )
            for line in self._lines
        ]

    def _draw_lines(
        self, painter: QPainter, room: QRect, columns: int, size: int, theme: Theme
    ) -> None:
        share = -(-len(self._lines) // columns) or 1
        width = self._column_width(room, columns, theme)
        titles = self._titles(room, columns, size, theme)
        top = room.top()
        for at, (line, title) in enumerate(zip(self._lines, titles, strict=True)):
            if at % share == 0:
                top = room.top()
            left = room.left() + (at // share) * (width + theme.px(EDGE))
            self._draw_line(painter, line, title, QRect(left, top, width, title.height), theme)
            top += title.height + _gap(theme, size)

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
        found = {village for line in self._lines for village in line.villages}
        painter.setFont(_font(theme, LEGEND))
        painter.setPen(QColor(theme.palette.muted))
        height, edge = painter.fontMetrics().height(), theme.px(EDGE)
        side, left, top = theme.px(LEGEND), edge, self.height() - edge // 2 - height
        for village in sorted(found, key=lambda each: (each.colour, each.name)):
            wide = painter.fontMetrics().horizontalAdvance(village.name) + 2
            if left + side + wide > self.width() - edge and left > edge:
                left, top = edge, top - height - theme.px(6)
            picture = self._marks.village(village, side)
            painter.drawPixmap(left, top + (height - side) // 2, picture)
            words = QRect(left + side + theme.px(8), top, wide, height)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), village.name)
            left += side + wide + theme.px(36)
        return top


def _gap(theme: Theme, size: int) -> int:
    return theme.px(size * 0.45)


def _font(theme: Theme, size: int, *, bold: bool = False) -> QFont:
    font = theme.font("body")
    font.setPixelSize(theme.px(size))
    font.setBold(bold)
    return font
