"""A segment on the wall: who they are and what they look for, with the shares as bars."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.analysis.statement_words import (
    SIDE_NAMES,
    base_words,
    percent_words,
    sources_of,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.segment import Segment, Statement, StatementSide
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import hall_font, hall_theme

# Sizes for a wall of 1366 by 768 pixels; long cards are set smaller until all have room.
SCALES = (1.15, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)
TITLE_SIZE, HEADING_SIZE, LABEL_SIZE, SOURCE_SIZE = 44, 26, 23, 18
MARGIN, TOP, GUTTER, GAP, BAR, FIGURE = 64, 36, 48, 13, 8, 84
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class _Type:
    """The sizes in which a card is set on this wall."""

    theme: Theme
    scale: float

    def px(self, size: float) -> int:
        return self.theme.px(size * self.scale)

    def metrics(self, size: float, *, bold: bool = False) -> QFontMetrics:
        return QFontMetrics(hall_font(self.theme, size * self.scale, bold=bold))

    def height(self, words: str, size: float, width: float, *, bold: bool = False) -> float:
        room = QRectF(0, 0, max(width, 1), 0).toRect()
        return self.metrics(size, bold=bold).boundingRect(room, WRAPPED.value, words).height()


class SegmentHallView(QWidget):
    """Shares are drawn to 100 percent each, for they need not add up to anything."""

    def __init__(self, segment: Segment) -> None:
        super().__init__()
        self._segment = segment
        self._sources = _sources(segment)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(segment.name)
        spoken = (f"{each.label} {percent_words(each.percent)}" for each in segment.statements)
        self.setAccessibleDescription("\n".join(each.strip() for each in spoken))

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = hall_theme(self)
        kinds = [_Type(theme, scale) for scale in SCALES]
        kind = next((each for each in kinds if self._has_room(each)), kinds[-1])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, muted = theme.palette.ink, theme.palette.muted
        left, wide = theme.px(MARGIN), self.width() - 2 * theme.px(MARGIN)
        title = QRectF(left, theme.px(TOP), wide, self.height())
        _write(painter, title, self._segment.name, hall_font(theme, TITLE_SIZE, bold=True), ink)
        for at, side in enumerate(StatementSide):
            column = QRectF(left + at * (self._column + theme.px(GUTTER)), self._top(theme),
                            self._column, self.height())  # fmt: skip
            self._paint_side(painter, column, side, kind)
        foot = hall_font(theme, SOURCE_SIZE)
        high = QFontMetrics(foot).height() * 2
        place = QRectF(left, self.height() - theme.px(TOP) - high / 2, wide, high)
        _write(painter, place, self._sources, foot, muted)
        painter.end()

    @property
    def _column(self) -> float:
        theme = hall_theme(self)
        return (self.width() - 2 * theme.px(MARGIN) - theme.px(GUTTER)) / 2

    def _top(self, theme: Theme) -> float:
        wide = self.width() - 2 * theme.px(MARGIN)
        high = _Type(theme, 1.0).height(self._segment.name, TITLE_SIZE, wide, bold=True)
        return theme.px(TOP) + high + theme.px(2 * GAP)

    def _has_room(self, kind: _Type) -> bool:
        bottom = self.height() - kind.theme.px(TOP + SOURCE_SIZE)
        room = bottom - self._top(kind.theme)
        return all(self._height(side, kind) <= room for side in StatementSide)

    def _height(self, side: StatementSide, kind: _Type) -> float:
        shown = self._segment.on(side)
        head = kind.metrics(HEADING_SIZE, bold=True).lineSpacing() + kind.px(GAP)
        return head + sum(self._row_height(each, kind) for each in shown)

    def _label_width(self, kind: _Type) -> float:
        return self._column - kind.px(FIGURE)

    def _row_height(self, told: Statement, kind: _Type) -> float:
        words = kind.height(_label(told), LABEL_SIZE, self._label_width(kind))
        bar = 0 if told.percent is None else kind.px(BAR + BAR / 2)
        return words + bar + kind.px(GAP)

    def _paint_side(
        self, painter: QPainter, column: QRectF, side: StatementSide, kind: _Type
    ) -> None:
        palette = kind.theme.palette
        font = hall_font(kind.theme, HEADING_SIZE * kind.scale, bold=True)
        _write(painter, column, _(SIDE_NAMES[side]), font, palette.accent)
        y = column.top() + QFontMetrics(font).lineSpacing() + kind.px(GAP)
        for told in self._segment.on(side):
            row = QRectF(column.left(), y, column.width(), self._row_height(told, kind))
            self._paint_statement(painter, row, told, kind)
            y = row.bottom()

    def _paint_statement(
        self, painter: QPainter, row: QRectF, told: Statement, kind: _Type
    ) -> None:
        palette, left = kind.theme.palette, row.left() + kind.px(FIGURE)
        bold = hall_font(kind.theme, LABEL_SIZE * kind.scale, bold=True)
        plain = hall_font(kind.theme, LABEL_SIZE * kind.scale)
        share = percent_words(told.percent) or "•"
        _write(painter, row, share, bold, palette.ink)
        place = row.adjusted(kind.px(FIGURE), 0, 0, 0)
        _write(painter, place, _label(told), plain, palette.ink)
        if told.percent is None:
            return
        y = row.bottom() - kind.px(GAP + BAR)
        trough = QRectF(left, y, row.right() - left, kind.px(BAR))
        painter.fillRect(trough, QColor(kind.theme.trough))
        trough.setWidth(trough.width() * told.percent / 100)
        painter.fillRect(trough, QColor(palette.accent))


def _label(told: Statement) -> str:
    base = base_words(told)
    return f"{told.label} ({base})" if base else told.label


def _sources(segment: Segment) -> str:
    named = "; ".join(sources_of(segment))
    return _("Source: {source}").format(source=named) if named else ""


def _write(painter: QPainter, place: QRectF, words: str, font: QFont, ink: str) -> None:
    """Write words that wrap, with figures and hyphens as wide as they are in running text."""
    font.unsetFeature(QFont.Tag("tnum"))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(place, WRAPPED.value, words)
