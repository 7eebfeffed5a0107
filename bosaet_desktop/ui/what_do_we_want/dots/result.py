"""The initiatives by dots, with the line that says which of them go on to the score sheets."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from bosaet_desktop.core.analysis.dots import dots_words, line_sentence, proposed_line
from bosaet_desktop.core.formatting import integer, percent
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.dots import FEWEST_KEPT, MOST_KEPT, DotPlace, DotResult
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_do_we_want.dots.words import left_out_words
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong
from bosaet_desktop.ui.widgets.meter import Meter

TITLE_SHARE, BAR_SHARE = 5, 3


class DotResultCard(Card):
    """Emits `moved(count)` with how many go on, and never a count between equals."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._result: DotResult | None = None
        self.line = 0
        self._told, self._left_out, self._means = Strong(), Caption(), Body()
        self._up = SecondaryButton(_("Line up"), "arrow-up", lambda: self._step(-1))
        self._down = SecondaryButton(_("Line down"), "arrow-down", lambda: self._step(1))
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, TITLE_SHARE)
        self._grid.setColumnStretch(2, BAR_SHARE)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._up)
        line.addWidget(self._down)
        line.addWidget(self._means, 1)
        self.body.addWidget(self._told)
        self.body.addWidget(self._left_out)
        self.body.addLayout(line)
        self.body.addSpacing(GRID)
        self.body.addWidget(self._rows)

    def show_result(self, result: DotResult, shortlist: int | None) -> None:
        """Show the order, with the line that was set, else the one that is proposed."""
        self._result = result
        proposed = proposed_line(result) or len(result.places)
        self.line = min(shortlist or proposed, len(result.places))
        self._told.setText(self._told_words(shortlist, proposed))
        self._left_out.setText(left_out_words(result))
        self._means.setText(line_sentence(result, self.line))
        steps = result.neighbours(self.line)
        self._up.setEnabled(any(each < self.line for each in steps))
        self._down.setEnabled(any(each > self.line for each in steps))
        self._fill(result)

    @property
    def parts_equals(self) -> bool:
        """Whether the line falls between equals, as it may after a correction."""
        return self._result is not None and self._result.parts_equals(self.line)

    def _told_words(self, shortlist: int | None, proposed: int) -> str:
        if shortlist is not None:
            told = ngettext("{n} goes on to the score sheet.", "{n} go on to the score sheet.",
                            self.line)  # fmt: skip
            return told.format(n=integer(self.line))
        if FEWEST_KEPT <= proposed <= MOST_KEPT:
            told = _("Proposed: {n} go on to the score sheet. You draw the line.")
            return told.format(n=integer(proposed))
        told = ngettext(
            "Proposed: {n} goes on; no line from {low} to {high} keeps equals together.",
            "Proposed: {n} go on; no line from {low} to {high} keeps equals together.",
            proposed,
        )
        if proposed == len(self._result.places if self._result else ()):
            told = ngettext(
                "The list is short enough: the one there is can go on.",
                "The list is short enough: all {n} can go on.",
                proposed,
            )
        return told.format(n=integer(proposed), low=FEWEST_KEPT, high=MOST_KEPT)

    def _step(self, way: int) -> None:
        if self._result is not None:
            steps = [
                each for each in self._result.neighbours(self.line) if (each - self.line) * way > 0
            ]
            if steps:
                self.moved.emit(steps[0])

    def _fill(self, result: DotResult) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        row = 0
        for at, place in enumerate(result.places):
            if at == self.line:
                self._grid.addWidget(_line(), row, 0, 1, 5)
                row += 1
            self._add(place, result, row)
            row += 1

    def _add(self, place: DotPlace, result: DotResult, row: int) -> None:
        bar = Meter()
        bar.show_share(place.dots, result.counted)
        told = dots_words(place.dots)
        share = percent(place.dots / result.counted) if result.counted else "–"
        bar.setAccessibleName(f"{place.candidate.title}: {told}, {share}")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        figures = (Body(told).one_line(), Body(share).one_line())
        self._grid.addWidget(Strong(integer(place.rank)).one_line(), row, 0)
        self._grid.addWidget(Body(place.candidate.title), row, 1)
        self._grid.addWidget(bar, row, 2)
        for column, label in enumerate(figures, start=3):
            label.setAlignment(right)
            self._grid.addWidget(label, row, column)


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setLineWidth(2)
    line.setAccessibleName(_("The line: those above it go on"))
    return line
