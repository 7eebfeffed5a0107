"""The list of initiatives that the hall sees: numbers, titles and the villages' letters."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.initiative import InitiativeLine
from bosaet_desktop.ui.theme.theme import Theme, theme_of
from bosaet_desktop.ui.what_do_we_want.marks import Marks

# Sizes on a screen 1366 pixels wide.
EDGE, GAP, TITLE, LEGEND = 64, 12, 44, 22
SIZES = (34, 30, 27, 24, 21, 18, 15)
MOST_IN_ONE_COLUMN = 12
WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


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
        title = QRect(edge, edge * 2 // 3, self.width() - 2 * edge, theme.px(TITLE) * 4 // 3)
        painter.setFont(_font(theme, TITLE, bold=True))
        painter.setPen(QColor(theme.palette.ink))
        painter.drawText(title, 0, _("Our initiatives"))
        legend = self._draw_legend(painter, theme)
        room = QRect(edge, title.bottom() + theme.px(GAP), title.width(), 0)
        room.setBottom(self.height() - legend - theme.px(GAP))
        self._draw_lines(painter, room, theme)
        painter.end()

    def _draw_lines(self, painter: QPainter, room: QRect, theme: Theme) -> None:
        columns = 1 if len(self._lines) <= MOST_IN_ONE_COLUMN else 2
        width = (room.width() - (columns - 1) * theme.px(EDGE)) // columns
        per_column = -(-len(self._lines) // columns)
        size = self._fitting_size(width, room.height(), per_column, theme)
        for column in range(columns):
            top = room.top()
            left = room.left() + column * (width + theme.px(EDGE))
            for line in self._lines[column * per_column : (column + 1) * per_column]:
                area = QRect(left, top, width, self._height(line, width, size, theme))
                self._draw_line(painter, line, area, size, theme)
                top += area.height() + self._gap(size, theme)

    def _fitting_size(self, width: int, height: int, per_column: int, theme: Theme) -> int:
        for size in SIZES:
            needed = [
                self._height(line, width, size, theme) + self._gap(size, theme)
                for line in self._lines
            ]
            starts = range(0, len(needed), max(per_column, 1))
            if all(sum(needed[at : at + per_column]) <= height for at in starts):
                return size
        return SIZES[-1]

    def _gap(self, size: int, theme: Theme) -> int:
        return theme.px(size * 2 // 5)

    def _text_area(self, line: InitiativeLine, area: QRect, size: int, theme: Theme) -> QRect:
        """Return the room for the title: between the number and the villages' letters."""
        side = theme.px(size)
        return area.adjusted(2 * side, 0, -(side + 6) * len(line.villages) - side, 0)

    def _height(self, line: InitiativeLine, width: int, size: int, theme: Theme) -> int:
        area = self._text_area(line, QRect(0, 0, width, 100_000), size, theme)
        metrics = QFontMetrics(_font(theme, size))
        return metrics.boundingRect(area, int(WRAP), line.title).height()

    def _draw_line(
        self, painter: QPainter, line: InitiativeLine, area: QRect, size: int, theme: Theme
    ) -> None:
        side = theme.px(size)
        painter.setFont(_font(theme, size, bold=True))
        painter.setPen(QColor(theme.palette.accent))
        painter.drawText(area, 0, str(line.number))
        painter.setFont(_font(theme, size))
        painter.setPen(QColor(theme.palette.ink))
        painter.drawText(self._text_area(line, area, size, theme), int(WRAP), line.title)
        left = area.right() + 1 - (side + 6) * len(line.villages)
        for village in line.villages:
            painter.drawPixmap(left, area.top() + side // 8, self._marks.village(village, side))
            left += side + 6

    def _draw_legend(self, painter: QPainter, theme: Theme) -> int:
        """Say which letter is which village; return the height used at the foot."""
        villages = dict.fromkeys(village for line in self._lines for village in line.villages)
        painter.setFont(_font(theme, LEGEND))
        painter.setPen(QColor(theme.palette.muted))
        side, left = theme.px(LEGEND), theme.px(EDGE)
        top = self.height() - theme.px(EDGE)
        for village in villages:
            wide = painter.fontMetrics().horizontalAdvance(village.name)
            if left + side + wide > self.width() - theme.px(EDGE) and left > theme.px(EDGE):
                break
            painter.drawPixmap(left, top, self._marks.village(village, side))
            words = QRect(left + side + 8, top, wide + 2, side)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), village.name)
            left += side + wide + 36
        return theme.px(EDGE)


def _font(theme: Theme, size: int, *, bold: bool = False) -> QFont:
    font = theme.font("body")
    font.setPixelSize(theme.px(size))
    font.setBold(bold)
    return font
