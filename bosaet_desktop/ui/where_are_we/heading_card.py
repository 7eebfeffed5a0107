"""What a table of figures is about: title, years, source, and whether all areas are there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import parse_integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

EXAMPLE_SOURCE = "Danmarks Statistik, statistikbanken.dk/FLY66"


class HeadingCard(Card):
    """Emits each answer when it is given; `period_set` carries two years or None."""

    titled = Signal(str)
    cited = Signal(str)
    period_set = Signal(object, object)
    covers_all_set = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._title, self._source = TextField(), TextArea(lines=1, most_lines=4)
        self._first, self._last = TextField(), TextField()
        self._covers_all = QCheckBox(_("These are all areas of the municipality"))
        self._first_field = LabelledField(_("From the year"), self._first)
        self._last_field = LabelledField(_("To the year"), self._last)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._source.setPlaceholderText(_("for example {source}").format(source=EXAMPLE_SOURCE))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(LabelledField(_("Title"), self._title), 4)
        top.addWidget(self._first_field, 1)
        top.addWidget(self._last_field, 1)
        self.body.addLayout(top)
        self.body.addWidget(LabelledField(_("Where do the figures come from?"), self._source))
        self.body.addWidget(self._covers_all)

    def _connect(self) -> None:
        self._title.committed.connect(self.titled)
        self._source.committed.connect(self.cited)
        self._first.committed.connect(lambda _text: self._set_period())
        self._last.committed.connect(lambda _text: self._set_period())
        self._covers_all.clicked.connect(self.covers_all_set)

    def show_table(self, table: FactTable) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._title.show_text(table.title)
        self._source.show_text(table.source)
        self._first.show_text(_year_text(table.first_year))
        self._last.show_text(_year_text(table.last_year))
        self._covers_all.setChecked(table.covers_all_areas)

    def commit(self) -> None:
        """Store what is half written."""
        for field in (self._title, self._first, self._last):
            field.commit()
        self._source.commit()

    def _set_period(self) -> None:
        years = []
        for field, labelled in ((self._first, self._first_field), (self._last, self._last_field)):
            try:
                years.append(parse_integer(field.text()))
                labelled.show_error("")
            except InvalidInput as error:
                labelled.show_error(str(error))
        if len(years) == 2:
            self.period_set.emit(*years)


def _year_text(year: int | None) -> str:
    return "" if year is None else str(year)
