"""The vote with dots on paper and as a table: sheets to hand out, and the dots that came back."""

from pathlib import Path

from bosaet_desktop.core.analysis.dots import dot_result
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.options import count, switch
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_table
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.dots import current_dot_round, dot_paper
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.dots import HIGHEST_DOT_SHEET, DotResult

_MOST_SHEETS = 999


def export_dot_sheets(
    project: Project, target: Path, *, sheets: str = "", large: str = "0", first: str = "1"
) -> None:
    """Write `sheets` dot sheets as .pdf, numbered from `first`, else one for each participant.

    Raises InvalidInput for other values.
    """
    expected = max(project_row(project).expected_participants, 1)
    wanted = count("sheets", sheets, _MOST_SHEETS) if sheets else expected
    lowest = count("first", first, HIGHEST_DOT_SHEET - wanted + 1)
    paper, in_large = dot_paper(project, current_dot_round(project)), switch("large", large)
    from bosaet_desktop.core.paper.dot_sheets import dot_sheets

    with replacing(target) as beside:
        dot_sheets(beside, paper, range(lowest, lowest + wanted), large=in_large)


def export_dots(project: Project, target: Path) -> None:
    """Write the initiatives by dots as .csv or .xlsx; without a vote the headings alone."""
    asked = current_dot_round(project)
    result = dot_result(asked.candidates, asked.sheets, asked.dots_each) if asked else None
    write_table(target, dots_table(result))


def dots_table(result: DotResult | None) -> Table:
    """Return rank, initiative, dots, and how many sheets there were to give them."""
    places, counted = (result.places, result.counted) if result else ((), 0)
    rows: list[tuple[Cell, ...]] = [
        (each.rank, each.candidate.number, each.candidate.title, each.dots, counted)
        for each in places
    ]
    headings = (_("rank"), _("no."), _("title"), _("dots"), _("sheets"))
    return Table(_("Dots"), headings, rows)
