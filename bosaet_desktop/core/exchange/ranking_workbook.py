"""The ranking as a workbook that goes on counting: formulas, and charts Excel draws itself."""

from collections.abc import Sequence
from pathlib import Path

from bosaet_desktop.core.analysis.question_words import question_words
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.charts.pattern import Pattern
from bosaet_desktop.core.charts.role import pattern_of, role_fill
from bosaet_desktop.core.charts.words import matrix_numbers, short_question
from bosaet_desktop.core.exchange.table_writer import (
    A4,
    Formula,
    Table,
    Untyped,
    plain_number,
    sheet_name,
    write_workbook,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT

# Where the columns of `ranking_export.ranking_table` stand, from 0 and by their letter.
TITLE_COLUMN = 1
MEAN_COLUMNS = {IMPACT: 3, FEASIBILITY: 4, DESIRE: 5}
_LETTERS = "ABCDEFGHI"
# Pixels: a row of bars is as high as two lines of text.
_WIDTH, _BAR, _AROUND_BARS, _MATRIX_HEIGHT = 900, 30, 110, 620
_GAP_ROWS, _ROW_PIXELS = 2, 20


def score_formula(placing: Placing, row: int) -> Formula | float | None:
    """Return the score as the sum of its means in that row of the sheet, counted from 1.

    Weights that were adopted stand in it. A score that the three means do not make stays a number.
    """
    roles = [each.role for each in placing.distributions]
    if placing.score is None or not set(roles) <= set(MEAN_COLUMNS):
        return placing.score
    terms = [
        f"{_times(each.weight)}{_LETTERS[MEAN_COLUMNS[each.role]]}{row}"
        for each in placing.distributions
    ]
    return Formula(f"={'+'.join(terms)}", placing.score)


def _times(weight: float) -> str:
    return "" if weight == 1 else f"{plain_number(weight)}*"


def write_ranking_workbook(target: Path, table: Table, found: Result) -> None:
    """Write the table, and on a sheet of their own its bars and its matrix."""

    def adorn(book: Untyped) -> None:
        sheet = book.add_worksheet(sheet_name(_("Charts")))
        sheet.hide_gridlines(2)
        sheet.set_paper(A4)
        # Below each other on one page, for a break would go through the second.
        sheet.fit_to_pages(1, 1)
        bars, high = _bars(book, sheet_name(table.name), found), _bars_height(found.placings)
        sheet.insert_chart(0, 0, bars, {"description": _("The ranking as stacked bars")})
        below = high // _ROW_PIXELS + _GAP_ROWS
        matrix = _matrix(book, sheet_name(table.name), found)
        sheet.insert_chart(below, 0, matrix, {"description": _("Every initiative as a point")})

    write_workbook(target, [table], adorn if found.placings else None)


def _bars_height(placings: Sequence[Placing]) -> int:
    return _AROUND_BARS + _BAR * len(placings)


def _bars(book: Untyped, sheet: str, found: Result) -> Untyped:
    chart, last = book.add_chart({"type": "bar", "subtype": "stacked"}), len(found.placings)
    for role, column in MEAN_COLUMNS.items():
        chart.add_series(
            {
                "name": short_question(role, found.questions),
                "categories": [sheet, 1, TITLE_COLUMN, last, TITLE_COLUMN],
                "values": [sheet, 1, column, last, column],
                "gap": 40,
                **_fill(role),
            }
        )
    chart.set_title({"name": _("The three means on top of each other"), **_font(14)})
    # Excel counts upwards; the best belongs on top, and the figures then stay below.
    chart.set_y_axis({"reverse": True, "num_font": {"size": 10}, "line": {"none": True}})
    chart.set_x_axis(
        {
            "min": 0,
            "max": found.highest,
            "label_position": "high",
            "major_gridlines": {"visible": True, "line": {"color": LIGHT.line}},
            "num_format": "0",
        }
    )
    chart.set_legend({"position": "top"})
    chart.set_size({"width": _WIDTH, "height": _bars_height(found.placings)})
    return chart


def _fill(role: str) -> Untyped:
    """Return the colour of a question, with its texture for printers without colours."""
    colour = role_fill(role, LIGHT)
    if pattern_of(role) is Pattern.PLAIN:
        return {"fill": {"color": colour}}
    texture = {"pattern": "light_horizontal", "fg_color": LIGHT.surface, "bg_color": colour}
    return {"pattern": texture}


def _matrix(book: Untyped, sheet: str, found: Result) -> Untyped:
    chart, last = book.add_chart({"type": "scatter"}), len(found.placings)
    across, up = MEAN_COLUMNS[FEASIBILITY], MEAN_COLUMNS[IMPACT]
    numbers = [{"value": number} for number in matrix_numbers(found.placings)]
    chart.add_series(
        {
            "name": _("Initiatives by rank"),
            "categories": [sheet, 1, across, last, across],
            "values": [sheet, 1, up, last, up],
            "marker": {
                "type": "circle",
                "size": 9,
                "fill": {"color": LIGHT.accent},
                "border": {"color": LIGHT.surface},
            },
            "data_labels": {"value": True, "custom": numbers, "position": "right"},
        }
    )
    chart.set_title({"name": _("What makes a difference, and what we can manage"), **_font(14)})
    chart.set_x_axis(_axis(question_words(FEASIBILITY, found.questions), found))
    chart.set_y_axis(_axis(question_words(IMPACT, found.questions), found))
    chart.set_legend({"none": True})
    chart.set_size({"width": _WIDTH, "height": _MATRIX_HEIGHT})
    return chart


def _axis(name: str, found: Result) -> Untyped:
    """Return an axis over the scale; the axes cross in the middle and make the four fields."""
    scale = found.scale
    return {
        "name": name,
        "min": scale.lowest,
        "max": scale.highest,
        "major_unit": 1,
        "crossing": scale.midpoint,
        "label_position": "low",
        "num_format": "0",
        "major_gridlines": {"visible": True, "line": {"color": LIGHT.line}},
    }


def _font(size: int) -> Untyped:
    return {"name_font": {"size": size, "bold": True, "color": LIGHT.ink}}
