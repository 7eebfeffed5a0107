"""The shares of what was completed, and which focus areas and values are covered."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.outcome_shares import (
    Of,
    completed_words,
    cover_words,
    steps_words,
    top_rated_words,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.outcome_report import stage_line
from bosaet_desktop.core.rows.outcome import OutcomeSheet, TagCover
from bosaet_desktop.core.terms.tag import TagKind
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

NARROWEST = 80


class Lines(QWidget):
    """Lines that are shown anew each time: nobody types in them."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines; none hide the widget."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            label = Body(line)
            label.setMinimumWidth(NARROWEST)
            self._column.addWidget(label)
        self.setVisible(bool(lines))


class SharesCard(Card):
    """What is a share of what is chosen beside the share of the top rated."""

    def __init__(self) -> None:
        super().__init__(_("How much came of it"))
        self._sheet: OutcomeSheet | None = None
        self._completed, self._top, self._steps = Strong(), Strong(), Body()
        self.of = SegmentedControl(small=True)
        self.of.setAccessibleName(_("Top rated of what"))
        self.of.set_choices([(_("of completed"), Of.COMPLETED), (_("of planned"), Of.PLANNED)])
        self._stages, self._heading = Lines(), Strong(_("Stage by stage"))
        self._rated = QWidget()
        row = QHBoxLayout(self._rated)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._top, 1)
        row.addWidget(self.of)
        self.body.addWidget(self._completed)
        self.body.addWidget(self._rated)
        self.body.addWidget(self._steps)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._stages)
        for label in (self._completed, self._top, self._steps):
            label.setMinimumWidth(NARROWEST)
        self.of.chosen.connect(lambda _of: self._show_top())

    def show_sheet(self, sheet: OutcomeSheet) -> None:
        """Show the shares in all, and stage by stage where there are stages."""
        self._sheet = sheet
        self._completed.setText(f"{completed_words(sheet.outcomes)}.")
        self._rated.setVisible(bool(top_rated_words(sheet.outcomes, Of.COMPLETED)))
        steps = steps_words(sheet.outcomes)
        self._steps.setText(f"{steps}.")
        self._steps.setVisible(bool(steps))
        self._heading.setVisible(bool(sheet.stages))
        self._stages.show_lines([f"{stage_line(each)}." for each in sheet.stages])
        self._show_top()

    def _show_top(self) -> None:
        if self._sheet is not None:
            of = Of.PLANNED if self.of.value() == Of.PLANNED else Of.COMPLETED
            self._top.setText(f"{top_rated_words(self._sheet.outcomes, of)}.")


class CoverCard(Card):
    """Focus areas and values; what nothing stands for says so."""

    def __init__(self) -> None:
        super().__init__(_("What is covered"))
        self._heads = {TagKind.FOCUS: Strong(_("Focus areas")), TagKind.VALUE: Strong(_("Values"))}
        self._lines = {kind: Lines() for kind in TagKind}
        self.body.addWidget(Caption(_("How many planned initiatives stand for each.")))
        for kind in TagKind:
            self.body.addWidget(self._heads[kind])
            self.body.addWidget(self._lines[kind])

    def show_covers(self, covers: Sequence[TagCover]) -> None:
        """Show each with its count; none hide the card."""
        self.setVisible(bool(covers))
        for kind in TagKind:
            mine = [each for each in covers if each.kind is kind]
            self._heads[kind].setVisible(bool(mine))
            self._lines[kind].show_lines([_line(each) for each in mine])


def _line(cover: TagCover) -> str:
    """Mark what is not covered with a sign, not by colour."""
    return cover_words(cover) if cover.planned else f"! {cover_words(cover)}"
