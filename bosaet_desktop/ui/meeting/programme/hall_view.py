"""The agenda on the wall: titles and hours, from what is on now; no names."""

from bosaet_desktop.core.analysis.clock_words import clock_words
from bosaet_desktop.core.analysis.running_order import start_clocks
from bosaet_desktop.core.formatting import time_of_day
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.meeting import ItemTimes, Programme, RunState, Standing
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow

NOW_MARK = "▸"


def agenda_wall(found: Programme, standing: Standing) -> HallList:
    """Return the view: the whole agenda, or once it runs what is on and what is to come."""
    if found.state is RunState.PLANNED:
        clocks = start_clocks(found.starts_at, found.items)
        shown = zip(found.items, clocks, strict=True)
        rows = [
            HallRow(item.title, aside=clock_words(clock) if found.starts_at is not None else "")
            for item, clock in shown
            if not item.left_out
        ]
    else:
        coming = [times for times in standing.times if times.begins and not times.item.ended_at]
        rows = [_row(times, standing) for times in coming] or [HallRow(_("Thank you for tonight"))]
    return HallList(_("Tonight's agenda"), rows)


def _row(times: ItemTimes, standing: Standing) -> HallRow:
    now = standing.current is not None and times.item.id == standing.current.id
    heading = f"{NOW_MARK} {times.item.title}" if now else times.item.title
    begins = _("now") if now else time_of_day(times.begins) if times.begins else ""
    return HallRow(heading, aside=begins)
