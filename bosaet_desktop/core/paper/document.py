"""A paper as a list of blocks, so that its PDF and its Word file say the same in the same order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeAlias

from bosaet_desktop.core.charts.spec import ChartPicture
from bosaet_desktop.core.paper.style import Column

# Any: each chart knows what its rows are.
DrawRows: TypeAlias = Callable[[Sequence[Any], float], ChartPicture]


class Role(StrEnum):
    """What a paragraph is in its paper; each maker of files gives it a look."""

    TITLE = "title"
    LEAD = "lead"
    CHAPTER = "chapter"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Words:
    """One paragraph; line breaks in it stay."""

    text: str
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of lines, each behind a dot."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table that breaks between rows and repeats its head; widths are points.

    `least_height` in points gives room to rows that are filled in by hand. `sums`: the last row
    adds the others up. `caption` stands above it and never alone.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    least_height: float | None = None
    sums: bool = False
    caption: str = ""

    def narrowed(self, share: float) -> "Grid":
        """Return the table on narrower paper, its columns `share` (up to 1) as wide."""
        if share >= 1:
            return self
        columns = tuple(replace(each, width=each.width * share) for each in self.columns)
        return replace(self, columns=columns)


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture made of `rows` by `draw(rows, width)`; long ones go on on the next page."""

    rows: tuple[Any, ...]  # Any: see DrawRows
    draw: DrawRows


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines to write on by hand."""

    count: int


@dataclass(frozen=True, slots=True)
class Signatures:
    """A line for each party to sign on, side by side, with its name below."""

    parties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Photograph:
    """A JPEG, at most as wide as the text, with what stands under it."""

    content: bytes
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The chapters of the paper with the pages they begin on, and a new page after it."""

    title: str


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a page of its own."""


Block: TypeAlias = (
    Words | Bullets | Grid | Chart | WritingLines | Signatures | Photograph | Contents | NewPage
)
