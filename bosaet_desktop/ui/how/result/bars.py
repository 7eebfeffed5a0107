"""Paints the means of a placing as one bar, and how its marks lie, in the questions' colours."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from bosaet_desktop.core.charts.colour import contrast
from bosaet_desktop.core.formatting import number
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.ui.theme.theme import Theme

SEAM = 1.0
# Between the small histograms, as a share of the room of one.
SPREAD_AIR = 0.12
LEAST_COLUMN = 1.5


def role_colour(role: str, theme: Theme) -> str:
    """Return the colour of a question; the palette names its roles as the round does."""
    return str(getattr(theme.palette, role, theme.palette.muted))


def paint_bar(
    painter: QPainter,
    room: QRectF,
    placing: Placing,
    highest: float,
    theme: Theme,
    font: QFont,
    *,
    is_sum: bool,
) -> None:
    """Fill `room` from the left; its whole width is the score `highest`.

    Each part carries what its question adds, the mean times the weight, where there is room for
    it; one sheet's points are whole.
    """
    painter.save()
    painter.setFont(font)
    metrics = QFontMetrics(font)
    x = room.left()
    for each in placing.distributions:
        added = each.contribution or 0.0
        wide = room.width() * added / highest
        part = QRectF(x, room.top(), max(wide - SEAM, 0.0), room.height())
        fill = role_colour(each.role, theme)
        painter.fillRect(part, QColor(fill))
        said = number(added, 0 if is_sum else 1)
        if metrics.horizontalAdvance(said) + 4 <= part.width():
            painter.setPen(QColor(_ink_on(fill, theme)))
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, said)
        x += wide
    painter.restore()


def paint_spread(painter: QPainter, room: QRectF, placing: Placing, theme: Theme) -> None:
    """Draw a small histogram for each question side by side, on a common scale of counts.

    The figures stand in the distribution view; here only the shape is to be seen.
    """
    tallest = max((max(each.counts, default=0) for each in placing.distributions), default=0)
    if not tallest:
        return
    wide = room.width() / len(placing.distributions)
    for at, each in enumerate(placing.distributions):
        left, inside = room.left() + at * wide, wide * (1 - SPREAD_AIR)
        step = inside / max(len(each.counts), 1)
        fill = QColor(role_colour(each.role, theme))
        for column, count in enumerate(each.counts):
            high = room.height() * count / tallest
            if count:
                high = max(high, LEAST_COLUMN)
            x = left + column * step
            painter.fillRect(QRectF(x, room.bottom() - high, max(step - SEAM, 1.0), high), fill)
        foot = QRectF(left, room.bottom(), inside - SEAM, 1.0)
        painter.fillRect(foot, QColor(theme.palette.muted))


def score_words(placing: Placing, *, is_sum: bool) -> str:
    """Return the score: with one decimal, or whole where one sheet's points are added."""
    if placing.score is None:
        return "–"
    return number(placing.score, 0 if is_sum else 1)


def _ink_on(fill: str, theme: Theme) -> str:
    inks = (theme.palette.ink, theme.palette.surface)
    return max(inks, key=lambda ink: contrast(ink, fill))
