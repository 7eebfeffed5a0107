"""What a table of figures is about: title, years, source, note, and how far it can be trusted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.charts.fact_words import kind_word, source_line, table_title
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import parse_integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import FactTable
from bosaet_desktop.core.terms.fact import FactKind
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Caption, Strong
from bosaet_desktop.ui.widgets.text_area import TextArea
from bosaet_desktop.ui.widgets.text_field import TextField

EXAMPLE_SOURCE = "Danmarks Statistik, statistikbanken.dk/FLY66"


class HeadingCard(Card):
    """Emits each answer when it is given; `period_set` carries two years or None.

    The fields are folded away behind one line while the source is known.
    """

    titled = Signal(str)
    cited = Signal(str)
    period_set = Signal(object, object)
    covers_all_set = Signal(bool)
    own_calculation_set = Signal(bool)
    noted = Signal(str)
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._source = TextField(), TextArea(lines=1, most_lines=4)
        self._note = TextArea(lines=1, most_lines=6)
        self._first = TextField(waits_to_be_left=True)
        self._last = TextField(waits_to_be_left=True)
        self._own = QCheckBox(_("The figures are worked out from those of the source"))
        self._covers_all = QCheckBox(_("These are all areas of the municipality"))
        self._first_field = LabelledField(_("From the year"), self._first)
        self._last_field = LabelledField(_("To the year"), self._last)
        self._table_id = ""
        self._told, self._form = Caption(), QWidget()
        self._title_line = Strong()
        self._fold = QuietButton(_("Edit table"), "pencil-outline", self._turn)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._title_line)
        lines.addWidget(self._told)
        head.addLayout(lines, 1)
        head.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self._form)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        self._lay_out_form(form)

    def _lay_out_form(self, form: QVBoxLayout) -> None:
        self._source.setPlaceholderText(_("for example {source}").format(source=EXAMPLE_SOURCE))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(LabelledField(_("Title"), self._title), 4)
        top.addWidget(self._first_field, 1)
        top.addWidget(self._last_field, 1)
        form.addLayout(top)
        form.addWidget(LabelledField(_("Where do the figures come from?"), self._source))
        form.addWidget(LabelledField(_("Note for the reader"), self._note))
        form.addWidget(self._own)
        form.addWidget(self._last_row())

    def _last_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._covers_all)
        row.addStretch(1)
        row.addWidget(QuietButton(_("Delete table"), "trash-can-outline", self.delete_asked.emit))
        return holder

    def _connect(self) -> None:
        self._title.committed.connect(self.titled)
        self._source.committed.connect(self.cited)
        self._first.committed.connect(lambda _text: self._set_period())
        self._last.committed.connect(lambda _text: self._set_period())
        self._covers_all.clicked.connect(self.covers_all_set)
        self._own.clicked.connect(self.own_calculation_set)
        self._note.committed.connect(self.noted)

    def show_table(self, table: FactTable) -> None:
        """Show what is stored; what is being written at this moment stays."""
        self._title_line.setText(table_title(table))
        told = (kind_word(table.kind), table.period, source_line(table))
        self._told.setText(" · ".join(each for each in told if each))
        if table.id != self._table_id:
            self._table_id = table.id
            self._unfold(not table.source)
        self._title.show_text(table.title)
        self._source.show_text(table.source)
        self._first.show_text(_year_text(table.first_year))
        self._last.show_text(_year_text(table.last_year))
        self._note.show_text(table.note)
        self._own.setChecked(table.own_calculation)
        self._covers_all.setChecked(table.covers_all_areas)
        self._covers_all.setVisible(table.kind is FactKind.MIGRATION)

    def commit(self) -> None:
        """Store what is half written."""
        for field in (self._title, self._first, self._last):
            field.commit()
        self._source.commit()
        self._note.commit()

    def _turn(self) -> None:
        self._unfold(self._form.isHidden())

    def _unfold(self, unfolded: bool) -> None:
        if not unfolded:
            self.commit()
        self._form.setVisible(unfolded)
        self._fold.setText(_("Close fields") if unfolded else _("Edit table"))
        self._fold.show_icon("check" if unfolded else "pencil-outline")

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
