"""How large the reveal is set: never below what is read eight metres from the wall."""

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.how.result.text import wrapped
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import FULL_WIDTH, hall_font, least_pixels

# Sizes for a wall of 1366 by 768 pixels; places across follow the width alone.
MARGIN, TOP, TITLE_SIZE, LONG_TITLE_SIZE = 64, 36, 44, 30
TITLE_LINES = 2
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NO_CUT = LEFT | Qt.TextFlag.TextDontClip
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def wall_font(view: QWidget, theme: Theme, size: float, *, bold: bool = False) -> QFont:
    """Return a font of `size` pixels on a wall 1366 wide, and of 20 points at the very least."""
    font = hall_font(theme, size, bold=bold)
    font.setPixelSize(max(font.pixelSize(), least_pixels(view)))
    return font


def across(view: QWidget, place: float) -> int:
    """Return where a place on a wall 1366 wide is on this one."""
    return round(place * view.width() / FULL_WIDTH)


def write(
    painter: QPainter,
    place: QRectF,
    words: str,
    font: QFont,
    ink: str,
    side: Qt.AlignmentFlag = LEFT,
) -> None:
    """Write one line inside `place`."""
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(place, side, words)


def write_lines(
    painter: QPainter, place: QRectF, lines: tuple[str, ...], font: QFont, ink: str
) -> None:
    """Write lines below each other in the middle of `place`, closer where it is low."""
    painter.setFont(font)
    painter.setPen(QColor(ink))
    usual = float(QFontMetrics(font).lineSpacing())
    step = max(min(usual, place.height() / max(len(lines), 1)), close_lines(font))
    top = place.center().y() - len(lines) * step / 2
    for at, line in enumerate(lines):
        painter.drawText(QRectF(place.left(), top + at * step, place.width(), step), NO_CUT, line)


def close_lines(font: QFont) -> float:
    """Return how close lines may stand without letters that touch, in pixels."""
    return 1.1 * font.pixelSize()


def title_font(view: QWidget, words: str, theme: Theme, room: float = math.inf) -> QFont:
    """Return the font of a title, smaller where neither two lines nor `room` pixels hold it."""
    wide = view.width() - 2 * across(view, MARGIN)
    font = wall_font(view, theme, TITLE_SIZE, bold=True)
    metrics = QFontMetrics(font)
    lines = len(wrapped(words, metrics, wide, TITLE_LINES + 1))
    if lines <= TITLE_LINES and lines * metrics.lineSpacing() <= room:
        return font
    return wall_font(view, theme, LONG_TITLE_SIZE, bold=True)


def paint_title(
    view: QWidget, painter: QPainter, words: str, theme: Theme, room: float = math.inf
) -> float:
    """Write the title in the `room` that what follows leaves it; return where it ends."""
    font = title_font(view, words, theme, room)
    return paint_block(view, painter, words, font, theme.palette.ink, theme.px(TOP))


def paint_block(
    view: QWidget, painter: QPainter, words: str, font: QFont, ink: str, top: float
) -> float:
    """Write words between the margins, on two lines at most; return where they end."""
    left, metrics = across(view, MARGIN), QFontMetrics(font)
    wide = view.width() - 2 * left
    lines = wrapped(words, metrics, wide, TITLE_LINES)
    height = len(lines) * metrics.lineSpacing()
    write_lines(painter, QRectF(left, top, wide, height), lines, font, ink)
    return top + height
