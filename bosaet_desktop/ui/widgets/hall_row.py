"""One row on the wall: a heading with lines under it, in type the last bench can read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.text import shortened
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import hall_font
from bosaet_desktop.ui.widgets.labels import PlainLabel

HEADING_SIZE, LINE_SIZE, LINE_GAP = 30, 24, 6
LONGEST_HEADING, LONGEST_LINE, MOST_LINES = 110, 160, 4
NARROWEST = 80
# Words beside a heading take at most this share of the wall; longer ones stand below it.
WIDEST_ASIDE = 0.4


@dataclass(frozen=True, slots=True)
class HallRow:
    """A heading with lines under it and a few words to its right."""

    heading: str
    lines: tuple[str, ...] = ()
    aside: str = ""


def parted(row: HallRow) -> Iterator[HallRow]:
    """Yield the row, or its lines a few at a time, each time under its heading."""
    for at in range(0, max(len(row.lines), 1), MOST_LINES):
        yield replace(row, lines=row.lines[at : at + MOST_LINES])


@dataclass(frozen=True, slots=True)
class HallType:
    """The sizes in which words are set on a wall with so much `width` between its margins."""

    theme: Theme
    scale: float
    least: int
    width: int

    def font(self, size: float, *, bold: bool = False) -> QFont:
        """Return the font for words of `size`, never below the least."""
        font = hall_font(self.theme, size * self.scale, bold=bold)
        font.setPixelSize(max(font.pixelSize(), self.least))
        return font

    def height(self, words: str, size: float, *, bold: bool = False, beside: int = 0) -> float:
        """Return how high wrapped words are where `beside` pixels are taken."""
        metrics = QFontMetrics(self.font(size, bold=bold))
        room = QRect(0, 0, max(self.width - beside, NARROWEST), 0)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()

    def dress(self, label: PlainLabel, size: float, *, bold: bool = False) -> None:
        """Set the words of a label."""
        pixels = self.font(size, bold=bold).pixelSize()
        label.setStyleSheet(f"font-size: {pixels}px; font-weight: {700 if bold else 400}")


class HallRowView(QWidget):
    """The heading with a few words beside it, and the lines below."""

    def __init__(self, row: HallRow) -> None:
        super().__init__()
        # Alone, a heading has the whole wall; with lines under it, it must leave them room.
        heading = shortened(row.heading, LONGEST_HEADING) if row.lines else row.heading
        self._heading, self._aside = PlainLabel(heading), PlainLabel(row.aside).one_line()
        self._lines = [PlainLabel(shortened(line, LONGEST_LINE)) for line in row.lines]
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._column = QVBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._top.addWidget(self._heading, 1)
        self._top.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._top)
        self._aside.setVisible(bool(self._aside.text()))
        for label in (self._heading, *self._lines):
            label.setMinimumWidth(NARROWEST)
        for line in self._lines:
            self._column.addWidget(line)

    def height_in(self, kind: HallType) -> float:
        """Return how high the row is in this type."""
        gap = kind.theme.px(LINE_GAP * kind.scale)
        wide = self._aside_width(kind)
        taken = 0 if self._stands_below(kind) else wide + kind.theme.px(LINE_GAP)
        heading = kind.height(self._heading.text(), HEADING_SIZE, bold=True, beside=taken)
        if self._stands_below(kind):
            heading += gap + kind.height(self._aside.text(), LINE_SIZE, bold=True)
        return heading + sum(kind.height(line.text(), LINE_SIZE) + gap for line in self._lines)

    def fit(self, kind: HallType) -> None:
        """Set the row in this type."""
        self._column.setSpacing(kind.theme.px(LINE_GAP * kind.scale))
        kind.dress(self._heading, HEADING_SIZE, bold=True)
        kind.dress(self._aside, LINE_SIZE, bold=True)
        below, direction = self._stands_below(kind), QBoxLayout.Direction
        self._top.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        self._aside.setWordWrap(below)
        # Words of two sizes in one row stand on one line.
        sink = 0 if below else _ascent(kind, HEADING_SIZE) - _ascent(kind, LINE_SIZE)
        self._aside.setContentsMargins(0, sink, 0, 0)
        for line in self._lines:
            kind.dress(line, LINE_SIZE)

    def _aside_width(self, kind: HallType) -> int:
        metrics = QFontMetrics(kind.font(LINE_SIZE, bold=True))
        return metrics.horizontalAdvance(self._aside.text())

    def _stands_below(self, kind: HallType) -> bool:
        return self._aside_width(kind) > WIDEST_ASIDE * kind.width


def _ascent(kind: HallType, size: float) -> int:
    return QFontMetrics(kind.font(size, bold=True)).ascent()
