"""From what a score sheet says to where everything on it stands (scanning.md, "Sheet").

Pure geometry: the width of text comes in as a function, so the layout can be computed, tested
and frozen without a font in sight.
"""

import re
from collections.abc import Sequence
from math import ceil

from bosaet_desktop.core.analysis.sheet_columns import Columns, columns_of
from bosaet_desktop.core.analysis.sheet_head import foot, head, logo_place, number_place
from bosaet_desktop.core.analysis.sheet_measures import (
    BOX,
    BOX_LINE,
    CODE,
    CODE_INSET,
    EDGE,
    FIDUCIAL,
    FIDUCIAL_INSET,
    PITCH,
    ROWS_BETWEEN_HEADINGS,
    TextWidth,
)
from bosaet_desktop.core.analysis.sheet_pages import Capacity, share
from bosaet_desktop.core.analysis.sheet_part import Part, page_from
from bosaet_desktop.core.analysis.sheet_row_parts import RowText
from bosaet_desktop.core.analysis.sheet_rows import RowForm, row_form
from bosaet_desktop.core.analysis.sheet_text import Typesetter
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.rows.sheet_layout import CodePlace, SheetLayout, SheetPage, SheetPlan

MOST_STEPS = 11
BLANK_FORM_ROWS = 12
_PROJECT_CODE = re.compile(r"[0-9A-Z]{4}")
_BELOW_HEAD = 3.0


def sheet_layout(plan: SheetPlan, width_of: TextWidth) -> SheetLayout:
    """Return the layout of `plan`, in the plan's language.

    `width_of(text, bold, size)` gives the width of a line in millimetres. A plan without
    initiatives gives a blank form. Raises ValueError for a project code that is not four of
    0-9 and A-Z, a scale that has not 2-11 steps from 0 or above, or no question.
    """
    _require_valid(plan)
    setter = Typesetter(width_of)
    columns = columns_of(plan)
    width, height = columns.page_mm
    with use_language(plan.language):
        pages = _pages(plan, columns, setter)
        logo = logo_place(plan, setter, width, len(pages))
    marked = plan.mode != "joint"
    return SheetLayout(
        project_code=plan.project_code,
        project_title=plan.project_title,
        language=plan.language,
        mode=plan.mode,
        orientation=columns.orientation,
        page_mm=columns.page_mm,
        box_mm=BOX,
        line_mm=BOX_LINE,
        fiducial_mm=FIDUCIAL,
        fiducials=_fiducials(width, height) if marked else (),
        code_mm=CODE,
        codes=_codes(width, height) if marked else (),
        codes_printed=plan.codes and marked,
        number=number_place(plan, width),
        pages=pages,
        logo=logo,
    )


def _fiducials(width: float, height: float) -> tuple[tuple[float, float], ...]:
    """Return the centres of the four squares, row by row."""
    return tuple(
        (x, y)
        for y in (FIDUCIAL_INSET, height - FIDUCIAL_INSET)
        for x in (FIDUCIAL_INSET, width - FIDUCIAL_INSET)
    )


def _codes(width: float, height: float) -> tuple[CodePlace, ...]:
    """Return the places of the codes, in opposite corners so that one is left by a thumb."""
    inset = CODE_INSET + CODE
    return (CodePlace("A", CODE_INSET, EDGE), CodePlace("B", width - inset, height - EDGE - CODE))


def _require_valid(plan: SheetPlan) -> None:
    if not _PROJECT_CODE.fullmatch(plan.project_code):
        raise ValueError(plan.project_code)
    if plan.lowest < 0 or not 2 <= plan.highest - plan.lowest + 1 <= MOST_STEPS:
        raise ValueError((plan.lowest, plan.highest))
    if not plan.questions:
        raise ValueError("a sheet asks at least one question")


def _rows(plan: SheetPlan) -> tuple[RowText, ...]:
    rows: list[RowText] = []
    for each in plan.initiatives:
        rows.append(RowText(each.id, each.row or _after(rows), each.title, blank=False))
    blank = plan.blank_rows if rows else max(plan.blank_rows, BLANK_FORM_ROWS)
    first = plan.blank_from or _after(rows)
    rows += (RowText(f"blank-{index + 1}", first + index, "", blank=True) for index in range(blank))
    return tuple(rows)


def _after(rows: Sequence[RowText]) -> int:
    return rows[-1].number + 1 if rows else 1


def _pages(plan: SheetPlan, columns: Columns, setter: Typesetter) -> tuple[SheetPage, ...]:
    rows = _rows(plan)
    form = row_form(plan, columns, setter, rows)
    height, sizes = _shared(plan, columns, setter, form, rows)
    pages: list[SheetPage] = []
    for number, size in enumerate(sizes, start=1):
        above = head(plan, setter, columns.page_mm[0], number, len(sizes))
        grid = _grid(form, rows[:size], above.bottom + _BELOW_HEAD, height)
        small = foot(plan, setter, columns.page_mm, number, len(sizes))
        pages.append(page_from(number, (above, *grid, Part(columns.page_mm[1], texts=small))))
        rows = rows[size:]
    return tuple(pages)


def _shared(
    plan: SheetPlan, columns: Columns, setter: Typesetter, form: RowForm, rows: tuple[RowText, ...]
) -> tuple[float, tuple[int, ...]]:
    """Return the row height and how many rows go on each page."""
    # A sheet of one page lacks the line that says which page it is, so it may hold a row more.
    for pages in (1, 2):
        first = head(plan, setter, columns.page_mm[0], 1, pages).bottom + _BELOW_HEAD
        later = head(plan, setter, columns.page_mm[0], 2, pages).bottom + _BELOW_HEAD
        capacities = tuple(
            Capacity(
                height,
                min(most, _rows_that_fit(form, first, bottom, height)),
                min(most, _rows_that_fit(form, later, bottom, height)),
            )
            for height, most in form.row_heights
            for bottom in [_grid_bottom(columns, form, height)]
        )
        height, sizes = share(
            sum(not row.blank for row in rows), sum(row.blank for row in rows), capacities
        )
        if len(sizes) == 1:
            break
    return height, sizes


def _grid_bottom(columns: Columns, form: RowForm, row_height: float) -> float:
    """Return where the last row may end: its boxes keep a pitch from the lower code."""
    return columns.page_mm[1] - EDGE - CODE - PITCH + form.below_boxes(row_height)


def _rows_that_fit(form: RowForm, top: float, bottom: float, row_height: float) -> int:
    y = form.heading(top).bottom
    step = form.digits(0).bottom
    rows = 0
    while True:
        y += row_height + (step if rows % ROWS_BETWEEN_HEADINGS == 0 else 0.0)
        if y > bottom + 1e-9:
            return rows
        rows += 1


def headed_rows(rows: int) -> frozenset[int]:
    """Return above which rows of a page, from 0, the digits stand: at most five share a heading.

    As few headings as can be, and the rows shared evenly among them, so that none stands above
    a lone last row.
    """
    headings = ceil(rows / ROWS_BETWEEN_HEADINGS)
    return frozenset(ceil(heading * rows / headings) for heading in range(headings))


def _grid(
    form: RowForm, rows: tuple[RowText, ...], top: float, row_height: float
) -> tuple[Part, ...]:
    parts, headed = [form.heading(top)], headed_rows(len(rows))
    for index, row in enumerate(rows):
        if index in headed:
            parts.append(form.digits(parts[-1].bottom))
        parts.append(form.row(row, parts[-1].bottom, row_height))
    return tuple(parts)
