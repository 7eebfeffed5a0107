"""One assumption on the wall in large type, as far as it is revealed."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.assumption_steps import AssumptionStep, Shown
from bosaet_desktop.core.analysis.assumption_words import HALL_VERDICTS, table_words
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.segment import AssumptionStatus
from bosaet_desktop.ui.theme.theme import Theme, Tone
from bosaet_desktop.ui.widgets.hall_type import hall_font, hall_theme
from bosaet_desktop.ui.widgets.labels import PlainLabel

# Sizes for a wall of 1366 by 768 pixels; long words are set smaller until all have room.
SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.35)
PLACE_SIZE, STATEMENT_SIZE, HEADING_SIZE, TEXT_SIZE = 26, 64, 28, 36
VERDICT_SIZE, SOURCE_SIZE = 44, 22
MARGIN, TOP, GAP, PADDING = 72, 52, 20, 18
SIGNS = {
    AssumptionStatus.OPEN: "?",
    AssumptionStatus.CONFIRMED: "✓",
    AssumptionStatus.DISPROVED: "✗",
}
TONES: dict[AssumptionStatus, Tone] = {
    AssumptionStatus.OPEN: "neutral",
    AssumptionStatus.CONFIRMED: "ok",
    AssumptionStatus.DISPROVED: "error",
}


@dataclass(frozen=True, slots=True)
class _Part:
    """Words in one size; `tone` sets them on a ground of their own."""

    words: str
    size: int
    bold: bool = False
    quiet: bool = False
    tone: Tone | None = None


class AssumptionHallView(QWidget):
    """Holds only what is revealed, so that nothing hidden is in a text a screen reader finds.

    Who raised the assumption is never shown.
    """

    def __init__(self, step: AssumptionStep) -> None:
        super().__init__()
        self._parts = tuple(_parts(step))
        self._labels = [PlainLabel(each.words) for each in self._parts]
        self._column = QVBoxLayout(self)
        for label in self._labels:
            self._column.addWidget(label)
        self._column.addStretch(1)
        self.setAccessibleName(step.assumption.statement)

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._fit()

    def _fit(self) -> None:
        theme = hall_theme(self)
        scale = next((each for each in SCALES if self._has_room(theme, each)), SCALES[-1])
        side, top = theme.px(MARGIN), theme.px(TOP)
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(theme.px(GAP * scale))
        for part, label in zip(self._parts, self._labels, strict=True):
            label.setStyleSheet(_look(part, theme, scale))

    def _has_room(self, theme: Theme, scale: float) -> bool:
        width = self.width() - 2 * theme.px(MARGIN)
        heights = [_height(part, theme, scale, width) for part in self._parts]
        gaps = (len(heights) - 1) * theme.px(GAP * scale) + 2 * theme.px(TOP)
        return sum(heights) + gaps <= self.height()


def _parts(step: AssumptionStep) -> Iterator[_Part]:
    told = step.assumption
    place = _("Assumption {place} of {count}").format(place=step.place, count=step.count)
    yield _Part(place, PLACE_SIZE, quiet=True)
    yield _Part(told.statement, STATEMENT_SIZE, bold=True)
    if step.shown is Shown.STATEMENT:
        yield _Part(_("Do we believe this?"), TEXT_SIZE, quiet=True)
        return
    if told.evidence or told.tables:
        yield _Part(_("What we know"), HEADING_SIZE, quiet=True)
    if told.evidence:
        yield _Part(told.evidence, TEXT_SIZE)
    for table in told.tables:
        yield _Part(table_words(table), SOURCE_SIZE, quiet=True)
    if step.shown is Shown.VERDICT:
        verdict = f"{SIGNS[told.status]}  {_(HALL_VERDICTS[told.status])}"
        yield _Part(verdict, VERDICT_SIZE, bold=True, tone=TONES[told.status])
        if told.consequence:
            yield _Part(told.consequence, TEXT_SIZE)


def _look(part: _Part, theme: Theme, scale: float) -> str:
    ink = theme.palette.muted if part.quiet else theme.palette.ink
    look = f"font-size: {theme.px(part.size * scale)}px; font-weight: {700 if part.bold else 400};"
    if part.tone is None:
        return f"{look} color: {ink}"
    words, ground = theme.tone(part.tone)
    pad = theme.px(PADDING * scale)
    return f"{look} color: {words}; background: {ground}; border-radius: {pad}px; padding: {pad}px"


def _height(part: _Part, theme: Theme, scale: float, width: int) -> int:
    around = 2 * theme.px(PADDING * scale) if part.tone else 0
    metrics = QFontMetrics(hall_font(theme, part.size * scale, bold=part.bold))
    room = QRect(0, 0, max(width - around, 1), 0)
    flags = Qt.TextFlag.TextWordWrap
    return metrics.boundingRect(room, flags, part.words).height() + around
