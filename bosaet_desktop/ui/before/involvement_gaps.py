"""What the plan lacks, in quiet lines with a way to each cell."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.involvement import lacking_words, lacks, plan_remarks
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.involvement import Activity, InvolvementPlan, Lack
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption

NARROWEST = 80
Line = tuple[str, str, tuple[Lack, ...]]


class PlanGapsCard(Card):
    """A line for every activity that lacks something; `gap_chosen` carries its id and the gap."""

    gap_chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(_("What is missing"))
        self._remarks = Body()
        self._content = QWidget()
        self._shown: tuple[Line, ...] = ()
        self.body.addWidget(self._remarks)
        self.body.addWidget(self._content)

    def show_plan(self, plan: InvolvementPlan, activities: Sequence[Activity]) -> None:
        """Show what these activities of the plan lack; the card hides when nothing is lacking."""
        self._remarks.setText("\n".join(plan_remarks(plan)))
        self._remarks.setVisible(bool(self._remarks.text()))
        lacking = tuple((each.id, each.title, lacks(each)) for each in activities if lacks(each))
        self.setVisible(bool(lacking or self._remarks.text()))
        if lacking == self._shown:
            return
        self._shown = lacking
        former, self._content = self._content, QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        for line in lacking:
            column.addLayout(self._line(*line))
        self.body.replaceWidget(former, self._content)
        former.hide()
        former.deleteLater()

    def _line(self, key: str, title: str, missing: Sequence[Lack]) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        name = Body(title)
        name.setMinimumWidth(NARROWEST)
        words.addWidget(name)
        words.addWidget(Caption(lacking_words(missing)))
        button = QuietButton(_("Fill in"), "arrow-right")
        button.setAccessibleName(_("Fill in what is missing: {title}").format(title=title))
        button.clicked.connect(lambda: self.gap_chosen.emit(key, missing[0].value))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(button)
        return row
