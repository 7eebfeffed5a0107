"""The net-migration table on A4: bars, figures, what does not agree, and the source."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from reportlab.platypus import Flowable

from bosaet_desktop.core.analysis.migration import checks, completed, sum_row
from bosaet_desktop.core.charts.diverging import migration_chart
from bosaet_desktop.core.charts.migration_checks import check_sentence
from bosaet_desktop.core.charts.migration_words import percent_text, signed_text
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.words import UNKNOWN
from bosaet_desktop.core.formatting import date_long, integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.chart_rows import ChartRows
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import (
    CAPTION,
    CHART_SCALE,
    LEAD,
    TITLE,
    Column,
    bullets,
    section,
    space,
    table,
    text,
)
from bosaet_desktop.core.rows.migration import MigrationRow

BLANK_ROWS = 10
_BLANK_ROW_HEIGHT = 30.0
_WIDTH = PORTRAIT[0] - 2 * MARGIN


@dataclass(frozen=True, slots=True)
class MigrationHeading:
    """What stands over and under the table; `period` and `source` as people typed them."""

    project: str
    title: str = ""
    period: str = ""
    source: str = ""
    day: date | None = None
    covers_all_areas: bool = False


def migration_report(
    target: Path | BinaryIO, rows: Sequence[MigrationRow], heading: MigrationHeading
) -> None:
    """Write the table in the language in use; no rows give the blank form."""
    day = date_long(heading.day) if heading.day else ""
    title = heading.title or _("Who moves here, and who moves away?")
    story = [text(title, TITLE), text(_lead(heading), LEAD)]
    story += _facts(rows, heading) if rows else [_blank_form()]
    build_paper(target, [*story, *_source(heading)], Foot(heading.project, day), title=title)


def _lead(heading: MigrationHeading) -> str:
    what = _("Net moves: those who moved in less those who moved out.")
    return f"{heading.period}. {what}" if heading.period else what


def _facts(rows: Sequence[MigrationRow], heading: MigrationHeading) -> list[Flowable]:
    def bars(some: Sequence[MigrationRow], width: float) -> ChartPicture:
        return migration_chart(some, ChartSpec(width, text_scale=CHART_SCALE), among=rows)

    return [
        ChartRows(rows, bars),
        space(),
        *section(_("The figures")),
        _figures(rows),
        *section(_("Do the figures agree?")),
        *_agreement(rows, heading),
    ]


def _columns(with_population: bool) -> list[Column]:
    width = 78.0
    figures = [
        Column(_("Net, internal"), width, figures=True),
        Column(_("Net, external"), width, figures=True),
        Column(_("Total"), width, figures=True, bold=True),
        Column(_("% of the population"), width, figures=True),
    ]
    if with_population:
        figures.insert(3, Column(_("Population at the start"), width, figures=True))
    return [Column(_("Area"), _WIDTH - width * len(figures)), *figures]


def _figures(rows: Sequence[MigrationRow]) -> Flowable:
    done = [completed(row) for row in rows]
    if len(rows) > 1:
        done.append(sum_row(rows, _("Sum")))
    known = any(row.start_population is not None for row in rows)
    cells = [_cells(row, known) for row in done]
    return table(_columns(known), cells, last_bold=len(rows) > 1)


def _cells(row: MigrationRow, with_population: bool) -> list[str]:
    moves = [signed_text(figure) for figure in (row.internal, row.external, row.total)]
    people = UNKNOWN if row.start_population is None else integer(row.start_population)
    return [row.area, *moves, *([people] if with_population else []), percent_text(row)]


def _blank_form() -> Flowable:
    columns = _columns(with_population=True)
    return table(columns, [[""] * len(columns)] * BLANK_ROWS, least_height=_BLANK_ROW_HEIGHT)


def _agreement(rows: Sequence[MigrationRow], heading: MigrationHeading) -> list[Flowable]:
    found = checks(rows, heading.covers_all_areas)
    if found:
        return bullets([check_sentence(check, rows) for check in found])
    lines = [_("The total is internal plus external in every row where all three are known.")]
    if heading.covers_all_areas and sum_row(rows, "").internal == 0:
        lines.append(_("The internal moves cancel out, as they must between all the areas."))
    return bullets(lines)


def _source(heading: MigrationHeading) -> list[Flowable]:
    source = _("Source: {source}").format(source=heading.source or _("not stated"))
    reading = _(
        "Internal moves are those between the areas of the table, external ones all others. "
        "Percent is of the population at the start of the period. Own calculations."
    )
    return [space(), text(source, CAPTION), text(reading, CAPTION)]
