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
from bosaet_desktop.core.rows.segment import Segment, Statement
from bosaet_desktop.core.terms.segment import StatementSide
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import hall_font, hall_theme, least_pixels

# Sizes for a wall of 1366 by 768 pixels; long walls are set smaller, never below the least.
SCALES = (1.5, 1.3, 1.15, 1.0, 0.9, 0.8, 0.7, 0.6)
TITLE_SIZE, HEADING_SIZE, LABEL_SIZE, SOURCE_SIZE = 44, 28, 28, 22
MARGIN, TOP, GAP, BAR = 64, 36, 16, 10
DOT = "•"
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
# So many statements in the least type stand on the smallest wall.
MOST_STATEMENTS = 5


@dataclass(frozen=True, slots=True)
class SegmentWall:
    """What stands on the wall at once: some statements of one side."""

    name: str
    side: StatementSide
    statements: tuple[Statement, ...]


def segment_walls(segment: Segment) -> list[SegmentWall]:
    """Return who they are and then what they look for, as many statements at once as can be read.

    A segment of which nothing is said yet is a wall with its name.
    """
    walls = [
        SegmentWall(segment.name, side, tuple(segment.on(side)[at : at + MOST_STATEMENTS]))
        for side in StatementSide
        for at in range(0, len(segment.on(side)), MOST_STATEMENTS)
    ]
    return walls or [SegmentWall(segment.name, StatementSide.CHARACTERISTIC, ())]


@dataclass(frozen=True, slots=True)
class _Type:
    """The sizes in which a wall is set."""

    theme: Theme
    scale: float
    least: int

    def px(self, size: float) -> int:
        return self.theme.px(size * self.scale)

    def font(self, size: float, *, bold: bool = False) -> QFont:
        font = hall_font(self.theme, size * self.scale, bold=bold)
        font.setPixelSize(max(font.pixelSize(), self.least))
        # Figures and hyphens are as wide as in running text.
        font.unsetFeature(QFont.Tag("tnum"))
        return font

    def height(self, words: str, font: QFont, width: float) -> float:
        room = QRectF(0, 0, max(width, 1), 0).toRect()
        return QFontMetrics(font).boundingRect(room, WRAPPED.value, words).height()


class SegmentHallView(QWidget):
    """Shares are drawn to 100 percent each, for they need not add up to anything."""

    def __init__(self, wall: SegmentWall) -> None:
        super().__init__()
        self._wall = wall
        self._sources = _sources(wall.statements)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(wall.name)
        spoken = (f"{each.label} {percent_words(each.percent)}" for each in wall.statements)
        self.setAccessibleDescription("\n".join(each.strip() for each in spoken))

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = hall_theme(self)
        kinds = [_Type(theme, scale, least_pixels(self)) for scale in SCALES]
        kind = next((each for each in kinds if self._rows_end(each) <= self._bottom(each)), None)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_wall(painter, kind or kinds[-1])
        painter.end()

    def _wide(self, kind: _Type) -> float:
        return self.width() - 2 * kind.theme.px(MARGIN)

    def _figure(self, kind: _Type) -> float:
        """Return how wide the column of figures is: as the widest share, and a gap."""
        metrics = QFontMetrics(kind.font(LABEL_SIZE, bold=True))
        shares = (metrics.horizontalAdvance(_share(each)) for each in self._wall.statements)
        return max(shares, default=0) + kind.px(GAP)

    def _bottom(self, kind: _Type) -> float:
        """Return where the rows must end: above the source, if there is one."""
        source = self._source_height(kind) + kind.theme.px(GAP) if self._sources else 0
        return self.height() - kind.theme.px(TOP) / 2 - source

    def _source_height(self, kind: _Type) -> float:
        return kind.height(self._sources, _source_font(kind), self._wide(kind))

    def _top(self, kind: _Type) -> float:
        title = kind.height(self._wall.name, _title_font(kind), self._wide(kind))
        return kind.theme.px(TOP) + title + kind.px(GAP)

    def _rows_end(self, kind: _Type) -> float:
        heading = QFontMetrics(kind.font(HEADING_SIZE, bold=True)).lineSpacing() + kind.px(GAP)
        rows = sum(self._row_height(each, kind) for each in self._wall.statements)
        return self._top(kind) + heading + rows - kind.px(GAP)

    def _row_height(self, told: Statement, kind: _Type) -> float:
        room = self._wide(kind) - self._figure(kind)
        words = kind.height(_label(told), kind.font(LABEL_SIZE), room)
        bar = 0 if told.percent is None else kind.px(BAR + BAR / 2)
        return words + bar + kind.px(GAP)

    def _paint_wall(self, painter: QPainter, kind: _Type) -> None:
        palette, left, wide = kind.theme.palette, kind.theme.px(MARGIN), self._wide(kind)
        title = QRectF(left, kind.theme.px(TOP), wide, self.height())
        _write(painter, title, self._wall.name, _title_font(kind), palette.ink)
        y = self._top(kind)
        if self._wall.statements:
            font = kind.font(HEADING_SIZE, bold=True)
            place = QRectF(left, y, wide, self.height())
            _write(painter, place, _(SIDE_NAMES[self._wall.side]), font, palette.accent)
            y += QFontMetrics(font).lineSpacing() + kind.px(GAP)
        for told in self._wall.statements:
            row = QRectF(left, y, wide, self._row_height(told, kind))
            self._paint_statement(painter, row, told, kind)
            y = row.bottom()
        foot = self.height() - kind.theme.px(TOP) / 2 - self._source_height(kind)
        place = QRectF(left, foot, wide, self._source_height(kind))
        _write(painter, place, self._sources, _source_font(kind), palette.muted)

    def _paint_statement(
        self, painter: QPainter, row: QRectF, told: Statement, kind: _Type
    ) -> None:
        palette, figure = kind.theme.palette, self._figure(kind)
        column = QRectF(row.left(), row.top(), figure - kind.px(GAP), row.height())
        _write(painter, column, _share(told), kind.font(LABEL_SIZE, bold=True), palette.ink, RIGHT)
        place = row.adjusted(figure, 0, 0, 0)
        _write(painter, place, _label(told), kind.font(LABEL_SIZE), palette.ink)
        if told.percent is None:
            return
        y = row.bottom() - kind.px(GAP + BAR)
        trough = QRectF(row.left() + figure, y, row.width() - figure, kind.px(BAR))
        painter.fillRect(trough, QColor(kind.theme.trough))
        trough.setWidth(trough.width() * told.percent / 100)
        painter.fillRect(trough, QColor(palette.accent))


def _title_font(kind: _Type) -> QFont:
    return kind.font(TITLE_SIZE / kind.scale, bold=True)


def _source_font(kind: _Type) -> QFont:
    """Return the type of the source: checked by those who come nearer, not read from afar."""
    font = kind.font(SOURCE_SIZE / kind.scale)
    font.setPixelSize(max(kind.theme.px(SOURCE_SIZE), round(kind.least * 2 / 3)))
    return font


def _share(told: Statement) -> str:
    return percent_words(told.percent) or DOT


def _label(told: Statement) -> str:
    base = base_words(told)
    return f"{told.label} ({base})" if base else told.label


def _sources(statements: tuple[Statement, ...]) -> str:
    named = "; ".join(sources_of(statements))
    return _("Source: {source}").format(source=named) if named else ""


def _write(
    painter: QPainter,
    place: QRectF,
    words: str,
    font: QFont,
    ink: str,
    flags: Qt.AlignmentFlag | Qt.TextFlag = WRAPPED,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(place, flags.value, words)
