"""The three forms the rows of a score sheet may take: boxes side by side, stacked, or fields."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from bosaet_desktop.core.analysis import sheet_words as words
from bosaet_desktop.core.analysis.sheet_columns import Columns, QuestionColumns
from bosaet_desktop.core.analysis.sheet_measures import (
    BOX,
    FIELD_HEIGHT,
    FIELD_WIDTH,
    LINE_PITCH,
    MOST_ROWS,
    TEXT_GAP,
)
from bosaet_desktop.core.analysis.sheet_part import Part
from bosaet_desktop.core.analysis.sheet_row_parts import RowHeights, RowParts, RowText
from bosaet_desktop.core.analysis.sheet_text import Typesetter, centred, line_height, standing
from bosaet_desktop.core.rows.sheet_layout import Area, SheetPlan, TextBox

_DIGIT_PADDING = 1.3
_STACK_ABOVE = 1.4
_STACK_BELOW = 1.0
_WRITING_LINE_ABOVE = 3.2
_FIELD_ABOVE_LINE = 1.0


class RowForm(Protocol):
    """How a sheet shows rows: a heading, digits to repeat, and the rows themselves.

    `row_heights` pairs each height a row may have with the most such rows a page may hold.
    """

    row_heights: RowHeights

    def below_boxes(self, height: float) -> float:
        """Return how much of a row of `height` lies under its last boxes."""

    def heading(self, top: float) -> Part:
        """Return what stands once above the rows of a page."""

    def digits(self, top: float) -> Part:
        """Return what is repeated along the rows."""

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
        named = _named(self, row, top, height)
        return self.frame(row, top, height, replace(named, cells=cells))


class Stacked(RowParts):
    """Title and digits on one line, and under them a line for each question."""

    def __init__(
        self, plan: SheetPlan, columns: Columns, setter: Typesetter, rows: Sequence[RowText]
    ) -> None:
        super().__init__(plan, columns, setter)
        self.line_step = max(LINE_PITCH, line_height(self.type.body) + 1)
        digits = (text.height for text in self.steps(columns.questions[0], 0))
        titles = (self.title(row, bold=True).height for row in rows)
        self.title_height = max(*digits, *titles) + _STACK_ABOVE
        height = self.title_height + len(plan.questions) * self.line_step + _STACK_BELOW
        self.row_heights = ((height, MOST_ROWS),)

    def below_boxes(self, height: float) -> float:
        """Return the lower part of the last line, and what follows it."""
        return _STACK_BELOW + (self.line_step - BOX) / 2

    def heading(self, top: float) -> Part:
        """Return the scale's ends above the boxes."""
        column = self.columns.questions[0]
        ends = self.scale(column.left, 0, column.heading_width)
        bottom = top + sum(text.height + _STACK_ABOVE for text in ends)
        texts = tuple(standing(text, bottom - _STACK_ABOVE / 2) for text in ends)
        return Part(bottom, texts=texts, rules=(self.line(bottom),))

    def digits(self, top: float) -> Part:
        """Return nothing: every row has its own digits."""
        return Part(top)

    def row(self, row: RowText, top: float, height: float) -> Part:
        """Return the title with the digits beside it, and the questions under it."""
        below_title = top + self.title_height
        title = standing(self.title(row, bold=True), below_title)
        texts = [replace(self.number(row), y=title.y)]
        texts += self.steps(self.columns.questions[0], below_title)
        cells = []
        for index, column in enumerate(self.columns.questions):
            middle = below_title + (index + 0.5) * self.line_step
            cells.append(self.cell(row, column, middle))
            texts.append(centred(self._question(column), middle))
        line = () if not row.blank else (self.writing_line(below_title - _STACK_ABOVE / 2),)
        filled = Part(
            top + height,
            texts=tuple(texts if row.blank else [title, *texts]),
            rules=line,
            cells=tuple(cells),
        )
        return self.frame(row, top, height, filled)

    def _question(self, column: QuestionColumns) -> TextBox:
        """Return the wording on one line, or the short label where that is too long."""
        x, width, size = self.columns.text_x, self.columns.text_width, self.type.body
        question = column.question
        fits = self.setter.width_of(question.wording, False, size) <= width
        said = question.wording if fits or not question.short_label else question.short_label
        return self.setter.paragraph(said, (x, 0), width, 1, self.type.sizes)


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
        named = _named(self, row, top, height)
        return self.frame(row, top, height, replace(named, fields=fields, cells=cells))

    def _sum_x(self) -> float:
        last = self.columns.questions[-1]
        return last.left + last.heading_width + TEXT_GAP


def _named(form: RowParts, row: RowText, top: float, height: float) -> Part:
    """Return number and title in the middle of a row, or a line to write the title on."""
    middle, bottom = top + height / 2, top + height
    number = centred(form.number(row), middle)
    if row.blank:
        line = form.writing_line(bottom - _WRITING_LINE_ABOVE)
        return Part(bottom, texts=(number,), rules=(line,))
    return Part(bottom, texts=(number, centred(form.title(row), middle)))


def row_form(
    plan: SheetPlan, columns: Columns, setter: Typesetter, rows: Sequence[RowText]
) -> RowForm:
    """Return the form that `rows` take on the sheets of `plan`."""
    if plan.mode == "joint":
        return JointFields(plan, columns, setter)
    if columns.stacked:
        return Stacked(plan, columns, setter, rows)
    return SideBySide(plan, columns, setter)
