"""Draws the path: circled stages in bold, indented steps, and a mark for how far each has come."""

from itertools import accumulate

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.rows.progress import StepState
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import BAR_WIDTH, Theme, theme_of
from bosaet_desktop.ui.widgets.parted_word import letters_before_break
from bosaet_desktop.ui.widgets.row_ground import draw_row_ground

KEY, MARK, STATE = (Qt.ItemDataRole.UserRole + n for n in range(3))

STAGE_HEIGHT, STEP_HEIGHT = 38, 31
CIRCLE, TEXT_GAP, SIDE, STATE_SIZE, STATE_GAP = 24, 10, 8, 15, 4
SMALLEST_SHARE, SHARE_ON_ONE_LINE = 0.75, 0.85
STATE_ICONS = {StepState.BEGUN: "circle-half-full", StepState.DONE: "check-circle"}

Index = QModelIndex | QPersistentModelIndex


class PathDelegate(QStyledItemDelegate):
    """Knows which step is current; everything else it draws stands in the item."""

    def __init__(self, parent: QTreeWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._step = ""
        self._stage = ""
        self._pictures: dict[tuple[str, str, int, float], QPixmap] = {}

    def show_current(self, step: str, stage: str) -> None:
        """Highlight the step `step` and the circle of the stage `stage`."""
        self._step, self._stage = step, stage

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of(self._view)
        height = theme.px(STAGE_HEIGHT if index.data(MARK) else STEP_HEIGHT)
        return QSize(0, height + (self._more_lines(theme, index) * _bold(theme).lineSpacing()))

    def _more_lines(self, theme: Theme, index: Index) -> int:
        """Return how many lines a title takes beyond the first: one where its words are too wide.

        It is measured as the current step, beside the bar, so that nothing moves by choosing. A
        little smaller is better than two lines, and for one long word than being parted.
        """
        title = _title(index)
        share = SHARE_ON_ONE_LINE if " " in title else SMALLEST_SHARE
        return int(_bold(theme).horizontalAdvance(title) * share > self._room(theme, index))

    def _room(self, theme: Theme, index: Index) -> int:
        left, right = title_sides(theme, is_stage=bool(index.data(MARK)))
        return self._view.width() - BAR_WIDTH - left - right

    def _two_lines(self, theme: Theme, index: Index) -> str:
        """Return a title that takes two lines; one word is parted here, others by Qt."""
        title, metrics = _title(index), _bold(theme)
        if " " in title:
            return title
        room = self._room(theme, index) - metrics.horizontalAdvance("-")
        wide = accumulate(map(metrics.horizontalAdvance, title))
        at = letters_before_break(title, sum(each <= room for each in wide))
        return f"{title[:at]}-\n{title[at:]}"

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of(self._view)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_row_ground(
            painter,
            area,
            theme,
            chosen=self._is_current(index),
            pointed_at=self._is_pointed_at(area),
            focused=self._view.hasFocus() and self._view.currentIndex() == index,
        )
        if index.data(MARK):
            self._draw_circle(painter, theme, area, index)
        else:
            self._draw_state(painter, theme, area, index)
        self._draw_text(painter, theme, area, index)
        painter.restore()

    def _is_current(self, index: Index) -> bool:
        return bool(index.data(KEY) == self._step)

    def _is_pointed_at(self, row: QRect) -> bool:
        # The tree has no frame: its own corner is where its rows begin.
        place = self._view.mapFromGlobal(QCursor.pos())
        return self._view.underMouse() and row.contains(place)

    def _draw_circle(self, painter: QPainter, theme: Theme, area: QRect, index: Index) -> None:
        side, mark = theme.px(CIRCLE), str(index.data(MARK))
        circle = QRect(area.left() + SIDE, area.center().y() - side // 2 + 1, side, side)
        ground, ink = self._circle_colours(theme, index)
        painter.setPen(QPen(QColor(theme.palette.line), 1 if theme.scheme == "contrast" else 0))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(circle)
        if mark.isdigit():
            font = theme.font("caption")
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, mark)
            return
        self._draw_icon(painter, mark, ink, circle.center(), theme.px(14))

    def _circle_colours(self, theme: Theme, index: Index) -> tuple[str, str]:
        colours = theme.palette
        if index.data(KEY) == self._stage or self._is_current(index):
            return colours.accent, colours.on_accent
        if index.data(STATE) == StepState.EMPTY:
            return colours.line if theme.scheme != "contrast" else colours.surface, colours.muted
        return colours.accent_soft, colours.accent

    def _draw_state(self, painter: QPainter, theme: Theme, area: QRect, index: Index) -> None:
        name = STATE_ICONS.get(StepState(index.data(STATE)))
        if name is None:
            return
        done = name == STATE_ICONS[StepState.DONE]
        side = theme.px(STATE_SIZE)
        centre = area.center()
        centre.setX(area.right() - SIDE - side // 2)
        self._draw_icon(
            painter, name, theme.palette.ok if done else theme.palette.muted, centre, side
        )

    def _draw_icon(
        self, painter: QPainter, name: str, colour: str, centre: QPoint, side: int
    ) -> None:
        wanted = (name, colour, side, self._view.devicePixelRatioF())
        if wanted not in self._pictures:
            self._pictures[wanted] = icon_pixmap(*wanted)
        middle = QPointF(centre)
        painter.drawPixmap(middle - QPointF(side / 2 - 0.5, side / 2 - 0.5), self._pictures[wanted])

    def _draw_text(self, painter: QPainter, theme: Theme, area: QRect, index: Index) -> None:
        is_stage, current = bool(index.data(MARK)), self._is_current(index)
        font = theme.font("body")
        font.setBold(is_stage or current)
        colours = theme.palette
        ink = colours.ink if is_stage else colours.accent if current else colours.muted
        painter.setPen(QColor(ink))
        left, right = title_sides(theme, is_stage=is_stage)
        box = area.adjusted(left, 0, -right, 0)
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._more_lines(theme, index):
            painter.setFont(font)
            words = self._two_lines(theme, index)
            painter.drawText(box, beside | Qt.TextFlag.TextWordWrap, words)
            return
        title = _title(index)
        painter.setFont(fitted(font, title, box.width()))
        words = shorten(title, box.width(), painter.fontMetrics().horizontalAdvance)
        painter.drawText(box, beside, words)


def _title(index: Index) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole))


def title_sides(theme: Theme, *, is_stage: bool) -> tuple[int, int]:
    """Return what is taken left and right of a title.

    Air does not grow with the text: the path grows only half as fast as its words.
    """
    right = SIDE if is_stage else SIDE + theme.px(STATE_SIZE) + STATE_GAP
    return SIDE + theme.px(CIRCLE) + TEXT_GAP, right


def _bold(theme: Theme) -> QFontMetrics:
    font = theme.font("body")
    font.setBold(True)
    return QFontMetrics(font)


def fitted(font: QFont, words: str, width: int) -> QFont:
    """Return the font a little smaller if one long word needs that to be read whole."""
    smallest = round(SMALLEST_SHARE * font.pixelSize())
    # Advances are rounded: what is just as wide may be shortened after all.
    while font.pixelSize() > smallest and QFontMetrics(font).horizontalAdvance(words) >= width:
        font.setPixelSize(font.pixelSize() - 1)
    return font
