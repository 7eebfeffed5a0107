"""What the hall sees of the result: the top five, from the fifth up, one at a time."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.analysis.reveal import top_for_hall
from bosaet_desktop.core.charts.words import full_question, rank_label
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.ui.how.result_bars import paint_bar, role_colour, score_words
from bosaet_desktop.ui.how.result_text import wrapped
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import FULL_WIDTH, hall_font, hall_theme

_FORWARD = (
    Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right, Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
)  # fmt: skip
_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)

# Sizes for a wall of 1366 by 768 pixels; places across follow the width alone.
MARGIN, RANK_RIGHT, TITLE_LEFT, BAR_LEFT, BAR_RIGHT = 64, 120, 142, 724, 1150
TITLE_SIZE, LONG_TITLE_SIZE, TITLE_MIDDLE = 44, 30, 68
LEAD_SIZE, ROW_SIZE, SCORE_SIZE, BAR_TEXT, QUIET_SIZE = 24, 30, 36, 20, 22
HEAD, ROW, BAR, LEGEND = 160, 84, 34, 76
HIDDEN = "– – –"
GROWTH = 1.4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Rows:
    top: float
    height: float


class ResultRevealView(QWidget):
    """Holds the result as it was when it was shown; keys and clicks reveal and hide.

    Emits `revealed(count)`. What is still hidden is not in any text that a screen reader finds.
    """

    revealed = Signal(int)

    def __init__(self, found: Result, shown: int = 0) -> None:
        super().__init__()
        self._found = found
        self._top = top_for_hall(found.placings)
        self._shown = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self._title())
        self.show_count(shown)

    @property
    def rows(self) -> int:
        """How many rows there are to reveal."""
        return len(self._top)

    @property
    def shown(self) -> int:
        """How many rows the hall sees, counted from the last."""
        return self._shown

    def show_count(self, count: int) -> None:
        """Let the hall see the last `count` rows."""
        self._shown = min(max(count, 0), self.rows)
        self.setAccessibleDescription("\n".join(self._spoken(each) for each in self.seen()))
        self.update()
        self.revealed.emit(self._shown)

    def seen(self) -> tuple[Placing, ...]:
        """Return the placings the hall sees now, best first."""
        return self._top[self.rows - self._shown :]

    def next_rank(self) -> str:
        """Return the rank that is revealed next, empty at the end."""
        hidden = self.rows - self._shown
        return rank_label(self._top[hidden - 1]) if hidden else ""

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _FORWARD:
            self.show_count(self._shown + 1)
        elif event.key() in _BACK:
            self.show_count(self._shown - 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.show_count(self._shown + 1)
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = hall_theme(self, GROWTH)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter, theme)
        rows = self._rows(theme)
        hidden = self.rows - self._shown
        for place, placing in enumerate(self._top):
            line = QRectF(0, rows.top + place * rows.height, self.width(), rows.height)
            if place < hidden:
                self._paint_hidden(painter, line, place + 1, theme)
            else:
                self._paint_placing(painter, line, placing, theme)
        self._paint_foot(painter, rows.top + self.rows * rows.height, theme)
        painter.end()

    def _rows(self, theme: Theme) -> _Rows:
        """Give every row its height, less where the wall is wide and low."""
        top = float(theme.px(HEAD))
        room = self.height() - top - theme.px(LEGEND) - theme.px(2 * QUIET_SIZE)
        return _Rows(top, min(theme.px(ROW), room / max(self.rows, 1)))

    def _across(self, place: int) -> int:
        return round(place * self.width() / FULL_WIDTH)

    def _title(self) -> str:
        return self._found.question or _("What should we begin with?")

    def _paint_head(self, painter: QPainter, theme: Theme) -> None:
        left, wide = self._across(MARGIN), self.width() - 2 * self._across(MARGIN)
        title = self._title()
        font = hall_font(theme, TITLE_SIZE, bold=True)
        if QFontMetrics(font).horizontalAdvance(title) > wide:
            font = hall_font(theme, LONG_TITLE_SIZE, bold=True)
        metrics = QFontMetrics(font)
        lines = wrapped(title, metrics, wide, 2)
        top = theme.px(TITLE_MIDDLE) - len(lines) * metrics.lineSpacing() / 2
        for at, line in enumerate(lines):
            height = metrics.lineSpacing()
            place = QRectF(left, top + at * height, wide, height)
            write(painter, place, line, font, theme.palette.ink)
        lead = QRectF(left, theme.px(108), wide, theme.px(36))
        write(painter, lead, self._lead(), hall_font(theme, LEAD_SIZE), theme.palette.muted)
        if not self._top:
            said = _("The top initiatives have the same score. Talk about what tells them apart.")
            below = QRectF(left, theme.px(HEAD), wide, theme.px(ROW))
            write(painter, below, said, hall_font(theme, ROW_SIZE), theme.palette.ink)

    def _lead(self) -> str:
        most = _("at most {points} points").format(points=self._found.highest)
        if self._found.joint:
            return most
        n = self._found.sheets
        answered = ngettext("{n} has answered", "{n} have answered", n).format(n=integer(n))
        return f"{answered} · {most}"

    def _paint_rank(self, painter: QPainter, line: QRectF, rank: str, theme: Theme) -> None:
        place = QRectF(line.left(), line.top(), self._across(RANK_RIGHT), line.height())
        font = hall_font(theme, ROW_SIZE, bold=True)
        write(painter, place, rank, font, theme.palette.accent, _RIGHT)

    def _paint_hidden(self, painter: QPainter, line: QRectF, place: int, theme: Theme) -> None:
        palette = theme.palette
        self._paint_rank(painter, line, integer(place), theme)
        dashes = line.adjusted(self._across(TITLE_LEFT), 0, 0, 0)
        write(painter, dashes, HIDDEN, hall_font(theme, ROW_SIZE), palette.muted)

    def _paint_placing(
        self, painter: QPainter, line: QRectF, placing: Placing, theme: Theme
    ) -> None:
        self._paint_rank(painter, line, rank_label(placing), theme)
        font = hall_font(theme, ROW_SIZE)
        metrics = QFontMetrics(font)
        left, bar_left = self._across(TITLE_LEFT), self._across(BAR_LEFT)
        most = 2 if line.height() >= 2 * metrics.lineSpacing() else 1
        lines = wrapped(placing.title, metrics, bar_left - left - theme.px(24), most)
        top = line.center().y() - len(lines) * metrics.lineSpacing() / 2
        for at, words in enumerate(lines):
            height = metrics.lineSpacing()
            place = QRectF(left, top + at * height, bar_left - left, height)
            write(painter, place, words, font, theme.palette.ink)
        bar = QRectF(
            bar_left,
            line.center().y() - theme.px(BAR) / 2,
            self._across(BAR_RIGHT - BAR_LEFT),
            theme.px(BAR),
        )
        inside, is_sum = hall_font(theme, BAR_TEXT, bold=True), self._found.is_sum
        paint_bar(painter, bar, placing, self._found.highest, theme, inside, is_sum=is_sum)
        score = line.adjusted(0, 0, -self._across(MARGIN), 0)
        said = score_words(placing, is_sum=is_sum)
        big = hall_font(theme, SCORE_SIZE, bold=True)
        write(painter, score, said, big, theme.palette.ink, _RIGHT)

    def _paint_foot(self, painter: QPainter, top: float, theme: Theme) -> None:
        left, wide = self._across(MARGIN), self.width() - 2 * self._across(MARGIN)
        font, ink = hall_font(theme, QUIET_SIZE), theme.palette.muted
        kept = len(self._found.placings) - self.rows
        if kept:
            said = ngettext(
                "Saved for later: {n} initiative", "Saved for later: {n} initiatives", kept
            ).format(n=integer(kept))
            write(painter, QRectF(left, top, wide, theme.px(2 * QUIET_SIZE)), said, font, ink)
        self._paint_legend(painter, font, ink, theme)

    def _paint_legend(self, painter: QPainter, font: QFont, ink: str, theme: Theme) -> None:
        swatch, gap = theme.px(20), theme.px(10)
        x, middle = float(self._across(MARGIN)), self.height() - theme.px(LEGEND - 16)
        metrics = QFontMetrics(font)
        for question in self._found.questions:
            words = full_question(question.role, self._found.questions)
            colour = QColor(role_colour(question.role, theme))
            painter.fillRect(QRectF(x, middle - swatch / 2, swatch, swatch), colour)
            wide = metrics.horizontalAdvance(words)
            place = QRectF(x + swatch + gap, middle - swatch, wide + 2, 2 * swatch)
            write(painter, place, words, font, ink)
            x += swatch + gap + wide + 3.5 * gap

    def _spoken(self, placing: Placing) -> str:
        return _("{rank}. {title}: {score} points").format(
            rank=rank_label(placing),
            title=placing.title,
            score=score_words(placing, is_sum=self._found.is_sum),
        )


def write(
    painter: QPainter,
    place: QRectF,
    words: str,
    font: QFont,
    ink: str,
    side: Qt.AlignmentFlag = _LEFT,
) -> None:
    """Write one line inside `place`."""
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(place, side, words)
