"""A part of a score sheet that has been placed, to be joined with the parts around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from bosaet_desktop.core.rows.sheet_layout import (
    Area,
    Rule,
    SheetCell,
    SheetPage,
    SheetRow,
    TextBox,
    VillageBox,
)


@dataclass(frozen=True, slots=True)
class Part:
    """What has been placed, and how far down the page it reaches."""

    bottom: float
    texts: tuple[TextBox, ...] = ()
    rules: tuple[Rule, ...] = ()
    bands: tuple[Area, ...] = ()
    fields: tuple[Area, ...] = ()
    rows: tuple[SheetRow, ...] = ()
    cells: tuple[SheetCell, ...] = ()
    villages: tuple[VillageBox, ...] = ()


def page_from(number: int, parts: Sequence[Part]) -> SheetPage:
    """Return the page that `parts` make up together."""
    return SheetPage(
        number=number,
        rows=tuple(chain.from_iterable(part.rows for part in parts)),
        cells=tuple(chain.from_iterable(part.cells for part in parts)),
        villages=tuple(chain.from_iterable(part.villages for part in parts)),
        texts=tuple(chain.from_iterable(part.texts for part in parts)),
        rules=tuple(chain.from_iterable(part.rules for part in parts)),
        bands=tuple(chain.from_iterable(part.bands for part in parts)),
        fields=tuple(chain.from_iterable(part.fields for part in parts)),
    )
