"""What the hall sees of the choice, in large type: what starts now, or what has to be settled."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.ui.how.choose.hall_words import HallWords
from bosaet_desktop.ui.how.result.reveal_type import wall_font, write
from bosaet_desktop.ui.how.result.text import wrapped
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import hall_font, hall_theme

# Sizes for a wall 1366 pixels wide.
MARGIN, HEAD, ROW, TICK = 64, 160, 104, 44
TITLE_SIZE, ROW_SIZE, QUIET_SIZE = 44, 40, 28


class ChooseHallView(QWidget):
    """A heading, the titles it is about, and a line below them."""

    def __init__(self, words: HallWords) -> None:
        super().__init__()
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(words.heading)
        self.setAccessibleDescription("\n".join(words.titles))

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, words = hall_theme(self), self._words
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, wide = theme.px(MARGIN), self.width() - 2 * theme.px(MARGIN)
        head = QRectF(left, theme.px(44), wide, theme.px(64))
        bold = hall_font(theme, TITLE_SIZE, bold=True)
        write(painter, head, words.heading, bold, theme.palette.ink)
        height = self._row_height(theme)
        for at, (title, note) in enumerate(zip(words.titles, words.notes, strict=True)):
            top = theme.px(HEAD) + at * height
            place = self._paint_note(painter, QRectF(left, top, wide, height), note, theme)
            self._paint_title(painter, place, title, theme)
        if words.foot:
            foot = QRectF(left, self.height() - theme.px(96), wide, theme.px(72))
            self._paint_foot(painter, foot, theme)
        painter.end()

    def _row_height(self, theme: Theme) -> float:
        room = self.height() - theme.px(HEAD) - theme.px(112)
        return min(theme.px(ROW), room / max(len(self._words.titles), 1))

    def _paint_note(self, painter: QPainter, place: QRectF, note: str, theme: Theme) -> QRectF:
        """Write what is said of a title at the right, and return the room left for the title."""
        if not note:
            return place
        painter.setFont(hall_font(theme, ROW_SIZE, bold=True))
        painter.setPen(QColor(theme.palette.accent))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, note)
        taken = painter.fontMetrics().horizontalAdvance(note) + theme.px(TICK)
        return place.adjusted(0, 0, -taken, 0)

    def _paint_foot(self, painter: QPainter, place: QRectF, theme: Theme) -> None:
        font = wall_font(self, theme, QUIET_SIZE)
        lines = wrapped(self._words.foot, QFontMetrics(font), int(place.width()), 2)
        painter.setFont(font)
        painter.setPen(QColor(theme.palette.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, "\n".join(lines))

    def _paint_title(self, painter: QPainter, place: QRectF, title: str, theme: Theme) -> None:
        side = min(theme.px(TICK), int(place.height() * 0.7))
        tick = icon_pixmap(self._words.icon, theme.palette.ok, side, self.devicePixelRatioF())
        painter.drawPixmap(int(place.left()), int(place.center().y() - side / 2), tick)
        size = min(ROW_SIZE, int(ROW_SIZE * place.height() / theme.px(ROW) * 1.4))
        font = wall_font(self, theme, size, bold=True)
        metrics = QFontMetrics(font)
        text = place.adjusted(side * 1.5, 0, 0, 0)
        most = 2 if place.height() >= 2 * metrics.lineSpacing() else 1
        lines = wrapped(title, metrics, int(text.width()), most)
        painter.setFont(font)
        painter.setPen(QColor(theme.palette.ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, flags, "\n".join(lines))
