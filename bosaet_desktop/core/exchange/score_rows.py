"""Reads filled sheets from the rows of a table whose columns have been given a meaning."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bosaet_desktop.core.commands.sheet import HIGHEST_SHEET
from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.raw_table import RawTable
from bosaet_desktop.core.exchange.row_width import too_many_cells
from bosaet_desktop.core.exchange.score_mapping import question_named
from bosaet_desktop.core.exchange.table_file import refuse_row
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.exchange import Watch, unwatched
from bosaet_desktop.core.rows.score_table import Kind, ScoreMapping
from bosaet_desktop.core.rows.scoring import Round
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET
from bosaet_desktop.core.text import clean, shortened

DONT_KNOW_SIGN = "?"
# As the last box of the row "I live in" is worded on the sheet.
ELSEWHERE = frozenset({"another place", "elsewhere", "et andet sted", "andet sted"})
# Spreadsheets write a column of whole numbers with a gap in it as 4.0.
_WHOLE = re.compile(r"([0-9]{1,4})(?:[.,]0+)?")
# The sheet 1.000 may be the first or the thousandth.
_THOUSANDS = re.compile(r"[0-9]{1,3}[.,]0{3}")
_LONGEST_QUOTE = 60

Cell = tuple[str, int]


@dataclass(slots=True)
class FilledSheet:
    """A sheet of the file: the line of its first row, its village, and its marks by cell."""

    number: int
    line: int
    village: str = ""
    marks: dict[Cell, int] = field(default_factory=dict)
    initiatives: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetsRead:
    """The sheets by number, and one error for each row that could not be read."""

    sheets: tuple[FilledSheet, ...]
    refused: tuple[ImportRefused, ...]


def read_sheets(
    table: RawTable,
    mapping: ScoreMapping,
    asked: Round,
    titles: Mapping[str, str | None],
    first_free: int = 1,
    watch: Watch = unwatched,
) -> SheetsRead:
    """Read every row of `table` as answers to `asked`.

    `titles` leads from the words of each initiative, as `same_words` has them, to its id, None
    where two have the same words. Sheets without numbers of their own are numbered from
    `first_free` in the order they come. `mapping` lacks nothing (`missing_column`).
    """
    reader = _Reader(mapping, asked, titles, len(table.head), first_free)
    refused = []
    for line, cells in watch(table.rows, len(table.rows)):
        try:
            reader.take_row(line, cells)
        except ImportRefused as problem:
            refused.append(problem)
    by_number = sorted(reader.sheets.values(), key=lambda each: each.number)
    return SheetsRead(tuple(by_number), tuple(refused))


class _Reader:
    """Collects sheets row by row; a row that is refused may leave its sheet half read."""

    def __init__(
        self,
        mapping: ScoreMapping,
        asked: Round,
        titles: Mapping[str, str | None],
        width: int,
        first_free: int,
    ) -> None:
        self.sheets: dict[str, FilledSheet] = {}
        self._mapping = mapping
        self._asked = asked
        self._titles = titles
        self._width = width
        self._first_free = first_free
        self._marks = mapping.marks
        self._columns = {kind: mapping.column(kind) for kind in Kind}

    def take_row(self, line: int, cells: Sequence[str]) -> None:
        """Add what a row says; raises ImportRefused, naming the line."""
        if any(cells[self._width :]):
            raise refuse_row(line, too_many_cells(len(cells), self._width))
        row = _Row(line, cells, self._columns)
        filled = self._sheet_of(row)
        _take_village(filled, row)
        for cell, text in self._crosses(row, filled):
            filled.marks[cell] = _mark(row, text, self._asked)

    def _sheet_of(self, row: "_Row") -> FilledSheet:
        label = row.text(Kind.SHEET)
        if self._mapping.new_numbers:
            # Without a column that tells sheets apart, every row is one.
            label = same_words(label) if self._columns[Kind.SHEET] is not None else str(row.line)
        else:
            label = str(_sheet_number(row, label, self._asked))
        if label not in self.sheets:
            number = self._new_number(row) if self._mapping.new_numbers else int(label)
            self.sheets[label] = FilledSheet(number, row.line)
        return self.sheets[label]

    def _new_number(self, row: "_Row") -> int:
        """Return the number for one more sheet; above the highest are second versions."""
        if self._asked.mode == JOINT:
            if self.sheets:
                raise refuse_row(
                    row.line, _("There is one joint sheet, and this would be another.")
                )
            return JOINT_SHEET
        number = self._first_free + len(self.sheets)
        if number > HIGHEST_SHEET:
            raise refuse_row(row.line, _("Every sheet number up to 9999 is taken."))
        return number

    def _crosses(self, row: "_Row", filled: FilledSheet) -> Iterator[tuple[Cell, str]]:
        if self._mapping.is_wide:
            yield from self._crosses_of_sheet(row, filled)
            return
        initiative_id = self._initiative(row)
        if self._columns[Kind.QUESTION] is not None:
            yield self._one_cross(row, filled, initiative_id)
            return
        if initiative_id in filled.initiatives:
            raise _twice(row, filled)
        filled.initiatives[initiative_id] = None
        for at, meaning in self._marks:
            yield (initiative_id, meaning.question), row.at(at)

    def _crosses_of_sheet(self, row: "_Row", filled: FilledSheet) -> Iterator[tuple[Cell, str]]:
        if filled.initiatives:
            problem = _("Sheet {number} is there twice.").format(number=filled.number)
            raise refuse_row(row.line, problem)
        for at, meaning in self._marks:
            filled.initiatives[meaning.initiative_id] = None
            yield (meaning.initiative_id, meaning.question), row.at(at)

    def _one_cross(self, row: "_Row", filled: FilledSheet, initiative_id: str) -> tuple[Cell, str]:
        text = row.text(Kind.QUESTION)
        question = question_named(same_words(text), self._asked.questions)
        if question is None:
            problem = _("There is no question called “{text}”.").format(text=_quoted(text))
            raise refuse_row(row.line, problem)
        if (initiative_id, question.number) in filled.marks:
            raise _twice(row, filled)
        filled.initiatives[initiative_id] = None
        return (initiative_id, question.number), row.text(Kind.MARK)

    def _initiative(self, row: "_Row") -> str:
        title = row.text(Kind.INITIATIVE)
        words = same_words(title)
        if not words:
            raise refuse_row(row.line, _("The row names no initiative."))
        if words not in self._titles:
            problem = _("There is no initiative called “{title}”.")
            raise refuse_row(row.line, problem.format(title=_quoted(title)))
        found = self._titles[words]
        if found is None:
            problem = _("More than one initiative is called “{title}”.")
            raise refuse_row(row.line, problem.format(title=_quoted(title)))
        return found


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    cells: Sequence[str]
    columns: Mapping[Kind, int | None]

    def at(self, place: int) -> str:
        return self.cells[place] if place < len(self.cells) else ""

    def text(self, kind: Kind) -> str:
        place = self.columns[kind]
        return "" if place is None else self.at(place)


def _quoted(text: str) -> str:
    """Return a cell as a sentence can hold it: on one line, and cut where it is long."""
    return shortened(clean(text), _LONGEST_QUOTE)


def _twice(row: _Row, filled: FilledSheet) -> ImportRefused:
    problem = _("Sheet {number} has “{title}” twice.")
    title = _quoted(row.text(Kind.INITIATIVE))
    return refuse_row(row.line, problem.format(number=filled.number, title=title))


def _sheet_number(row: _Row, text: str, asked: Round) -> int:
    found = _WHOLE.fullmatch(text)
    first, last = (JOINT_SHEET,) * 2 if asked.mode == JOINT else (1, HIGHEST_SHEET)
    if not text:
        raise refuse_row(row.line, _("The row has no sheet number."))
    if found is None or _THOUSANDS.fullmatch(text) or not first <= int(found[1]) <= last:
        problem = _("“{text}” is not a sheet number. They go from {first} to {last}.")
        raise refuse_row(row.line, problem.format(text=_quoted(text), first=first, last=last))
    return int(found[1])


def _take_village(filled: FilledSheet, row: _Row) -> None:
    name = row.text(Kind.VILLAGE)
    if filled.village and name and same_words(name) != same_words(filled.village):
        problem = _("Sheet {number} is from {one} and from {other}.")
        raise refuse_row(
            row.line,
            problem.format(number=filled.number, one=_quoted(filled.village), other=_quoted(name)),
        )
    filled.village = filled.village or clean(name)


def _mark(row: _Row, text: str, asked: Round) -> int:
    if not text:
        return BLANK
    if text == DONT_KNOW_SIGN:
        return DONT_KNOW
    found = _WHOLE.fullmatch(text)
    scale = asked.scale
    if found is None or not scale.lowest <= int(found[1]) <= scale.highest:
        problem = _("“{text}” is not a mark. Marks go from {lowest} to {highest}.")
        raise refuse_row(
            row.line,
            problem.format(text=_quoted(text), lowest=scale.lowest, highest=scale.highest),
        )
    return int(found[1])
