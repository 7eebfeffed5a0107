"""The columns of a table of marks under each other, each with examples and what it holds."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bosaet_desktop.core.exchange.raw_table import RawTable
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.score_table import LEFT_OUT, Kind, Meaning, ScoreMapping
from bosaet_desktop.core.rows.scoring import Candidate, Question
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.choice_field import Choice, ChoiceField
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel
from bosaet_desktop.ui.widgets.labels import Caption

EXAMPLES = 3
_KINDS = {
    Kind.SHEET: N_("Sheet number"),
    Kind.VILLAGE: N_("Village"),
    Kind.INITIATIVE: N_("Initiative"),
    Kind.QUESTION: N_("Question"),
    Kind.MARK: N_("Mark"),
}


class ScoreColumns(QWidget):
    """Emits `changed` when another meaning is chosen; two columns never share one."""

    changed = Signal()

    def __init__(
        self,
        table: RawTable,
        mapping: ScoreMapping,
        questions: Sequence[Question],
        listed: Sequence[Candidate],
    ) -> None:
        super().__init__()
        choices = list(_choices(questions, listed, wide=_may_be_wide(table)))
        self._fields: list[ChoiceField] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for at, words in enumerate((_("Column"), _("For example"), _("Holds"))):
            grid.addWidget(Caption(words), 0, at)
            grid.setColumnStretch(at, (3, 3, 4)[at])
        for row, (heading, meaning) in enumerate(
            zip(table.head, mapping.meanings, strict=True), start=1
        ):
            name = heading or _("column {number}").format(number=row)
            field = ChoiceField(choices)
            field.choose(meaning)
            field.setAccessibleName(name)
            field.chosen.connect(self.changed)
            self._fields.append(field)
            grid.addWidget(ElidedLabel(name), row, 0)
            grid.addWidget(ElidedLabel(_examples(table, row - 1), "caption"), row, 1)
            grid.addWidget(field, row, 2)

    def meanings(self) -> tuple[Meaning, ...]:
        """Return what each column was said to hold; a second column for the same is left out."""
        found: list[Meaning] = []
        for field in self._fields:
            value = field.value()
            meaning = value if isinstance(value, Meaning) else LEFT_OUT
            found.append(LEFT_OUT if meaning in found else meaning)
        return tuple(found)

    def left_out(self) -> tuple[str, ...]:
        """Return the names of the columns nothing is taken from."""
        pairs = zip(self._fields, self.meanings(), strict=True)
        return tuple(field.accessibleName() for field, each in pairs if each == LEFT_OUT)


def _may_be_wide(table: RawTable) -> bool:
    """A table with fewer columns than this has no column for every cross of a sheet."""
    return len(table.head) > len(Kind)


def _choices(
    questions: Sequence[Question], listed: Sequence[Candidate], *, wide: bool
) -> Iterator[Choice]:
    yield _("Left out"), LEFT_OUT
    for kind, words in _KINDS.items():
        yield _(words), Meaning(kind)
    for question in questions:
        words = _("Marks for “{question}”").format(question=question.short_label)
        yield words, Meaning(Kind.MARKS, question.number)
    for each in listed if wide else ():
        for question in questions:
            words = f"{question.short_label}: {each.title}"
            yield words, Meaning(Kind.MARKS, question.number, each.initiative_id)


def _examples(table: RawTable, column: int) -> str:
    there = (cells[column] for _line, cells in table.rows if column < len(cells) and cells[column])
    found = dict.fromkeys(cell for cell, _turn in zip(there, range(100), strict=False))
    return " · ".join(list(found)[:EXAMPLES])
