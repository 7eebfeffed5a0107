"""Net moves to a file for spreadsheets: csv or xlsx (design.md section 7, "Writing tables")."""

from fractions import Fraction
from pathlib import Path

from bosaet_desktop.core.analysis.migration import total_of
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_table
from bosaet_desktop.core.i18n import N_, _, language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import fact_rows, latest_table
from bosaet_desktop.core.rows.fact import AreaFigures

# Scripts read these words, so the English ones stay as design.md has them.
HEADINGS = {
    "en": ("area", "in", "out", "net", "internal", "external", "total", "population", "percent"),
    "da": (
        "område",
        "tilflyttede",
        "fraflyttede",
        "netto",
        "netto (intern)",
        "netto (ekstern)",
        "total",
        "folketal",
        "procent",
    ),
}
NAME = N_("Net moves")


def export_migration(project: Project, target: Path, period: str = "") -> None:
    """Write the table of the latest period, or of the `period` written as 2024 or 2008-2013.

    The language in use decides headings and decimal mark; what is unknown stays empty, and
    without a table there are only headings. Raises InvalidInput for a period that is not there,
    and what `write_table` raises.
    """
    found = latest_table(project, period)
    if found is None and period:
        raise InvalidInput(_("There are no figures for {period}.").format(period=period))
    rows = [] if found is None else fact_rows(project, found.id)
    cells = [_cells(row.figures) for row in rows]
    write_table(target, Table(_(NAME), HEADINGS[language()], cells))


def _cells(figures: AreaFigures) -> tuple[Cell, ...]:
    return (
        figures.area,
        figures.moved_in,
        figures.moved_out,
        figures.net,
        figures.internal,
        figures.external,
        _total(figures),
        figures.start_population,
        _percent(figures),
    )


def _total(figures: AreaFigures) -> int | None:
    """Return the total as stated, else internal plus external; never the net of another count."""
    if figures.total is not None or figures.internal is None or figures.external is None:
        return figures.total
    return figures.internal + figures.external


def _percent(figures: AreaFigures) -> float | None:
    """Return the exact share where it can be computed, else the source's own."""
    total, population = total_of(figures.moves), figures.start_population
    if total is None or not population:
        return figures.percent
    return float(Fraction(100 * total, population))
