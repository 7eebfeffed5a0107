"""What the hall sees of the result: the top five, as far as they are revealed."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.analysis.reveal import top_for_hall
from bosaet_desktop.core.analysis.reveal_steps import kept_words, points_words
from bosaet_desktop.core.charts.words import rank_label
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.ui.how.result.bars import paint_bar, role_colour, score_words
from bosaet_desktop.ui.how.result.reveal_rows import ROW, row_heights
from bosaet_desktop.ui.how.result.reveal_type import (
    MARGIN,
    RIGHT,
    TOP,
    across,
    close_lines,
    paint_block,
    paint_title,
    wall_font,
    write,
    write_lines,
)
from bosaet_desktop.ui.how.result.text import wrapped
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import hall_theme

# Sizes for a wall of 1366 by 768 pixels; places across follow the width alone.
RANK_RIGHT, TITLE_LEFT, WIDE_BAR, NARROW_BAR = 120, 142, (724, 1150), (800, 1196)
NARROW = 1.5
LEAD_SIZE, ROW_SIZE, SCORE_SIZE, BAR_TEXT, QUIET_SIZE = 27, 30, 36, 24, 24
HEAD_GAP, BAR, SWATCH = 20, 38, 20
HIDDEN = "– – –"
# As many lines as the newest title may take.
MOST_LINES = 8


class ResultRevealView(QWidget):
    """The result as it was when it was asked for, with the last `shown` rows revealed.

    The `newest` of them, best placed of those shown, have room for their whole titles. What is
    still hidden is not in any text that a screen reader finds.
    """

    def __init__(self, found: Result, shown: int = 0, newest: int = 0) -> None:
        super().__init__()
        self._found = found
        top = top_for_hall(found.placings)
        self._hidden = max(len(top) - shown, 0)
        self._rows: tuple[Placing | None, ...] = (None,) * self._hidden + top[self._hidden :]
        self._newest = range(self._hidden, self._hidden + newest)
        self._kept = kept_words(found, top)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self._title())
        self.setAccessibleDescription("\n".join(self._spoken(each) for each in self.seen()))

    def seen(self) -> tuple[Placing, ...]:
        """Return the placings the hall sees now, best first."""
        return tuple(each for each in self._rows if each is not None)

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = hall_theme(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bottom = self._paint_foot(painter, theme)
        top = self._paint_head(painter, theme, bottom)
        if not self._rows:
            said = _("The top initiatives have the same score. Talk about what tells them apart.")
            paint_block(
                self, painter, said, wall_font(self, theme, ROW_SIZE), theme.palette.ink, top
            )
        for place, (row, line) in enumerate(
            zip(self._rows, self._places(theme, top, bottom), strict=True), start=1
        ):
            if row is None:
                self._paint_hidden(painter, line, place, theme)
            else:
                self._paint_placing(painter, line, row, theme)
        painter.end()

    def _places(self, theme: Theme, top: float, bottom: float) -> list[QRectF]:
        font = wall_font(self, theme, ROW_SIZE)
        metrics = QFontMetrics(font)
        lines = [
            1 if row is None else len(wrapped(row.title, metrics, self._title_width(), MOST_LINES))
            for row in self._rows
        ]
        room, line_height = bottom - top, close_lines(font)
        heights = row_heights(lines, self._newest, room, line_height, theme.px(ROW))
        tops = [top + sum(heights[:at]) for at in range(len(heights))]
        return [QRectF(0, y, self.width(), height) for y, height in zip(tops, heights, strict=True)]

    def _title_width(self) -> int:
        return across(self, self._bar_ends()[0] - TITLE_LEFT - 20)

    def _bar_ends(self) -> tuple[int, int]:
        """Give titles more of a wall of old proportions, where type is larger for its width."""
        return NARROW_BAR if self.width() < NARROW * self.height() else WIDE_BAR

    def _title(self) -> str:
        return self._found.question or _("What should we begin with?")

    def _paint_head(self, painter: QPainter, theme: Theme, bottom: float) -> float:
        """Write the question and how many answered; return where the rows begin.

        The question is large where the rows above `bottom` keep their usual height below it.
        """
        lead = wall_font(self, theme, LEAD_SIZE)
        below = QFontMetrics(lead).lineSpacing() + theme.px(HEAD_GAP + ROW * len(self._rows))
        room = bottom - theme.px(TOP) - below
        y = paint_title(self, painter, self._title(), theme, room)
        y = paint_block(self, painter, self._lead(), lead, theme.palette.muted, y)
        return y + theme.px(HEAD_GAP)

    def _lead(self) -> str:
        most = _("at most {points} points").format(points=self._found.highest)
        if self._found.joint:
            return most
        n = self._found.sheets
        answered = ngettext("{n} has answered", "{n} have answered", n).format(n=integer(n))
        return f"{answered} · {most}"

    def _paint_rank(self, painter: QPainter, line: QRectF, rank: str, theme: Theme) -> None:
        place = QRectF(line.left(), line.top(), across(self, RANK_RIGHT), line.height())
        font = wall_font(self, theme, ROW_SIZE, bold=True)
        write(painter, place, rank, font, theme.palette.accent, RIGHT)

    def _paint_hidden(self, painter: QPainter, line: QRectF, place: int, theme: Theme) -> None:
        self._paint_rank(painter, line, integer(place), theme)
        dashes = line.adjusted(across(self, TITLE_LEFT), 0, 0, 0)
        write(painter, dashes, HIDDEN, wall_font(self, theme, ROW_SIZE), theme.palette.muted)

    def _paint_placing(
        self, painter: QPainter, line: QRectF, placing: Placing, theme: Theme
    ) -> None:
        self._paint_rank(painter, line, rank_label(placing), theme)
        font = wall_font(self, theme, ROW_SIZE)
        metrics = QFontMetrics(font)
        most = max(int(line.height() // close_lines(font)), 1)
        lines = wrapped(placing.title, metrics, self._title_width(), most)
        title = line.adjusted(across(self, TITLE_LEFT), 0, 0, 0)
        write_lines(painter, title, lines, font, theme.palette.ink)
        inside, is_sum = wall_font(self, theme, BAR_TEXT, bold=True), self._found.is_sum
        high = max(theme.px(BAR), QFontMetrics(inside).height())
        left, right = (across(self, end) for end in self._bar_ends())
        bar = QRectF(left, line.center().y() - high / 2, right - left, high)
        paint_bar(painter, bar, placing, self._found.highest, theme, inside, is_sum=is_sum)
        score = line.adjusted(0, 0, -across(self, MARGIN), 0)
        said = score_words(placing, is_sum=is_sum)
        big = wall_font(self, theme, SCORE_SIZE, bold=True)
        write(painter, score, said, big, theme.palette.ink, RIGHT)

    def _paint_foot(self, painter: QPainter, theme: Theme) -> float:
        """Write what the colours mean and how many are saved; return where the rows must end."""
        font, ink = wall_font(self, theme, QUIET_SIZE), theme.palette.muted
        metrics, left = QFontMetrics(font), across(self, MARGIN)
        bottom = float(self.height() - theme.px(TOP))
        for line in reversed(self._legend_lines(metrics, theme)):
            bottom -= metrics.lineSpacing()
            self._paint_legend(painter, line, bottom, font, theme)
        if self._kept:
            bottom -= 1.3 * metrics.lineSpacing()
            place = QRectF(left, bottom, self.width() - 2 * left, metrics.lineSpacing())
            write(painter, place, self._kept, font, ink)
        return bottom - theme.px(HEAD_GAP) / 2

    def _legend_lines(self, metrics: QFontMetrics, theme: Theme) -> list[list[tuple[str, str]]]:
        """Put the questions on as few lines as the wall is wide enough for."""
        wide, used = self.width() - 2 * across(self, MARGIN), 0
        lines: list[list[tuple[str, str]]] = [[]]
        for question in self._found.questions:
            words = question_words(question.role, self._found.questions)
            need = metrics.horizontalAdvance(words) + theme.px(3.2 * SWATCH)
            if lines[-1] and used + need > wide:
                lines.append([])
                used = 0
            lines[-1].append((question.role, words))
            used += need
        return lines

    def _paint_legend(
        self,
        painter: QPainter,
        line: list[tuple[str, str]],
        top: float,
        font: QFont,
        theme: Theme,
    ) -> None:
        metrics, swatch = QFontMetrics(font), theme.px(SWATCH)
        x, high = float(across(self, MARGIN)), metrics.lineSpacing()
        for role, words in line:
            square = QRectF(x, top + (high - swatch) / 2, swatch, swatch)
            painter.fillRect(square, QColor(role_colour(role, theme)))
            room = self.width() - across(self, MARGIN) - x - 1.5 * swatch
            [said] = wrapped(words, metrics, round(room), 1)
            place = QRectF(x + 1.5 * swatch, top, room, high)
            write(painter, place, said, font, theme.palette.muted)
            x += theme.px(3.2 * SWATCH) + metrics.horizontalAdvance(said)

    def _spoken(self, placing: Placing) -> str:
        return _("{rank}. {title}: {points}").format(
            rank=rank_label(placing),
            title=placing.title,
            points=points_words(placing, is_sum=self._found.is_sum),
        )
