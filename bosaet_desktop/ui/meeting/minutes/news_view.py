"""The news from the meeting: four short parts, drafted from the file and worded by hand."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.analysis.minutes_words import NEWS_NAMES
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.minutes import NewsPart
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Caption, Heading
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.text_area import TextArea

LINES, MOST_LINES = 2, 9


class NewsView(ScrollArea):
    """Emits `worded(part, text)`; an emptied part gets its draft back."""

    worded = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        hint = _(
            "Drafted from the project, without names. Write it your way; empty a part, and the "
            "draft comes back."
        )
        self.body.addWidget(Caption(hint))
        self.fields = {part: self._field(part) for part in NewsPart}
        self._drafted = {part: Caption() for part in NewsPart}
        for part, field in self.fields.items():
            card = Card()
            card.body.addWidget(Heading(_(NEWS_NAMES[part])))
            card.body.addWidget(field)
            card.body.addWidget(self._drafted[part])
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _field(self, part: NewsPart) -> TextArea:
        field = TextArea(lines=LINES, most_lines=MOST_LINES)
        field.setAccessibleName(_(NEWS_NAMES[part]))
        field.committed.connect(lambda text: self.worded.emit(part, text))
        return field

    def show_news(self, worded: Mapping[NewsPart, str], drafted: Mapping[NewsPart, str]) -> None:
        """Show what was worded by hand, elsewhere the draft."""
        for part, field in self.fields.items():
            field.show_text(worded[part] or drafted[part])
            self._drafted[part].setText(_source(worded[part], drafted[part]))

    def commit(self) -> None:
        """Store what is half written."""
        for field in self.fields.values():
            field.commit()

    def first(self) -> QWidget:
        """Return where the keyboard begins."""
        return self.fields[NewsPart.DECIDED]


def _source(worded: str, drafted: str) -> str:
    if worded:
        return _("Worded by hand.")
    return _("As the project tells it.") if drafted else _("The project tells nothing of it yet.")
