"""What every form of row on a score sheet shares: number, title, digits, boxes and wording."""

from dataclasses import dataclass

from bosaet_desktop.core.analysis import sheet_words as words
from bosaet_desktop.core.analysis.sheet_columns import Columns, QuestionColumns
from bosaet_desktop.core.analysis.sheet_measures import (
    BOX,
    EDGE,
    MOST_ROWS,
    MOST_TIGHT_ROWS,
    ROW,
    TEXT_GAP,
    TIGHT_ROW,
    type_of,
)
from bosaet_desktop.core.analysis.sheet_part import Part
from bosaet_desktop.core.analysis.sheet_text import Typesetter, line_height, standing
from bosaet_desktop.core.rows.sheet_layout import (
    Area,
    Box,
    Rule,
    SheetCell,
    SheetPlan,
    SheetRow,
    TextBox,
    Tone,
)
from bosaet_desktop.core.terms.mark import DONT_KNOW

_ROLES: dict[str, Tone] = {"impact": "impact", "feasibility": "feasibility", "desire": "desire"}
_HAIRLINE = 0.2
_QUESTION_LINE = 0.9
_QUESTION_LINE_GAP = 1.2
_ABOVE_LINE = 0.6
_BELOW_QUESTIONS = 0.4
_MOST_QUESTION_LINES = 4
_MOST_SCALE_LINES = 4


RowHeights = tuple[tuple[float, int], ...]


@dataclass(frozen=True, slots=True)
class RowText:
    """A row before it has a place; a blank one has no title."""

    id: str
    number: int
    title: str
    blank: bool


class RowParts:
    """Places the parts of a row; the forms put them together."""

    def __init__(self, plan: SheetPlan, columns: Columns, setter: Typesetter) -> None:
        self.plan = plan
        self.columns = columns
        self.setter = setter
        self.type = type_of(plan)
        two_lines = self.type.line + line_height(self.type.body)
        normal: RowHeights = ((ROW, MOST_ROWS), (TIGHT_ROW, MOST_TIGHT_ROWS))
        self.row_heights: RowHeights = (
            ((two_lines + 1.2, MOST_ROWS),) if plan.large_print else normal
        )

    def below_boxes(self, height: float) -> float:
        """Return how much of a row of `height` lies under its boxes, which are in the middle."""
        return (height - BOX) / 2

    def line(self, top: float) -> Rule:
        """Return the hairline above a row, `top` mm from the top of the page."""
        return Rule(EDGE, top, self.columns.right - EDGE, _HAIRLINE, "line")

    def scale(self, x: float, bottom: float, width: float) -> tuple[TextBox, ...]:
        """Return what the ends of the scale mean, the last line standing on `bottom`."""
        plan = self.plan
        ends = (
            words.scale_end(plan.lowest, plan.lowest_meaning),
            words.scale_end(plan.highest, plan.highest_meaning),
        )
        said = "\n".join(end for end in ends if end)
        if not said:
            return ()
        text = self.setter.paragraph(said, (x, 0), width, _MOST_SCALE_LINES, self.type.sizes)
        return (standing(text, bottom),)

    def questions(self, top: float, below: float) -> Part:
        """Return the wording above each question's columns, the scale's ends to their left.

        `below` is the room under the heading that the scale's ends may use.
        """
        columns, left = self.columns.questions, self.columns.text_x
        wordings = [self._wording(column) for column in columns]
        ends = self.scale(left, 0, self.columns.text_width)
        heights = (*(text.height for text in wordings), *(text.height - below for text in ends))
        bottom = top + _QUESTION_LINE + _QUESTION_LINE_GAP + max(heights)
        texts = [standing(text, bottom) for text in wordings]
        texts += (standing(text, bottom + below - _ABOVE_LINE) for text in ends)
        rules = tuple(
            Rule(
                column.left, top + _QUESTION_LINE / 2, column.width, _QUESTION_LINE,
                _ROLES.get(column.question.role, "ink"),
            )
            for column in columns
        )  # fmt: skip
        return Part(bottom + _BELOW_QUESTIONS, texts=tuple(texts), rules=rules)

    def _wording(self, column: QuestionColumns) -> TextBox:
        return self.setter.paragraph(
            column.question.wording, (column.left, 0), column.heading_width,
            _MOST_QUESTION_LINES, self.type.sizes, bold=True, balanced=True,
        )  # fmt: skip

    def number(self, row: RowText) -> TextBox:
        """Return the row's number, right-aligned in its column."""
        right = self.columns.text_x - TEXT_GAP
        return self.setter.text(
            str(row.number), (right, 0), self.type.body, bold=True, align="right"
        )

    def title(self, row: RowText, *, bold: bool = False) -> TextBox:
        """Return the title in at most two lines."""
        x, width = self.columns.text_x, self.columns.text_width
        return self.setter.paragraph(row.title, (x, 0), width, 2, self.type.sizes, bold=bold)

    def writing_line(self, y: float) -> Rule:
        """Return the line on which the title of a blank row is written."""
        return Rule(self.columns.text_x, y, self.columns.text_width, 0.25, "muted", dotted=True)

    def frame(self, row: RowText, top: float, height: float, filled: Part) -> Part:
        """Return the row as a whole, on its band and above its line."""
        bottom = top + height
        band = Area(EDGE, top, self.columns.right - EDGE, height)
        return Part(
            bottom,
            texts=filled.texts,
            rules=(self.line(bottom), *filled.rules),
            bands=(band,) if row.number % 2 == 0 else (),
            fields=filled.fields,
            rows=(SheetRow(row.id, row.number, row.title, row.blank, top, height),),
            cells=filled.cells,
        )

    def cell(self, row: RowText, column: QuestionColumns, y: float) -> SheetCell:
        """Return the boxes of one question in a row, their centres `y` mm from the top."""
        question = column.question
        return SheetCell(
            f"{row.number}.{question.number}", row.id, row.number, question.number, question.role,
            tuple(Box(value, x, y) for value, x in column.centres),
        )  # fmt: skip

    def steps(self, column: QuestionColumns, bottom: float) -> tuple[TextBox, ...]:
        """Return the digits of one question, standing on `bottom`."""
        return tuple(self._step(value, x, bottom) for value, x in column.centres)

    def _step(self, value: int, x: float, bottom: float) -> TextBox:
        if value != DONT_KNOW:
            size = self.type.body
            place = (x, bottom - line_height(size))
            return self.setter.text(str(value), place, size, bold=True, align="centre")
        width = self.type.dont_know_width
        text = self.setter.paragraph(
            words.dont_know(), (x, 0), width, 2, self.type.sizes, align="centre"
        )
        return standing(text, bottom)
