"""Trends to draw, from none to more than there is room for."""

from datetime import date, timedelta

from bosaet_desktop.core.rows.trend import Trend, TrendPoint

FIRST = date(2026, 1, 5)


def _point(week: int, mean: float | None, n: int = 7, note: str = "") -> TrendPoint:
    return TrendPoint(FIRST + timedelta(weeks=week), mean, n, note)


TRENDS = {
    "none": (),
    "without points": (Trend("a", "A", ()),),
    "one": (Trend("a", "Fest", (_point(0, 5.0, 1),)),),
    "usual": (
        Trend("a", "Fest", (_point(0, 4.1, 9, "7 of 9 in"), _point(6, None, 0, "6 of 9 in"))),
        Trend("b", "En meget lang titel " * 6, (_point(0, 1.0), _point(1, 3.0), _point(30, 5.0))),
    ),
    "many": (Trend("a", "Puls", tuple(_point(each, 1 + each % 5) for each in range(40))),),
    "same day": (Trend("a", "Puls", tuple(_point(0, 3.0) for _each in range(3))),),
}
