"""One assumption on the wall in large type, as far as it is revealed."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout

from bosaet_desktop.core.analysis.assumption_steps import AssumptionStep, Shown
from bosaet_desktop.core.analysis.assumption_words import HALL_VERDICTS, table_words
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.terms.segment import AssumptionStatus
from bosaet_desktop.ui.theme.theme import Tone
from bosaet_desktop.ui.widgets.fitted_view import FittedView
from bosaet_desktop.ui.widgets.hall_row import HallType
from bosaet_desktop.ui.widgets.hall_type import SIDE, TOP, hall_font, hall_theme, least_pixels
from bosaet_desktop.ui.widgets.labels import PlainLabel

# Sizes for a wall of 1366 by 768 pixels; long words are set smaller until all have room.
SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.35)
# A source is checked by those who come nearer.
SOURCE_SHARE = 0.7
PLACE_SIZE, STATEMENT_SIZE, HEADING_SIZE, TEXT_SIZE = 26, 64, 28, 36
VERDICT_SIZE, SOURCE_SIZE = 44, 22
GAP, PADDING = 20, 18
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

    def pixels(self, kind: HallType) -> int:
        """Return how large the words are set."""
        least = kind.least * (SOURCE_SHARE if self.size == SOURCE_SIZE else 1)
        return max(kind.theme.px(self.size * kind.scale), round(least))


class AssumptionHallView(FittedView):
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

    def fit(self) -> None:
        """Set everything as large as there is room for."""
        theme, least = hall_theme(self), least_pixels(self)
        side, top = theme.px(SIDE), theme.px(TOP)
        kinds = [HallType(theme, scale, least, self.width() - 2 * side) for scale in SCALES]
        kind = next((each for each in kinds if self._has_room(each)), kinds[-1])
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(theme.px(GAP * kind.scale))
        for part, label in zip(self._parts, self._labels, strict=True):
            label.setStyleSheet(_look(part, kind))

    def _has_room(self, kind: HallType) -> bool:
        heights = [_height(part, kind) for part in self._parts]
        gaps = (len(heights) - 1) * kind.theme.px(GAP * kind.scale) + 2 * kind.theme.px(TOP)
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


def _look(part: _Part, kind: HallType) -> str:
    palette = kind.theme.palette
    ink = palette.muted if part.quiet else palette.ink
    look = f"font-size: {part.pixels(kind)}px; font-weight: {700 if part.bold else 400};"
    if part.tone is None:
        return f"{look} color: {ink}"
    words, ground = kind.theme.tone(part.tone)
    pad = kind.theme.px(PADDING * kind.scale)
    return f"{look} color: {words}; background: {ground}; border-radius: {pad}px; padding: {pad}px"


def _height(part: _Part, kind: HallType) -> int:
    around = 2 * kind.theme.px(PADDING * kind.scale) if part.tone else 0
    font = hall_font(kind.theme, 1, bold=part.bold)
    font.setPixelSize(part.pixels(kind))
    room = QRect(0, 0, max(kind.width - around, 1), 0)
    flags = Qt.TextFlag.TextWordWrap
    return QFontMetrics(font).boundingRect(room, flags, part.words).height() + around
