"""Tonight's question, and the line below it where ideas are captured."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from bosaet_desktop.core.commands.table_number import HIGHEST_TABLE
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import LineOutcome, TakenLine, VillageMark
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.what_do_we_want.board.capture_field import CaptureField
from bosaet_desktop.ui.what_do_we_want.board.capture_report import CaptureReport, told
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.number_field import NumberField
from bosaet_desktop.ui.widgets.text_field import TextField

FIELD_SHARE, WHERE_SHARE = 2, 3
# Where less is left, village and table stand below the idea.
LEAST_WIDTH = 560


class CaptureBar(QWidget):
    """Emits `captured(lines)`; `village_id` and `table_number` say where the lines come from."""

    captured = Signal(list)
    question_worded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = TextField()
        hints = (
            _("Write an idea and press Enter – or paste many lines"),
            _("Write an idea, or paste many lines"),
            _("New idea"),
        )
        self.field = CaptureField(hints)
        self.village = ChoiceField()
        self.table = NumberField(0, 0, HIGHEST_TABLE)
        self._add = SecondaryButton(_("Add"), "plus", self._add_typed)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._told = Caption()
        self._about: frozenset[str] = frozenset()
        self.report = CaptureReport()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        question = Caption(_("Tonight's question")).one_line()
        question.setBuddy(self.question)
        self.question.setAccessibleName(_("Tonight's question"))
        self.question.setPlaceholderText(_("What is the hall asked tonight?"))
        self.field.setAccessibleName(_("New idea"))
        self.village.setAccessibleName(_("Village the ideas come from"))
        self.village.setToolTip(self.village.accessibleName())
        self.village.setMinimumHeight(self._add.sizeHint().height())
        self.table.setAccessibleName(_("Table the ideas come from"))
        self.table.setToolTip(_("Village and table stay while the strips of a table are typed"))
        self.table.setSpecialValueText(_("No table"))
        # What stands before a number, as in "Table 4".
        self.table.setPrefix(_("Table {number}").format(number=""))
        where = QHBoxLayout()
        where.setSpacing(GRID)
        where.addWidget(self.village, 1)
        where.addWidget(self.table)
        where.addWidget(self._add)
        self._row.setSpacing(GRID)
        self._row.addWidget(self.field, FIELD_SHARE)
        self._row.addLayout(where, WHERE_SHARE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(GRID)
        grid.setHorizontalSpacing(GRID)
        grid.addWidget(question, 0, 0)
        grid.addWidget(self.question, 0, 1)
        grid.addLayout(self._row, 1, 0, 1, 2)
        grid.addWidget(self._told, 2, 0, 1, 2)
        grid.addWidget(self.report, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self._told.hide()

    def _connect(self) -> None:
        self.question.committed.connect(self.question_worded)
        self.field.captured.connect(self.captured)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme_of(self).px(LEAST_WIDTH)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def show_question(self, question: str) -> None:
        """Show tonight's question."""
        self.question.show_text(question)

    def show_villages(self, villages: Sequence[VillageMark]) -> None:
        """Offer the villages ideas may come from."""
        choices: list[tuple[str, object]] = [(_("No village"), None)]
        choices += [(village.name, village.id) for village in villages]
        self.village.set_choices(choices)
        if self.village.currentIndex() < 0:
            self.village.choose(None)

    def village_id(self) -> str | None:
        """Return the village that what is captured now comes from."""
        value = self.village.value()
        return value if isinstance(value, str) else None

    def sit_at(self, table: int | None, village_id: str | None) -> None:
        """Let what is captured come from a table and a village, until others are chosen."""
        self.table.setValue(table or 0)
        self.village.choose(village_id)

    def table_number(self) -> int | None:
        """Return the table that what is captured now comes from."""
        return self.table.value() or None

    def tell(self, sentence: str, idea_id: str) -> None:
        """Say what became of the idea that was typed, and be ready for the next one."""
        self._about = frozenset({idea_id})
        self._told.setText(sentence)
        self._told.show()
        self.report.hide()
        self.field.clear()

    def accept(self, taken: Sequence[TakenLine]) -> None:
        """Say what was done with the lines, and be ready for the next idea."""
        added = [line.idea_id for line in taken if line.outcome is LineOutcome.ADDED]
        self._about = frozenset(key for key in added if key is not None)
        if len(taken) == 1:
            self._told.setText(told(taken[0]))
            self.report.hide()
        else:
            self.report.show_lines(taken)
        self._told.setVisible(len(taken) == 1)
        typed = len(taken) == 1 and taken[0].outcome in (LineOutcome.ADDED, LineOutcome.SAME)
        if typed:
            self.field.clear()

    def forget_undone(self, idea_ids: Collection[str]) -> None:
        """Take away what was said of ideas none of which is among those there are any more."""
        if self._about and self._about.isdisjoint(idea_ids):
            self._about = frozenset()
            self._told.hide()
            self.report.hide()

    def _add_typed(self) -> None:
        if self.field.toPlainText().strip():
            self.captured.emit([self.field.toPlainText()])
        self.field.setFocus()
