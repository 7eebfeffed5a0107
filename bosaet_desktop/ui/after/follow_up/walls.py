"""What the hall sees of the time since last, and the temperature in figures."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.analysis.since_words import SinceSection
from bosaet_desktop.core.formatting import date_short, number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.trend import Trend, TrendPoint
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow

MOST_LINES = 6


def since_wall(lead: str, sections: Sequence[SinceSection]) -> QWidget:
    """Return the sections, whose names are taken out already."""
    rows = [HallRow(each.heading, each.shortened(MOST_LINES).lines) for each in sections]
    return HallList(lead, rows or [HallRow(_("Nothing has been written down since then."))])


def pulse_wall(trends: Sequence[Trend]) -> QWidget:
    """Return the means of each question with their n, the earliest first."""
    rows = [HallRow(each.title, (" → ".join(map(_point, each.points)),)) for each in trends]
    return HallList(_("The temperature"), rows or [HallRow(_("Nothing has been asked yet."))])


def _point(point: TrendPoint) -> str:
    if point.mean is None:
        return f"{date_short(point.day)}: –"
    told = _("{date}: {mean} (n = {n})")
    return told.format(date=date_short(point.day), mean=number(point.mean, 1), n=point.n)
