"""Figures that were asked again and again, as a chart draws them."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A mean of `n` marks on a day, None where none were given; `note` stands below it."""

    day: date
    mean: float | None
    n: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Trend:
    """The points of one line, the earliest first, on a scale from 1 to 5."""

    key: str
    title: str
    points: tuple[TrendPoint, ...]
