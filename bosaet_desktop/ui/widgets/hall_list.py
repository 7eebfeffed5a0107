"""A few things in large type for the hall: a title, and under each heading a line or two."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.widgets.hall_type import hall_font, hall_theme
from bosaet_desktop.ui.widgets.labels import PlainLabel

TITLE_SIZE, HEADING_SIZE, LINE_SIZE = 44, 30, 24
MARGIN, TOP, GAP, LINE_GAP = 64, 44, 30, 6
# The fewer the rows, the larger they are set; the last size is for more than a wall can show.
SCALES = (1.4, 1.3, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
LONGEST_LINE = 160
NARROWEST = 80


@dataclass(frozen=True, slots=True)
class HallRow:
    """A heading with lines under it and a few words to its right."""

    heading: str
    lines: tuple[str, ...] = ()
    aside: str = ""


@dataclass(frozen=True, slots=True)
class _Sized:
    """A label and its type; `beside` are words that share its line."""

    label: PlainLabel
    size: int
    bold: bool
    beside: str = ""


class HallList(QWidget):
    """Shows `rows` under `title` in the largest type that has room for all of them."""

    def __init__(self, title: str, rows: Sequence[HallRow]) -> None:
        super().__init__()
        self._title = PlainLabel(title)
        self._sized: list[_Sized] = []
        self._rows: list[QVBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        for row in rows:
            self._rows.append(self._row(row))
            self._column.addLayout(self._rows[-1])
        self._column.addStretch(1)

    def _row(self, row: HallRow) -> QVBoxLayout:
        top = QHBoxLayout()
        top.addWidget(self._label(row.heading, HEADING_SIZE, bold=True, beside=row.aside), 1)
        if row.aside:
            aside = self._label(row.aside, LINE_SIZE, bold=True).one_line()
            aside.setAlignment(Qt.AlignmentFlag.AlignRight)
            top.addWidget(aside, 0, Qt.AlignmentFlag.AlignBaseline)
        column = QVBoxLayout()
        column.addLayout(top)
        for line in row.lines:
            short = textwrap.shorten(line, LONGEST_LINE, placeholder=" …")
            column.addWidget(self._label(short, LINE_SIZE, bold=False))
        return column

    def _label(self, text: str, size: int, *, bold: bool, beside: str = "") -> PlainLabel:
        label = PlainLabel(text)
        label.setMinimumWidth(NARROWEST)
        self._sized.append(_Sized(label, size, bold, beside))
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_rows"):
            self._fit()

    def _fit(self) -> None:
        """Set everything in the sizes of the hall's window, as large as there is room for."""
        theme = hall_theme(self)
        scale = next((each for each in SCALES if self._has_room(theme, each)), SCALES[-1])
        side, top = theme.px(MARGIN), theme.px(TOP)
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(theme.px(GAP * scale))
        for row in self._rows:
            row.setSpacing(theme.px(LINE_GAP * scale))
        _set_type(self._title, theme.px(TITLE_SIZE), bold=True)
        for each in self._sized:
            _set_type(each.label, theme.px(each.size * scale), bold=each.bold)

    def _has_room(self, theme: Theme, scale: float) -> bool:
        width = self.width() - 2 * theme.px(MARGIN)
        height = _height(_Sized(self._title, TITLE_SIZE, bold=True), theme, 1.0, width)
        for each in self._sized:
            beside = QFontMetrics(hall_font(theme, LINE_SIZE * scale, bold=True))
            room = width - beside.horizontalAdvance(each.beside) - theme.px(LINE_GAP)
            height += _height(each, theme, scale, room) + theme.px(LINE_GAP * scale)
        height += len(self._rows) * theme.px(GAP * scale) + 2 * theme.px(TOP)
        return height <= self.height()


def _height(each: _Sized, theme: Theme, scale: float, width: int) -> int:
    metrics = QFontMetrics(hall_font(theme, each.size * scale, bold=each.bold))
    room = QRect(0, 0, max(width, NARROWEST), 0)
    return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, each.label.text()).height()


def _set_type(label: PlainLabel, pixels: int, *, bold: bool) -> None:
    label.setStyleSheet(f"font-size: {pixels}px; font-weight: {700 if bold else 400}")
