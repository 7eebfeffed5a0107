"""Says which sheets the ranking counts in this round, and changes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.terms.scoring import JOINT, PERSON
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Detail, Strong


class WhatCountsCard(Card):
    """Emits `mode_chosen(mode)`; no mark is ever deleted by changing."""

    mode_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._counts = Strong()
        self._kept = Detail()
        self._change = SecondaryButton("", "", self._choose)
        self._other = JOINT
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._counts)
        words.addWidget(self._kept)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addLayout(words, 1)
        row.addWidget(self._change)
        self.body.addLayout(row)
        self.body.setContentsMargins(2 * GRID, GRID, GRID, GRID)

    def show_mode(self, mode: str, papers: int, joint_marks: int) -> None:
        """Explain `mode`; `papers` sheets of paper are typed, `joint_marks` stand on this sheet."""
        joint = mode == JOINT
        self._other = PERSON if joint else JOINT
        self._counts.setText(
            _("This joint sheet counts.") if joint else _("The sheets of paper count.")
        )
        self._kept.setText(_kept_papers(papers) if joint else _kept_joint(joint_marks))
        self._change.setText(
            _("Count the sheets of paper") if joint else _("Count the joint sheet")
        )

    def _choose(self) -> None:
        self.mode_chosen.emit(self._other)


def _kept_papers(papers: int) -> str:
    if not papers:
        return _("No sheets of paper are typed.")
    return ngettext(
        "{n} typed sheet is kept but does not count.",
        "{n} typed sheets are kept but do not count.",
        papers,
    ).format(n=papers)


def _kept_joint(marks: int) -> str:
    if not marks:
        return _("What you type here does not count until you choose so.")
    return _("The marks here are kept but do not count.")
