"""The moves on a fact sheet: net by area, origins and destinations, ages, and what disagrees."""

from collections.abc import Iterator, Sequence

from bosaet_desktop.core.analysis.facts_ages import AgeGroup, age_areas, age_profile
from bosaet_desktop.core.analysis.facts_checks import sum_checks
from bosaet_desktop.core.analysis.facts_flows import AreaFlows, area_flows, flow_areas
from bosaet_desktop.core.analysis.migration import (
    checks,
    completed,
    most_changed,
    sum_row,
    whole_sum,
)
from bosaet_desktop.core.charts.age_profile import age_chart
from bosaet_desktop.core.charts.diverging import migration_chart
from bosaet_desktop.core.charts.fact_words import agreement_sentences, people_text, sum_sentence
from bosaet_desktop.core.charts.flows import flows_chart
from bosaet_desktop.core.charts.migration_checks import check_sentence
from bosaet_desktop.core.charts.migration_words import percent_text, signed_text
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.paper.document import Block, Bullets, Chart, Grid, Role, Words
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import CHART_SCALE, Column
from bosaet_desktop.core.rows.fact import AreaFigures
from bosaet_desktop.core.rows.fact_sheet import SheetTable
from bosaet_desktop.core.rows.migration import MigrationRow

WIDTH = PORTRAIT[0] - 2 * MARGIN
# Pictures of more areas than these are a book; the table and the page have them all.
MOST_AREAS = 6
# More bars than these are no picture any more.
MOST_BARS = 20
_FIGURE_WIDTH = 74.0


def move_blocks(shown: SheetTable) -> Iterator[Block]:
    """Return bars, figures, flows, ages and checks of one table."""
    moves = tuple(figures.moves for figures in shown.areas)
    if not moves:
        yield Words(_("There are no figures in this table yet."))
        return
    yield from _bars(moves)
    yield Words(_("The figures"), Role.STRONG)
    yield _figures(shown.areas)
    yield from _flow_blocks(shown)
    yield from _age_blocks(shown)
    yield from _agreement(shown, moves)
    yield Words(_reading(moves), Role.CAPTION)


def left_out(areas: Sequence[str]) -> Iterator[Block]:
    """Return how many areas have no picture on the paper, if any."""
    more = len(areas) - MOST_AREAS
    if more > 0:
        text = ngettext(
            "{n} more area is in the program.", "{n} more areas are in the program.", more
        )
        yield Words(text.format(n=more), Role.CAPTION)


def _bars(moves: tuple[MigrationRow, ...]) -> Iterator[Block]:
    shown = most_changed(moves, MOST_BARS)
    if len(shown) < len(moves):
        text = _("The {n} areas with the largest totals; the table has all.")
        yield Words(text.format(n=MOST_BARS), Role.CAPTION)

    def draw(some: Sequence[MigrationRow], width: float) -> ChartPicture:
        return migration_chart(some, ChartSpec(width, text_scale=CHART_SCALE), among=shown)

    yield Chart(shown, draw)


def net_columns(*, with_population: bool) -> tuple[Column, ...]:
    """Return the columns of net moves, as wide as the paper."""
    heads = [_("Net, internal"), _("Net, external"), _("Total")]
    heads += [_("Population at the start")] if with_population else []
    return _columns([*heads, _("% of the population")])


def _columns(heads: Sequence[str]) -> tuple[Column, ...]:
    figures = [Column(head, _FIGURE_WIDTH, figures=True) for head in heads]
    return (Column(_("Area"), WIDTH - _FIGURE_WIDTH * len(figures)), *figures)


def _figures(areas: Sequence[AreaFigures]) -> Grid:
    """Return the columns that the table knows something for, and the sum of the areas."""
    moves = [figures.moves for figures in areas]
    done = [completed(row) for row in moves]
    total = sum_row(moves, _("Sum"))
    columns: list[tuple[str, list[str]]] = []
    for head, counts in (
        (_("Moved in"), [figures.moved_in for figures in areas]),
        (_("Moved out"), [figures.moved_out for figures in areas]),
    ):
        if any(count is not None for count in counts):
            columns.append((head, [people_text(count) for count in (*counts, whole_sum(counts))]))
    for head, nets in (
        (_("Net, internal"), [row.internal for row in (*done, total)]),
        (_("Net, external"), [row.external for row in (*done, total)]),
        (_("Total"), [row.total for row in (*done, total)]),
    ):
        if any(net is not None for net in nets):
            columns.append((head, [signed_text(net) for net in nets]))
    people = [row.start_population for row in (*done, total)]
    if any(each is not None for each in people):
        columns.append((_("Population at the start"), [people_text(each) for each in people]))
    if any(row.percent is not None for row in done):
        shares = [percent_text(row) for row in (*done, total)]
        columns.append((_("% of the population"), shares))
    names = [*(figures.area for figures in areas), total.area]
    rows = tuple(zip(names, *(cells for _head, cells in columns), strict=True))
    sums = len(areas) > 1
    return Grid(_columns([head for head, _cells in columns]), rows if sums else rows[:1], sums=sums)


def _flow_blocks(shown: SheetTable) -> Iterator[Block]:
    areas = flow_areas(shown.flows)
    for area in areas[:MOST_AREAS]:
        title = _("Where people come from, and where they go: {area}")
        yield Words(title.format(area=area), Role.STRONG)
        yield _flow_chart(area_flows(shown.flows, area))
    yield from left_out(areas)


def _flow_chart(told: AreaFlows) -> Chart:
    def draw(_rows: Sequence[AreaFlows], width: float) -> ChartPicture:
        return flows_chart(told, ChartSpec(width, text_scale=CHART_SCALE))

    return Chart((told,), draw)


def _age_blocks(shown: SheetTable) -> Iterator[Block]:
    areas = age_areas(shown.ages)
    for area in areas[:MOST_AREAS]:
        yield Words(_("How old those who move are: {area}").format(area=area), Role.STRONG)
        yield _age_chart(age_profile(shown.ages, area))
    yield from left_out(areas)


def _age_chart(groups: tuple[AgeGroup, ...]) -> Chart:
    def draw(some: Sequence[AgeGroup], width: float) -> ChartPicture:
        return age_chart(some, ChartSpec(width, text_scale=CHART_SCALE), among=groups)

    return Chart(groups, draw)


def _agreement(shown: SheetTable, moves: Sequence[MigrationRow]) -> Iterator[Block]:
    covers_all = shown.table.covers_all_areas
    sums = sum_checks(shown.areas, shown.flows, shown.ages)
    wrong = [check_sentence(check, moves) for check in checks(moves, covers_all)]
    wrong += [sum_sentence(check) for check in sums if not check.agrees]
    told = wrong or agreement_sentences(moves, covers_all, sums)
    if told:
        yield Words(_("Do the figures agree?"), Role.STRONG)
        yield Bullets(tuple(told))


def _reading(moves: Sequence[MigrationRow]) -> str:
    percents = _("Percent is of the population at the start of the period.")
    if all(row.internal is None and row.external is None for row in moves):
        return percents
    nets = _("Internal moves are those between the areas of the table, external ones all others.")
    return f"{nets} {percents}"
