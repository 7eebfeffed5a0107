"""A few things in large type for the hall: a title, and under each heading a line or two."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.labels import PlainLabel

TITLE_SIZE, HEADING_SIZE, LINE_SIZE = 44, 30, 24
MARGIN, GAP = 64, 26
# More rows than this are set smaller, so that all of them stay on the wall.
ROWS_AT_FULL_SIZE = 5
LONGEST_LINE = 160
NARROWEST = 80


@dataclass(frozen=True, slots=True)
class HallRow:
    """A heading with lines under it and a few words to its right."""

    heading: str
    lines: tuple[str, ...] = ()
    aside: str = ""


class HallList(QWidget):
    """Shows `rows` under `title`; the fewer they are, the larger."""

    def __init__(self, title: str, rows: Sequence[HallRow]) -> None:
        super().__init__()
        self._shrink = min(1.0, ROWS_AT_FULL_SIZE / max(len(rows), 1))
        self._sized: list[tuple[QWidget, int, bool]] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._label(title, TITLE_SIZE, bold=True))
        for row in rows:
            self._column.addLayout(self._row(row))
        self._column.addStretch(1)

    def _row(self, row: HallRow) -> QVBoxLayout:
        top = QHBoxLayout()
        top.addWidget(self._label(row.heading, HEADING_SIZE, bold=True), 1)
        if row.aside:
            aside = self._label(row.aside, LINE_SIZE, bold=True).one_line()
            top.addWidget(aside, 0, Qt.AlignmentFlag.AlignBaseline)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(top)
        for line in row.lines:
            short = textwrap.shorten(line, LONGEST_LINE, placeholder=" …")
            column.addWidget(self._label(short, LINE_SIZE, bold=False))
        return column

    def _label(self, text: str, size: int, *, bold: bool) -> PlainLabel:
        label = PlainLabel(text)
        label.setMinimumWidth(NARROWEST)
        self._sized.append((label, size, bold))
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_sized"):
            self._fit()

    def _fit(self) -> None:
        """Set everything in the sizes of the hall's window, which follow its width."""
        theme = theme_of(self)
        margin = theme.px(MARGIN)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(theme.px(GAP * self._shrink))
        for widget, size, bold in self._sized:
            pixels = theme.px(size if size == TITLE_SIZE else size * self._shrink)
            weight = 700 if bold else 400
            widget.setStyleSheet(f"font-size: {pixels}px; font-weight: {weight}")
