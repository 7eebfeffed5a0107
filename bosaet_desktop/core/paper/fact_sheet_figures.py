"""Figures that are no migration, on a fact sheet: homes, plots, prices."""

from collections.abc import Iterator

from bosaet_desktop.core.charts.fact_words import value_text
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Grid, Words
from bosaet_desktop.core.paper.fact_sheet_moves import WIDTH
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.fact_sheet import SheetTable

_LABEL, _VALUE, _UNIT = 180.0, 80.0, 80.0


def figure_blocks(shown: SheetTable) -> Iterator[Block]:
    """Return the figures as a table; what is not known yet has a dash."""
    if not shown.figures:
        yield Words(_("There are no figures in this table yet."))
        return
    yield Grid(
        figure_columns(),
        tuple((row.label, value_text(row.value), row.unit, row.note) for row in shown.figures),
    )


def figure_columns() -> tuple[Column, ...]:
    """Return the columns, as wide as the paper."""
    return (
        Column(_("What"), _LABEL),
        Column(_("Figure"), _VALUE, figures=True, bold=True),
        Column(_("Unit"), _UNIT),
        Column(_("Note"), WIDTH - _LABEL - _VALUE - _UNIT),
    )
