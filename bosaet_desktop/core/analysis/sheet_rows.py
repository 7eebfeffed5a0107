"""The three forms the rows of a score sheet may take: boxes side by side, stacked, or fields."""

from typing import Protocol

from bosaet_desktop.core.analysis import sheet_words as words
from bosaet_desktop.core.analysis.sheet_columns import Columns, QuestionColumns
from bosaet_desktop.core.analysis.sheet_measures import (
    FIELD_HEIGHT,
    FIELD_WIDTH,
    LINE_PITCH,
    MOST_ROWS,
    TEXT_GAP,
)
from bosaet_desktop.core.analysis.sheet_part import Part
from bosaet_desktop.core.analysis.sheet_row_parts import RowHeights, RowParts, RowText
from bosaet_desktop.core.analysis.sheet_text import Typesetter, line_height
from bosaet_desktop.core.rows.sheet_layout import Area, SheetPlan, TextBox

_DIGIT_PADDING = 1.3
_STACK_PADDING = 1.5
_FIELD_ABOVE_LINE = 1.0


class RowForm(Protocol):
    """How a sheet shows rows: a heading, digits to repeat, and the rows themselves.

    `row_heights` pairs each height a row may have with the most such rows a page may hold.
    """

    row_heights: RowHeights

    def heading(self, top: float) -> Part:
        """Return what stands once above the rows of a page."""

    def digits(self, top: float) -> Part:
        """Return what is repeated every five rows."""

    def row(self, row: RowText, top: float, height: float) -> Part:
        """Return one row with everything to be filled in."""


class SideBySide(RowParts):
    """Title to the left, the questions' boxes beside each other."""

    def heading(self, top: float) -> Part:
        """Return the questions' wording and the scale's ends."""
        return self.questions(top, self.digits(0).bottom)

    def digits(self, top: float) -> Part:
        """Return the steps above every column, with a line under them."""
        columns = self.columns.questions
        tallest = max(text.height for column in columns for text in self.steps(column, 0))
        bottom = top + tallest + _DIGIT_PADDING
        standing = bottom - _DIGIT_PADDING / 2
        texts = tuple(text for column in columns for text in self.steps(column, standing))
        return Part(bottom, texts=texts, rules=(self.line(bottom),))

    def row(self, row: RowText, top: float, height: float) -> Part:
        """Return the row with its boxes in the middle of the height."""
        middle = top + height / 2
        cells = tuple(self.cell(row, column, middle) for column in self.columns.questions)
        title = self.title(row, top, height)
        return self.frame(row, top, height, title, Part(top + height, cells=cells))


class Stacked(RowParts):
    """Title and digits on one line, and under them a line for each question."""

    def __init__(self, plan: SheetPlan, columns: Columns, setter: Typesetter) -> None:
        super().__init__(plan, columns, setter)
        self.line_step = max(LINE_PITCH, line_height(self.type.body) + 1)
        self.title_height = self.type.line + line_height(self.type.body) + 0.8
        height = self.title_height + len(plan.questions) * self.line_step + _STACK_PADDING
        self.row_heights = ((height, MOST_ROWS),)

    def heading(self, top: float) -> Part:
        """Return the scale's ends above the boxes."""
        column = self.columns.questions[0]
        text = self.scale(column.left, 0, column.width)
        if text is None:
            return Part(top, rules=(self.line(top),))
        bottom = top + text.height + 1.2
        placed = self.scale(column.left, bottom - 1.0, column.width)
        return Part(bottom, texts=(placed,) if placed else (), rules=(self.line(bottom),))

    def digits(self, top: float) -> Part:
        """Return nothing: every row has its own digits."""
        return Part(top)

    def row(self, row: RowText, top: float, height: float) -> Part:
        """Return the title with the digits beside it, and the questions under it."""
        title = self.title(row, top + 0.4, self.title_height)
        first = top + self.title_height + self.line_step / 2
        texts = list(self.steps(self.columns.questions[0], top + self.title_height - 0.2))
        cells = []
        for index, column in enumerate(self.columns.questions):
            middle = first + index * self.line_step
            cells.append(self.cell(row, column, middle))
            texts.append(self._question(column, middle))
        filled = Part(top + height, texts=tuple(texts), cells=tuple(cells))
        return self.frame(row, top, height, title, filled)

    def _question(self, column: QuestionColumns, middle: float) -> TextBox:
        """Return the wording on one line, or the short label where that is too long."""
        x, width, size = self.columns.text_x, self.columns.text_width, self.type.body
        question = column.question
        fits = self.setter.width_of(question.wording, False, size) <= width
        said = question.wording if fits or not question.short_label else question.short_label
        place = (x, middle - line_height(size) / 2)
        return self.setter.paragraph(said, place, width, 1, self.type.sizes, tone="muted")


class JointFields(RowParts):
    """Title to the left, a field to write a number in for each question, and one for the sum."""

    def heading(self, top: float) -> Part:
        """Return the questions' wording, the scale's ends and the word above the sums."""
        part = self.questions(top, 0)
        x = self._sum_x()
        size = self.type.body
        total = self.setter.text(
            words.total(), (x, part.bottom - 0.4 - line_height(size)), size, bold=True
        )
        bottom = part.bottom + _FIELD_ABOVE_LINE
        return Part(bottom, texts=(*part.texts, total), rules=(*part.rules, self.line(bottom)))

    def digits(self, top: float) -> Part:
        """Return nothing: numbers are written."""
        return Part(top)

    def row(self, row: RowText, top: float, height: float) -> Part:
        """Return the row with its fields."""
        lefts = [*(column.left for column in self.columns.questions), self._sum_x()]
        y = top + (height - FIELD_HEIGHT) / 2
        fields = tuple(Area(left, y, FIELD_WIDTH, FIELD_HEIGHT) for left in lefts)
        cells = tuple(self.cell(row, column, y) for column in self.columns.questions)
        title = self.title(row, top, height)
        filled = Part(top + height, fields=fields, cells=cells)
        return self.frame(row, top, height, title, filled)

    def _sum_x(self) -> float:
        last = self.columns.questions[-1]
        return last.left + last.width + TEXT_GAP


def row_form(plan: SheetPlan, columns: Columns, setter: Typesetter) -> RowForm:
    """Return the form the rows of `plan` take."""
    if plan.mode == "joint":
        return JointFields(plan, columns, setter)
    return (Stacked if columns.stacked else SideBySide)(plan, columns, setter)
