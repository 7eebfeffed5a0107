"""Sheet numbers as people write them, "1-38, 41", and as the screen shows them, "001–038 · 041"."""

import re
from collections.abc import Iterable, Iterator

from bosaet_desktop.core.analysis.paper_numbers import HIGHEST_PAPER, paper_number
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _

_PART = re.compile(r"(\d{1,4})(?:\s*[-\u2010-\u2015]\s*(\d{1,4}))?")
_BETWEEN = re.compile(r"[,;·\s]+")
_AROUND_DASH = re.compile(r"\s*[-\u2010-\u2015]\s*")


def parse_numbers(text: str) -> tuple[int, ...]:
    """Return the numbers in `text`, ascending and each once; "1-3, 7" gives 1, 2, 3, 7.

    Raises InvalidInput for anything else, for nothing at all, and outside 1 to 9999.
    """
    parts = [part for part in _BETWEEN.split(_AROUND_DASH.sub("-", text.strip())) if part]
    numbers = {number for part in parts for number in _range(part)}
    if not numbers:
        raise InvalidInput(_("Write the numbers of the sheets, for example 1-38 or 7, 19."))
    return tuple(sorted(numbers))


def number_ranges(numbers: Iterable[int]) -> str:
    """Return `numbers` as the screen shows them: runs with a dash, dots between."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return " · ".join(_shown(first, last) for first, last in runs)


def sheet_number(number: int) -> str:
    """Return a sheet's number as it stands on the paper, with at least three digits."""
    return f"{paper_number(number):03d}"


def _shown(first: int, last: int) -> str:
    if first == last:
        return sheet_number(first)
    between = " · " if last == first + 1 else "–"
    return f"{sheet_number(first)}{between}{sheet_number(last)}"


def _range(part: str) -> Iterator[int]:
    found = _PART.fullmatch(part)
    if found is None:
        raise InvalidInput(
            _("“{text}” is not a sheet number.").format(text=part[:30]),
            todo=_("Write for example 1-38 or 7, 19."),
        )
    first = int(found[1])
    last = int(found[2] or first)
    if not 1 <= first <= last <= HIGHEST_PAPER:
        raise InvalidInput(
            _("“{text}” is not a row of sheet numbers from low to high.").format(text=part),
            todo=_("Sheet numbers go from 1 to {highest}.").format(highest=HIGHEST_PAPER),
        )
    return iter(range(first, last + 1))
