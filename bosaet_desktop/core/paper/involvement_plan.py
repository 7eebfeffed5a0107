"""The involvement plan across A4 or A3: three sheets, a calendar, and what if it goes wrong."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.platypus import CondPageBreak, Flowable, LongTable

from bosaet_desktop.core.analysis.involvement import (
    days_text,
    plan_sum,
    plan_weeks,
    resources_text,
    sum_sentence,
    when_text,
)
from bosaet_desktop.core.charts.ladder import ladder_chart
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Chart, Grid, Role, Words
from bosaet_desktop.core.paper.flowing import first_rows, flowables
from bosaet_desktop.core.paper.page import MARGIN, Foot, build_paper
from bosaet_desktop.core.paper.style import CHART_SCALE, Column
from bosaet_desktop.core.rows.involvement import (
    Activity,
    InvolvementPlan,
    LadderRow,
    TargetGroup,
)

SIZES: dict[str, tuple[float, float]] = {"a4": landscape(A4), "a3": landscape(A3)}
_BLANK_ROWS, _BLANK_HEIGHT = 5, 62.0
# The points a heading takes.
_HEADING_HEIGHT = 40.0
_LADDER_WIDTH = 560.0
# What platypus leaves free above and below on a page.
_PAGE_PADDING = 12.0


@dataclass(frozen=True, slots=True)
class PlanHeading:
    """What stands over the plan: the project, its purpose, and the day it is printed."""

    project: str
    purpose: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class PlanColumn:
    """A column: its head as the sheet has it, its share of the width, and its cell."""

    head: str
    share: float
    cell: Callable[[Activity], str]
    bold: bool = False


def involvement_plan_paper(
    target: Path | BinaryIO,
    plan: InvolvementPlan,
    ladder: Sequence[LadderRow],
    heading: PlanHeading,
    size: str = "a4",
) -> None:
    """Write the plan in the language in use; `size` is a key of `SIZES`, lying on its side."""
    story = list(_story(plan_blocks(plan, ladder, heading, size), SIZES[size]))
    title = _("Involvement plan")
    build_paper(target, story, Foot(heading.project, heading.day), title=title, size=SIZES[size])


def _story(blocks: Sequence[Block], size: tuple[float, float]) -> Iterator[Flowable]:
    """Set every heading where the first row of its table has room below it, or all of its chart."""
    for block, following in zip_longest(blocks, blocks[1:]):
        if isinstance(following, Grid):
            yield CondPageBreak(_HEADING_HEIGHT + first_rows(following, size))
        elif isinstance(following, Chart):
            yield CondPageBreak(_HEADING_HEIGHT + _whole_chart(following, size))
        for each in flowables([block], size):
            if isinstance(each, LongTable):
                each.setStyle([("VALIGN", (0, 1), (-1, -1), "TOP")])
            yield each


def _whole_chart(chart: Chart, size: tuple[float, float]) -> float:
    """Return the height of a chart that fits on a page of its own, else 0: it breaks anyhow."""
    height = float(chart.draw(chart.rows, size[0] - 2 * MARGIN).height)
    room = size[1] - 2 * MARGIN - _HEADING_HEIGHT - _PAGE_PADDING
    return height if height <= room else 0.0


def plan_blocks(
    plan: InvolvementPlan, ladder: Sequence[LadderRow], heading: PlanHeading, size: str = "a4"
) -> list[Block]:
    """Return the plan as blocks; an empty sheet has rows to fill in by hand."""
    width = SIZES[size][0] - 2 * MARGIN
    blocks: list[Block] = [Words(_("Involvement plan"), Role.TITLE)]
    if heading.purpose:
        blocks.append(Words(heading.purpose, Role.LEAD))
    blocks += [
        Words(_("Preparation"), Role.HEADING),
        _grid(preparation_columns(plan), plan.activities, width),
        Words(_("Target-group analysis"), Role.HEADING),
        _group_grid(plan, width),
        Words(_("Cooperation plan"), Role.HEADING),
        _grid(cooperation_columns(plan), plan.activities, width),
    ]
    if plan.activities:
        blocks.append(Words(sum_sentence(plan_sum(plan.activities)), Role.STRONG))
    blocks += [*_calendar(plan, width), *_trouble(plan, width), *_ladder(ladder)]
    return blocks


def preparation_columns(plan: InvolvementPlan) -> tuple[PlanColumn, ...]:
    """Return the columns of the preparation sheet (domain.md section 6)."""
    return (
        PlanColumn(_("Purpose"), 1.2, lambda each: each.purpose),
        PlanColumn(_("Target groups"), 1.0, lambda each: _lines(plan.group_names(each.group_ids))),
        PlanColumn(_("Messages"), 1.4, lambda each: _lines(plan.message_texts(each.message_ids))),
        PlanColumn(_("Activity"), 1.2, lambda each: each.title, bold=True),
        PlanColumn(_("Time"), 0.9, when_text),
        PlanColumn(_("Resources"), 1.2, resources_text),
        PlanColumn(_("Responsible"), 0.9, lambda each: each.anchor),
    )


def cooperation_columns(plan: InvolvementPlan) -> tuple[PlanColumn, ...]:
    """Return the columns of the cooperation plan (domain.md section 6)."""
    return (
        PlanColumn(_("When"), 0.9, when_text),
        PlanColumn(_("Channels/activities"), 1.2, lambda each: each.title, bold=True),
        PlanColumn(_("Description"), 1.6, lambda each: each.description),
        PlanColumn(_("Target groups"), 1.0, lambda each: _lines(plan.group_names(each.group_ids))),
        PlanColumn(_("Messages"), 1.4, lambda each: _lines(plan.message_texts(each.message_ids))),
        PlanColumn(_("Responsible"), 0.9, lambda each: each.anchor),
    )


def group_heads() -> tuple[str, ...]:
    """Return the columns of the target-group analysis (domain.md section 6)."""
    return (
        _("Target group"),
        _("World"),
        _("Interests"),
        _("Needs"),
        _("Concerns"),
        _("Influence"),
        _("Media"),
        _("Messages"),
    )


def group_cells(plan: InvolvementPlan, group: TargetGroup) -> tuple[str, ...]:
    """Return one line of the target-group analysis."""
    return (
        group.name,
        group.world,
        group.interests,
        group.needs,
        group.concerns,
        group.influence,
        group.media,
        _lines(plan.message_texts(group.message_ids)),
    )


def trouble_columns() -> tuple[PlanColumn, ...]:
    """Return what is agreed for each activity in case it goes wrong."""
    return (
        PlanColumn(_("Activity"), 1.2, lambda each: each.title, bold=True),
        PlanColumn(_("What we do"), 1.6, lambda each: each.trouble_deed),
        PlanColumn(_("When"), 1.0, lambda each: each.trouble_when),
        PlanColumn(_("Whom to call"), 1.1, lambda each: each.trouble_call),
        PlanColumn(_("How we tell it"), 1.3, lambda each: each.trouble_telling),
    )


def has_trouble_plan(activity: Activity) -> bool:
    """Tell whether anything is agreed in case an activity goes wrong."""
    return any(column.cell(activity) for column in trouble_columns()[1:])


def _lines(words: Sequence[str]) -> str:
    return "\n".join(words)


def _columns(columns: Sequence[PlanColumn], width: float) -> tuple[Column, ...]:
    whole = sum(each.share for each in columns)
    return tuple(Column(each.head, width * each.share / whole, bold=each.bold) for each in columns)


def _grid(columns: Sequence[PlanColumn], rows: Sequence[Activity], width: float) -> Grid:
    widths = _columns(columns, width)
    if not rows:
        return _blank(widths)
    cells = [tuple(column.cell(each) for column in columns) for each in rows]
    return Grid(widths, tuple(cells))


def _group_grid(plan: InvolvementPlan, width: float) -> Grid:
    heads = group_heads()
    columns = tuple(
        Column(head, width / len(heads), bold=not place) for place, head in enumerate(heads)
    )
    if not plan.groups:
        return _blank(columns)
    cells = [group_cells(plan, each) for each in plan.groups]
    return Grid(columns, tuple(cells))


def _blank(columns: tuple[Column, ...]) -> Grid:
    return Grid(columns, (("",) * len(columns),) * _BLANK_ROWS, _BLANK_HEIGHT)


def _calendar(plan: InvolvementPlan, width: float) -> Iterator[Block]:
    weeks = plan_weeks(plan.activities)
    if not weeks:
        return
    columns = (
        PlanColumn(_("Week"), 0.5, str),
        PlanColumn(_("Days"), 1.0, days_text),
        PlanColumn(_("Activity"), 1.4, lambda each: each.title, bold=True),
        PlanColumn(_("Messages"), 2.0, lambda each: _lines(plan.message_texts(each.message_ids))),
        PlanColumn(_("Who makes the content"), 1.1, lambda each: each.content_owner),
    )
    cells = [
        (str(week.number), *(column.cell(each) for column in columns[1:]))
        for week in weeks
        for each in week.activities
    ]
    widths = _columns(columns, width)
    yield Words(_("Content calendar"), Role.HEADING)
    yield Grid(widths, tuple(cells))


def _trouble(plan: InvolvementPlan, width: float) -> Iterator[Block]:
    prepared = [each for each in plan.activities if has_trouble_plan(each)]
    if prepared:
        yield Words(_("If it goes wrong"), Role.HEADING)
        yield _grid(trouble_columns(), prepared, width)


def _ladder(rows: Sequence[LadderRow]) -> Iterator[Block]:
    placed = tuple(row for row in rows if row.now is not None or row.intended is not None)

    def draw(some: Sequence[LadderRow], width: float) -> ChartPicture:
        return ladder_chart(some, ChartSpec(min(width, _LADDER_WIDTH), text_scale=CHART_SCALE))

    if placed:
        yield Words(_("The ladder of involvement"), Role.HEADING)
        yield Chart(placed, draw)
