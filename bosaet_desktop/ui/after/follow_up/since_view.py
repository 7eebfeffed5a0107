"""What has happened since a day, as cards; the day is that of the last meeting until changed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.since_words import since_lead, since_sections
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.since import SinceLast
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.date_field import DateField
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Body, Strong

NARROWEST = 80


class SinceView(QWidget):
    """Calls `changed(day)` with another day to tell from, None for the last meeting again."""

    def __init__(self, changed: Callable[[date | None], object]) -> None:
        super().__init__()
        self.day = DateField()
        field = LabelledField(
            _("Tell what happened since"), self.day, _("Empty: since the last meeting.")
        )
        self.lead, self._cards = Strong(), QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * GRID)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self.lead)
        self._column.addWidget(self._cards)
        self.day.committed.connect(changed)
        self.day.rejected.connect(field.show_error)

    def show_since(self, told: SinceLast) -> None:
        """Show the cards anew: nobody types in them."""
        self.day.show_day(told.since)
        self.lead.setText(since_lead(told))
        former, self._cards = self._cards, QWidget()
        column = QVBoxLayout(self._cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        sections = since_sections(told)
        for section in sections:
            card = Card(section.heading)
            for line in section.lines:
                label = Body(line)
                label.setMinimumWidth(NARROWEST)
                card.body.addWidget(label)
            column.addWidget(card)
        if not sections:
            column.addWidget(Body(_("Nothing has been written down since then.")))
        self._column.replaceWidget(former, self._cards)
        former.hide()
        former.deleteLater()
