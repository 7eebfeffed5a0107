"""Reads filled sheets from a table: a row per sheet and initiative (design.md section 7)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bosaet_desktop.core.commands.sheet import HIGHEST_SHEET
from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.exchange.table_file import Heading, TableFile, TableRow, refuse_row
from bosaet_desktop.core.exchange.workbook_file import read_list
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.rows.scoring import JOINT, JOINT_SHEET, Question, Round
from bosaet_desktop.core.text import clean

DONT_KNOW_SIGN = "?"
# As the last box of the row "I live in" is worded on the sheet.
ELSEWHERE = frozenset({"another place", "elsewhere", "et andet sted", "andet sted"})
_SHEET = Heading("sheet", ("sheet", "ark", "sheet number", "arknummer", "ark nr."), required=True)
_VILLAGE = Heading("village", ("village", "landsby"))
_INITIATIVE = Heading("initiative", ("initiative", "initiativ"), required=True)
_ROLE_WORDS: Mapping[str, tuple[str, ...]] = {
    "impact": ("impact", "difference", "forskel", "virkning"),
    "feasibility": ("feasibility", "manageable", "håndterbart", "håndterbarhed"),
    "desire": ("desire", "lyst"),
}
# Spreadsheets write a column of whole numbers with a gap in it as 4.0.
_WHOLE = re.compile(r"([0-9]{1,4})(?:[.,]0+)?")


@dataclass(slots=True)
class FilledSheet:
    """A sheet of the file: the line of its first row, its village, and its marks by cell."""

    number: int
    line: int
    village: str = ""
    marks: dict[tuple[str, int], int] = field(default_factory=dict)
    initiatives: dict[str, None] = field(default_factory=dict)


def read_scores(
    source: Path, asked: Round, titles: Mapping[str, str | None]
) -> tuple[tuple[FilledSheet, ...], TableFile]:
    """Read the sheets at `source` as answers to `asked`, by number, and the table as it was.

    `titles` leads from the words of each initiative, as `same_words` has them, to its id, None
    where two initiatives have the same words. Raises ImportRefused, naming the line.
    """
    table = read_list(source, _headings(asked.questions))
    sheets: dict[int, FilledSheet] = {}
    for row in table.rows:
        number = _sheet_number(row, asked)
        filled = sheets.setdefault(number, FilledSheet(number, row.line))
        _take_village(filled, row)
        initiative_id = _initiative(filled, row, titles)
        for question in asked.questions:
            mark = _mark(row, row.cells[question.role], asked)
            filled.marks[initiative_id, question.number] = mark
    return tuple(sheets[number] for number in sorted(sheets)), table


def _headings(questions: Sequence[Question]) -> tuple[Heading, ...]:
    """Return the columns, each question also under its own wording in this round."""
    asked = []
    for each in questions:
        own = (same_words(each.wording), same_words(each.short_label))
        words = dict.fromkeys((*_ROLE_WORDS[each.role], *own))
        asked.append(Heading(each.role, tuple(words), required=True))
    return (_SHEET, _VILLAGE, _INITIATIVE, *asked)


def _sheet_number(row: TableRow, asked: Round) -> int:
    text = row.cells["sheet"]
    found = _WHOLE.fullmatch(text)
    first, last = (JOINT_SHEET,) * 2 if asked.mode == JOINT else (1, HIGHEST_SHEET)
    if found is None or not first <= int(found[1]) <= last:
        problem = _("“{text}” is not a sheet number. They go from {first} to {last}.")
        raise refuse_row(row.line, problem.format(text=clean(text), first=first, last=last))
    return int(found[1])


def _take_village(filled: FilledSheet, row: TableRow) -> None:
    name = row.cells.get("village", "")
    if filled.village and name and same_words(name) != same_words(filled.village):
        problem = _("Sheet {number} is from {one} and from {other}.")
        raise refuse_row(
            row.line, problem.format(number=filled.number, one=filled.village, other=clean(name))
        )
    filled.village = filled.village or clean(name)


def _initiative(filled: FilledSheet, row: TableRow, titles: Mapping[str, str | None]) -> str:
    title = row.cells["initiative"]
    words = same_words(title)
    if words not in titles:
        problem = _("There is no initiative called “{title}”.")
        raise refuse_row(row.line, problem.format(title=clean(title)))
    found = titles[words]
    if found is None:
        problem = _("More than one initiative is called “{title}”.")
        raise refuse_row(row.line, problem.format(title=clean(title)))
    if found in filled.initiatives:
        problem = _("Sheet {number} has “{title}” twice.")
        raise refuse_row(row.line, problem.format(number=filled.number, title=clean(title)))
    filled.initiatives[found] = None
    return found


def _mark(row: TableRow, text: str, asked: Round) -> int:
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
            problem.format(text=clean(text), lowest=scale.lowest, highest=scale.highest),
        )
    return int(found[1])
