"""What the starts still lack, at the top of the plan, with a way to each gap."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.start_gate import gap_name, gaps, too_many_starts
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.plan import Gap, Plan
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong

NARROWEST = 80


class MissingCard(Card):
    """A line for every initiative with gaps; `gap_chosen` carries its id and the first gap."""

    gap_chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(_("What is missing"))
        self._warning = Strong()
        self._content = QWidget()
        self._shown: tuple[tuple[str, str, tuple[Gap, ...]], ...] = ()
        self.body.addWidget(self._warning)
        self.body.addWidget(self._content)

    def show_plans(self, plans: Sequence[Plan]) -> None:
        """Show what these plans lack; the card hides when there is nothing to say."""
        lacking = tuple((p.initiative_id, p.title, gaps(p)) for p in plans if gaps(p))
        self._warning.setText(too_many_starts(plans))
        self._warning.setVisible(bool(self._warning.text()))
        self.setVisible(bool(lacking or self._warning.text()))
        if lacking == self._shown:
            return
        self._shown = lacking
        former, self._content = self._content, QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        for key, title, missing in lacking:
            column.addLayout(self._line(key, title, missing))
        self.body.replaceWidget(former, self._content)
        former.hide()
        former.deleteLater()

    def _line(self, key: str, title: str, missing: Sequence[Gap]) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        name = Body(title)
        name.setMinimumWidth(NARROWEST)
        words.addWidget(name)
        words.addWidget(Caption(", ".join(gap_name(gap) for gap in missing)))
        button = QuietButton(_("Fill in"), "arrow-right")
        button.setAccessibleName(_("Fill in what is missing: {title}").format(title=title))
        button.clicked.connect(lambda: self.gap_chosen.emit(key, missing[0].value))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(button)
        return row
