"""How it goes with what was chosen, on A4: signs, backing over time, and who carries it on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bosaet_desktop.core.analysis.backing import backing_trend
from bosaet_desktop.core.analysis.follow_up_reasons import reasons
from bosaet_desktop.core.analysis.follow_up_words import in_short, progress_name, role_words
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.trend import trend_chart
from bosaet_desktop.core.formatting import date_long, date_short
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Chart, Grid, Role, Words
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import CHART_SCALE, Column
from bosaet_desktop.core.rows.follow_up import CheckIn, FollowUp
from bosaet_desktop.core.rows.trend import Trend

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_DAY, _STATE = 66.0, 150.0
# A line needs two points; one is told in words.
_FEWEST_POINTS = 2


def follow_up_title() -> str:
    """Return what the paper is called."""
    return _("Follow-up")


def follow_up_blocks(
    follow_ups: Sequence[FollowUp], today: date, pulses: Sequence[Trend] = ()
) -> list[Block]:
    """Return the whole paper, in the order given; people's names stand only as roles hold them.

    `pulses` are the lines of the temperature checks, drawn last.
    """
    lead = _("How it stands with what was chosen, the most pressing first.")
    blocks: list[Block] = [Words(follow_up_title(), Role.TITLE), Words(lead, Role.LEAD)]
    if not follow_ups:
        return [*blocks, Words(_("Nothing is started yet."))]
    blocks += [block for each in follow_ups for block in _of(each, today)]
    if pulses:
        blocks.append(Words(_("The temperature over time"), Role.HEADING))
        blocks.append(Chart(tuple(pulses), draw_trends))
    return blocks


def _of(follow_up: FollowUp, today: date) -> Iterator[Block]:
    yield Words(follow_up.title, Role.HEADING)
    yield Words(progress_name(follow_up.progress), Role.STRONG)
    why = [reason.words for reason in reasons(follow_up, today)]
    if why:
        yield Bullets(tuple(why))
    if follow_up.step:
        yield Words(_("Next step: {step}").format(step=_owed(follow_up)))
    who = [
        told.format(name=name)
        for told, name in (
            (_("Coordinator: {name}"), follow_up.anchor),
            (_("In the municipality: {name}"), follow_up.contact),
        )
        if name
    ]
    if who:
        yield Words(" · ".join(who))
    for change in follow_up.successions:
        yield Words(" – ".join(filter(None, (role_words(change), change.reason))), Role.CAPTION)
    yield from backing_blocks(follow_up)
    if follow_up.check_ins:
        yield _check_ins(follow_up.check_ins)


def backing_blocks(follow_up: FollowUp) -> Iterator[Block]:
    """Yield the backing over time as a line, once there are two points to join."""
    trend = backing_trend(follow_up)
    if sum(point.mean is not None for point in trend.points) >= _FEWEST_POINTS:
        titled = replace(trend, title=_("Backing from 1 to 5, by those who signed up"))
        yield Chart((titled,), draw_trends)


def _owed(follow_up: FollowUp) -> str:
    if follow_up.due is None:
        return follow_up.step
    return _("{step} – by {date}").format(step=follow_up.step, date=date_long(follow_up.due))


def _check_ins(check_ins: Sequence[CheckIn]) -> Grid:
    columns = (
        Column(_("Date"), _DAY),
        Column(_("How it stood"), _STATE),
        Column(_("In the way"), (_WIDTH - _DAY - _STATE) / 2),
        Column(_("What is next"), (_WIDTH - _DAY - _STATE) / 2),
    )
    rows = [
        (date_short(each.held_on), in_short(each), each.obstacle, each.next_step)
        for each in check_ins
    ]
    return Grid(columns, tuple(rows))


# Any: reportlab and the blocks know no row types.
def draw_trends(rows: Sequence[Any], width: float) -> ChartPicture:
    """Draw trends `width` points wide, in type that fits the paper."""
    trends: Sequence[Trend] = rows
    return trend_chart(trends, ChartSpec(width, text_scale=CHART_SCALE))
